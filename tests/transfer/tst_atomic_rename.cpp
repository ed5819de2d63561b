// SPDX-License-Identifier: MIT
#include "transfer/atomic_rename.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace headgate;
using namespace Qt::StringLiterals;

class TestAtomicRename final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void toAFreeName();
    void neverOntoAFile();
    void neverOntoAFolder();
    void neverOntoADanglingLink();
    void nothingToRename();
    void overAFile();
    void overALinkReplacesTheLink();
    void overAFolderFails();
    void namesBeyondAscii();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_dir->filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    [[nodiscard]] QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestAtomicRename::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    write(u"from"_s, "new");
}

void TestAtomicRename::toAFreeName()
{
    QCOMPARE(renameNew(path(u"from"_s), path(u"to"_s)).outcome, RenameOutcome::Moved);
    QCOMPARE(read(u"to"_s), "new"_ba);
    QVERIFY(!QFileInfo::exists(path(u"from"_s)));
}

void TestAtomicRename::neverOntoAFile()
{
    write(u"to"_s, "old");
    QCOMPARE(renameNew(path(u"from"_s), path(u"to"_s)).outcome, RenameOutcome::Taken);
    QCOMPARE(read(u"to"_s), "old"_ba);
    QCOMPARE(read(u"from"_s), "new"_ba);
}

void TestAtomicRename::neverOntoAFolder()
{
    QVERIFY(QDir().mkdir(path(u"to"_s)));
    QCOMPARE(renameNew(path(u"from"_s), path(u"to"_s)).outcome, RenameOutcome::Taken);
    QCOMPARE(read(u"from"_s), "new"_ba);
}

void TestAtomicRename::neverOntoADanglingLink()
{
#ifdef Q_OS_UNIX
    QVERIFY(QFile::link(u"/nowhere/at/all"_s, path(u"to"_s)));
    QCOMPARE(renameNew(path(u"from"_s), path(u"to"_s)).outcome, RenameOutcome::Taken);
    QCOMPARE(QFileInfo(path(u"to"_s)).symLinkTarget(), u"/nowhere/at/all"_s);
    QCOMPARE(read(u"from"_s), "new"_ba);
#else
    QSKIP("links need a privilege here");
#endif
}

void TestAtomicRename::nothingToRename()
{
    for (const auto &rename : {&renameNew, &renameOver}) {
        const RenameResult result = rename(path(u"missing"_s), path(u"to"_s));
        QCOMPARE(result.outcome, RenameOutcome::Failed);
        QVERIFY(!result.error.isEmpty());
        QVERIFY(!QFileInfo::exists(path(u"to"_s)));
    }
}

void TestAtomicRename::overAFile()
{
    write(u"to"_s, "old, and longer");
    QCOMPARE(renameOver(path(u"from"_s), path(u"to"_s)).outcome, RenameOutcome::Moved);
    QCOMPARE(read(u"to"_s), "new"_ba);
    QVERIFY(!QFileInfo::exists(path(u"from"_s)));
}

void TestAtomicRename::overALinkReplacesTheLink()
{
#ifdef Q_OS_UNIX
    write(u"victim"_s, "precious");
    QVERIFY(QFile::link(path(u"victim"_s), path(u"to"_s)));
    QCOMPARE(renameOver(path(u"from"_s), path(u"to"_s)).outcome, RenameOutcome::Moved);
    QCOMPARE(read(u"victim"_s), "precious"_ba);
    QVERIFY(!QFileInfo(path(u"to"_s)).isSymbolicLink());
    QCOMPARE(read(u"to"_s), "new"_ba);
#else
    QSKIP("links need a privilege here");
#endif
}

void TestAtomicRename::overAFolderFails()
{
    QVERIFY(QDir().mkdir(path(u"to"_s)));
    QCOMPARE(renameOver(path(u"from"_s), path(u"to"_s)).outcome, RenameOutcome::Failed);
    QCOMPARE(read(u"from"_s), "new"_ba);
}

void TestAtomicRename::namesBeyondAscii()
{
    QCOMPARE(renameNew(path(u"from"_s), path(u"Übergröße €.txt"_s)).outcome, RenameOutcome::Moved);
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files), QStringList{u"Übergröße €.txt"_s});
}

QTEST_GUILESS_MAIN(TestAtomicRename)
#include "tst_atomic_rename.moc"
