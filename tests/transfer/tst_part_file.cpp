// SPDX-License-Identifier: MIT
#include "transfer/part_file.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace headgate;
using namespace Qt::StringLiterals;

class TestPartFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void createsBesideTheFinalName();
    void makesTheFolder();
    void neverOpensWhatIsThere();
    void aFolderThatCannotBeMade();
    void theLongestNameStillFits();
    void modeByUmask();
    void goesOnWhereItWas();
    void cutsWhatLiesBehind();
    void refusesWhatIsNotAsItWas();
    void aFullDiskIsTold();
    void twoMakeTheFolderTogether();

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

void TestPartFile::createsBesideTheFinalName()
{
    auto part = PartFile::create(m_dir->path(), u"a.txt"_s);
    QVERIFY(part.ok());
    QCOMPARE((*part)->path(), path(u"a.txt.part"_s));
    QCOMPARE((*part)->size(), 0);
    QVERIFY(!(*part)->append("hello"));
    QVERIFY(!(*part)->append(""));
    QVERIFY(!(*part)->append(" there"));
    QCOMPARE((*part)->size(), 11);
    QVERIFY(!(*part)->close());
    QCOMPARE(read(u"a.txt.part"_s), "hello there"_ba);
    QVERIFY(!QFileInfo::exists(path(u"a.txt"_s)));
}

void TestPartFile::makesTheFolder()
{
    QVERIFY(PartFile::create(path(u"x/y/z"_s), u"a"_s).ok());
    QVERIFY(QFileInfo(path(u"x/y/z/a.part"_s)).isFile());
}

void TestPartFile::neverOpensWhatIsThere()
{
    write(u"a.txt.part"_s, "theirs");
    QVERIFY(QDir().mkdir(path(u"a (1).txt.part"_s)));
    QString expected = u"a (2).txt.part"_s;
#ifdef Q_OS_UNIX
    write(u"victim"_s, "precious");
    QVERIFY(QFile::link(path(u"victim"_s), path(u"a (2).txt.part"_s)));
    QVERIFY(QFile::link(path(u"nowhere"_s), path(u"a (3).txt.part"_s)));
    expected = u"a (4).txt.part"_s;
#endif
    auto part = PartFile::create(m_dir->path(), u"a.txt"_s);
    QVERIFY(part.ok());
    QCOMPARE((*part)->path(), path(expected));
    QVERIFY(!(*part)->append("mine"));
    QVERIFY(!(*part)->close());
    QCOMPARE(read(u"a.txt.part"_s), "theirs"_ba);
#ifdef Q_OS_UNIX
    QCOMPARE(read(u"victim"_s), "precious"_ba);
    QVERIFY(!QFileInfo::exists(path(u"nowhere"_s)));
#endif
}

void TestPartFile::aFolderThatCannotBeMade()
{
    write(u"file"_s, "no folder");
    const auto part = PartFile::create(path(u"file/below"_s), u"a"_s);
    QVERIFY(!part.ok());
    QCOMPARE(part.failure().kind, FailureKind::FileAccess);
    QVERIFY(part.failure().detail.contains(u"below"_s));
}

void TestPartFile::theLongestNameStillFits()
{
    const QString longest(240, u'n');
    for (int i = 0; i < 12; ++i) { // numbered ones too
        QVERIFY(PartFile::create(m_dir->path(), longest).ok());
    }
}

void TestPartFile::modeByUmask()
{
#ifdef Q_OS_UNIX
    for (const mode_t mask : {mode_t(022), mode_t(077)}) {
        const mode_t before = umask(mask);
        const auto part = PartFile::create(m_dir->path(), u"a"_s);
        umask(before);
        QVERIFY(part.ok());
        struct stat status
        {
        };
        QCOMPARE(stat(QFile::encodeName((*part)->path()).constData(), &status), 0);
        QCOMPARE(status.st_mode & 0777, 0666 & ~mask);
    }
#else
    QSKIP("no umask here");
#endif
}

void TestPartFile::goesOnWhereItWas()
{
    write(u"a.part"_s, "hello");
    auto part = PartFile::reopen(path(u"a.part"_s), 5);
    QVERIFY(part.ok());
    QCOMPARE((*part)->size(), 5);
    QVERIFY(!(*part)->append(" there"));
    QVERIFY(!(*part)->close());
    QCOMPARE(read(u"a.part"_s), "hello there"_ba);
}

void TestPartFile::cutsWhatLiesBehind()
{
    write(u"a.part"_s, "hello, not yet durable");
    auto part = PartFile::reopen(path(u"a.part"_s), 5);
    QVERIFY(part.ok());
    QVERIFY(!(*part)->append("!"));
    QVERIFY(!(*part)->close());
    QCOMPARE(read(u"a.part"_s), "hello!"_ba);
}

void TestPartFile::refusesWhatIsNotAsItWas()
{
    write(u"short"_s, "hell");
    write(u"victim"_s, "precious");
    QVERIFY(QDir().mkdir(path(u"folder"_s)));
    QStringList wrong{u"short"_s, u"missing"_s, u"folder"_s};
#ifdef Q_OS_UNIX
    QVERIFY(QFile::link(path(u"victim"_s), path(u"link"_s)));
    QCOMPARE(mkfifo(QFile::encodeName(path(u"pipe"_s)).constData(), 0600), 0);
    wrong += QStringList{u"link"_s, u"pipe"_s};
#endif
    for (const QString &name : wrong) {
        const auto part = PartFile::reopen(path(name), name == u"short"_s ? 5 : 0);
        QVERIFY2(!part.ok(), qUtf8Printable(name));
        QCOMPARE(part.failure().kind, FailureKind::Changed);
    }
    QCOMPARE(read(u"victim"_s), "precious"_ba);
    QCOMPARE(read(u"short"_s), "hell"_ba);
}

void TestPartFile::aFullDiskIsTold()
{
    QFile full(u"/dev/full"_s);
    if (!full.open(QIODevice::WriteOnly | QIODevice::Unbuffered | QIODevice::ExistingOnly)) {
        QSKIP("no device that is always full here");
    }
    errno = 0;
    QCOMPARE(full.write("x"), -1);
    QCOMPARE(fileFailure(full).kind, FailureKind::DiskFull);
}

/// At the same time into a folder that is not there yet: the one may find what the other has just made.
void TestPartFile::twoMakeTheFolderTogether()
{
    constexpr int rounds = 800;
    std::atomic<int> begun = 0; // both are in the same round, to the microsecond
    std::atomic<int> failed = 0;
    const auto make = [&](int who) {
        for (int round = 0; round < rounds; ++round) {
            begun.fetch_add(1);
            while (begun.load() < 2 * (round + 1)) {
            }
            const QString folder = m_dir->filePath(QString::number(round));
            failed.fetch_add(PartFile::create(folder, QString::number(who)).ok() ? 0 : 1);
        }
    };
    {
        const std::jthread one(make, 1);
        const std::jthread other(make, 2);
    }
    QCOMPARE(failed.load(), 0);
}

QTEST_GUILESS_MAIN(TestPartFile)
#include "tst_part_file.moc"
