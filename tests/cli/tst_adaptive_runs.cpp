// SPDX-License-Identifier: MIT
#include "cli/exit_codes.h"
#include "core/clock.h"
#include "support/content.h"
#include "support/fault_server.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace headgate;
using namespace headgate::support;

using Rule = std::function<void(FaultServer &)>;
Q_DECLARE_METATYPE(Rule)

/// The command line with what users get, asked for far more at once than the server takes. The server counts.
class TestAdaptiveRuns final : public QObject
{
    Q_OBJECT

    static constexpr int files = 300;
    static constexpr int longest = 60'000; ///< ms; what has not ended by then hangs

    FaultServerThread m_serverThread;

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_serverThread.listen()); }

    void nothingFails_data()
    {
        QTest::addColumn<Milliseconds>("latency");
        QTest::addColumn<Rule>("rule");
        QTest::addColumn<int>("mostRefused"); // of the requests, in percent
        const auto above = [](int most, const Behaviour &refusal) {
            return Rule([=](FaultServer &server) { server.refuseAbove(most, refusal); });
        };
        const Behaviour tooMany = Behaviour().status(429);
        const Behaviour unavailable = Behaviour().status(503);
        QTest::newRow("it takes four at once") << Milliseconds{20} << above(4, tooMany) << 10;
        QTest::newRow("it takes sixteen at once") << Milliseconds{20} << above(16, unavailable) << 10;
        QTest::newRow("it takes four at once, and is far away")
            << Milliseconds{120} << above(4, tooMany) << 10;
        QTest::newRow("it resets what is above six")
            << Milliseconds{20} << above(6, Behaviour().closeAtOnce(Ending::Reset))
            << 80; // Qt asks again three times, at once
        QTest::newRow("it takes thirty in half a second")
            << Milliseconds{5}
            << Rule([=](FaultServer &server) { server.refuseFasterThan(30, 500ms, tooMany); }) << 30;
    }
    void nothingFails()
    {
        QFETCH(const Milliseconds, latency);
        QFETCH(const Rule, rule);
        QFETCH(const int, mostRefused);
        FaultServer &server = m_serverThread.server();
        server.clearRules();
        server.resetCounts();
        server.onPrefix(u"/"_s, [latency](const Request &request) {
            const quint64 number = request.path().mid(1).toULongLong();
            return Behaviour().pattern(number, 2000 + qint64(number)).delay(latency);
        });
        rule(server);

        const QTemporaryDir dir;
        QFile list(dir.filePath(u"list.txt"_s));
        QVERIFY(list.open(QIODevice::WriteOnly));
        for (int i = 0; i < files; ++i) {
            list.write(server.url(u"/%1"_s.arg(i)).toEncoded() + '\n');
        }
        list.close();
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"no_proxy"_s, u"*"_s);
        process.setProcessEnvironment(environment);
        QElapsedTimer timer;
        timer.start();
        process.start(QStringLiteral(HEADGATE_CLI),
                      {u"get"_s, u"-i"_s, list.fileName(), u"-d"_s, dir.filePath(u"out"_s), u"-j"_s, u"32"_s,
                       u"--per-host"_s, u"32"_s, u"--quiet"_s, u"--no-keep"_s});
        QVERIFY(process.waitForFinished(longest));
        const QByteArray said = process.readAllStandardError();
        QVERIFY2(process.exitCode() == int(ExitCode::Done), said.constData());
        QVERIFY2(said.isEmpty(), said.constData());
        for (int i = 0; i < files; ++i) {
            QFile file(dir.filePath(u"out/%1"_s.arg(i)));
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            QCOMPARE(file.readAll(), patternBody(quint64(i), 2000 + i));
        }
        const auto asked = int(server.log().count());
        const int refused = asked - files;
        qInfo("%d of %d refused, %lld ms, at most %d at once", refused, asked, timer.elapsed(),
              server.log().peakInFlight());
        QVERIFY(server.log().peakInFlight() > 2); // it was asked for several at once
        QVERIFY2(refused * 100 <= mostRefused * asked, qPrintable(QString::number(refused)));
    }
};

QTEST_GUILESS_MAIN(TestAdaptiveRuns)
#include "tst_adaptive_runs.moc"
