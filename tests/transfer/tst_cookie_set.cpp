// SPDX-License-Identifier: MIT
#include "transfer/cookie_set.h"
#include "transfer/request_builder.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace headgate;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 now = 1'700'000'000;

const QByteArray exported = "# Netscape HTTP Cookie File\n"
                            ".files.example\tTRUE\t/\tFALSE\t0\tsession\ts\n"
                            ".files.example\tTRUE\t/deep/down\tFALSE\t0\tdeep\td\n"
                            "files.example\tFALSE\t/\tFALSE\t0\thost\th\n"
                            ".files.example\tTRUE\t/\tTRUE\t0\tsafe\tt\n"
                            ".files.example\tTRUE\t/\tFALSE\t1699999999\tstale\tx\n"
                            ".files.example\tTRUE\t/\tFALSE\t1700000001\tfresh\tf\n"
                            "127.0.0.1\tTRUE\t/\tFALSE\t0\tlocal\tl\n"
                            "other.example\tTRUE\t/\tFALSE\t0\tother\to\n";

} // namespace

/// Each cookie goes where it is for, and nowhere else.
class TestCookieSet final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesWhereItIsFor_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QByteArray>("sent");
        const auto row = [](const char *name, const char16_t *url, const char *sent) {
            QTest::newRow(name) << QString::fromUtf16(url) << QByteArray(sent);
        };
        row("its host", u"http://files.example/a", "session=s; host=h; fresh=f");
        row("its host over TLS", u"https://files.example/a", "session=s; host=h; safe=t; fresh=f");
        row("its host in capitals", u"http://FILES.Example/a", "session=s; host=h; fresh=f");
        row("its host at another port", u"http://files.example:8080/a", "session=s; host=h; fresh=f");
        row("its host without a path", u"http://files.example", "session=s; host=h; fresh=f");
        row("a host below it", u"http://cdn.files.example/a", "session=s; fresh=f");
        row("two below it", u"https://a.cdn.files.example/a", "session=s; safe=t; fresh=f");
        row("its path, the longest first", u"http://files.example/deep/down",
            "deep=d; session=s; host=h; fresh=f");
        row("below its path", u"http://files.example/deep/down/x", "deep=d; session=s; host=h; fresh=f");
        row("a path that begins alike", u"http://files.example/deep/downtown", "session=s; host=h; fresh=f");
        row("above its path", u"http://files.example/deep/", "session=s; host=h; fresh=f");
        row("a host that ends alike", u"http://evilfiles.example/a", "");
        row("a host that begins alike", u"http://files.example.evil.example/a", "");
        row("a host above it", u"http://example/a", "");
        row("a user that is named like it", u"http://files.example@evil.example/", "");
        row("an address", u"http://127.0.0.1/a", "local=l");
        row("an address that ends alike", u"http://1.127.0.0.1.example/a", "");
        row("another address", u"http://127.0.0.2/a", "");
        row("another host", u"http://other.example/", "other=o");
        row("nobody's", u"http://nobody.example/", "");
    }
    void goesWhereItIsFor()
    {
        QFETCH(const QString, url);
        QFETCH(const QByteArray, sent);
        QCOMPARE(CookieSet(parseCookieFile(exported).cookies).header(QUrl(url), now), sent);
    }

    void expiresWhileTheProgramRuns()
    {
        const CookieSet set(parseCookieFile(exported).cookies);
        const QUrl url(u"http://files.example/"_s);
        QVERIFY(set.header(url, now).contains("fresh"));
        QVERIFY(!set.header(url, now + 1).contains("fresh"));
        QCOMPARE(set.domains(now).size(), 3);
        QCOMPARE(set.domains(now)[1].domain, u"files.example"_s);
        QCOMPARE(set.domains(now)[1].cookies, 5);
        QCOMPARE(set.domains(now + 1)[1].cookies, 4);
    }

    void requestsCarryThem_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("mayCarrySecrets");
        QTest::addColumn<QByteArray>("sent");
        QTest::newRow("by the user's link") << u"http://other.example/"_s << true << "other=o"_ba;
        QTest::newRow("where a redirect led") << u"https://other.example/"_s << false << "other=o"_ba;
        QTest::newRow("where a redirect led into the open") << u"http://other.example/"_s << false << ""_ba;
        QTest::newRow("not to another host") << u"https://evil.example/"_s << false << ""_ba;
    }
    void requestsCarryThem()
    {
        QFETCH(const QString, url);
        QFETCH(const bool, mayCarrySecrets);
        QFETCH(const QByteArray, sent);
        TransferSettings settings;
        settings.cookies = std::make_shared<CookieSet>(parseCookieFile(exported).cookies);
        TransferRequest request;
        request.url = QUrl(url);
        request.mayCarrySecrets = mayCarrySecrets;
        const QDateTime time = QDateTime::fromSecsSinceEpoch(now, Qt::UTC);
        request.settings = std::make_shared<TransferSettings>(settings);
        QCOMPARE(buildRequest(request, time).rawHeader("Cookie"), sent);
        // What the user has said by hand counts, where it may go.
        settings.headers = {{"Cookie", "by=hand"}};
        request.settings = std::make_shared<TransferSettings>(settings);
        QCOMPARE(buildRequest(request, time).rawHeader("Cookie"), mayCarrySecrets ? "by=hand"_ba : sent);
    }

    void aFileIsReadOrSaysWhyNot()
    {
        QTemporaryDir dir;
        const auto write = [&dir](const QByteArray &bytes) {
            QFile file(dir.filePath(u"cookies.txt"_s));
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName()
                                                                                        : QString();
        };
        const auto why = [](const QString &path) {
            const auto file = readCookieFile(path);
            return file ? QString() : file.failure().detail;
        };
        const auto file = readCookieFile(write(exported));
        QVERIFY(file.ok());
        QCOMPARE(file->cookies.size(), 8);
        QVERIFY(why(write("secret words\n")).contains(u"holds no cookies"_s));
        QVERIFY(!why(write("secret words\n")).contains(u"secret"_s));
        QVERIFY(why(write(QByteArray(CookieFile::mostBytes + 1, '\n'))).contains(u"too large"_s));
        QVERIFY(why(dir.filePath(u"nothing"_s)).contains(u"cannot be read"_s));
        QVERIFY(why(dir.path()).contains(u"not a file"_s));
    }
};

QTEST_GUILESS_MAIN(TestCookieSet)
#include "tst_cookie_set.moc"
