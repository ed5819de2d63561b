// SPDX-License-Identifier: MIT
#include "cli/get_options.h"
#include "cli/help.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace headgate;

namespace {

const QString address = u"https://example.org/a"_s;

const Surroundings here{u"/home/me"_s, std::nullopt};

/// What the words mean, as one line, so that a table can name it.
QString outcome(const QStringList &words, const Surroundings &surroundings = here)
{
    const CommandLine line = parseCommandLine(words, surroundings);
    if (const auto *error = std::get_if<UsageError>(&line)) {
        return u"error: "_s + error->message;
    }
    if (const auto *help = std::get_if<HelpRequest>(&line)) {
        return u"help: "_s + help->topic;
    }
    return std::holds_alternative<VersionRequest>(line) ? u"version"_s : u"get"_s;
}

/// The options of "get LINK" with more words; the test fails where they are refused.
GetOptions get(const QStringList &words, const Surroundings &surroundings = here)
{
    const CommandLine line = parseCommandLine(QStringList{u"get"_s, address} + words, surroundings);
    if (const auto *options = std::get_if<GetOptions>(&line)) {
        return *options;
    }
    QTest::qFail(qPrintable(outcome(QStringList{u"get"_s, address} + words, surroundings)), __FILE__,
                 __LINE__);
    return {};
}

} // namespace

class TestGetOptions final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void command_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("meaning");
        const auto row = [](const char *name, const QString &words, const QString &meaning) {
            QTest::newRow(name) << words.split(u' ', Qt::SkipEmptyParts) << meaning;
        };
        row("no words are an error", u""_s, u"error: A command is missing."_s);
        row("an unknown command is an error that shows the way", u"fetch"_s,
            u"error: \"fetch\" is no command. To fetch a link, write: headgate-cli get LINK"_s);
        row("a link without a command as well", u"http://a/b"_s,
            u"error: \"http://a/b\" is no command. To fetch a link, write: headgate-cli get LINK"_s);
        row("help alone is the overview", u"help"_s, u"help: "_s);
        row("--help alone as well", u"--help"_s, u"help: "_s);
        row("-h alone as well", u"-h"_s, u"help: "_s);
        row("help on a command", u"help get"_s, u"help: get"_s);
        row("help on the JSON format", u"help json"_s, u"help: json"_s);
        row("help on what there is not", u"help me"_s,
            u"error: There is no help on \"me\". There is help on: get, json."_s);
        row("help behind a command", u"get --help"_s, u"help: get"_s);
        row("help even where links are missing", u"get -h"_s, u"help: get"_s);
        row("the version", u"--version"_s, u"version"_s);
        row("the version in short", u"-V"_s, u"version"_s);
        row("get with a link", u"get http://a/b"_s, u"get"_s);
        row("get with a list", u"get -i list"_s, u"get"_s);
        row("get with nothing", u"get"_s,
            u"error: There is nothing to fetch. Give links, or -i FILE with one link a line."_s);
        row("a gate that is shared and none", u"get --shared --no-gate http://a/b"_s,
            u"error: --shared and --no-gate exclude each other. Leave one of them out."_s);
        row("standard input twice", u"get -i - -i -"_s,
            u"error: Standard input can be read once only: give \"-i -\" once."_s);
    }
    void command()
    {
        QFETCH(QStringList, words);
        QTEST(outcome(words), "meaning");
    }

    void patternsAreExpandedWhenAskedFor()
    {
        const GetOptions options = get({u"--glob"_s, u"http://h/[09-10].{jpg,png}"_s, u"h[1-2].org/x"_s});
        QStringList links;
        for (const QUrl &link : options.links) {
            links.append(link.toString());
        }
        QCOMPARE(links,
                 (QStringList{address, u"http://h/09.jpg"_s, u"http://h/09.png"_s, u"http://h/10.jpg"_s,
                              u"http://h/10.png"_s, u"https://h1.org/x"_s, u"https://h2.org/x"_s}));
        QVERIFY(options.notes.isEmpty());
    }

    void patternsAreOtherwisePartOfTheLink()
    {
        const GetOptions options = get({u"http://me:secret@h/[09-10].jpg"_s, u"http://[::1]/a"_s});
        QCOMPARE(options.links.size(), 3);
        QCOMPARE(options.links[1].toString(), u"http://me:secret@h/[09-10].jpg"_s);
        QCOMPARE(
            options.notes,
            QStringList{u"\"http://me:***@h/[09-10].jpg\" is taken as it is. With --glob it stands for 2 "
                        "links."_s});
    }

    void tooManyLinksAreAnError()
    {
        QCOMPARE(
            outcome({u"get"_s, u"--glob"_s, u"http://h/[1-99999]"_s, u"http://h/x[1-2]"_s}),
            u"error: \"http://h/x[1-2]\" stands for 2 links. At most 100000 can be given as arguments in "
            "all."_s);
        QCOMPARE(outcome({u"get"_s, u"--glob"_s, u"http://h/[1-99998]"_s, u"http://h/x[1-2]"_s}), u"get"_s);
    }

    void aChecksumIsForOneLinkOfAPattern()
    {
        const QString sum = u"--checksum=md5:"_s + QString(32, u'0');
        QVERIFY(
            outcome({u"get"_s, u"--glob"_s, sum, u"http://h/[1-2]"_s}).startsWith(u"error: --checksum is"_s));
        QCOMPARE(outcome({u"get"_s, sum, u"http://h/[1-2]"_s}), u"get"_s);
    }

    void filesAreNamedByAMask()
    {
        QVERIFY(get({}).nameMask.isEmpty());
        NameFacts facts;
        facts.name = u"a"_s;
        facts.number = 4;
        QCOMPARE(get({u"--name"_s, u"*num2*-*name*"_s}).nameMask.apply(facts), u"04-a"_s);
        QVERIFY(outcome({u"get"_s, address, u"--name"_s, u"*nmae*"_s})
                    .startsWith(u"error: --name: \"*nmae*\" cannot be used. *nmae* stands for nothing."_s));
        QCOMPARE(outcome({u"get"_s, address, u"--name="_s}),
                 u"error: --name: \"\" cannot be used. Give a mask like *num3*-*name*.*ext*."_s);
    }

    void wrongValue_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *name, const QStringList &words, const QString &message) {
            QTest::newRow(name) << words << u"error: "_s + message;
        };
        const auto number = [](const QString &option, const QString &value, int least, int most) {
            return u"--%1: \"%2\" cannot be used. Give a whole number from %3 to %4."_s.arg(option, value)
                .arg(least)
                .arg(most);
        };
        const auto seconds = [](const QString &option, const QString &value, const QString &least) {
            return u"--%1: \"%2\" cannot be used. Give seconds from %3 to 3600; decimals are allowed."_s.arg(
                option, value, least);
        };
        row("no jobs", {u"--jobs"_s, u"0"_s}, number(u"jobs"_s, u"0"_s, 1, 10000));
        row("jobs in words", {u"-j"_s, u"many"_s}, number(u"jobs"_s, u"many"_s, 1, 10000));
        row("jobs by halves", {u"-j"_s, u"1.5"_s}, number(u"jobs"_s, u"1.5"_s, 1, 10000));
        row("too many jobs", {u"-j10001"_s}, number(u"jobs"_s, u"10001"_s, 1, 10000));
        row("jobs beyond 32 bits", {u"--jobs=99999999999"_s}, number(u"jobs"_s, u"99999999999"_s, 1, 10000));
        row("none at a host", {u"--per-host"_s, u"0"_s}, number(u"per-host"_s, u"0"_s, 1, 10000));
        row("an interval back in time", {u"--interval"_s, u"-1"_s},
            number(u"interval"_s, u"-1"_s, 0, 3600000));
        row("a rate in words", {u"--rate"_s, u"slow"_s}, number(u"rate"_s, u"slow"_s, 0, 60000));
        row("retries below none", {u"--retries=-1"_s}, number(u"retries"_s, u"-1"_s, 0, 1000));
        row("an empty number", {u"--retries="_s}, number(u"retries"_s, u""_s, 0, 1000));
        row("no connection at all", {u"--split"_s, u"0"_s}, number(u"split"_s, u"0"_s, 1, 256));
        row("redirects without end", {u"--max-redirects"_s, u"51"_s},
            number(u"max-redirects"_s, u"51"_s, 0, 50));
        row("a wait back in time", {u"--retry-wait"_s, u"-0.5"_s},
            seconds(u"retry-wait"_s, u"-0.5"_s, u"0"_s));
        row("a wait that is no number", {u"--retry-wait"_s, u"nan"_s},
            seconds(u"retry-wait"_s, u"nan"_s, u"0"_s));
        row("a time-out of nothing", {u"--timeout"_s, u"0"_s}, seconds(u"timeout"_s, u"0"_s, u"1"_s));
        row("a time-out without end", {u"--timeout"_s, u"inf"_s}, seconds(u"timeout"_s, u"inf"_s, u"1"_s));
        row("a time-out with a unit", {u"--timeout"_s, u"5s"_s}, seconds(u"timeout"_s, u"5s"_s, u"1"_s));
        const auto header = [](const QString &value) {
            return u"--header: \"%1\" cannot be used. Write a header line as \"Name: value\"."_s.arg(value);
        };
        row("a header without a colon", {u"-H"_s, u"Accept"_s}, header(u"Accept"_s));
        row("a header without a colon, and a secret", {u"-H"_s, u"Cookie sid=1"_s}, header(u"Cookie…"_s));
        row("a header without a name", {u"-H"_s, u": x"_s}, header(u"…"_s));
        row("a header with a blank in its name", {u"-H"_s, u"My Name: x"_s}, header(u"My…"_s));
        row("a header without a value", {u"-H"_s, u"Accept:"_s},
            u"--header: \"Accept…\" cannot be used. Give it a value."_s);
        row("a header that smuggles a second line", {u"-H"_s, u"A: b\r\nC: d"_s}, header(u"A…"_s));
        row("a header that would make files wrong", {u"-H"_s, u"Range: bytes=0-1"_s},
            u"--header: \"Range…\" cannot be used. \"Range\" is set by the program itself: leave it out."_s);
        const auto lacking = [](const QString &host) {
            return u"--host-rule: \"%1\" cannot be used. Give the password for its user, and each header "
                   u"line a "
                   "value."_s.arg(host);
        };
        row("a rule with a user alone", {u"--host-rule"_s, u"h.example; user=me"_s}, lacking(u"h.example"_s));
        row("a rule with a header line without a value", {u"--host-rule=h.example; header=X:"_s},
            lacking(u"h.example"_s));
        row("a refused rule keeps its password", {u"--host-rule=*; user=me; password=secret"_s},
            u"--host-rule: \"*\" cannot be used. A login and header lines go to hosts that the rule names: * "
            "would send them to everybody."_s);
        row("a referer that is no address", {u"--referer"_s, u"home"_s},
            u"--referer: \"home\" cannot be used. Give a whole http or https address."_s);
        row("a user agent of two lines", {u"-A"_s, u"a\nb"_s},
            u"--user-agent: \"a\nb\" cannot be used. Give it on one line."_s);
        row("a user without a name", {u"-u"_s, u":secret"_s},
            u"--user: \"\" cannot be used. Write it as NAME or NAME:PASSWORD."_s);
        const auto proxy = [](const QString &value) {
            return u"--proxy: \"%1\" cannot be used. Write it as http://HOST:PORT or socks5://HOST:PORT."_s
                .arg(value);
        };
        row("a proxy of another kind", {u"--proxy"_s, u"ftp://p:1"_s}, proxy(u"ftp://p:1"_s));
        row("a refused proxy keeps its password", {u"--proxy"_s, u"ftp://me:secret@p:1"_s},
            proxy(u"ftp://p:1"_s));
        row("a proxy without a host", {u"--proxy"_s, u"http://:80"_s}, proxy(u"http://:80"_s));
        row("a direct host that is none", {u"--no-proxy"_s, u"a.example,10.0.0.0/99"_s},
            u"--no-proxy: \"a.example,10.0.0.0/99\" cannot be used. \"10.0.0.0/99\" is no host. Write "
            u"example.org, *.example.org or 10.0.0.0/8."_s);
        row("a folder for nothing known", {u"--folder-for"_s, u"a b=/x"_s},
            u"--folder-for: \"a b=/x\" cannot be used. Write it as KIND=FOLDER or HOST=FOLDER; the kinds are "
            u"images, videos, audio, archives, documents, programs."_s);
        row("a kind without a folder", {u"--folder-for"_s, u"videos="_s},
            u"--folder-for: \"videos=\" cannot be used. Name a folder behind the \"=\"."_s);
        row("a refused referer keeps its password", {u"--referer"_s, u"ftp://me:secret@h/"_s},
            u"--referer: \"ftp://me:***@h/\" cannot be used. Give a whole http or https address."_s);
        row("a certificate without a host", {u"--trust"_s, u"00ff"_s},
            u"--trust: \"00ff\" cannot be used. Write it as HOST=FINGERPRINT: the 64 hexadecimal digits of "
            u"the "
            "certificate's SHA-256, as the failure shows them."_s);
        row("a conflict nobody knows", {u"--on-conflict"_s, u"ask"_s},
            u"--on-conflict: \"ask\" cannot be used. Say rename, skip or overwrite."_s);
        row("no folder", {u"-d"_s, u""_s},
            u"--dir: \"\" cannot be used. Name a folder; \".\" is the present one."_s);
        row("an unknown option", {u"--jops"_s, u"3"_s}, u"Unknown option 'jops'."_s);
        row("an option without its value", {u"--jobs"_s}, u"Missing value after '--jobs'."_s);
        row("a value where none belongs", {u"--quiet=yes"_s}, u"Unexpected value after '--quiet'."_s);
        row("a link that is none", {u"links.txt"_s},
            u"\"links.txt\" is no link. Links begin with http:// or https://; to read links from a file, use -i FILE."_s);
        row("a list that is an address", {u"-i"_s, u"http://me:secret@h/list"_s},
            u"--input: \"http://me:***@h/list\" cannot be used. Name a file, not an address."_s);
        row("checksums that are an address", {u"--checksums"_s, u"http://h/SHA256SUMS"_s},
            u"--checksums: \"http://h/SHA256SUMS\" cannot be used. Name a file, not an address."_s);
        row("cookies that are an address", {u"--cookies"_s, u"http://h/cookies.txt"_s},
            u"--cookies: \"http://h/cookies.txt\" cannot be used. Name a file, not an address."_s);
        row("two answers to one question", {u"--skip-existing"_s, u"--on-conflict"_s, u"overwrite"_s},
            u"--on-conflict: \"overwrite\" cannot be used. --skip-existing says another thing."_s);
        row("to know what is not kept", {u"--skip-fetched"_s, u"--no-keep"_s},
            u"--skip-fetched needs what --no-keep leaves out. Leave one of them out."_s);
        row("a unit too long", {u"--limit-rate"_s, u"5MB"_s},
            u"--limit-rate: \"5MB\" cannot be used. The units are K, M and G alone, for KiB, MiB and GiB a second: 500K, 2.5M."_s);
        row("an @ in a password", {u"http://me:p@ss@h/k"_s},
            u"\"http://me:***@h/k\" cannot be read: in a password write %40 for @ and %2F for /."_s);
        row("a link of another kind", {u"ftp://a/b"_s},
            u"\"ftp://a/b\" is no link. Links begin with http:// or https://; to read links from a file, use -i FILE."_s);
    }
    void wrongValue()
    {
        QFETCH(QStringList, words);
        QTEST(outcome((QStringList{u"get"_s, address} + words)), "message");
    }

    void nothingGivenMeansTheDefaults()
    {
        const GetOptions options = get({});
        Settings expected;
        expected.transfer.folder = here.workingFolder;
        expected.transfer.loginAdvice = options.settings.transfer.loginAdvice;
        QVERIFY(expected.transfer.loginAdvice.contains(u"-u"_s));
        expected.retry.networkPatience = Milliseconds{600'000};
        QCOMPARE(options.settings, expected);
        QCOMPARE(options.links, (QList<QUrl>{QUrl(address)}));
        QCOMPARE(options.lists, QStringList{});
        QVERIFY(!options.askPassword && !options.quiet && !options.json);
    }

    void everyOptionArrives()
    {
        const GetOptions options = get({u"-i"_s,
                                        u"list"_s,
                                        u"--input"_s,
                                        u"-"_s,
                                        u"--dir"_s,
                                        u"sub/../down"_s,
                                        u"--jobs"_s,
                                        u"16"_s,
                                        u"--per-host"_s,
                                        u"4"_s,
                                        u"--host-rule"_s,
                                        u"*.example.org; limit=2; interval=500"_s,
                                        u"--host-rule"_s,
                                        u"example.net; speed=1K"_s,
                                        u"--split"_s,
                                        u"5"_s,
                                        u"--limit-rate"_s,
                                        u"1.5m"_s,
                                        u"--limit-host-rate"_s,
                                        u"100000"_s,
                                        u"--limit-file-rate"_s,
                                        u"64K"_s,
                                        u"--interval"_s,
                                        u"250"_s,
                                        u"--rate"_s,
                                        u"90"_s,
                                        u"--retries"_s,
                                        u"2"_s,
                                        u"--retry-wait"_s,
                                        u"0.25"_s,
                                        u"--wait-for-network"_s,
                                        u"30"_s,
                                        u"--gate"_s,
                                        u"--gate-log"_s,
                                        u"log/gate.csv"_s,
                                        u"--timeout"_s,
                                        u"7.5"_s,
                                        u"--max-redirects"_s,
                                        u"3"_s,
                                        u"--header"_s,
                                        u"X-One: 1"_s,
                                        u"-H"_s,
                                        u"X-Two:  two: 2 "_s,
                                        u"--referer"_s,
                                        u"https://example.org/page"_s,
                                        u"--user-agent"_s,
                                        u"me/1"_s,
                                        u"--user"_s,
                                        u"name:pass:word"_s,
                                        u"--proxy"_s,
                                        u"socks5://p:1080"_s,
                                        u"--no-proxy"_s,
                                        u"a.example,.b.example"_s,
                                        u"--no-proxy"_s,
                                        u"10.0.0.0/8"_s,
                                        u"--folder-for"_s,
                                        u"videos=films"_s,
                                        u"--folder-for"_s,
                                        u"*.example.org=/x"_s,
                                        u"--on-conflict"_s,
                                        u"skip"_s,
                                        u"--quiet"_s,
                                        u"--json"_s});
        QCOMPARE(options.lists, (QStringList{u"list"_s, u"-"_s}));
        QVERIFY(options.quiet);
        QVERIFY(options.json);
        QVERIFY(options.showGate);
        QCOMPARE(options.gateLogPath, u"/home/me/log/gate.csv"_s);
        QVERIFY(!options.askPassword);
        Settings expected;
        expected.gate.total = 16;
        expected.gate.perHost = 4;
        expected.gate.pace = {Milliseconds{250}, 90};
        expected.retry.retries = 2;
        expected.retry.firstWait = Milliseconds{250};
        expected.retry.networkPatience = Milliseconds{30'000};
        expected.transfer.folder = u"/home/me/down"_s;
        expected.transfer.onConflict = OnConflict::Skip;
        expected.transfer.timeout = Milliseconds{7500};
        expected.transfer.hostRules = {{u"*.example.org"_s, 2, {Milliseconds{500}, 0}, 0, {}},
                                       {u"example.net"_s, 0, {}, 1024, {}}};
        expected.transfer.maxSegments = 5;
        expected.transfer.speedLimit = 1'572'864;
        expected.transfer.hostSpeedLimit = 100'000;
        expected.transfer.itemSpeedLimit = 65'536;
        expected.transfer.maxRedirects = 3;
        expected.transfer.userAgent = u"me/1"_s;
        expected.transfer.referer = QUrl(u"https://example.org/page"_s);
        expected.transfer.headers = {{"X-One", "1"}, {"X-Two", "two: 2"}};
        expected.transfer.user = u"name"_s;
        expected.transfer.password = u"pass:word"_s;
        expected.transfer.proxy = ProxySettings::manual(QUrl(u"socks5://p:1080"_s));
        expected.transfer.proxy.exclusions = {u"a.example"_s, u"*.b.example"_s, u"10.0.0.0/8"_s};
        expected.transfer.folderRules = {{u"videos"_s, u"/home/me/films"_s}, {u"*.example.org"_s, u"/x"_s}};
        QCOMPARE(options.settings, expected);
    }

    void aRuleMayHaveALogin()
    {
        const GetOptions options =
            get({u"--host-rule"_s,
                 u"h.example; user=me; password=a:b=c; header=\"Cookie: a=1; b=2\"; limit=2"_s});
        QCOMPARE(
            options.settings.transfer.hostRules,
            (QList<HostRule>{{u"h.example"_s, 2, {}, 0, {}, u"me"_s, u"a:b=c"_s, {{"Cookie", "a=1; b=2"}}}}));
    }

    void certificatesAreTrustedOneByOne()
    {
        const QString digits(64, u'a');
        const GetOptions options =
            get({u"--trust"_s, u"One.example="_s + digits, u"--trust=two.example="_s + digits});
        const QByteArray sha256(32, '\xaa');
        QCOMPARE(options.settings.transfer.trusted,
                 (QList<TrustedCertificate>{{u"one.example"_s, sha256}, {u"two.example"_s, sha256}}));
    }

    void shortNames()
    {
        const GetOptions options = get({u"-qj4"_s, u"-d"_s, u"/tmp/x"_s, u"-A"_s, u"me"_s});
        QVERIFY(options.quiet);
        QCOMPARE(options.settings.gate.total, 4);
        QCOMPARE(options.settings.transfer.folder, u"/tmp/x"_s);
        QCOMPARE(options.settings.transfer.userAgent, u"me"_s);
    }

    void oneHostMayTakeAllJobsUnlessToldOtherwise()
    {
        QCOMPARE(get({u"-j"_s, u"32"_s}).settings.gate.perHost, 32);
        QCOMPARE(get({u"-j"_s, u"3"_s}).settings.gate.perHost, 3);
    }

    void theGateIsSharedOnlyWhenAskedFor()
    {
        QVERIFY(!get({}).settings.sharedGate);
        QVERIFY(get({u"--shared"_s}).settings.sharedGate);
    }

    void withoutTheGateTheLimitsAreLifted()
    {
        const GateLimits limits =
            get({u"--no-gate"_s, u"-j"_s, u"3"_s, u"--per-host"_s, u"2"_s}).settings.gate;
        QCOMPARE(limits.total, 10000);
        QCOMPARE(limits.perHost, 10000);
    }

    void aLinkWithoutASchemeIsTakenForHttps()
    {
        const CommandLine line = parseCommandLine({u"get"_s, u"example.org/a"_s, u"localhost:8080/b"_s}, {});
        const auto *options = std::get_if<GetOptions>(&line);
        QVERIFY(options);
        QCOMPARE(options->links,
                 (QList<QUrl>{QUrl(u"https://example.org/a"_s), QUrl(u"https://localhost:8080/b"_s)}));
    }

    void zeroIsNoLimit()
    {
        const CommandLine line = parseCommandLine({u"get"_s, address, u"--limit-rate"_s, u"0"_s}, {});
        const auto *options = std::get_if<GetOptions>(&line);
        QVERIFY(options);
        QCOMPARE(options->settings.transfer.speedLimit, 0);
    }

    void aPasswordWithoutANameIsToldToBeOfNoUse()
    {
        const Surroundings surroundings{u"/"_s, u"s3cret"_s};
        const CommandLine without = parseCommandLine({u"get"_s, address}, surroundings);
        QCOMPARE(std::get<GetOptions>(without).notes.size(), 1);
        QVERIFY(!std::get<GetOptions>(without).notes.first().contains(u"s3cret"_s));
        const CommandLine with = parseCommandLine({u"get"_s, address, u"-u"_s, u"me"_s}, surroundings);
        QVERIFY(std::get<GetOptions>(with).notes.isEmpty());
    }

    void aLongFirstWaitLengthensTheLongest()
    {
        const RetryPolicy retry = get({u"--retry-wait"_s, u"120"_s}).settings.retry;
        QCOMPARE(retry.firstWait, Milliseconds{120'000});
        QCOMPARE(retry.longestWait, Milliseconds{120'000});
    }

    void aProxyWithoutASchemeIsAnHttpProxy()
    {
        QCOMPARE(get({u"--proxy"_s, u"p:3128"_s}).settings.transfer.proxy,
                 ProxySettings::manual(QUrl(u"http://p:3128"_s)));
    }

    void thePasswordComesFromWhereItIsLeastSeen()
    {
        const Surroundings knows{u"/"_s, u"secret"_s};
        QCOMPARE(get({u"-u"_s, u"me"_s}, knows).settings.transfer.password, u"secret"_s);
        QVERIFY(!get({u"-u"_s, u"me"_s}, knows).askPassword);
        // Said on the spot, it is meant.
        QCOMPARE(get({u"-u"_s, u"me:other"_s}, knows).settings.transfer.password, u"other"_s);
        // An empty one is one, too.
        QVERIFY(!get({u"-u"_s, u"me:"_s}).askPassword);
        QVERIFY(get({u"-u"_s, u"me"_s}).askPassword);
        // Without a user there is nothing to log in with.
        QVERIFY(get({}, knows).settings.transfer.password.isEmpty());
    }

    void theEngineTakesEveryPermittedValueAsItIs_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("the least of all")
            << QStringList{u"-j1"_s,         u"--per-host=1"_s,   u"--interval=0"_s, u"--rate=0"_s,
                           u"--retries=0"_s, u"--retry-wait=0"_s, u"--timeout=1"_s,  u"--max-redirects=0"_s};
        QTest::newRow("the most of all") << QStringList{
            u"-j10000"_s,        u"--per-host=10000"_s,  u"--interval=3600000"_s, u"--rate=60000"_s,
            u"--retries=1000"_s, u"--retry-wait=3600"_s, u"--timeout=3600"_s,     u"--max-redirects=50"_s};
    }
    void theEngineTakesEveryPermittedValueAsItIs()
    {
        QFETCH(QStringList, words);
        const Settings settings = get(words).settings;
        QCOMPARE(settings, settings.sanitized());
    }

    void checksums()
    {
        const QString hex(64, u'a');
        QCOMPARE(*get({u"--checksum"_s, u"sha256:"_s + hex}).checksum, *parseDigest(hex.toLatin1()));
        QCOMPARE(get({u"--checksums"_s, u"SHA256SUMS"_s}).checksumFile, u"/home/me/SHA256SUMS"_s);
        QVERIFY(!get({}).checksum);
        QCOMPARE(get({}).checksumFile, QString());
        QVERIFY(!get({}).settings.transfer.findChecksums);
        QVERIFY(get({u"--find-checksums"_s}).settings.transfer.findChecksums);
    }

    void cookiesAndWhatIsSkipped()
    {
        QCOMPARE(get({u"--cookies"_s, u"cookies.txt"_s}).cookieFile, u"/home/me/cookies.txt"_s);
        QCOMPARE(get({}).cookieFile, QString());
        QVERIFY(get({u"--skip-fetched"_s}).skipFetched);
        QVERIFY(!get({}).skipFetched);
        QCOMPARE(get({u"--skip-existing"_s}).settings.transfer.onConflict, OnConflict::Skip);
        QCOMPARE(get({u"--skip-existing"_s, u"--on-conflict"_s, u"skip"_s}).settings.transfer.onConflict,
                 OnConflict::Skip);
        QCOMPARE(get({}).settings.transfer.onConflict, OnConflict::Rename);
    }

    void aChecksumIsForOneLink_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("says");
        const QString sum = u"sha1:"_s + QString(40, u'1');
        QTest::newRow("two links") << QStringList{u"http://h/a"_s, u"http://h/b"_s, u"--checksum"_s, sum}
                                   << u"exactly one link"_s;
        QTest::newRow("a list") << QStringList{u"-i"_s, u"list"_s, u"--checksum"_s, sum}
                                << u"exactly one link"_s;
        QTest::newRow("a link and a list")
            << QStringList{u"http://h/a"_s, u"-i"_s, u"list"_s, u"--checksum"_s, sum}
            << u"exactly one link"_s;
        QTest::newRow("no checksum") << QStringList{u"http://h/a"_s, u"--checksum"_s, u"sha1:12"_s}
                                     << u"ALGORITHM:HEX"_s;
        QTest::newRow("no file") << QStringList{u"http://h/a"_s, u"--checksums"_s, u""_s} << u"SHA256SUMS"_s;
    }
    void aChecksumIsForOneLink()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, says);
        const QString told = outcome(QStringList{u"get"_s} + words);
        QVERIFY2(told.startsWith(u"error: "_s) && told.contains(says), qPrintable(told));
    }

    void helpNamesEveryOptionAndFitsTheScreen()
    {
        const QString text = helpText(u"get"_s);
        for (const QCommandLineOption &option : getCommandOptions()) {
            for (const QString &name : option.names()) {
                QVERIFY2(text.contains(name.size() > 1 ? u"--"_s + name : u"-"_s + name), qPrintable(name));
            }
        }
        for (const QString &topic : QStringList{QString()} + helpTopics()) {
            const QStringList lines = helpText(topic).split(u'\n');
            for (const QString &line : lines) {
                QVERIFY2(line.size() <= 80 || line.contains(u"jq"_s), qPrintable(line));
            }
            QVERIFY(lines.size() > 5);
        }
    }
};

QTEST_GUILESS_MAIN(TestGetOptions)
#include "tst_get_options.moc"
