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
#include "core/link_pattern.h"

#include <QCommandLineParser>
#include <QDir>
#include <QUrl>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

bool hasControlCharacter(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.category() == QChar::Other_Control; });
}

/// Up to the first colon or blank: what follows may be a secret.
QString beginningOf(const QString &header)
{
    const auto end = std::ranges::find_if(header, [](QChar c) { return c == u':' || c.isSpace(); });
    return header.left(end - header.begin()) + (end == header.end() ? u""_s : u"…"_s);
}

QList<Header> headers(OptionValues &values)
{
    QList<Header> result;
    for (const QString &line : values.texts(u"header"_s)) {
        const auto header = parseHeaders({line});
        const QString shown = beginningOf(line);
        if (!header) {
            values.wrong(u"header"_s, shown, header.failure().detail);
        } else if (header->first().second.isEmpty()) {
            values.wrong(u"header"_s, shown, CliText::tr("Give it a value."));
        } else {
            result.append(header->first());
        }
    }
    return result;
}

ProxySettings proxy(OptionValues &values)
{
    ProxySettings result;
    for (const QString &text : values.texts(u"no-proxy"_s)) {
        if (const auto exclusions = parseProxyExclusions(text)) {
            result.exclusions.append(*exclusions);
        } else {
            values.wrong(u"no-proxy"_s, text, exclusions.failure().detail);
        }
    }
    if (!values.has(u"proxy"_s)) {
        return result;
    }
    const QString given = values.text(u"proxy"_s);
    const QUrl url(given.contains("://"_L1) ? given : "http://"_L1 + given, QUrl::StrictMode);
    const bool known = url.scheme() == "http"_L1 || url.scheme() == "socks5"_L1;
    if (!url.isValid() || url.host().isEmpty() || !known) {
        // Not repeated word for word: it may hold a password.
        values.wrong(u"proxy"_s, url.toString(QUrl::RemoveUserInfo),
                     CliText::tr("Write it as http://HOST:PORT or socks5://HOST:PORT."));
    }
    result.mode = ProxyMode::Manual;
    result.address = url;
    return result;
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

QList<HostRule> hostRules(OptionValues &values)
{
    QList<HostRule> rules;
    for (const QString &text : values.texts(u"host-rule"_s)) {
        const auto rule = parseHostRule(text);
        // Not repeated word for word: it may hold a password.
        const QString host = text.section(u';', 0, 0).section(u'=', 0, 0).trimmed();
        if (!rule) {
            values.wrong(u"host-rule"_s, host, rule.failure().detail);
        } else if (lacksSecrets(*rule)) {
            values.wrong(u"host-rule"_s, host,
                         CliText::tr("Give the password for its user, and each header line a value."));
        } else {
            rules.append(*rule);
        }
    }
    return rules;
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

constexpr std::array conflictMeanings{
    std::pair{"rename"_L1, OnConflict::Rename},
    std::pair{"skip"_L1, OnConflict::Skip},
    std::pair{"overwrite"_L1, OnConflict::Overwrite},
};

OnConflict onConflict(OptionValues &values)
{
    const bool skips = values.has(u"skip-existing"_s);
    if (!values.has(u"on-conflict"_s)) {
        return skips ? OnConflict::Skip : TransferSettings{}.onConflict;
    }
    const QString word = values.text(u"on-conflict"_s);
    for (const auto &[name, meaning] : conflictMeanings) {
        if (word == name) {
            if (skips && meaning != OnConflict::Skip) {
                values.wrong(u"on-conflict"_s, word, CliText::tr("--skip-existing says another thing."));
            }
            return meaning;
        }
    }
    values.wrong(u"on-conflict"_s, word, CliText::tr("Say rename, skip or overwrite."));
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

QList<FolderRule> folderRules(OptionValues &values, const QString &workingFolder)
{
    QList<FolderRule> rules;
    for (const QString &text : values.texts(u"folder-for"_s)) {
        if (const auto rule = parseFolderRule(text, workingFolder)) {
            rules.append(*rule);
        } else {
            values.wrong(u"folder-for"_s, text, rule.failure().detail);
        }
    }
    return rules;
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

/// The file that an option names, absolute; empty when it is not given.
QString filePath(OptionValues &values, const QString &option, const QString &workingFolder,
                 const QString &advice)
{
    if (!values.has(option)) {
        return {};
    }
    const QString given = values.text(option);
    refuseAddress(values, option, given);
    if (given.isEmpty()) {
        values.wrong(option, given, advice);
    }
    return QDir::cleanPath(QDir(workingFolder).absoluteFilePath(given));
}

NameMask nameMask(OptionValues &values)
{
    const NameMask mask(values.text(u"name"_s));
    if (!mask.problem().isEmpty()) {
        values.wrong(u"name"_s, values.text(u"name"_s), mask.problem());
    } else if (values.has(u"name"_s) && mask.isEmpty()) {
        values.wrong(u"name"_s, QString(), CliText::tr("Give a mask like %1.").arg(u"*num3*-*name*.*ext*"_s));
    }
    return mask;
}

/// Why a link cannot be taken; empty when it was.
QString takeLink(const QString &text, QList<QUrl> &links)
{
    // As in a list.
    const auto link = toFetchableUrl(isBareLink(text) ? u"https://"_s + text : text);
    if (hasRawPassword(text)) {
        //: %1 a link, %2 what to write
        return CliText::tr("\"%1\" cannot be read: %2.")
            .arg(hidePasswords(text), describe(RejectedLine::Reason::RawPassword));
    }
    if (!link) {
        return CliText::tr(
                   "\"%1\" is no link. Links begin with http:// or https://; to read links from a file, "
                   "use -i FILE.")
            .arg(hidePasswords(text));
    }
    links.append(*link);
    return {};
}

/// Why an argument that should be a link, or a pattern of links, cannot be taken; empty when it was.
QString takeArgument(const QString &argument, Patterns patterns, GetOptions &options)
{
    const LinkPattern pattern(argument);
    if (patterns == Patterns::Keep) {
        const QString error = takeLink(argument, options.links);
        if (pattern.isPattern() && error.isEmpty()) {
            //: %1 a link, %2 a number
            options.notes.append(CliText::tr("\"%1\" is taken as it is. With --glob it stands for %2 links.")
                                     .arg(hidePasswords(argument), QString::number(pattern.count())));
        }
        return error;
    }
    if (pattern.count() > LinkPattern::mostLinks - options.links.size()) {
        //: %1 a link, %2 and %3 numbers
        return CliText::tr("\"%1\" stands for %2 links. At most %3 can be given as arguments in all.")
            .arg(hidePasswords(argument), QString::number(pattern.count()),
                 QString::number(LinkPattern::mostLinks));
    }
    for (qint64 i = 0; i < pattern.count(); ++i) {
        if (const QString error = takeLink(pattern.at(i), options.links); !error.isEmpty()) {
            return error;
        }
    }
    return {};
}

/// Nobody may be there to see that it waits.
constexpr Milliseconds defaultNetworkPatience{600'000};

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
    options.showGate = values.has(u"gate"_s);
    options.gateLogPath = filePath(values, u"gate-log"_s, surroundings.workingFolder,
                                   CliText::tr("Name a file like gate.csv."));
    options.nameMask = nameMask(values);
    options.checksum = checksum(values);
    options.checksumFile = filePath(values, u"checksums"_s, surroundings.workingFolder,
                                    CliText::tr("Name a file like SHA256SUMS."));
    options.cookieFile = filePath(values, u"cookies"_s, surroundings.workingFolder,
                                  CliText::tr("Name a file like cookies.txt."));
    options.skipFetched = values.has(u"skip-fetched"_s);

    Settings &settings = options.settings;
    settings.gate = gateLimits(values);
    settings.sharedGate = values.has(u"shared"_s);
    settings.retry.retries = values.integer(u"retries"_s, settings.retry.retries, 0, 1000);
    settings.retry.firstWait = values.seconds(u"retry-wait"_s, settings.retry.firstWait, 0, 3600);
    settings.retry.longestRest = values.seconds(u"longest-rest"_s, settings.retry.longestRest, 0, 86'400);
    settings.retry.networkPatience =
        values.seconds(u"wait-for-network"_s, defaultNetworkPatience, 0, 31'536'000);
    settings.retry.longestWait = std::max(settings.retry.longestWait, settings.retry.firstWait);

    TransferSettings &transfer = settings.transfer;
    transfer.folder = folder(values, surroundings.workingFolder);
    transfer.folderRules = folderRules(values, surroundings.workingFolder);
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
    transfer.hostRules = hostRules(values);
    readUser(values, surroundings, options);

    if (!values.error().isEmpty()) {
        return UsageError{values.error(), u"get"_s};
    }
    if (settings.sharedGate && values.has(u"no-gate"_s)) {
        return UsageError{CliText::tr("--shared and --no-gate exclude each other. Leave one of them out."),
                          u"get"_s};
    }
    if (parser.positionalArguments().isEmpty() && options.lists.isEmpty()) {
        return UsageError{
            CliText::tr("There is nothing to fetch. Give links, or -i FILE with one link a line."), u"get"_s};
    }
    if (options.lists.count(u"-"_s) > 1) {
        return UsageError{CliText::tr("Standard input can be read once only: give \"-i -\" once."), u"get"_s};
    }
    if (options.skipFetched && values.has(u"no-keep"_s)) {
        return UsageError{CliText::tr("--skip-fetched needs what --no-keep leaves out. Leave one of them "
                                      "out."),
                          u"get"_s};
    }
    const Patterns patterns = values.has(u"glob"_s) ? Patterns::Expand : Patterns::Keep;
    for (const QString &argument : parser.positionalArguments()) {
        if (const QString error = takeArgument(argument, patterns, options); !error.isEmpty()) {
            return UsageError{error, u"get"_s};
        }
    }
    if (options.checksum && (options.links.size() != 1 || !options.lists.isEmpty())) {
        return UsageError{CliText::tr("--checksum is for exactly one link. For several, write a checksum "
                                      "behind each link in a list, or use --checksums FILE."),
                          u"get"_s};
    }
    if (!values.has(u"no-keep"_s)) {
        options.storePath = runStorePath(options, surroundings.workingFolder);
    }
    return options;
}

} // namespace

QStringList conflictWords()
{
    QStringList words;
    for (const auto &[name, meaning] : conflictMeanings) {
        words.append(name);
    }
    return words;
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
