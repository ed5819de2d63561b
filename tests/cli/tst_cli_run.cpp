// SPDX-License-Identifier: MIT
#include "cli/exit_codes.h"
#include "support/content.h"
#include "support/fault_server.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <map>

#ifdef Q_OS_UNIX
#include <csignal>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

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

QProcessEnvironment environment()
{
    QProcessEnvironment result = QProcessEnvironment::systemEnvironment();
    result.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    result.insert(u"no_proxy"_s, u"*"_s);
    result.remove(u"HEADGATE_PASSWORD"_s);
    return result;
}

} // namespace

/// Runs the program itself against a server in this process.
class TestCliRun final : public QObject
{
    Q_OBJECT

    FaultServerThread m_serverThread;
    std::unique_ptr<QTemporaryDir> m_dir;

    FaultServer &server() { return m_serverThread.server(); }
    QString address(const QString &path) { return server().url(path).toString(); }
    QString folder() const { return m_dir->filePath(u"files"_s); }

    QByteArray content(const QString &name) const
    {
        QFile file(QDir(folder()).filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QStringList files() const { return QDir(folder()).entryList(QDir::Files, QDir::Name); }
    /// The file in which a run keeps how far it is, and what belongs to it.
    QStringList kept() const
    {
        return QDir(folder()).entryList({u".headgate-*"_s}, QDir::Files | QDir::Hidden, QDir::Name);
    }

    /// "/0" to "/count-1" of the server, as a list in a file.
    QString listOf(int count)
    {
        QFile list(m_dir->filePath(u"list"_s));
        if (!list.open(QIODevice::WriteOnly)) {
            qFatal("no list could be written");
        }
        for (int i = 0; i < count; ++i) {
            list.write(address(u"/%1"_s.arg(i)).toUtf8() + '\n');
        }
        return list.fileName();
    }

    void prepare(QProcess &process, const QStringList &words)
    {
        process.setProcessEnvironment(environment());
        process.setProgram(QStringLiteral(HEADGATE_CLI));
        process.setArguments(QStringList{u"get"_s, u"--dir"_s, folder()} + words);
    }

    static Ended end(QProcess &process)
    {
        if (!process.waitForFinished(longest) || process.exitStatus() != QProcess::NormalExit) {
            qWarning() << "ended by" << process.errorString() << process.readAllStandardError();
            return {};
        }
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    Ended get(const QStringList &words, const QByteArray &input = {})
    {
        QProcess process;
        prepare(process, words);
        process.start();
        process.write(input);
        process.closeWriteChannel();
        return end(process);
    }

    static int code(ExitCode value) { return int(value); }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_serverThread.listen()); }

    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
        server().clearRules();
        server().resetCounts();
        server().onPrefix(u"/"_s, [](const Request &request) {
            const int number = request.path().mid(1).toInt();
            return Behaviour().pattern(quint64(number), 1000 + 10 * number);
        });
    }

    void filesArriveWhole()
    {
        const Ended ended = get({u"-i"_s, listOf(40), u"-j"_s, u"6"_s});
        QCOMPARE(ended.code, code(ExitCode::Done));
        QCOMPARE(ended.out, QByteArray());
        QVERIFY2(ended.errors.contains("40 done, 0 failed"), ended.errors.constData());
        // Into a pipe goes text alone.
        QVERIFY(!ended.errors.contains('\033') && !ended.errors.contains('\r'));
        QCOMPARE(files().size(), 40);
        for (int i = 0; i < 40; ++i) {
            QCOMPARE(content(QString::number(i)), patternBody(quint64(i), 1000 + 10 * i));
        }
        QVERIFY(server().log().peakInFlight() <= 6);
        QCOMPARE(kept(), QStringList{}); // nothing is left to go on with
    }

    void checksumsAreCompared()
    {
        const auto sha256 = [](const QByteArray &bytes) {
            return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
        };
        QFile sums(m_dir->filePath(u"SHA256SUMS"_s));
        QVERIFY(sums.open(QIODevice::WriteOnly));
        sums.write(sha256(patternBody(1, 1010)) + "  1\n" + sha256("another") + "  2\n");
        sums.close();
        const Ended ended = get({u"--checksums"_s, sums.fileName(), u"-i"_s, listOf(4), u"--json"_s});
        QCOMPARE(ended.code, code(ExitCode::SomeFailed));
        QCOMPARE(files(), (QStringList{u"0"_s, u"1"_s, u"2.wrong"_s, u"3"_s}));
        QHash<QString, QJsonValue> verified;
        for (const QByteArray &line : ended.out.split('\n')) {
            const QJsonObject event = QJsonDocument::fromJson(line).object();
            const QString kind = event[u"event"_s].toString();
            if (kind == u"done"_s || kind == u"failed"_s) {
                verified.insert(event[u"name"_s].toString(), event[u"verified"_s]);
            } else if (kind == u"summary"_s) {
                QCOMPARE(event[u"done"_s].toInt(), 3);
                QCOMPARE(event[u"verified"_s].toInt(), 1);
            }
        }
        QCOMPARE(verified[u"0"_s], QJsonValue(QJsonValue::Undefined));
        QCOMPARE(verified[u"1"_s], QJsonValue(true));
        QCOMPARE(verified[u"2"_s], QJsonValue(false));
        QCOMPARE(verified[u"3"_s], QJsonValue(QJsonValue::Undefined));
    }

    void withoutItsChecksumsNothingIsFetched()
    {
        QFile empty(m_dir->filePath(u"EMPTY"_s));
        QVERIFY(empty.open(QIODevice::WriteOnly));
        for (const QString &file : {m_dir->filePath(u"none"_s), empty.fileName(), m_dir->path()}) {
            const Ended ended = get({u"--checksums"_s, file, address(u"/1"_s)});
            QCOMPARE(ended.code, code(ExitCode::BadList));
            QVERIFY2(ended.errors.contains(file.toUtf8()), ended.errors.constData());
        }
        QCOMPARE(server().log().count(), 0);
    }

    void nothingToFetchIsSoonDone()
    {
        const QString empty = m_dir->filePath(u"empty"_s);
        QVERIFY(QFile(empty).open(QIODevice::WriteOnly));
        const Ended ended = get({u"-i"_s, empty});
        QCOMPARE(ended.code, code(ExitCode::Done));
        QVERIFY2(ended.errors.contains("has no links in it"), ended.errors.constData());
        QCOMPARE(get({u"-i"_s, u"-"_s}, "# nothing but a comment\n").code, code(ExitCode::Done));
        QCOMPARE(kept(), QStringList{});
    }

    void aBrokenChecksumIsTold()
    {
        const Ended ended = get({u"-i"_s, u"-"_s}, address(u"/1"_s).toUtf8() + " sha256:12\n" +
                                                       address(u"/2"_s).toUtf8() + ' ' + QByteArray(40, 'a') +
                                                       "b\n" + address(u"/3"_s).toUtf8() + " as they say\n");
        QCOMPARE(ended.code, code(ExitCode::BadList));
        QCOMPARE(files(), QStringList{u"3"_s});
        QVERIFY2(ended.errors.contains("sha256:12"), ended.errors.constData());
    }

    void whatIsNotAskedForAgainIsLeftAlone()
    {
        server().on(u"/lost"_s, Behaviour().status(404));
        const QString list = m_dir->filePath(u"list"_s);
        const auto write = [&list](const QStringList &links) {
            QFile file(list);
            return file.open(QIODevice::WriteOnly) && file.write(links.join(u'\n').toUtf8()) > 0;
        };
        QVERIFY(write({address(u"/2"_s), address(u"/lost"_s)}));
        QCOMPARE(get({u"-i"_s, list}).code, code(ExitCode::SomeFailed));
        QVERIFY(write({address(u"/2"_s), address(u"/7"_s)}));
        server().resetCounts();
        QCOMPARE(get({u"-i"_s, list}).code, code(ExitCode::Done));
        QCOMPARE(server().log().count(), 1);
        QCOMPARE(server().log().requests()[0].request.path(), "/7"_ba);
    }

    void theSameCommandRunsOnce()
    {
        server().on(u"/slow"_s, Behaviour().hang());
        QProcess first;
        prepare(first, {address(u"/slow"_s)});
        first.start();
        QTRY_COMPARE(server().log().inFlight(), 1);
        const Ended second = get({address(u"/slow"_s)});
        QCOMPARE(second.code, code(ExitCode::AlreadyRunning));
        QVERIFY2(second.errors.contains("is running already"), second.errors.constData());
        QCOMPARE(server().log().count(), 1);
        QCOMPARE(get({address(u"/1"_s)}).code, code(ExitCode::Done)); // another one may run beside it
        first.kill();
        QVERIFY(first.waitForFinished(longest));
    }

    void nothingIsKeptIfAskedNotTo()
    {
        server().on(u"/gone"_s, Behaviour().status(404));
        QCOMPARE(get({address(u"/gone"_s), u"--no-keep"_s}).code, code(ExitCode::SomeFailed));
        QCOMPARE(kept(), QStringList{});
    }

    void aDamagedStoreIsTold()
    {
        server().on(u"/gone"_s, Behaviour().status(404));
        QCOMPARE(get({address(u"/gone"_s)}).code, code(ExitCode::SomeFailed));
        QCOMPARE(kept().size(), 1);
        QFile store(QDir(folder()).filePath(kept().first()));
        QVERIFY(store.open(QIODevice::ReadWrite));
        store.write(QByteArray(100, 'x'));
        store.close();
        const Ended ended = get({address(u"/gone"_s)});
        QCOMPARE(ended.code, code(ExitCode::SomeFailed));
        QVERIFY2(ended.errors.contains("was damaged"), ended.errors.constData());
    }

    void failuresAreToldWithReasons()
    {
        server().on(u"/gone"_s, Behaviour().status(404));
        const Ended ended = get(
            {address(u"/1"_s), address(u"/gone"_s), u"http://127.0.0.1:1/refused"_s, u"--retries"_s, u"0"_s});
        QCOMPARE(ended.code, code(ExitCode::SomeFailed));
        QVERIFY2(ended.errors.contains("gone: 404 Not Found"), ended.errors.constData());
        QVERIFY2(ended.errors.contains("refused: Connection refused"), ended.errors.constData());
        QVERIFY2(ended.errors.contains("1 done, 2 failed"), ended.errors.constData());
        QCOMPARE(files(), QStringList{u"1"_s});
    }

    void aFailedItemIsTriedAgain()
    {
        server().on(u"/busy"_s,
                    {Behaviour().status(503), Behaviour().status(503), Behaviour().pattern(1, 500)});
        const Ended ended = get({address(u"/busy"_s), u"--retries"_s, u"2"_s, u"--retry-wait"_s, u"0.01"_s});
        QCOMPARE(ended.code, code(ExitCode::Done));
        QCOMPARE(ended.errors.count("retrying "), 2);
        QCOMPARE(content(u"busy"_s), patternBody(1, 500));
    }

    void quietTellsErrorsAlone()
    {
        server().on(u"/gone"_s, Behaviour().status(404));
        const Ended ended = get({address(u"/1"_s), address(u"/gone"_s), u"-q"_s});
        QCOMPARE(ended.code, code(ExitCode::SomeFailed));
        QCOMPARE(ended.errors, "failed " + address(u"/gone"_s).toUtf8() + ": 404 Not Found\n");
    }

    void nonsenseFetchesNothing()
    {
        const Ended ended = get({address(u"/1"_s), u"--jobs"_s, u"none"_s});
        QCOMPARE(ended.code, code(ExitCode::Usage));
        QVERIFY(ended.errors.contains("--jobs"));
        QVERIFY(!QDir(folder()).exists());
        QCOMPARE(server().log().count(), 0);
    }

    void withoutACommandTheUsageIsTold_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("no word") << QStringList{};
        QTest::newRow("an unknown command") << QStringList{u"fetch"_s};
    }
    void withoutACommandTheUsageIsTold()
    {
        QFETCH(QStringList, words);
        QProcess process;
        process.setProcessEnvironment(environment());
        process.start(QStringLiteral(HEADGATE_CLI), words);
        const Ended ended = end(process);
        QCOMPARE(ended.code, code(ExitCode::Usage));
        QCOMPARE(ended.out, QByteArray());
        QVERIFY(ended.errors.contains("Usage: headgate-cli"));
    }

    void helpGoesToStandardOutput()
    {
        QProcess process;
        process.setProcessEnvironment(environment());
        process.start(QStringLiteral(HEADGATE_CLI), {u"help"_s, u"get"_s});
        const Ended ended = end(process);
        QCOMPARE(ended.code, code(ExitCode::Done));
        QCOMPARE(ended.errors, QByteArray());
        QVERIFY(ended.out.contains("--on-conflict"));
        QVERIFY(ended.out.contains("HEADGATE_PASSWORD"));
    }

    void aListWithOtherLinesIsFetchedAllTheSame()
    {
        const QByteArray input = address(u"/1"_s).toUtf8() + "\nhello world\n" + address(u"/2"_s).toUtf8() +
                                 "\n" + address(u"/1"_s).toUtf8() + "\n";
        const Ended ended = get({u"-i"_s, u"-"_s}, input);
        QCOMPARE(ended.code, code(ExitCode::BadList));
        QVERIFY2(ended.errors.contains("standard input, line 2 is no link: hello world"),
                 ended.errors.constData());
        QVERIFY2(ended.errors.contains("2 done, 0 failed, 1 twice in the list, 1 line without a usable link"),
                 ended.errors.constData());
        QCOMPARE(files(), (QStringList{u"1"_s, u"2"_s}));
    }

    void whatIsNotUnderstoodInAListIsTold()
    {
        const QByteArray one = address(u"/1"_s).toUtf8();
        const QByteArray right =
            QCryptographicHash::hash(patternBody(2, 1020), QCryptographicHash::Sha256).toHex();
        const QByteArray input = one + " b.bin\n" + right + "  " + address(u"/2"_s).toUtf8() + '\n' +
                                 address(u"/3"_s).toUtf8() + " sha256:zz\n";
        const Ended ended = get({u"-i"_s, u"-"_s, u"--json"_s}, input);
        QCOMPARE(ended.code, code(ExitCode::BadList));
        QVERIFY2(
            ended.errors.contains("standard input, line 1: what stands behind the link is left out: b.bin"),
            ended.errors.constData());
        QVERIFY2(ended.errors.contains("standard input, line 3, the checksum cannot be read"),
                 ended.errors.constData());
        QVERIFY2(ended.out.contains("\"event\":\"not-understood\""), ended.out.constData());
        QVERIFY2(ended.out.contains("\"verified\":1"), ended.out.constData());
        QCOMPARE(files(), (QStringList{u"1"_s, u"2"_s}));
    }

    void aListThatIsNotThereEndsAtOnce()
    {
        const Ended ended = get({address(u"/1"_s), u"-i"_s, m_dir->filePath(u"nothing"_s)});
        QCOMPARE(ended.code, code(ExitCode::BadList));
        QVERIFY(ended.errors.contains("nothing"));
        QCOMPARE(server().log().count(), 0);
    }

    void aFolderThatCannotBeEndsAtOnce()
    {
        QFile file(folder());
        QVERIFY(file.open(QIODevice::WriteOnly));
        const Ended ended = get({address(u"/1"_s)});
        QCOMPARE(ended.code, code(ExitCode::FolderUnusable));
        QVERIFY2(ended.errors.contains("is a file") && ended.errors.contains("--dir"),
                 ended.errors.constData());
        QCOMPARE(server().log().count(), 0);
    }

    void whatIsThereIsLeftAlone()
    {
        QVERIFY(QDir().mkpath(folder()));
        QFile file(QDir(folder()).filePath(u"1"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write("mine") == 4);
        file.close();
        const Ended ended = get({address(u"/1"_s), u"--on-conflict"_s, u"skip"_s});
        QCOMPARE(ended.code, code(ExitCode::Done));
        QVERIFY(ended.errors.contains("0 done, 1 skipped, 0 failed"));
        QCOMPARE(content(u"1"_s), QByteArray("mine"));
    }

    void whatIsThereIsComparedWhereItIsKnownWhatItMustBe()
    {
        const auto digestOf = [](const QByteArray &bytes) {
            return QString::fromLatin1("sha256:" +
                                       QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        };
        const QStringList skip{u"--on-conflict"_s, u"skip"_s, u"--checksum"_s,
                               digestOf(patternBody(1, 1010))};
        QVERIFY(QDir().mkpath(folder()));
        QFile there(QDir(folder()).filePath(u"1"_s));
        QVERIFY(there.open(QIODevice::WriteOnly));
        there.write("another file");
        there.close();
        const Ended wrong = get(QStringList{address(u"/1"_s)} + skip);
        QCOMPARE(wrong.code, code(ExitCode::SomeFailed));
        QVERIFY2(wrong.errors.contains("Wrong checksum: the file 1, which was there and stays as it is"),
                 wrong.errors.constData());
        QCOMPARE(content(u"1"_s), QByteArray("another file"));
        QCOMPARE(files(), QStringList{u"1"_s});
        QVERIFY(there.open(QIODevice::WriteOnly));
        there.write(patternBody(1, 1010));
        there.close();
        const Ended right = get(QStringList{address(u"/1"_s)} + skip);
        QCOMPARE(right.code, code(ExitCode::Done));
        QVERIFY2(right.errors.contains("skipped 1, which is there, verified"), right.errors.constData());
        QVERIFY2(right.errors.contains("1 skipped (1 verified)"), right.errors.constData());
    }

    void aLoginThatIsMissingIsAskedForInTheWordsOfTheCommandLine()
    {
        server().on(u"/closed"_s, Behaviour().basicAuth("me", "s3cr3t").body("x"));
        const Ended ended = get({address(u"/closed"_s)});
        QCOMPARE(ended.code, code(ExitCode::SomeFailed));
        QVERIFY2(ended.errors.contains("-u"), ended.errors.constData());
        QVERIFY2(!ended.errors.contains("add the link again"), ended.errors.constData());
    }

    void aGateKeepsAServerFromRefusing()
    {
        const auto slow = [](const Request &) {
            return Behaviour().body("a").delay(std::chrono::milliseconds{50});
        };
        server().onPrefix(u"/"_s, slow);
        server().refuseAbove(10, Behaviour().status(429));
        const QString list = listOf(50);
        Ended ended = get({u"-i"_s, list, u"--jobs"_s, u"10"_s, u"--retries"_s, u"0"_s});
        QVERIFY2(ended.code == code(ExitCode::Done), ended.errors.constData());
        QCOMPARE(server().log().peakInFlight(), 10);
        QCOMPARE(server().log().count(), 50);

        server().resetCounts();
        ended =
            get({u"-i"_s, list, u"--no-gate"_s, u"--retries"_s, u"0"_s, u"--on-conflict"_s, u"overwrite"_s});
        QCOMPARE(ended.code, code(ExitCode::SomeFailed));
        QVERIFY(server().log().peakInFlight() > 10);
        QVERIFY(server().log().statuses().at(429) > 25);
    }

    /// From the log alone, it can be plotted how many were out; and it is what the server saw.
    void whatHappensAtTheGateIsLogged()
    {
        server().onPrefix(u"/"_s, [](const Request &) {
            return Behaviour().body("a").delay(std::chrono::milliseconds{20});
        });
        const QString log = m_dir->filePath(u"gate.csv"_s);
        const Ended ended = get({u"-i"_s, listOf(30), u"-j"_s, u"4"_s, u"--gate-log"_s, log});
        QVERIFY2(ended.code == code(ExitCode::Done), ended.errors.constData());
        QFile file(log);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArrayList lines = file.readAll().trimmed().split('\n');
        QVERIFY(lines.first().startsWith("time,seconds,event,host,"));
        int out = 0;
        int most = 0;
        std::map<QByteArray, int> counts;
        for (const QByteArray &line : lines.mid(1)) {
            const QByteArray event = line.split(',').at(2);
            ++counts[event];
            out += event == "grant" ? 1 : event == "release" ? -1 : 0;
            most = std::max(most, out);
            QCOMPARE(line.split(',').at(9).toInt(), out);
        }
        QCOMPARE(counts["wait"], 30);
        QCOMPARE(counts["grant"], 30);
        QCOMPARE(counts["release"], 30);
        QCOMPARE(out, 0);
        QCOMPARE(most, 4);
        QCOMPARE(server().log().peakInFlight(), 4);
    }

    void aLogThatCannotBeEndsAtOnce()
    {
        const Ended ended = get({address(u"/1"_s), u"--gate-log"_s, m_dir->filePath(u"no/where.csv"_s)});
        QCOMPARE(ended.code, code(ExitCode::FolderUnusable));
        QVERIFY2(ended.errors.contains("where.csv") && ended.errors.contains("--gate-log"),
                 ended.errors.constData());
        QCOMPARE(server().log().count(), 0);
    }

    void namePasswordAndHeadersAreSent()
    {
        server().on(u"/secret"_s, Behaviour().basicAuth("me", "word").body("x"));
        QProcess process;
        prepare(process,
                {address(u"/secret"_s), u"-u"_s, u"me"_s, u"-H"_s, u"X-Own: 1"_s, u"-A"_s, u"mine/1"_s});
        QProcessEnvironment own = environment();
        own.insert(u"HEADGATE_PASSWORD"_s, u"word"_s);
        process.setProcessEnvironment(own);
        process.start();
        const Ended ended = end(process);
        QVERIFY2(ended.code == code(ExitCode::Done), ended.errors.constData());
        QCOMPARE(content(u"secret"_s), QByteArray("x"));
        const Request request = server().log().requests().constLast().request;
        QCOMPARE(request.header("X-Own"), QByteArray("1"));
        QCOMPARE(request.header("User-Agent"), QByteArray("mine/1"));
    }

    void aPasswordInALinkIsToldNowhere()
    {
        server().on(u"/open"_s, Behaviour().basicAuth("me", "s3cr3t").body("x"));
        server().on(u"/gone"_s, Behaviour().status(404));
        server().on(u"/refused"_s, Behaviour().basicAuth("me", "another"));
        QFile list(m_dir->filePath(u"list"_s));
        QVERIFY(list.open(QIODevice::WriteOnly));
        for (const QString &path : {u"/open"_s, u"/gone"_s, u"/refused"_s}) {
            QUrl link(address(path));
            link.setUserInfo(u"me:s3cr3t"_s);
            list.write(link.toEncoded() + '\n');
        }
        list.write("ftp://me:s3cr3t@host/file\nhttp://me:s3cr3t@\nme:s3cr3t@127.0.0.1/x y\n"
                   "http://me:s3cr3t@s3cr3t/s3cr3t@127.0.0.1/x\n");
        list.close();
        for (const QStringList &words : {QStringList{u"--json"_s}, QStringList{}}) {
            const Ended ended = get(QStringList{u"-i"_s, list.fileName()} + words);
            QCOMPARE(ended.code, code(ExitCode::BadList));
            QVERIFY((ended.out + ended.errors).contains("ftp://me:***@host/file"));
            QVERIFY2(!(ended.out + ended.errors).contains("s3cr3t"), (ended.out + ended.errors).constData());
            QVERIFY(!kept().isEmpty());
            for (const QString &name : kept()) {
                QVERIFY2(!content(name).contains("s3cr3t"), qPrintable(name));
            }
        }
        const Ended refused = get({u"ftp://me:s3cr3t@host/file"_s});
        QCOMPARE(refused.code, code(ExitCode::Usage));
        QVERIFY(!refused.errors.contains("s3cr3t"));
    }

    void eventsAreOneJsonObjectALine()
    {
        server().on(u"/gone"_s, Behaviour().status(404));
        const Ended ended = get({address(u"/1"_s), address(u"/gone"_s), u"--json"_s});
        QCOMPARE(ended.code, code(ExitCode::SomeFailed));
        QCOMPARE(ended.errors, QByteArray());
        QStringList ends;
        QJsonObject last;
        for (const QByteArray &line : ended.out.trimmed().split('\n')) {
            last = QJsonDocument::fromJson(line).object();
            QVERIFY2(!last.isEmpty(), line.constData());
            const QString event = last[u"event"_s].toString();
            if (event == "done"_L1 || event == "failed"_L1) {
                ends.append(event);
            }
        }
        std::sort(ends.begin(), ends.end());
        QCOMPARE(ends, (QStringList{u"done"_s, u"failed"_s}));
        QCOMPARE(last[u"event"_s].toString(), u"summary"_s);
        QCOMPARE(last[u"bytes"_s].toInteger(), 1010);
    }

    void aPipeIsFetchedAsItComes()
    {
        QProcess process;
        prepare(process, {u"-i"_s, u"-"_s});
        process.start();
        QVERIFY(process.waitForStarted());
        for (int i = 1; i <= 3; ++i) {
            process.write(address(u"/%1"_s.arg(i)).toUtf8() + '\n');
            QTRY_COMPARE(files().size(), i); // while the pipe stays open
        }
        QCOMPARE(process.state(), QProcess::Running);
        process.closeWriteChannel();
        QCOMPARE(end(process).code, code(ExitCode::Done));
    }

#include <map>

#ifdef Q_OS_UNIX
    void theSameCommandGoesOnWhereItStopped()
    {
        server().on(u"/gone"_s, Behaviour().status(404));
        server().on(u"/long"_s, {Behaviour().pattern(9, 300'000).etag("\"v\"").hangAfter(200'000),
                                 Behaviour().pattern(9, 300'000).etag("\"v\"")});
        const QStringList words{u"-i"_s, listOf(5), address(u"/gone"_s), address(u"/long"_s)};
        QProcess process;
        prepare(process, words);
        process.start();
        QTRY_COMPARE(server().log().count(), 7);
        const QString part = u"*.part"_s;
        const auto partSize = [&] {
            const QFileInfoList parts = QDir(folder()).entryInfoList({part}, QDir::Files);
            return parts.isEmpty() ? 0 : parts.first().size();
        };
        QTRY_COMPARE(partSize(), 200'000);
        QTRY_COMPARE(files().size(), 6);
        process.terminate(); // tst_crash kills it in harder ways
        QVERIFY(process.waitForFinished(longest));
        const QByteArray told = process.readAllStandardError();
        QVERIFY2(told.contains("200.3 KiB in"), told.constData()); // of the files that are not done, too
        QVERIFY(!kept().isEmpty());
        QVERIFY(QFile::remove(QDir(folder()).filePath(u"3"_s))); // somebody took it away: it is fetched again
        server().resetCounts();

        const Ended ended = get(words);
        QCOMPARE(ended.code, code(ExitCode::SomeFailed));
        QVERIFY2(ended.errors.contains("2 done, 4 done before, 1 failed"), ended.errors.constData());
        const auto requests = server().log().requests();
        QCOMPARE(requests.size(), 3); // the missing one, the one that failed, and the rest of the long one
        for (const RequestRecord &record : requests) {
            if (record.request.path() == "/long") {
                QCOMPARE(record.request.header("Range"), "bytes=200000-"_ba);
            }
        }
        QCOMPARE(content(u"long"_s), patternBody(9, 300'000));
        QCOMPARE(files(), (QStringList{u"0"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"long"_s}));
        QVERIFY(!kept().isEmpty()); // one item is still to be had

        server().on(u"/gone"_s, Behaviour().pattern(1, 10));
        QCOMPARE(get(words).code, code(ExitCode::Done));
        QCOMPARE(files().size(), 7);
        QCOMPARE(kept(), QStringList{});
    }

    void aSignalStopsIt_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<int>("code");
        QTest::newRow("Ctrl+C") << SIGINT << code(ExitCode::Interrupted);
        QTest::newRow("termination") << SIGTERM << code(ExitCode::Terminated);
    }
    void aSignalStopsIt()
    {
        QFETCH(int, number);
        server().on(u"/slow"_s, Behaviour().pattern(1, 1'000'000).hangAfter(100'000));
        QProcess process;
        // A pipe that never ends must not keep it either.
        prepare(process, {address(u"/1"_s), address(u"/slow"_s), u"-i"_s, u"-"_s});
        process.start();
        QVERIFY(process.waitForStarted());
        QTRY_COMPARE(server().log().inFlight(), 1);
        QTRY_VERIFY(files().contains(u"1"_s));
        QCOMPARE(::kill(pid_t(process.processId()), number), 0);
        const Ended ended = end(process);
        QTEST(ended.code, "code");
        QVERIFY2(ended.errors.contains("1 done, 0 failed, 1 not fetched, interrupted"),
                 ended.errors.constData());
        QVERIFY(!files().contains(u"slow"_s));
    }

    void theSecondSignalEndsItAtOnce()
    {
        // Nobody reads the events: the program is through, but cannot get rid of its last words.
        const QString path = m_dir->filePath(u"pipe"_s);
        QCOMPARE(::mkfifo(path.toLocal8Bit().constData(), 0600), 0);
        const int reader = ::open(path.toLocal8Bit().constData(), O_RDWR);
        QVERIFY(reader >= 0);
        server().onPrefix(u"/"_s, [](const Request &) { return Behaviour().status(404); });
        QProcess process;
        prepare(process, {u"-i"_s, listOf(500), u"--json"_s, u"-j"_s, u"16"_s});
        process.setStandardOutputFile(path);
        process.start();
        QVERIFY(process.waitForStarted());
        // The downloads go on all the same.
        QTRY_COMPARE_WITH_TIMEOUT(server().log().count(), 500, longest);
        QCOMPARE(process.state(), QProcess::Running);
        // Signals of one kind that come close together are one: some may be needed.
        for (int i = 0; i < 50 && process.state() == QProcess::Running; ++i) {
            QCOMPARE(::kill(pid_t(process.processId()), SIGINT), 0);
            process.waitForFinished(200);
        }
        QCOMPARE(process.state(), QProcess::NotRunning);
        QCOMPARE(process.exitCode(), code(ExitCode::Interrupted));
        ::close(reader);
    }

    void withoutAReaderItStops()
    {
        QProcess shell;
        shell.setProcessEnvironment(environment());
        const QStringList words{u"get"_s, u"--dir"_s, folder(), u"-i"_s, listOf(2000), u"--json"_s};
        shell.start(u"/bin/sh"_s, QStringList{u"-c"_s, u"{ \"$0\" \"$@\"; echo code $? >&2; } | true"_s,
                                              QStringLiteral(HEADGATE_CLI)} +
                                      words);
        const Ended ended = end(shell);
        QCOMPARE(ended.errors, "code " + QByteArray::number(code(ExitCode::OutputGone)) + '\n');
        QVERIFY(server().log().count() < 2000);
    }
#endif
};

QTEST_GUILESS_MAIN(TestCliRun)
#include "tst_cli_run.moc"
