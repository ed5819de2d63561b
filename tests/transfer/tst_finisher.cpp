// SPDX-License-Identifier: MIT
#include "transfer/finisher.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <thread>
#include <vector>

using namespace headgate;
using namespace Qt::StringLiterals;

/// How a received file comes by its name, whatever stands in the way.
class TestFinisher final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void takesItsName();
    void numbersWhereTheNameIsTaken();
    void skipKeepsWhatIsThere();
    void overwriteReplaces();
    void overwriteLeavesFoldersAlone();
    void aDanglingLinkIsTaken();
    void aMissingPartFileIsAFailure();
    void theTimeIsTheServers();
    void manyOfOneNameAtOnceLoseNothing();
    void tellsFromTheEventLoop();
    void theDestructorWaits();

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
    [[nodiscard]] QStringList entries() const
    {
        return QDir(m_dir->path())
            .entryList(QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }
    [[nodiscard]] ReceivedFile received(OnConflict onConflict = OnConflict::Rename) const
    {
        ReceivedFile file;
        file.partPath = path(u"a.txt.part"_s);
        file.folder = m_dir->path();
        file.name = u"a.txt"_s;
        file.onConflict = onConflict;
        return file;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestFinisher::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    write(u"a.txt.part"_s, "new");
}

void TestFinisher::takesItsName()
{
    const auto result = putInPlace(received());
    QVERIFY(result.ok());
    QCOMPARE(result->path, path(u"a.txt"_s));
    QVERIFY(!result->skipped);
    QCOMPARE(entries(), QStringList{u"a.txt"_s});
}

void TestFinisher::numbersWhereTheNameIsTaken()
{
    write(u"a.txt"_s, "old");
    QVERIFY(QDir().mkdir(path(u"a (1).txt"_s)));
    const auto result = putInPlace(received());
    QVERIFY(result.ok());
    QCOMPARE(result->path, path(u"a (2).txt"_s));
    QCOMPARE(read(u"a.txt"_s), "old"_ba);
    QCOMPARE(read(u"a (2).txt"_s), "new"_ba);
}

void TestFinisher::skipKeepsWhatIsThere()
{
    write(u"a.txt"_s, "old");
    const auto result = putInPlace(received(OnConflict::Skip));
    QVERIFY(result.ok());
    QVERIFY(result->skipped);
    QCOMPARE(result->path, path(u"a.txt"_s));
    QCOMPARE(read(u"a.txt"_s), "old"_ba);
    QCOMPARE(entries(), QStringList{u"a.txt"_s});
}

void TestFinisher::overwriteReplaces()
{
    write(u"a.txt"_s, "old");
    QVERIFY(putInPlace(received(OnConflict::Overwrite)).ok());
    QCOMPARE(read(u"a.txt"_s), "new"_ba);
    QCOMPARE(entries(), QStringList{u"a.txt"_s});
}

void TestFinisher::overwriteLeavesFoldersAlone()
{
    QVERIFY(QDir().mkdir(path(u"a.txt"_s)));
    const auto result = putInPlace(received(OnConflict::Overwrite));
    QVERIFY(!result.ok());
    QCOMPARE(result.failure().kind, FailureKind::FileAccess);
    QVERIFY(!result.failure().detail.isEmpty());
    QCOMPARE(entries(), (QStringList{u"a.txt"_s, u"a.txt.part"_s})); // the data is still there
}

void TestFinisher::aDanglingLinkIsTaken()
{
#ifdef Q_OS_UNIX
    QVERIFY(QFile::link(u"/nowhere/at/all"_s, path(u"a.txt"_s)));
    const auto result = putInPlace(received());
    QVERIFY(result.ok());
    QCOMPARE(result->path, path(u"a (1).txt"_s));
    QVERIFY(QFileInfo(path(u"a.txt"_s)).isSymbolicLink());
#else
    QSKIP("links need a privilege here");
#endif
}

void TestFinisher::aMissingPartFileIsAFailure()
{
    QVERIFY(QFile::remove(path(u"a.txt.part"_s)));
    for (const OnConflict policy : {OnConflict::Rename, OnConflict::Skip, OnConflict::Overwrite}) {
        ReceivedFile file = received(policy);
        file.lastModified = QDateTime::currentDateTimeUtc();
        const auto result = putInPlace(file);
        QVERIFY(!result.ok());
        QCOMPARE(result.failure().kind, FailureKind::FileAccess);
        QCOMPARE(entries(), QStringList{});
    }
}

void TestFinisher::theTimeIsTheServers()
{
    ReceivedFile file = received();
    file.lastModified = QDateTime(QDate(1994, 11, 6), QTime(8, 49, 37), Qt::UTC);
    QVERIFY(putInPlace(file).ok());
    QCOMPARE(QFileInfo(path(u"a.txt"_s)).lastModified().toUTC(), file.lastModified);
}

void TestFinisher::manyOfOneNameAtOnceLoseNothing()
{
    constexpr int count = 40;
    std::vector<std::thread> threads;
    for (int i = 0; i < count; ++i) {
        write(u"part%1"_s.arg(i), QByteArray::number(i));
        ReceivedFile file = received();
        file.partPath = path(u"part%1"_s.arg(i));
        threads.emplace_back([file] { (void)putInPlace(file); });
    }
    for (std::thread &thread : threads) {
        thread.join();
    }
    QSet<QByteArray> contents;
    for (const QString &name : entries()) {
        if (name != u"a.txt.part"_s) {
            QVERIFY2(name.endsWith(u".txt"_s), qUtf8Printable(name));
            contents.insert(read(name));
        }
    }
    QCOMPARE(contents.size(), count);
}

void TestFinisher::tellsFromTheEventLoop()
{
    Finisher finisher;
    QList<FinishResult> results;
    connect(&finisher, &Finisher::finished, this,
            [&results](const FinishResult &result) { results.append(result); });
    finisher.finish(TransferId{7}, received());
    QVERIFY(results.isEmpty());
    QTRY_COMPARE(results.size(), 1);
    QCOMPARE(results.first().id, TransferId{7});
    QCOMPARE(results.first().ending->path, path(u"a.txt"_s));
}

void TestFinisher::theDestructorWaits()
{
    {
        Finisher finisher;
        finisher.finish(TransferId{7}, received());
    }
    QCOMPARE(entries(), QStringList{u"a.txt"_s});
}

QTEST_GUILESS_MAIN(TestFinisher)
#include "tst_finisher.moc"
