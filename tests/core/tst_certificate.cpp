// SPDX-License-Identifier: MIT
#include "core/certificate.h"
#include "core/failure.h"

#include <QTest>

using namespace headgate;
using namespace Qt::StringLiterals;

class TestCertificate final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void failuresAreComparedByWhatTheySay();
};

namespace {

const QString digits = u"00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff"_s;

QByteArray digest()
{
    return QByteArray::fromHex(digits.toLatin1());
}

} // namespace

void TestCertificate::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host");
    const auto row = [](const QString &text, const QString &host) {
        QTest::addRow("%s", text.toUtf8().constData()) << text << host;
    };
    row(u"example.org="_s + digits, u"example.org"_s);
    row(u" Example.ORG = "_s + digits.toUpper(), u"example.org"_s);
    row(u"example.org="_s + fingerprintText(digest()), u"example.org"_s);
    row(u"b\u00FCcher.example="_s + digits, u"xn--bcher-kva.example"_s);
    row(u"127.0.0.1="_s + digits, u"127.0.0.1"_s);
    row(u"::1="_s + digits, u"::1"_s);
    row(u"[::1]="_s + digits, u"::1"_s);
}

void TestCertificate::reads()
{
    QFETCH(QString, text);
    QFETCH(QString, host);
    const auto certificate = parseTrustedCertificate(text);
    QVERIFY(certificate);
    QCOMPARE(certificate->host, host);
    QCOMPARE(certificate->sha256, digest());
    QCOMPARE(parseTrustedCertificate(certificate->toText()), certificate);
}

void TestCertificate::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addRow("nothing") << QString();
    QTest::addRow("no host") << u"="_s + digits;
    QTest::addRow("no digest") << u"h="_s;
    QTest::addRow("a host alone") << u"h"_s;
    QTest::addRow("too short") << u"h="_s + digits.chopped(2);
    QTest::addRow("half a byte") << u"h="_s + digits.chopped(1);
    QTest::addRow("too long") << u"h="_s + digits + u"00"_s;
    QTest::addRow("no digit") << u"h="_s + digits.chopped(1) + u'g';
    QTest::addRow("a word in front") << u"h=SHA256 "_s + digits;
    QTest::addRow("an address") << u"https://h/="_s + digits;
    QTest::addRow("any host") << u"*="_s + digits;
    QTest::addRow("a port") << u"h:443="_s + digits;
}

void TestCertificate::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!parseTrustedCertificate(text));
}

void TestCertificate::failuresAreComparedByWhatTheySay()
{
    const auto with = [](const QString &host) {
        Failure failure = Failure::of(FailureKind::TlsFailed);
        auto refused = std::make_shared<RefusedCertificate>();
        refused->host = host;
        failure.certificate = std::move(refused);
        return failure;
    };
    QCOMPARE(with(u"a"_s), with(u"a"_s));
    QVERIFY(with(u"a"_s) != with(u"b"_s));
    QVERIFY(with(u"a"_s) != Failure::of(FailureKind::TlsFailed));
}

QTEST_GUILESS_MAIN(TestCertificate)
#include "tst_certificate.moc"
