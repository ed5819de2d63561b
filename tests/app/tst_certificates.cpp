// SPDX-License-Identifier: MIT
#include "fault_fixture.h"

#include "support/test_certificate.h"

#include <QCryptographicHash>

using namespace headgate;
using namespace headgate::support;
using namespace Qt::StringLiterals;

/// Servers that cannot prove who they are: refused with the reason, unless the user made an exception for
/// this very certificate on this very host.
class TestCertificates final : public QObject
{
    Q_OBJECT

#if QT_CONFIG(ssl)
private Q_SLOTS:
    void initTestCase();
    void everyReasonIsNamed();
    void onlyThisCertificateOfThisHost_data();
    void onlyThisCertificateOfThisHost();
    void anExceptionMadeAfterTheFailureIsHonoured();
    void aRemovedExceptionCountsNoMore();
    void anExceptionIsNotForWhatTheSameAuthoritySigned();
    void noSecretIsSentBeforeTheCertificateIsKnown();
#endif
};

#if QT_CONFIG(ssl)

namespace {

QByteArray sha256Of(Identity identity)
{
    return certificateChain(identity).constFirst().digest(QCryptographicHash::Sha256);
}

class TlsFixture : public FaultFixture
{
public:
    explicit TlsFixture(Identity identity)
    {
        server.close();
        started = server.useTls(identity) && server.listen();
        server.on(u"/file.bin"_s, Behaviour().body("the file").etag("\"v1\""));
    }

    void trust(const QList<TrustedCertificate> &trusted)
    {
        settings.transfer.trusted = trusted;
        engine().execute(command::Apply{settings});
    }
    void again()
    {
        engine().execute(command::Start{{id(u"/file.bin"_s)}});
        QVERIFY(runUntilIdle());
    }
};

} // namespace

void TestCertificates::initTestCase()
{
    if (!QSslSocket::supportsSsl()) {
        QSKIP("no TLS in this Qt");
    }
}

void TestCertificates::everyReasonIsNamed()
{
    TlsFixture f(Identity::Expired);
    QVERIFY(f.started);
    f.fetchAndCheck(failed(FailureKind::TlsFailed));
    if (QTest::currentTestFailed()) {
        return;
    }
    const Failure failure = *f.row(u"/file.bin"_s).failure;
    QVERIFY2(failure.detail.contains(u"self-signed"_s) && failure.detail.contains(u"expired"_s) &&
                 failure.detail.contains(u"another host"_s),
             qPrintable(failure.detail));
    QVERIFY(failure.certificate);
    QCOMPARE(failure.certificate->host, u"127.0.0.1"_s);
    QCOMPARE(failure.certificate->sha256, sha256Of(Identity::Expired));
    QCOMPARE(failure.certificate->subject, u"elsewhere.example, <img src=x> test"_s);
    QCOMPARE(failure.certificate->validUntil, QDateTime({2021, 1, 1}, {0, 0}, Qt::UTC));
    QVERIFY(failure.detail.contains(fingerprintText(sha256Of(Identity::Expired))));
    QCOMPARE(f.server.log().count(), 0);
}

void TestCertificates::onlyThisCertificateOfThisHost_data()
{
    QTest::addColumn<Identity>("identity");
    QTest::addColumn<QList<TrustedCertificate>>("trusted");
    QTest::addColumn<bool>("passes");
    const QString here = u"127.0.0.1"_s;
    using enum Identity;
    const auto row = [](const char *name, Identity identity, const QList<TrustedCertificate> &trusted,
                        bool passes) { QTest::addRow("%s", name) << identity << trusted << passes; };
    row("no exception", SelfSigned, {}, false);
    row("this certificate of this host", SelfSigned, {{here, sha256Of(SelfSigned)}}, true);
    row("expired and of another name, but this one", Expired, {{here, sha256Of(Expired)}}, true);
    row("signed by an unknown authority, but this one", Signed, {{here, sha256Of(Signed)}}, true);
    row("one of several", Signed, {{here, sha256Of(Expired)}, {here, sha256Of(Signed)}}, true);
    row("another certificate", SelfSigned, {{here, sha256Of(Expired)}}, false);
    row("another of the same authority", SignedAnew, {{here, sha256Of(Signed)}}, false);
    row("the authority itself", Signed,
        {{here, certificateChain(Signed).constLast().digest(QCryptographicHash::Sha256)}}, false);
    row("another host", SelfSigned, {{u"127.0.0.2"_s, sha256Of(SelfSigned)}}, false);
    row("the name for which it is made out", Expired, {{u"elsewhere.example"_s, sha256Of(Expired)}}, false);
    row("half a digest", SelfSigned, {{here, sha256Of(SelfSigned).first(16)}}, false);
}

void TestCertificates::onlyThisCertificateOfThisHost()
{
    QFETCH(Identity, identity);
    QFETCH(QList<TrustedCertificate>, trusted);
    QFETCH(bool, passes);
    TlsFixture f(identity);
    QVERIFY(f.started);
    f.settings.transfer.trusted = trusted;
    f.fetchAndCheck(passes ? done("the file") : failed(FailureKind::TlsFailed));
    QCOMPARE(f.server.log().count(), passes ? 1 : 0);
}

void TestCertificates::anExceptionMadeAfterTheFailureIsHonoured()
{
    TlsFixture f(Identity::SelfSigned);
    f.fetchAndCheck(failed(FailureKind::TlsFailed));
    if (QTest::currentTestFailed()) {
        return;
    }
    const auto refused = f.row(u"/file.bin"_s).failure->certificate;
    QVERIFY(refused);
    f.trust({{refused->host, refused->sha256}});
    f.again();
    f.check(done("the file"));
}

/// Although its connection is still open, and could be used again.
void TestCertificates::aRemovedExceptionCountsNoMore()
{
    TlsFixture f(Identity::SelfSigned);
    f.server.on(u"/slow"_s, Behaviour().pattern(1, 100'000).hangAfter(50'000));
    f.settings.transfer.trusted = {{u"127.0.0.1"_s, sha256Of(Identity::SelfSigned)}};
    f.settings.transfer.onConflict = OnConflict::Overwrite;
    f.add({f.server.url(u"/slow"_s)}); // something runs all the time
    QTRY_COMPARE(f.row(u"/slow"_s).received, 50'000);
    f.add({f.server.url(u"/file.bin"_s)});
    QTRY_COMPARE(f.row(u"/file.bin"_s).state, State::Done);
    f.trust({});
    f.server.on(u"/other"_s, Behaviour().body("other"));
    f.add({f.server.url(u"/other"_s)});
    QTRY_COMPARE(f.row(u"/other"_s).state, State::Failed);
    QCOMPARE(f.row(u"/other"_s).failure->kind, FailureKind::TlsFailed);
    QCOMPARE(f.row(u"/slow"_s).state, State::Active); // what runs goes on
    QCOMPARE(f.server.log().count(), 2);
}

/// Qt remembers for a host which error of which certificate it was told to ignore. That of an authority
/// would let pass whatever else it signs.
void TestCertificates::anExceptionIsNotForWhatTheSameAuthoritySigned()
{
    TlsFixture f(Identity::Signed);
    f.settings.gate.total = f.settings.gate.perHost = 1;
    f.settings.transfer.trusted = {{u"127.0.0.1"_s, sha256Of(Identity::Signed)}};
    f.fetchAndCheck(done("the file"));
    if (QTest::currentTestFailed()) {
        return;
    }
    QVERIFY(f.server.useTls(Identity::SignedAnew));
    f.server.dropConnections();
    for (const QString &path : {u"/a"_s, u"/b"_s, u"/c"_s}) {
        f.server.on(path, Behaviour().body("wrong server"));
        f.add({f.server.url(path)});
        QVERIFY(f.runUntilIdle());
        const Row row = f.row(path);
        QCOMPARE(row.state, State::Failed);
        QCOMPARE(row.failure->kind, FailureKind::TlsFailed);
        QCOMPARE(row.failure->certificate->sha256, sha256Of(Identity::SignedAnew));
    }
    QCOMPARE(f.server.log().count(), 1); // not one request was sent to it
}

void TestCertificates::noSecretIsSentBeforeTheCertificateIsKnown()
{
    TlsFixture f(Identity::SelfSigned);
    f.settings.transfer.user = u"me"_s;
    f.settings.transfer.password = u"s3cr3t"_s;
    f.fetchAndCheck(failed(FailureKind::TlsFailed));
    QCOMPARE(f.server.log().count(), 0);
}

#endif

QTEST_GUILESS_MAIN(TestCertificates)
#include "tst_certificates.moc"
