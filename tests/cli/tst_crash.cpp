// SPDX-License-Identifier: MIT
#include "cli/exit_codes.h"
#include "store/store.h"
#include "support/content.h"
#include "support/fault_server.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace headgate;
using namespace headgate::support;

namespace {

constexpr int longest = 60'000; ///< ms; what has not ended by then hangs
constexpr int atOnce = 8;
constexpr qint64 rate = 256 * 1024; ///< bytes a second of each connection
constexpr int items = 60;

qint64 sizeOf(int number)
{
    if (number == 48 || number == 56) {
        return 4'000'000 + number; // late in the line, so that they are received in segments
    }
    return number % 4 == 0 ? 600'000 + 1000 * number : 20'000 + number;
}

Behaviour answerFor(int number)
{
    Behaviour behaviour = Behaviour().pattern(quint64(number), sizeOf(number)).bytesPerSecond(rate);
    switch (number % 8) {
    case 0:
        return behaviour.etag("\"e" + QByteArray::number(number) + '"');
    case 1:
        return behaviour.etag("W/\"weak\"");
    case 2:
        return behaviour.chunked(4096);
    case 4:
        return behaviour.lastModified("Mon, 02 Mar 2020 10:00:00 GMT");
    case 5:
        return behaviour.ranges(Ranges::Ignored);
    default:
        return behaviour;
    }
}

} // namespace

/// The command line is killed at random moments until its batch is done, again and again. The short form
/// runs with all tests; HEADGATE_KILLS=200 asks for more kills, HEADGATE_SEED for the moments of a former
/// run.
class TestCrash final : public QObject
{
    Q_OBJECT

    FaultServerThread m_serverThread;

private Q_SLOTS:
    void killedUntilDone()
    {
        QVERIFY(m_serverThread.listen());
        FaultServer &server = m_serverThread.server();
        server.onPrefix(u"/"_s,
                        [](const Request &request) { return answerFor(request.path().mid(1).toInt()); });

        const int kills =
            qEnvironmentVariableIsSet("HEADGATE_KILLS") ? qEnvironmentVariableIntValue("HEADGATE_KILLS") : 6;
        const quint32 seed = qEnvironmentVariableIsSet("HEADGATE_SEED")
                                 ? quint32(qEnvironmentVariableIntValue("HEADGATE_SEED"))
                                 : QRandomGenerator::system()->generate();
        QRandomGenerator random(seed);
        qInfo("seed %u", seed);

        int killed = 0;
        int batches = 0;
        qint64 needed = 0;
        while (killed < kills) {
            QTemporaryDir dir;
            QVERIFY(dir.isValid());
            const int before = killed;
            server.resetCounts();
            if (!runBatch(server, dir, random, killed, kills)) {
                return; // told already
            }
            ++batches;
            qint64 sizes = 0;
            for (int i = 0; i < items; ++i) {
                sizes += sizeOf(i);
            }
            qint64 sent = 0;
            for (const RequestRecord &record : server.log().requests()) {
                sent += record.bodyBytes;
            }
            needed += sizes;
            const int here = killed - before;
            const double perKill = here > 0 ? double(sent - sizes) / here / 1024 : 0;
            qInfo("batch %d: %d kills, %lld KiB of files, %lld KiB sent, %.0f KiB again for each kill",
                  batches, here, sizes / 1024, sent / 1024, perKill);
            // Each connection loses what is not yet flushed and written down (a second or two), what lies in
            // the buffers on the way, and a file that no answer can be continued of.
            const qint64 perConnection = 3 * rate + 700'000;
            QVERIFY(sent - sizes <= here * atOnce * perConnection);
        }
        qInfo("%d kills over %d batches, %lld KiB of files: every byte right", killed, batches,
              needed / 1024);
    }

private:
    [[nodiscard]] static bool check(const QString &folder, bool all)
    {
        const QDir dir(folder);
        for (int i = 0; i < items; ++i) {
            QFile file(dir.filePath(QString::number(i)));
            if (!file.exists() && !all) {
                continue;
            }
            if (!file.open(QIODevice::ReadOnly) || file.readAll() != patternBody(quint64(i), sizeOf(i))) {
                qWarning() << "wrong or missing:" << file.fileName() << file.size() << "of" << sizeOf(i);
                return false;
            }
        }
        return true;
    }

    /// Every item of the list is in the store; else why not.
    [[nodiscard]] static QByteArray whatIsMissing(const QString &folder)
    {
        const QStringList stores =
            QDir(folder).entryList({u".headgate-*.queue"_s}, QDir::Files | QDir::Hidden);
        if (stores.isEmpty() && check(folder, true)) {
            return {}; // killed after its last word
        }
        if (stores.size() != 1) {
            return QByteArray::number(stores.size()) + " stores";
        }
        const auto store = Store::open(QDir(folder).filePath(stores.first()));
        if (!store.ok()) {
            return "the store cannot be opened: " + describe(store.failure()).toUtf8();
        }
        if (!(*store)->rescue().setAside.isEmpty()) {
            return "the store was damaged";
        }
        const qint64 count = (*store)->count();
        return count == items ? QByteArray() : QByteArray::number(count) + " rows";
    }

    [[nodiscard]] static bool runBatch(FaultServer &server, const QTemporaryDir &dir,
                                       QRandomGenerator &random, int &killed, int kills)
    {
        const QString folder = dir.filePath(u"files"_s);
        QFile list(dir.filePath(u"list"_s));
        if (!list.open(QIODevice::WriteOnly)) {
            return false;
        }
        for (int i = 0; i < items; ++i) {
            list.write(server.url(u"/%1"_s.arg(i)).toEncoded() + '\n');
        }
        list.close();
        bool hasEnded = false;
        bool hasSaved = false;
        while (!hasEnded) {
            QProcess process;
            process.setProgram(QStringLiteral(HEADGATE_CLI));
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"no_proxy"_s, u"*"_s);
            process.setProcessEnvironment(environment);
            process.setArguments({u"get"_s, u"-i"_s, list.fileName(), u"-d"_s, folder, u"-j"_s,
                                  QString::number(atOnce), u"--quiet"_s});
            process.start();
            const int life = 100 + int(random.bounded(3500));
            if (killed >= kills || process.waitForFinished(life)) {
                hasEnded = process.waitForFinished(longest) || process.state() == QProcess::NotRunning;
                if (!hasEnded || process.exitStatus() != QProcess::NormalExit ||
                    process.exitCode() != int(ExitCode::Done)) {
                    QTest::qFail(("ended with " + QByteArray::number(process.exitCode()) + ": " +
                                  process.readAllStandardError())
                                     .constData(),
                                 __FILE__, __LINE__);
                    return false;
                }
            } else {
                process.kill();
                process.waitForFinished(longest);
                ++killed;
                // A file gets its name only after its row was written, and so after all that came before.
                hasSaved = hasSaved || !QDir(folder).entryList({u"?"_s, u"??"_s}, QDir::Files).isEmpty();
                const QByteArray missing = hasSaved ? whatIsMissing(folder) : QByteArray();
                if (!missing.isEmpty()) {
                    QTest::qFail(("something is missing: " + missing).constData(), __FILE__, __LINE__);
                    return false;
                }
                if (QDir(folder).entryList({u".headgate-*"_s}, QDir::Files | QDir::Hidden).isEmpty() &&
                    hasSaved) {
                    hasEnded = true;
                }
            }
            if (!check(folder, hasEnded)) {
                QTest::qFail("a finished file has wrong bytes", __FILE__, __LINE__);
                return false;
            }
        }
        const QStringList left = QDir(folder).entryList(QDir::Files | QDir::Hidden);
        if (left.size() != items) {
            QTest::qFail("something is left behind: " + left.join(u' ').toUtf8(), __FILE__, __LINE__);
            return false;
        }
        return true;
    }
};

int main(int argc, char *argv[])
{
    // The long form is longer than any test should be.
    qputenv("QTEST_FUNCTION_TIMEOUT", "3600000");
    QCoreApplication application(argc, argv);
    TestCrash test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_crash.moc"
