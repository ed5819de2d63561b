// SPDX-License-Identifier: MIT
#include "core/sources.h"

#include <QTest>

using namespace headgate;
using namespace Qt::StringLiterals;

class TestSources final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsKeptIsReadBack();
    void nothingTakesNoRoom();
    void passwordsAreNotKept();
    void brokenValuesAreLeftOut_data();
    void brokenValuesAreLeftOut();
};

void TestSources::whatIsKeptIsReadBack()
{
    Sources sources;
    sources.mirrors = {QUrl(u"http://a.org/x y"_s), QUrl(u"https://b.org/x?q=%2F"_s)};
    sources.size = 5'000'000'000;
    sources.pieces =
        PieceDigests{DigestAlgorithm::Sha1, 262'144, {QByteArray(20, '\0'), QByteArray(20, 'b')}};
    QCOMPARE(sourcesFromJson(toJson(sources)), sources);
}

void TestSources::nothingTakesNoRoom()
{
    QCOMPARE(toJson(Sources{}), QByteArray());
    QVERIFY(sourcesFromJson({}).isEmpty());
}

void TestSources::passwordsAreNotKept()
{
    Sources sources;
    sources.mirrors = {QUrl(u"http://me:secret@a.org/x"_s)};
    QVERIFY(!toJson(sources).contains("secret"));
}

void TestSources::brokenValuesAreLeftOut_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("no JSON") << "x"_ba;
    QTest::newRow("another type") << "[1]"_ba;
    QTest::newRow("mirrors of another scheme") << R"({"mirrors":["file:///etc/passwd","ftp://h/x",7]})"_ba;
    QTest::newRow("a negative size") << R"({"size":-7})"_ba;
    QTest::newRow("pieces of an unknown kind")
        << R"({"pieces":{"algorithm":"crc","length":5,"values":"AAAA"}})"_ba;
    QTest::newRow("pieces without a length")
        << R"({"pieces":{"algorithm":"md5","values":"AAAAAAAAAAAAAAAAAAAAAA=="}})"_ba;
    QTest::newRow("half a piece") << R"({"pieces":{"algorithm":"md5","length":5,"values":"AAAA"}})"_ba;
    QTest::newRow("more bytes than there can be")
        << R"({"pieces":{"algorithm":"md5","length":9007199254740991,"values":")"_ba +
               QByteArray(16 * 2048, 'a').toBase64() + R"("}})"_ba;
}

void TestSources::brokenValuesAreLeftOut()
{
    QFETCH(const QByteArray, json);
    QCOMPARE(sourcesFromJson(json), Sources{});
}

QTEST_GUILESS_MAIN(TestSources)
#include "tst_sources.moc"
