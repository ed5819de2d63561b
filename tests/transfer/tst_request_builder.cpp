// SPDX-License-Identifier: MIT
#include "transfer/reply_reading.h"
#include "transfer/request_builder.h"

#include <QTest>

#include <memory>

using namespace headgate;
using namespace Qt::StringLiterals;

/// Which secrets a request carries: those of the rule for its own host, and where.
class TestRequestBuilder final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRuleIsForItsHostAlone_data();
    void aRuleIsForItsHostAlone();
    void theNearestLoginCounts_data();
    void theNearestLoginCounts();
    void aRulesHeaderLineTakesThePlaceOfOthers();
    void whatIsNotKnownIsNotSent();
    void aRefusalSaysWhichLoginIsMeant_data();
    void aRefusalSaysWhichLoginIsMeant();
};

namespace {

const QDateTime now = QDateTime::fromSecsSinceEpoch(1'000'000, Qt::UTC);

TransferRequest requestFor(const QString &url, bool mayCarrySecrets, const TransferSettings &settings)
{
    TransferRequest request;
    request.url = QUrl(url);
    request.mayCarrySecrets = mayCarrySecrets;
    request.settings = std::make_shared<TransferSettings>(settings);
    return request;
}

QByteArray login(const QByteArray &userAndPassword)
{
    return "Basic " + userAndPassword.toBase64();
}

HostRule ruleWithSecrets(const QString &pattern)
{
    return {pattern, 0, {}, 0, {}, u"rule"_s, u"pw"_s, {{"Cookie", "c=rule"}}};
}

} // namespace

void TestRequestBuilder::aRuleIsForItsHostAlone_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("mayCarrySecrets");
    QTest::addColumn<bool>("isSent");
    const QString host = u"files.example"_s;
    const QString domain = u"*.files.example"_s;
    QTest::newRow("its host") << host << u"https://files.example/a"_s << true << true;
    QTest::newRow("its host in other letters") << host << u"https://FILES.example/a"_s << true << true;
    QTest::newRow("its host without TLS, by the user's link")
        << host << u"http://files.example/a"_s << true << true;
    QTest::newRow("its host at another port") << host << u"https://files.example:8443/a"_s << true << true;
    QTest::newRow("its host where a redirect led") << host << u"https://files.example/a"_s << false << true;
    QTest::newRow("its host where a redirect led into the open")
        << host << u"http://files.example/a"_s << false << false;
    QTest::newRow("another host") << host << u"https://other.example/a"_s << true << false;
    QTest::newRow("another host where a redirect led")
        << host << u"https://other.example/a"_s << false << false;
    QTest::newRow("a host below it") << host << u"https://a.files.example/a"_s << true << false;
    QTest::newRow("a host that ends alike") << domain << u"https://evilfiles.example/a"_s << true << false;
    QTest::newRow("a host that begins alike")
        << host << u"https://files.example.evil.example/a"_s << true << false;
    QTest::newRow("a host whose user is named like it")
        << host << u"https://files.example@evil.example/a"_s << true << false;
    QTest::newRow("a host below its domain") << domain << u"https://a.files.example/a"_s << true << true;
    QTest::newRow("a host below its domain where a redirect led")
        << domain << u"https://b.files.example/a"_s << false << true;
}

void TestRequestBuilder::aRuleIsForItsHostAlone()
{
    QFETCH(const QString, pattern);
    QFETCH(const QString, url);
    QFETCH(const bool, mayCarrySecrets);
    QFETCH(const bool, isSent);
    TransferSettings settings;
    settings.hostRules = {ruleWithSecrets(pattern)};
    const QNetworkRequest built = buildRequest(requestFor(url, mayCarrySecrets, settings), now);
    QCOMPARE(built.rawHeader("Authorization"), isSent ? login("rule:pw") : QByteArray());
    QCOMPARE(built.rawHeader("Cookie"), isSent ? "c=rule"_ba : QByteArray());
    QVERIFY(!built.url().toString().contains(u"pw"_s));
}

void TestRequestBuilder::theNearestLoginCounts_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("hasRule");
    QTest::addColumn<QByteArray>("sent");
    const QByteArray none;
    QTest::newRow("that for all") << u"http://h.example/"_s << false << login("all:pw");
    QTest::newRow("the rule's before that for all") << u"http://h.example/"_s << true << login("rule:pw");
    // Qt tells the link's own when the server asks.
    QTest::newRow("the link's before that for all") << u"http://me:own@h.example/"_s << false << none;
    QTest::newRow("the link's before the rule's") << u"http://me:own@h.example/"_s << true << none;
    QTest::newRow("the link's before the rule's, of the same user")
        << u"http://rule:own@h.example/"_s << true << none;
    QTest::newRow("a link with the rule's user, and without a password")
        << u"http://rule@h.example/"_s << true << login("rule:pw");
    QTest::newRow("a link with another user, and without a password")
        << u"http://me@h.example/"_s << true << none;
}

void TestRequestBuilder::theNearestLoginCounts()
{
    QFETCH(const QString, url);
    QFETCH(const bool, hasRule);
    QFETCH(const QByteArray, sent);
    TransferSettings settings;
    settings.user = u"all"_s;
    settings.password = u"pw"_s;
    if (hasRule) {
        settings.hostRules = {ruleWithSecrets(u"h.example"_s)};
    }
    QCOMPARE(buildRequest(requestFor(url, true, settings), now).rawHeader("Authorization"), sent);
}

void TestRequestBuilder::aRulesHeaderLineTakesThePlaceOfOthers()
{
    TransferSettings settings;
    settings.user = u"all"_s;
    settings.password = u"pw"_s;
    settings.headers = {{"cookie", "c=all"}, {"X-All", "1"}, {"Authorization", "Bearer all"}};
    HostRule rule = ruleWithSecrets(u"h.example"_s);
    rule.headers.append(Header{"Range", "bytes=0-1"}); // would make the file wrong
    settings.hostRules = {rule};
    QNetworkRequest built = buildRequest(requestFor(u"http://h.example/"_s, true, settings), now);
    QCOMPARE(built.rawHeader("Cookie"), "c=rule"_ba);
    QCOMPARE(built.rawHeader("X-All"), "1"_ba);
    QCOMPARE(built.rawHeader("Authorization"), login("rule:pw"));
    QVERIFY(!built.hasRawHeader("Range"));
    built = buildRequest(requestFor(u"http://other.example/"_s, true, settings), now);
    QCOMPARE(built.rawHeader("Cookie"), "c=all"_ba);
    QCOMPARE(built.rawHeader("Authorization"), "Bearer all"_ba);

    settings.hostRules.first().headers = {{"Authorization", "Bearer rule"}};
    built = buildRequest(requestFor(u"http://h.example/"_s, true, settings), now);
    QCOMPARE(built.rawHeader("Authorization"), "Bearer rule"_ba);
    settings.headers.clear();
    built = buildRequest(requestFor(u"http://me:own@h.example/"_s, true, settings), now);
    QVERIFY(!built.hasRawHeader("Authorization")); // the link has its own
}

void TestRequestBuilder::whatIsNotKnownIsNotSent()
{
    TransferSettings settings;
    settings.hostRules = withoutSecrets({ruleWithSecrets(u"h.example"_s)});
    settings.headers = {{"Cookie", "c=all"}};
    const QNetworkRequest built = buildRequest(requestFor(u"http://h.example/"_s, true, settings), now);
    QVERIFY(!built.hasRawHeader("Authorization"));
    QCOMPARE(built.rawHeader("Cookie"), "c=all"_ba);
}

void TestRequestBuilder::aRefusalSaysWhichLoginIsMeant_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("mayCarrySecrets");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("words");
    QTest::newRow("that of the rule, which was sent")
        << u"http://h.example/"_s << true << u"s3cr3t"_s << u"does not accept this name and password"_s;
    QTest::newRow("that of the rule, of which the password is not known")
        << u"http://h.example/"_s << true << QString() << u"in the rule for this host is not known"_s;
    QTest::newRow("that of the rule, which does not go into the open")
        << u"http://h.example/"_s << false << u"s3cr3t"_s << u"without encryption"_s;
    QTest::newRow("none") << u"http://other.example/"_s << true << u"s3cr3t"_s << u"NAME:PASSWORD"_s;
    QTest::newRow("none, of a link with another user")
        << u"http://me@h.example/"_s << true << u"s3cr3t"_s << u"NAME:PASSWORD"_s;
}

void TestRequestBuilder::aRefusalSaysWhichLoginIsMeant()
{
    QFETCH(const QString, url);
    QFETCH(const bool, mayCarrySecrets);
    QFETCH(const QString, password);
    QFETCH(const QString, words);
    TransferSettings settings;
    settings.hostRules = {HostRule{u"h.example"_s, 0, {}, 0, {}, u"rule"_s, password}};
    const Failure failure = statusFailure(401, {}, requestFor(url, mayCarrySecrets, settings));
    QVERIFY2(failure.detail.contains(words), qPrintable(failure.detail));
    QVERIFY(!failure.detail.contains(u"s3cr3t"_s));
}

QTEST_APPLESS_MAIN(TestRequestBuilder)
#include "tst_request_builder.moc"
