// SPDX-License-Identifier: MIT
#include "cli/get_options.h"

#include "cli/cli_text.h"
#include "cli/help.h"
#include "cli/option_values.h"
#include "cli/run_store.h"
#include "core/bare_link.h"
#include "core/certificate.h"
#include "core/foreign_text.h"
#include "core/link.h"
#include "core/link_list.h"

#include <QCommandLineParser>
#include <QDir>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

bool hasControlCharacter(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.category() == QChar::Other_Control; });
}

/// A character of a header's name (RFC 9110, 5.6.2: token).
bool isTokenCharacter(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

/// Headers by which we say how much to send and in which form: another value would make a finished file
/// wrong.
constexpr std::array reservedHeaders{"accept-encoding", "connection", "content-length",   "host",
                                     "if-range",        "range",      "transfer-encoding"};

QList<Header> headers(OptionValues &values)
{
    QList<Header> result;
    for (const QString &line : values.texts(u"header"_s)) {
        const qsizetype colon = line.indexOf(u':');
        const QByteArray name = line.left(colon).toUtf8();
        const QString value = line.mid(colon + 1).trimmed();
        if (colon < 1 || !std::ranges::all_of(name, isTokenCharacter) || value.isEmpty() ||
            hasControlCharacter(value)) {
            values.wrong(u"header"_s, line, CliText::tr("Write it as \"Name: value\"."));
        } else if (std::ranges::any_of(reservedHeaders, [&](const char *h) { return name.toLower() == h; })) {
            values.wrong(u"header"_s, line,
                         CliText::tr("This header is set by the program itself: leave it out."));
        }
        result.append({name, value.toUtf8()});
    }
    return result;
}

QUrl proxy(OptionValues &values)
{
    if (!values.has(u"proxy"_s)) {
        return {};
    }
    const QString given = values.text(u"proxy"_s);
    const QUrl url(given.contains("://"_L1) ? given : "http://"_L1 + given, QUrl::StrictMode);
    const bool known = url.scheme() == "http"_L1 || url.scheme() == "socks5"_L1;
    if (!url.isValid() || url.host().isEmpty() || !known) {
        // Not repeated word for word: it may hold a password.
        values.wrong(u"proxy"_s, url.toString(QUrl::RemoveUserInfo),
                     CliText::tr("Write it as http://HOST:PORT or socks5://HOST:PORT."));
    }
    return url;
}

QList<TrustedCertificate> trusted(OptionValues &values)
{
    QList<TrustedCertificate> result;
    for (const QString &text : values.texts(u"trust"_s)) {
        if (const auto certificate = parseTrustedCertificate(text)) {
            result.append(*certificate);
        } else {
            values.wrong(u"trust"_s, text,
                         CliText::tr("Write it as HOST=FINGERPRINT: the 64 hexadecimal digits of the "
                                     "certificate's SHA-256, as the failure shows them."));
        }
    }
    return result;
}

QUrl referer(OptionValues &values)
{
    if (!values.has(u"referer"_s)) {
        return {};
    }
    const QUrl url(values.text(u"referer"_s), QUrl::StrictMode);
    if (!isFetchable(url)) {
        values.wrong(u"referer"_s, values.text(u"referer"_s),
                     CliText::tr("Give a whole http or https address."));
    }
    return url;
}

OnConflict onConflict(OptionValues &values)
{
    if (!values.has(u"on-conflict"_s)) {
        return TransferSettings{}.onConflict;
    }
    const QString word = values.text(u"on-conflict"_s);
    if (word == "skip"_L1) {
        return OnConflict::Skip;
    }
    if (word == "overwrite"_L1) {
        return OnConflict::Overwrite;
    }
    if (word != "rename"_L1) {
        values.wrong(u"on-conflict"_s, word, CliText::tr("Say rename, skip or overwrite."));
    }
    return OnConflict::Rename;
}

QString folder(OptionValues &values, const QString &workingFolder)
{
    if (!values.has(u"dir"_s)) {
        return workingFolder;
    }
    const QString given = values.text(u"dir"_s);
    if (given.isEmpty()) {
        values.wrong(u"dir"_s, given, CliText::tr("Name a folder; \".\" is the present one."));
    }
    return QDir::cleanPath(QDir(workingFolder).absoluteFilePath(given));
}

QString userAgent(OptionValues &values)
{
    const QString agent = values.text(u"user-agent"_s);
    if (hasControlCharacter(agent)) {
        values.wrong(u"user-agent"_s, agent, CliText::tr("Give it on one line."));
    }
    return agent;
}

void readUser(OptionValues &values, const Surroundings &surroundings, GetOptions &options)
{
    if (!values.has(u"user"_s)) {
        options.settings.transfer.loginAdvice = CliText::tr(
            "give the name with -u, and the password in HEADGATE_PASSWORD or when you are asked for it");
        if (surroundings.password) {
            options.notes.append(CliText::tr("HEADGATE_PASSWORD is set, but not used: it needs -u NAME."));
        }
        return;
    }
    const QString given = values.text(u"user"_s);
    const qsizetype colon = given.indexOf(u':');
    TransferSettings &transfer = options.settings.transfer;
    transfer.user = colon < 0 ? given : given.left(colon);
    if (transfer.user.isEmpty()) {
        values.wrong(u"user"_s, QString(), CliText::tr("Write it as NAME or NAME:PASSWORD."));
    }
    if (colon >= 0) {
        transfer.password = given.mid(colon + 1);
    } else if (surroundings.password) {
        transfer.password = *surroundings.password;
    } else {
        options.askPassword = true;
    }
}

GateLimits gateLimits(OptionValues &values)
{
    constexpr int most = 10'000;
    GateLimits limits;
    limits.total = values.integer(u"jobs"_s, limits.total, 1, most);
    limits.perHost = values.integer(u"per-host"_s, limits.total, 1, most);
    limits.pace.interval = Milliseconds{values.integer(u"interval"_s, 0, 0, 3'600'000)};
    limits.pace.perMinute = values.integer(u"rate"_s, 0, 0, 60'000);
    if (values.has(u"no-gate"_s)) {
        limits.total = most;
        limits.perHost = most;
    }
    return limits;
}

std::optional<Digest> checksum(OptionValues &values)
{
    if (!values.has(u"checksum"_s)) {
        return {};
    }
    const QString given = values.text(u"checksum"_s);
    const auto digest = parseDigest(given.toUtf8());
    if (!digest) {
        values.wrong(u"checksum"_s, given,
                     CliText::tr("Write it as ALGORITHM:HEX, for instance sha256: and 64 digits."));
    }
    return digest;
}

/// Where a file is wanted, an address would be taken for the name of a file that is not there.
void refuseAddress(OptionValues &values, const QString &option, const QString &given)
{
    if (given.contains("://"_L1)) {
        values.wrong(option, given, CliText::tr("Name a file, not an address."));
    }
}

QString checksumFile(OptionValues &values, const QString &workingFolder)
{
    if (!values.has(u"checksums"_s)) {
        return {};
    }
    const QString given = values.text(u"checksums"_s);
    refuseAddress(values, u"checksums"_s, given);
    if (given.isEmpty()) {
        values.wrong(u"checksums"_s, given, CliText::tr("Name a file like SHA256SUMS."));
    }
    return QDir::cleanPath(QDir(workingFolder).absoluteFilePath(given));
}

CommandLine parseGet(const QStringList &arguments, const Surroundings &surroundings)
{
    QCommandLineParser parser;
    parser.addOptions(getCommandOptions());
    // The parser passes over the first word: there it expects the program's name.
    if (!parser.parse(QStringList{u"get"_s} + arguments)) {
        return UsageError{parser.errorText(), u"get"_s};
    }
    if (parser.isSet(u"help"_s)) {
        return HelpRequest{u"get"_s};
    }
    if (parser.isSet(u"version"_s)) {
        return VersionRequest{};
    }

    OptionValues values(parser);
    GetOptions options;
    options.lists = values.texts(u"input"_s);
    for (const QString &list : std::as_const(options.lists)) {
        refuseAddress(values, u"input"_s, list);
    }
    options.quiet = values.has(u"quiet"_s);
    options.json = values.has(u"json"_s);
    options.checksum = checksum(values);
    options.checksumFile = checksumFile(values, surroundings.workingFolder);

    Settings &settings = options.settings;
    settings.gate = gateLimits(values);
    settings.retry.retries = values.integer(u"retries"_s, settings.retry.retries, 0, 1000);
    settings.retry.firstWait = values.seconds(u"retry-wait"_s, settings.retry.firstWait, 0, 3600);
    settings.retry.longestRest = values.seconds(u"longest-rest"_s, settings.retry.longestRest, 0, 86'400);
    settings.retry.longestWait = std::max(settings.retry.longestWait, settings.retry.firstWait);

    TransferSettings &transfer = settings.transfer;
    transfer.folder = folder(values, surroundings.workingFolder);
    transfer.onConflict = onConflict(values);
    transfer.preallocate = !values.has(u"no-preallocate"_s);
    transfer.findChecksums = values.has(u"find-checksums"_s);
    transfer.timeout = values.seconds(u"timeout"_s, transfer.timeout, 1, 3600);
    transfer.adaptToHosts = !values.has(u"no-adapt"_s) && !values.has(u"no-gate"_s);
    transfer.maxSegments = values.integer(u"split"_s, transfer.maxSegments, 1, 256);
    transfer.speedLimit = values.bytes(u"limit-rate"_s);
    transfer.hostSpeedLimit = values.bytes(u"limit-host-rate"_s);
    transfer.itemSpeedLimit = values.bytes(u"limit-file-rate"_s);
    transfer.maxRedirects = values.integer(u"max-redirects"_s, transfer.maxRedirects, 0, 50);
    transfer.userAgent = userAgent(values);
    transfer.referer = referer(values);
    transfer.headers = headers(values);
    transfer.proxy = proxy(values);
    transfer.trusted = trusted(values);
    readUser(values, surroundings, options);

    if (!values.error().isEmpty()) {
        return UsageError{values.error(), u"get"_s};
    }
    if (parser.positionalArguments().isEmpty() && options.lists.isEmpty()) {
        return UsageError{
            CliText::tr("There is nothing to fetch. Give links, or -i FILE with one link a line."), u"get"_s};
    }
    if (options.checksum && (parser.positionalArguments().size() != 1 || !options.lists.isEmpty())) {
        return UsageError{CliText::tr("--checksum is for exactly one link. For several, write a checksum "
                                      "behind each link in a list, or use --checksums FILE."),
                          u"get"_s};
    }
    if (options.lists.count(u"-"_s) > 1) {
        return UsageError{CliText::tr("Standard input can be read once only: give \"-i -\" once."), u"get"_s};
    }
    for (const QString &argument : parser.positionalArguments()) {
        // As in a list.
        const auto link = toFetchableUrl(isBareLink(argument) ? u"https://"_s + argument : argument);
        if (hasRawPassword(argument)) {
            //: %1 a link, %2 what to write
            return UsageError{CliText::tr("\"%1\" cannot be read: %2.")
                                  .arg(hidePasswords(argument), describe(RejectedLine::Reason::RawPassword)),
                              u"get"_s};
        }
        if (!link) {
            return UsageError{
                CliText::tr(
                    "\"%1\" is no link. Links begin with http:// or https://; to read links from a file, "
                    "use -i FILE.")
                    .arg(hidePasswords(argument)),
                u"get"_s};
        }
        options.links.append(*link);
    }
    if (!values.has(u"no-keep"_s)) {
        options.storePath = runStorePath(options, surroundings.workingFolder);
    }
    return options;
}

} // namespace

QList<QCommandLineOption> getCommandOptions()
{
    const Settings defaults;
    const auto seconds = [](Milliseconds time) { return std::chrono::duration<double>(time).count(); };
    const QString number = CliText::tr("NUMBER");
    const QString time = CliText::tr("SECONDS");
    return {
        {{u"i"_s, u"input"_s, u"input-file"_s},
         CliText::tr("Read links from FILE, one a line, or a Metalink document (.meta4, .metalink); \"-\" is "
                     "standard "
                     "input. May be given several times."),
         CliText::tr("FILE")},
        {{u"d"_s, u"dir"_s},
         CliText::tr("Put the files into FOLDER, which is made if missing. Default: the present folder."),
         CliText::tr("FOLDER")},
        {{u"j"_s, u"jobs"_s},
         CliText::tr("At most NUMBER requests at a time. Default: %1.").arg(defaults.gate.total),
         number},
        {u"per-host"_s, CliText::tr("At most NUMBER requests at a time at any one host. Default: as --jobs."),
         number},
        {u"no-adapt"_s,
         CliText::tr(
             "Ask every host for as many files at once as --per-host says. Otherwise that is learned: one "
             "that refuses, resets or slows down is asked for fewer, one that can do more for more.")},
        {u"split"_s,
         CliText::tr("Receive one file over at most NUMBER connections, while --jobs leaves some to spare; "
                     "1: never divide a file. Default: %1.")
             .arg(defaults.transfer.maxSegments),
         number},
        {u"limit-rate"_s,
         CliText::tr(
             "Receive at most RATE bytes a second in all; K, M and G stand for KiB, MiB and GiB; 0: no "
             "limit."),
         CliText::tr("RATE")},
        {u"limit-host-rate"_s, CliText::tr("Receive at most RATE bytes a second from any one host."),
         CliText::tr("RATE")},
        {u"limit-file-rate"_s,
         CliText::tr("Receive at most RATE bytes a second of any one file, all its connections together."),
         CliText::tr("RATE")},
        {u"interval"_s, CliText::tr("At least MILLISECONDS between the starts of two requests. Default: 0."),
         CliText::tr("MILLISECONDS")},
        {u"rate"_s, CliText::tr("At most NUMBER starts in any minute; 0: as many as may be. Default: 0."),
         number},
        {u"retries"_s,
         CliText::tr("Try a failed item up to NUMBER times again. Default: %1.").arg(defaults.retry.retries),
         number},
        {u"longest-rest"_s,
         CliText::tr(
             "When a server says Retry-After, leave its host alone for at most SECONDS; the file that it "
             "was said of waits as long as it was told to. Default: %1.")
             .arg(seconds(defaults.retry.longestRest)),
         CliText::tr("SECONDS")},
        {u"retry-wait"_s,
         CliText::tr("Longest wait before the first retry; it doubles each time. Default: %1.")
             .arg(seconds(defaults.retry.firstWait)),
         time},
        {u"timeout"_s,
         CliText::tr("Longest time to connect, and without progress. Default: %1.")
             .arg(seconds(defaults.transfer.timeout)),
         time},
        {u"max-redirects"_s,
         CliText::tr("Follow at most NUMBER redirects. Default: %1.").arg(defaults.transfer.maxRedirects),
         number},
        {{u"H"_s, u"header"_s},
         CliText::tr("Send this header with every request. May be given several times."),
         CliText::tr("NAME: VALUE")},
        {u"referer"_s, CliText::tr("Send this address as the referring page."), CliText::tr("ADDRESS")},
        {{u"A"_s, u"user-agent"_s}, CliText::tr("Name the program so to servers."), CliText::tr("TEXT")},
        {{u"u"_s, u"user"_s},
         CliText::tr(
             "Log in with this name. A password given here can be read by everyone on this machine, in the "
             "list of "
             "processes: better set the environment variable HEADGATE_PASSWORD, or leave it out and be "
             "asked."),
         CliText::tr("NAME[:PASSWORD]")},
        {u"proxy"_s,
         CliText::tr(
             "Use this proxy, as http://HOST:PORT or socks5://HOST:PORT. Default: as the environment says."),
         CliText::tr("ADDRESS")},
        {u"trust"_s,
         CliText::tr("Accept the certificate with this SHA-256 fingerprint from this host, and only there, "
                     "whatever is wrong with it. May be given several times."),
         CliText::tr("HOST=FINGERPRINT")},
        {u"on-conflict"_s,
         CliText::tr(
             "What to do when a file of that name is there: rename, skip or overwrite. Where a checksum is "
             "known, a file that is skipped must have it. Default: rename."),
         CliText::tr("WHAT")},
        {u"checksum"_s,
         CliText::tr("What the one file must hash to: an algorithm (md5, sha1, sha256, sha512, blake2b) and "
                     "its value in hexadecimal. A file that does not is kept as NAME.wrong."),
         CliText::tr("ALGORITHM:HEX")},
        {u"checksums"_s,
         CliText::tr(
             "Look up checksums in FILE, as sha256sum and the like write it, by the name asked for or "
             "the last part of the link. Files that are not in it are not verified."),
         CliText::tr("FILE")},
        {u"find-checksums"_s,
         CliText::tr(
             "Where nobody says what a file must hash to, look for a checksum file beside it on its "
             "server: SHA256SUMS, SHA512SUMS, NAME.sha256, NAME.sha512. That proves that the file came "
             "through right, not that the server is honest.")},
        {u"no-gate"_s, CliText::tr("For comparison only: lift --jobs and --per-host to 10000.")},
        {u"no-preallocate"_s, CliText::tr("Do not reserve the room of a file before its first byte.")},
        {u"no-keep"_s, CliText::tr("Do not keep how far the run is: the same command again begins anew.")},
        {{u"q"_s, u"quiet"_s}, CliText::tr("Tell nothing but errors.")},
        {u"json"_s,
         CliText::tr("Write events to standard output, one JSON object a line; see \"help json\".")},
        {{u"h"_s, u"help"_s}, CliText::tr("Show this help.")},
        {{u"V"_s, u"version"_s}, CliText::tr("Show the version.")},
    };
}

CommandLine parseCommandLine(const QStringList &arguments, const Surroundings &surroundings)
{
    if (arguments.isEmpty()) {
        return UsageError{CliText::tr("A command is missing."), {}};
    }
    const QString &command = arguments.first();
    const QStringList rest = arguments.mid(1);
    if (command == "get"_L1) {
        return parseGet(rest, surroundings);
    }
    if (command == "help"_L1) {
        const QString topic = rest.value(0);
        if (rest.size() > 1 || !isHelpTopic(topic)) {
            return UsageError{CliText::tr("There is no help on \"%1\". There is help on: %2.")
                                  .arg(rest.join(u' '), helpTopics().join(u", "_s)),
                              {}};
        }
        return HelpRequest{topic};
    }
    if (command == "--help"_L1 || command == "-h"_L1) {
        return HelpRequest{};
    }
    if (command == "--version"_L1 || command == "-V"_L1) {
        return VersionRequest{};
    }
    return UsageError{
        CliText::tr("\"%1\" is no command. To fetch a link, write: headgate-cli get LINK").arg(command), {}};
}

} // namespace headgate
