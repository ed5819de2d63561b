// SPDX-License-Identifier: MIT
#include "cli/exit_codes.h"
#include "support/content.h"
#include "support/fault_server.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace headgate;
using namespace headgate::support;

namespace {

constexpr int longest = 60'000; ///< ms; what has not ended by then hangs
constexpr int atOnce = 8;

Filter of(const QString &program)
{
    return underPrefix('/' + program.toLatin1() + '/');
}

} // namespace

/// Command lines that share one gate, counted by the server that they ask.
class TestSharedRuns final : public QObject
{
    Q_OBJECT

    FaultServerThread m_serverThread;
    FaultServer *m_server = nullptr;
    std::unique_ptr<QTemporaryDir> m_dir;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_serverThread.listen());
        m_server = &m_serverThread.server();
    }

    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_dir->path()).mkdir(u"run"_s));
        QFile::setPermissions(m_dir->filePath(u"run"_s),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        m_server->resetCounts();
    }

    void theServerNeverSeesNine()
    {
        constexpr int files = 60;
        m_server->onPrefix(u"/"_s, [](const Request &request) {
            const quint64 number = request.path().mid(3).toULongLong();
            return Behaviour().pattern(number, 20'000 + qint64(number)).bytesPerSecond(200 * 1024);
        });
        const auto first = start(u"a"_s, files);
        const auto second = start(u"b"_s, files);
        QVERIFY(endsWell(*first));
        QVERIFY(endsWell(*second));
        for (const QString &program : {u"a"_s, u"b"_s}) {
            for (int i = 0; i < files; ++i) {
                QFile file(m_dir->filePath(program + u'/' + QString::number(i)));
                QVERIFY(file.open(QIODevice::ReadOnly));
                QCOMPARE(file.readAll(), patternBody(quint64(i), 20'000 + i));
            }
            QVERIFY(m_server->log().peakInFlight(of(program)) >= 4); // each had its share
        }
        QCOMPARE(m_server->log().peakInFlight(), atOnce);
        QCOMPARE(m_server->log().count(), 2 * files);
    }

    void theOtherHasThePlacesWithinASecond_data()
    {
        QTest::addColumn<int>("killed");
        QTest::addRow("the one that has the gate is killed") << 0;
        QTest::addRow("a client is killed") << 1;
    }
    void theOtherHasThePlacesWithinASecond()
    {
        QFETCH(int, killed);
        m_server->onPrefix(u"/"_s, [](const Request &) {
            return Behaviour().pattern(1, 40'000).bytesPerSecond(40 * 1024); // a second each
        });
        std::vector<std::unique_ptr<QProcess>> programs;
        programs.push_back(start(u"a"_s, 1000));
        QTRY_COMPARE_WITH_TIMEOUT(m_server->log().inFlight(), atOnce, longest);
        programs.push_back(start(u"b"_s, 1000));
        const auto inFlight = [this](int program) {
            return m_server->log().inFlight(of(program == 0 ? u"a"_s : u"b"_s));
        };
        QTRY_COMPARE_WITH_TIMEOUT(inFlight(1), atOnce / 2, longest); // they come to the same share
        QVERIFY(m_server->log().peakInFlight() <= atOnce);

        programs[size_t(killed)]->kill();
        QElapsedTimer timer;
        timer.start();
        QVERIFY(programs[size_t(killed)]->waitForFinished(longest));
        QTRY_COMPARE_WITH_TIMEOUT(inFlight(1 - killed), atOnce, longest);
        qInfo("%lld ms", timer.elapsed());
        QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
        programs[size_t(1 - killed)]->kill();
        QVERIFY(programs[size_t(1 - killed)]->waitForFinished(longest));
    }

    void oneLargeFileIsStillReceivedInSegments()
    {
        constexpr qint64 size = 6'000'000;
        m_server->onPrefix(u"/"_s, [](const Request &) {
            return Behaviour().pattern(7, size).bytesPerSecond(512 * 1024).etag("\"e\"");
        });
        const auto only = start(u"a"_s, 1);
        QVERIFY(endsWell(*only));
        QFile file(m_dir->filePath(u"a/0"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), patternBody(7, size));
        QVERIFY2(m_server->log().peakInFlight() > 4,
                 qPrintable(QString::number(m_server->log().peakInFlight())));
    }

private:
    /// A run over some files of its own.
    [[nodiscard]] std::unique_ptr<QProcess> start(const QString &name, int files)
    {
        QFile list(m_dir->filePath(name + u".txt"_s));
        if (!list.open(QIODevice::WriteOnly)) {
            qFatal("no list");
        }
        for (int i = 0; i < files; ++i) {
            list.write(m_server->url(u"/%1/%2"_s.arg(name).arg(i)).toEncoded() + '\n');
        }
        list.close();
        auto process = std::make_unique<QProcess>();
        process->setProgram(QStringLiteral(HEADGATE_CLI));
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"no_proxy"_s, u"*"_s);
        environment.insert(u"XDG_RUNTIME_DIR"_s, m_dir->filePath(u"run"_s));
        process->setProcessEnvironment(environment);
        process->setArguments({u"get"_s, u"-i"_s, list.fileName(), u"-d"_s, m_dir->filePath(name), u"-j"_s,
                               QString::number(atOnce), u"--shared"_s, u"--no-adapt"_s, u"--quiet"_s});
        process->start();
        return process;
    }

    [[nodiscard]] static bool endsWell(QProcess &process)
    {
        const bool hasEnded = process.waitForFinished(longest) || process.state() == QProcess::NotRunning;
        const QByteArray said = process.readAllStandardError();
        if (!hasEnded || process.exitCode() != int(ExitCode::Done) || !said.isEmpty()) {
            qWarning() << hasEnded << process.exitCode() << said;
            return false;
        }
        return true;
    }
};

QTEST_GUILESS_MAIN(TestSharedRuns)
#include "tst_shared_runs.moc"
