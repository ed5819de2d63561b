// SPDX-License-Identifier: MIT
#include "core/plain_link.h"

#include "core/host.h"
#include "core/link.h"

#include <QRandomGenerator>
#include <QTest>

using namespace headgate;
using namespace Qt::StringLiterals;

class tst_PlainLink final : public QObject
{
    Q_OBJECT

private:
    /// Whatever is called plain must be what a QUrl makes of it.
    static void checkPromises(const QByteArray &link)
    {
        const QUrl url = QUrl::fromEncoded(link);
        QVERIFY2(isFetchable(url), link);
        QCOMPARE(linkKey(url), link);
        QCOMPARE(url.toEncoded(QUrl::RemoveFragment), link);
        QCOMPARE(url.toEncoded(QUrl::RemovePassword), link);
        QCOMPARE(url.toString(QUrl::RemovePassword), QString::fromLatin1(link));
        QCOMPARE(Host::of(url), Host{QString::fromLatin1(hostOfPlainLink(link))});
    }

private Q_SLOTS:
    void knowsWhatIsPlain_data()
    {
        QTest::addColumn<QByteArray>("link");
        QTest::addColumn<QByteArray>("host");

        const auto row = [](const QByteArray &link, const QByteArray &host = {}) {
            QTest::newRow(link) << link << host;
        };
        row("https://data.example.org/a/b.tar.gz", "data.example.org");
        row("http://h.org/", "h.org");
        row("http://localhost:8080/a", "localhost");
        row("http://h.org:65535/a", "h.org");
        row("https://a-1.h.org/A/b_c~d/e.f?g=h/../i&j?k", "a-1.h.org");
        row("http://h.org/a?", "h.org");
        row("http://h.org/a./b", "h.org");

        row("");
        row("http://");
        row("http:///a");
        row("http://h.org");
        row("http://h.org?q");
        row("HTTP://h.org/a");
        row("ftp://h.org/a");
        row("http://H.org/a");
        row("http://h.org:80/a");
        row("https://h.org:443/a");
        row("http://h.org:/a");
        row("http://h.org:080/a");
        row("http://h.org:65536/a");
        row("http://h.org:-1/a");
        row("http://u:p@h.org/a");
        row("http://u@h.org/a");
        row("http://@h.org/a");
        row("http://127.0.0.1/a");
        row("http://1.2/a");
        row("http://[::1]/a");
        row("http://h.0x7f/a");
        row("http://h..org/a");
        row("http://.h.org/a");
        row("http://h.org./a");
        row("http://-h.org/a");
        row("http://xn--bcher-kva.de/a");
        row("http://h.org/a b");
        row("http://h.org/a%20b");
        row("http://h.org/a//b");
        row("http://h.org//");
        row("http://h.org/./a");
        row("http://h.org/a/../b");
        row("http://h.org/a/.b");
        row("http://h.org/a#b");
        row("http://h.org/\"a\"");
        row("http://h.org/\xc3\xa4");
    }
    void knowsWhatIsPlain()
    {
        QFETCH(QByteArray, link);
        QFETCH(QByteArray, host);
        QCOMPARE(hostOfPlainLink(link).toByteArray(), host);
        if (!host.isEmpty()) {
            checkPromises(link);
        }
    }

    void neverCallsPlainWhatIsNot()
    {
        QRandomGenerator random(20240611);
        constexpr QByteArrayView signs = "abzAZ09.-_~/?:@!$&'()*+,;=%#[]{}|\\^`<> \"\x7f\xe4";
        int plain = 0;
        for (int round = 0; round < 200'000; ++round) {
            QByteArray link = "https://data.h.org:8080/a/b.c?d=e";
            for (int changes = int(random.bounded(1, 5)); changes > 0; --changes) {
                const auto at = qsizetype(random.bounded(quint32(link.size())));
                const char sign = signs[qsizetype(random.bounded(quint32(signs.size())))];
                switch (random.bounded(3)) {
                case 0:
                    link.insert(at, sign);
                    break;
                case 1:
                    link.remove(at, 1);
                    break;
                default:
                    link[at] = sign;
                }
            }
            if (!hostOfPlainLink(link).isEmpty()) {
                ++plain;
                checkPromises(link);
            }
            if (QTest::currentTestFailed()) {
                return;
            }
        }
        QVERIFY(plain > 1000);
    }
};

QTEST_APPLESS_MAIN(tst_PlainLink)
#include "tst_plain_link.moc"
