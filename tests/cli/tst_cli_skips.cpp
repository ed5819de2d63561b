// SPDX-License-Identifier: MIT
#include "cli/exit_codes.h"
#include "support/fault_server.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace headgate;
using namespace headgate::support;

namespace {

constexpr int longest = 60'000; ///< ms; what has not ended by then hangs

struct Ended
{
    int code = -1;
    QByteArray out;
    QByteArray errors;
};

} // namespace

/// Cookies, and what is skipped, by the program itself against a server that counts.
class TestCliSkips final : public QObject
{
    Q_OBJECT

    FaultServerThread m_serverThread;
    std::unique_ptr<QTemporaryDir> m_dir;

    FaultServer &server() { return m_serverThread.server(); }
    QString folder() const { return m_dir->filePath(u"files"_s); }
    QStringList files() const { return QDir(folder()).entryList(QDir::Files, QDir::Name); }
    /// The file in which a run keeps how far it is.
    QStringList kept() const
    {
        return QDir(folder()).entryList({u".headgate-*.queue"_s}, QDir::Files | QDir::Hidden, QDir::Name);
    }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_dir->filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName()
                                                                                    : QString();
    }
    QString list(const QList<int> &numbers)
    {
        QByteArray lines;
        for (const int number : numbers) {
            lines += server().url(u"/%1"_s.arg(number)).toEncoded() + '\n';
        }
        return write(u"list"_s, lines);
    }
    Ended get(const QStringList &words)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        environment.insert(u"no_proxy"_s, u"*"_s);
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(HEADGATE_CLI), QStringList{u"get"_s, u"--dir"_s, folder()} + words);
        process.closeWriteChannel();
        if (!process.waitForFinished(longest) || process.exitStatus() != QProcess::NormalExit) {
            return {};
        }
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_serverThread.listen()); }
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        server().resetCounts();
        server().onPrefix(u"/"_s, [](const Request &) { return Behaviour().body("x"); });
    }

    void cookiesAreSent()
    {
        server().onPrefix(u"/"_s, [](const Request &request) {
            return request.header("Cookie") == "sid=one" ? Behaviour().body("in") : Behaviour().status(403);
        });
        const QString cookies = write(u"cookies.txt"_s, "# Netscape HTTP Cookie File\n"
                                                        "127.0.0.1\tFALSE\t/\tFALSE\t0\tsid\tone\n"
                                                        "127.0.0.1\tFALSE\t/\tFALSE\t1\told\tS3CR3T\n"
                                                        "com\tTRUE\t/\tFALSE\t0\tevil\tS3CR3T\n"
                                                        "S3CR3T prose\n"
                                                        "other.example\tFALSE\t/\tFALSE\t0\tsid\tS3CR3T\n");
        const Ended ended = get({u"-i"_s, list({1, 2}), u"--cookies"_s, cookies});
        QCOMPARE(ended.code, int(ExitCode::Done));
        QCOMPARE(files(), (QStringList{u"1"_s, u"2"_s}));
        QVERIFY2(ended.errors.contains("line 4 is left out: it would be for everybody's hosts."),
                 ended.errors.constData());
        QVERIFY2(ended.errors.contains("line 5 is left out: not seven fields"), ended.errors.constData());
        QVERIFY2(ended.errors.contains("1 cookie has expired and is not sent.") ||
                     ended.errors.contains("1 cookie(s) have expired and are not sent."),
                 ended.errors.constData());
        QVERIFY(!ended.errors.contains("S3CR3T"));
    }

    void withoutUsableCookiesNothingBegins()
    {
        for (const QString &path : {write(u"prose"_s, "S3CR3T\n"), m_dir->filePath(u"nothing"_s)}) {
            const Ended ended = get({u"-i"_s, list({1}), u"--cookies"_s, path});
            QCOMPARE(ended.code, int(ExitCode::BadList));
            QVERIFY(!ended.errors.contains("S3CR3T"));
        }
        QCOMPARE(server().log().count(), 0);
    }

    void whatWasFetchedIsSkipped()
    {
        const Ended first = get({u"-i"_s, list({1, 2}), u"--skip-fetched"_s});
        QCOMPARE(first.code, int(ExitCode::Done));
        QCOMPARE(kept().size(), 1); // what was fetched is to be known again
        QVERIFY(QFile::remove(QDir(folder()).filePath(u"1"_s)));

        const Ended second = get({u"-i"_s, list({1, 2, 3}), u"--skip-fetched"_s, u"--json"_s});
        QCOMPARE(second.code, int(ExitCode::Done));
        QCOMPARE(server().log().count(), 3);
        QCOMPARE(files(), (QStringList{u"2"_s, u"3"_s}));
        const QList<QByteArray> lines = second.out.trimmed().split('\n');
        const QJsonObject summary = QJsonDocument::fromJson(lines.last()).object();
        QCOMPARE(summary[u"fetched_before"_s].toInt(), 2);
        QCOMPARE(summary[u"done"_s].toInt(), 1);

        const Ended third = get({u"-i"_s, list({1, 2, 3}), u"--skip-fetched"_s});
        QCOMPARE(third.code, int(ExitCode::Done));
        QVERIFY2(third.errors.contains("0 done, 0 failed, 3 fetched before"), third.errors.constData());
        QCOMPARE(server().log().count(), 3);
    }

    void whatFailedIsFetchedAgain()
    {
        server().onPrefix(u"/"_s, [](const Request &request) {
            return request.path() == "/2" ? Behaviour().status(404) : Behaviour().body("x");
        });
        QCOMPARE(get({u"-i"_s, list({1, 2}), u"--skip-fetched"_s}).code, int(ExitCode::SomeFailed));
        server().onPrefix(u"/"_s, [](const Request &) { return Behaviour().body("x"); });
        QCOMPARE(get({u"-i"_s, list({1, 2}), u"--skip-fetched"_s}).code, int(ExitCode::Done));
        QCOMPARE(files(), (QStringList{u"1"_s, u"2"_s}));
        QCOMPARE(server().log().count(), 3);
    }

    void aLongListIsSkippedInBatches()
    {
        QList<int> numbers;
        for (int i = 0; i < 1'500; ++i) {
            numbers.append(i);
        }
        QCOMPARE(get({u"-i"_s, list(numbers), u"--skip-fetched"_s, u"-q"_s}).code, int(ExitCode::Done));
        QCOMPARE(server().log().count(), 1'500);
        numbers.insert(1'200, 77'777);
        const Ended again = get({u"-i"_s, list(numbers), u"--skip-fetched"_s});
        QCOMPARE(again.code, int(ExitCode::Done));
        QVERIFY2(again.errors.contains("1 done, 0 failed"), again.errors.constData());
        QCOMPARE(server().log().count(), 1'501);
    }

    void withoutTheOptionNothingIsLeftBehind()
    {
        QCOMPARE(get({u"-i"_s, list({1})}).code, int(ExitCode::Done));
        QCOMPARE(kept(), QStringList());
    }

    void filesThatAreThereStay()
    {
        QVERIFY(QDir().mkpath(folder()));
        QFile there(QDir(folder()).filePath(u"1"_s));
        QVERIFY(there.open(QIODevice::WriteOnly) && there.write("mine") == 4);
        there.close();
        const Ended ended = get({u"-i"_s, list({1, 2}), u"--skip-existing"_s});
        QCOMPARE(ended.code, int(ExitCode::Done));
        QVERIFY2(ended.errors.contains("1 done, 1 skipped, 0 failed"), ended.errors.constData());
        QVERIFY(there.open(QIODevice::ReadOnly));
        QCOMPARE(there.readAll(), "mine"_ba);
        QCOMPARE(files(), (QStringList{u"1"_s, u"2"_s}));
    }
};

QTEST_GUILESS_MAIN(TestCliSkips)
#include "tst_cli_skips.moc"
