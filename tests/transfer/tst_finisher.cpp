// SPDX-License-Identifier: MIT
#include "transfer/finisher.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace headgate;
using namespace Qt::StringLiterals;

/// How a received file comes by its name, whatever stands in the way.
namespace {

struct Placed
{
    QString path;
    bool skipped = false;
};

/// Both steps, one after the other.
Result<Placed> putInPlace(const ReceivedFile &file)
{
    const SystemDisk disk;
    Finisher finisher(disk);
    QList<PrepareResult> prepared;
    QList<PlaceResult> placed;
    QObject::connect(&finisher, &Finisher::prepared, &finisher,
                     [&](const PrepareResult &r) { prepared.append(r); });
    QObject::connect(&finisher, &Finisher::placed, &finisher,
                     [&](const PlaceResult &r) { placed.append(r); });
    const TransferId id{1};
    finisher.prepare(id, file);
    while (placed.isEmpty()) {
        if (!QTest::qWaitFor([&] { return !prepared.isEmpty(); })) {
            return Failure::of(FailureKind::Internal);
        }
        const PrepareResult step = prepared.takeFirst();
        if (!step.ending.ok()) {
            return step.ending.failure();
        }
        if (step.ending->skipped) {
            return Placed{step.ending->target, true};
        }
        finisher.place(id, file, step.ending->target, step.ending->verdict);
        if (!QTest::qWaitFor([&] { return !placed.isEmpty() || !prepared.isEmpty(); })) {
            return Failure::of(FailureKind::Internal);
        }
    }
    const auto last = placed.first();
    return last.ending.ok() ? Result<Placed>(Placed{*last.ending, false})
                            : Result<Placed>(last.ending.failure());
}

} // namespace

class TestFinisher final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void takesItsName();
    void numbersWhereTheNameIsTaken();
    void skipKeepsWhatIsThere();
    void skipComparesWhatIsThere();
    void overwriteReplaces();
    void overwriteLeavesFoldersAlone();
    void aDanglingLinkIsTaken();
    void aMissingPartFileIsAFailure();
    void theTimeIsTheServers();
    void manyOfOneNameAtOnceLoseNothing();
    void tellsFromTheEventLoop();
    void theDestructorWaits();
    void aWrongDigestIsKeptAside();
    void aRightDigestIsVerified();

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
        file.bytes = 3;
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

void TestFinisher::skipComparesWhatIsThere()
{
    write(u"a.txt"_s, "old");
    ReceivedFile file = received(OnConflict::Skip);
    file.digests = {Digest{DigestAlgorithm::Md5, QCryptographicHash::hash("new", QCryptographicHash::Md5)}};
    const auto wrong = putInPlace(file);
    QVERIFY(!wrong.ok());
    QCOMPARE(wrong.failure().kind, FailureKind::WrongDigest);
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
        QCOMPARE(result.failure().kind, FailureKind::Changed);
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
    const SystemDisk disk;
    Finisher finisher(disk);
    QHash<TransferId, ReceivedFile> files;
    int placed = 0;
    connect(&finisher, &Finisher::prepared, this, [&](const PrepareResult &result) {
        QVERIFY(result.ending.ok());
        finisher.place(result.id, files.value(result.id), result.ending->target, result.ending->verdict);
    });
    connect(&finisher, &Finisher::placed, this, [&](const PlaceResult &result) {
        QVERIFY(result.ending.ok());
        ++placed;
    });
    for (int i = 0; i < count; ++i) {
        ReceivedFile file = received();
        file.partPath = path(u"part%1"_s.arg(i));
        write(u"part%1"_s.arg(i), QByteArray::number(100 + i));
        files.insert(TransferId{quint64(i + 1)}, file);
        finisher.prepare(TransferId{quint64(i + 1)}, file);
    }
    QTRY_COMPARE(placed, count);
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
    const SystemDisk disk;
    Finisher finisher(disk);
    QList<PrepareResult> results;
    connect(&finisher, &Finisher::prepared, this,
            [&results](const PrepareResult &result) { results.append(result); });
    finisher.prepare(TransferId{7}, received());
    QVERIFY(results.isEmpty());
    QTRY_COMPARE(results.size(), 1);
    QCOMPARE(results.first().id, TransferId{7});
    QCOMPARE(results.first().ending->target, path(u"a.txt"_s));
    QCOMPARE(entries(), QStringList{u"a.txt.part"_s}); // not before it is told to
}

void TestFinisher::theDestructorWaits()
{
    {
        const SystemDisk disk;
        Finisher finisher(disk);
        finisher.place(TransferId{7}, received(), path(u"a.txt"_s), Verdict::NotVerified);
    }
    QCOMPARE(entries(), QStringList{u"a.txt"_s});
}

void TestFinisher::aWrongDigestIsKeptAside()
{
    ReceivedFile file = received();
    file.digests = {*parseDigest("sha256:0000000000000000000000000000000000000000000000000000000000000000")};
    const auto wrong = putInPlace(file);
    QVERIFY(!wrong.ok());
    QCOMPARE(wrong.failure().kind, FailureKind::WrongDigest);
    QCOMPARE(entries(), QStringList{u"a.txt.wrong"_s});
}

void TestFinisher::aRightDigestIsVerified()
{
    ReceivedFile file = received();
    file.digests = {*parseDigest("sha1:c2a6b03f190dfb2b4aa91f8af8d477a9bc3401dc"),
                    *parseDigest("sha256:11507a0e2f5e69d5dfa40a62a1bd7b6ee57e6bcd85c67c9b8431b36fff21c437")};
    const SystemDisk disk;
    Finisher finisher(disk);
    QList<PrepareResult> prepared;
    connect(&finisher, &Finisher::prepared, this, [&](const PrepareResult &r) { prepared.append(r); });
    finisher.prepare(TransferId{1}, file);
    QTRY_COMPARE(prepared.size(), 1);
    QVERIFY(prepared.first().ending.ok());
    QCOMPARE(prepared.first().ending->verdict, Verdict::Verified);
}

QTEST_GUILESS_MAIN(TestFinisher)
#include "tst_finisher.moc"
