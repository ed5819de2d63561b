// SPDX-License-Identifier: MIT
#include "fault_fixture.h"

#include <QCryptographicHash>

using namespace headgate;
using namespace headgate::support;
using namespace Qt::StringLiterals;

/// What arrived is compared with what the user and the server say of it, and the row tells what came of that.
class TestVerification final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdicts_data();
    void verdicts();
    void aWrongFileIsFetchedAnewByHand();
};

namespace {

constexpr qint64 size = 30'000;

const QByteArray &right()
{
    static const QByteArray bytes = patternBody(1, size);
    return bytes;
}

Digest digestOf(const QByteArray &bytes)
{
    return {DigestAlgorithm::Sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)};
}

QByteArray reprDigest(const QByteArray &bytes)
{
    return "sha-256=:" + digestOf(bytes).value.toBase64() + ':';
}

void add(FaultFixture &fixture, const QList<Digest> &digests)
{
    command::Add add;
    add.links = {{fixture.server.url(u"/file.bin"_s), {}, digests}};
    fixture.engine().execute(add);
}

} // namespace

void TestVerification::verdicts_data()
{
    QTest::addColumn<Behaviour>("file");
    QTest::addColumn<QList<Digest>>("asked");
    QTest::addColumn<Verdict>("verdict");
    const Behaviour file = Behaviour().pattern(1, size);
    const Behaviour promised = Behaviour(file).header("Repr-Digest", reprDigest(right()));
    const Behaviour older = Behaviour(file).header("Digest", "SHA-256=" + digestOf(right()).value.toBase64());
    const Behaviour lied = Behaviour(file).header("Repr-Digest", reprDigest("another"));
    const QList<Digest> none;
    QTest::newRow("nobody says what it must be") << file << none << Verdict::NotVerified;
    QTest::newRow("it is what the user asked for") << file << QList{digestOf(right())} << Verdict::Verified;
    QTest::newRow("it is not what the user asked for")
        << file << QList{digestOf("another")} << Verdict::Wrong;
    QTest::newRow("it is what Repr-Digest says") << promised << none << Verdict::Verified;
    QTest::newRow("it is what Digest says") << older << none << Verdict::Verified;
    QTest::newRow("it is not what Repr-Digest says") << lied << none << Verdict::Wrong;
    QTest::newRow("the user and the server contradict each other")
        << promised << QList{digestOf("another")} << Verdict::Wrong;
    // The end of an answer without a length is looked for by a second request, which brings not a byte.
    QTest::newRow("it is not what the user asked for, as its end shows")
        << Behaviour(file).noContentLength().etag("\"v\"").header("Accept-Ranges", "bytes")
        << QList{digestOf("another")} << Verdict::Wrong;
    QTest::newRow("a digest of an unknown kind says nothing")
        << Behaviour(file).header("Repr-Digest", "crc=:AAAA:") << none << Verdict::NotVerified;
}

void TestVerification::verdicts()
{
    QFETCH(const Behaviour, file);
    QFETCH(const QList<Digest>, asked);
    QFETCH(const Verdict, verdict);
    FaultFixture fixture;
    fixture.server.on(u"/file.bin"_s, file);
    add(fixture, asked);
    QVERIFY(fixture.runUntilIdle());
    const Row row = fixture.row(u"/file.bin"_s);
    QCOMPARE(row.verdict, verdict);
    if (verdict == Verdict::Wrong) {
        QCOMPARE(row.state, State::Failed);
        QCOMPARE(row.failure->kind, FailureKind::WrongDigest);
        QVERIFY(row.failure->detail.contains(u"file.bin.wrong"_s));
        QCOMPARE(fixture.files(), QStringList{u"file.bin.wrong"_s});
        QCOMPARE(row.attempt, 1);
    } else {
        QCOMPARE(row.state, State::Done);
        QCOMPARE(fixture.files(), QStringList{u"file.bin"_s});
        QVERIFY(fixture.content(u"file.bin"_s) == right());
    }
}

void TestVerification::aWrongFileIsFetchedAnewByHand()
{
    FaultFixture fixture;
    fixture.server.on(u"/file.bin"_s, {Behaviour().pattern(2, size).etag("\"v\""), Behaviour().status(404),
                                       Behaviour().pattern(1, size).etag("\"v\"")});
    add(fixture, {digestOf(right())});
    QVERIFY(fixture.runUntilIdle());
    QCOMPARE(fixture.row(u"/file.bin"_s).verdict, Verdict::Wrong);

    fixture.engine().execute(command::Start{{fixture.id(u"/file.bin"_s)}});
    QVERIFY(fixture.runUntilIdle());
    // The sums are as before, so the row may still be on its way. Of this attempt nothing arrived.
    QTRY_COMPARE(fixture.row(u"/file.bin"_s).verdict, Verdict::NotVerified);
    QCOMPARE(fixture.row(u"/file.bin"_s).failure->kind, FailureKind::HttpStatus);

    fixture.engine().execute(command::Start{{fixture.id(u"/file.bin"_s)}});
    QVERIFY(fixture.runUntilIdle());
    QCOMPARE(fixture.row(u"/file.bin"_s).state, State::Done);
    QCOMPARE(fixture.row(u"/file.bin"_s).verdict, Verdict::Verified);
    QVERIFY(fixture.content(u"file.bin"_s) == right());
    QCOMPARE(fixture.files(), (QStringList{u"file.bin"_s, u"file.bin.wrong"_s}));
    for (const RequestRecord &record : fixture.server.log().requests()) {
        QVERIFY(record.request.header("Range").isNull());
    }
}

QTEST_GUILESS_MAIN(TestVerification)
#include "tst_verification.moc"
