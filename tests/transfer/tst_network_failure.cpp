// SPDX-License-Identifier: MIT
#include "transfer/network_failure.h"

#include "queue/retry_policy.h"

#include <QMetaEnum>
#include <QTest>

using namespace headgate;
using namespace Qt::StringLiterals;

class TestNetworkFailure final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kinds_data();
    void kinds();
    void whatCutsABodyIsAlwaysTransient();
    void detailIsShortPlainText();
    void aServerWithoutTlsIsToldAsSuch();
};

void TestNetworkFailure::kinds_data()
{
    using Error = QNetworkReply::NetworkError;
    QTest::addColumn<Error>("error");
    QTest::addColumn<bool>("anyBody");
    QTest::addColumn<FailureKind>("kind");
    const auto row = [](Error error, FailureKind kind, bool anyBody = false) {
        QTest::addRow("%s%s", QMetaEnum::fromType<Error>().valueToKey(error), anyBody ? " in mid body" : "")
            << error << anyBody << kind;
    };
    row(Error::ConnectionRefusedError, FailureKind::ConnectionRefused);
    row(Error::RemoteHostClosedError, FailureKind::ConnectionLost);
    row(Error::RemoteHostClosedError, FailureKind::Truncated, true);
    row(Error::HostNotFoundError, FailureKind::LookupFailed);
    row(Error::TimeoutError, FailureKind::ConnectTimeout);
    row(Error::SslHandshakeFailedError, FailureKind::TlsFailed);
    row(Error::TemporaryNetworkFailureError, FailureKind::NetworkUnreachable);
    row(Error::UnknownNetworkError, FailureKind::NetworkUnreachable);
    row(Error::ProxyConnectionRefusedError, FailureKind::ProxyFailed);
    row(Error::ProxyConnectionClosedError, FailureKind::ProxyFailed);
    row(Error::ProxyNotFoundError, FailureKind::ProxyFailed);
    row(Error::ProxyTimeoutError, FailureKind::ProxyFailed);
    row(Error::ProxyAuthenticationRequiredError, FailureKind::ProxyFailed);
    row(Error::ProtocolUnknownError, FailureKind::UnsupportedUrl);
    row(Error::ProtocolFailure, FailureKind::Malformed);
    row(Error::UnknownContentError, FailureKind::ConnectionLost);
    row(Error::UnknownContentError, FailureKind::Truncated, true);
}

void TestNetworkFailure::kinds()
{
    QFETCH(QNetworkReply::NetworkError, error);
    QFETCH(bool, anyBody);
    QFETCH(FailureKind, kind);
    QCOMPARE(int(networkFailure(error, u"why"_s, anyBody).kind), int(kind));
}

void TestNetworkFailure::aServerWithoutTlsIsToldAsSuch()
{
    const Failure failure = networkFailure(
        QNetworkReply::SslHandshakeFailedError,
        u"Error during SSL handshake: error:0A00010B:SSL routines::wrong version number"_s, false);
    QVERIFY2(failure.detail.contains(u"http://"_s), qPrintable(failure.detail));
}

void TestNetworkFailure::whatCutsABodyIsAlwaysTransient()
{
    for (const auto error : {QNetworkReply::RemoteHostClosedError, QNetworkReply::UnknownContentError,
                             QNetworkReply::UnknownServerError, QNetworkReply::UnknownNetworkError}) {
        QVERIFY(isTransient(networkFailure(error, {}, true)));
    }
    QVERIFY(!isTransient(networkFailure(QNetworkReply::SslHandshakeFailedError, {}, false)));
}

void TestNetworkFailure::detailIsShortPlainText()
{
    const QString lines = u"first\r\nsecond\t"_s + QString(1000, u'x');
    const QString detail = networkFailure(QNetworkReply::SslHandshakeFailedError, lines, false).detail;
    QVERIFY(detail.startsWith(u"first second x"_s));
    QVERIFY(detail.size() <= 200);
    // What Qt says of a plain loss adds nothing, and would only be in another language.
    QVERIFY(networkFailure(QNetworkReply::RemoteHostClosedError, lines, false).detail.isEmpty());
}

QTEST_GUILESS_MAIN(TestNetworkFailure)
#include "tst_network_failure.moc"
