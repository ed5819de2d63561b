// SPDX-License-Identifier: MIT

// The options of "get" and what they mean, for the parser and for the help.

#include "cli/cli_text.h"
#include "cli/get_options.h"
#include "core/name_mask.h"

using namespace Qt::StringLiterals;

namespace headgate {

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
        {u"glob"_s,
         //: %1 to %4 are examples of patterns
         CliText::tr(
             "Links given as arguments may hold patterns, and stand for many: %1, %2, %3, %4; several "
             "in one link stand for all combinations. Quote them, or the shell expands them itself. "
             "Links in lists are always taken as they are.")
             .arg(u"[001-120]"_s, u"[0-100:10]"_s, u"[a-f]"_s, u"{one,two}"_s)},
        {{u"d"_s, u"dir"_s},
         CliText::tr("Put the files into FOLDER, which is made if missing. Default: the present folder."),
         CliText::tr("FOLDER")},
        {u"folder-for"_s,
         //: %1 is a list of words such as videos, which are not translated
         CliText::tr(
             "Put files of one kind, or from some hosts, into FOLDER instead. RULE is a kind (%1), by "
             "the name in the link, or a host, which may be *.example.org. May be given several "
             "times: the first that fits holds.")
             .arg(folderRuleKinds().join(u", "_s)),
         CliText::tr("RULE=FOLDER")},
        {{u"j"_s, u"jobs"_s},
         CliText::tr("At most NUMBER requests at a time. Default: %1.").arg(defaults.gate.total),
         number},
        {u"per-host"_s, CliText::tr("At most NUMBER requests at a time at any one host. Default: as --jobs."),
         number},
        {u"host-rule"_s,
         CliText::tr(
             "For some hosts instead of that: \"HOST; limit=2; interval=500; rate=60; speed=500K; user=NAME; "
             "password=TEXT; header=NAME: VALUE; agent=TEXT\". HOST may be *.example.org; what is left out "
             "is "
             "as for others. A value that has a ; stands in double quotes. A login and header lines are sent "
             "to these hosts only; everyone on this machine can read them in the list of processes. May be "
             "given several times: the first that fits holds."),
         CliText::tr("RULE")},
        {u"shared"_s,
         CliText::tr(
             "Share one gate with all programs of yours that are told to, the window included; the first of "
             "them has it, and hands out its places to the others. Its numbers (--jobs, --per-host, "
             "--interval, --rate) hold for all together, and those of each for itself besides. When it ends, "
             "another one takes over, with its own numbers.")},
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
        {u"cookies"_s,
         CliText::tr(
             "Send the cookies in FILE, a browser's export in the Netscape format (cookies.txt): each to the "
             "hosts and paths it is for, secure ones over https only, expired ones never, wherever a "
             "redirect leads. Without TLS, none goes to an origin that only a redirect has named. What "
             "servers set is not taken, and FILE is not changed."),
         CliText::tr("FILE")},
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
        {u"no-proxy"_s,
         CliText::tr("Ask these hosts directly, whatever proxy there is: a comma-separated list of hosts, "
                     "*.DOMAIN, and networks like 10.0.0.0/8; \"*\": all hosts. May be given several times."),
         CliText::tr("HOSTS")},
        {u"trust"_s,
         CliText::tr("Accept the certificate with this SHA-256 fingerprint from this host, and only there, "
                     "whatever is wrong with it. May be given several times."),
         CliText::tr("HOST=FINGERPRINT")},
        {u"name"_s,
         //: %1 is a list of words such as *name*
         CliText::tr(
             "Name the files by MASK, in which these stand for something of each link: %1. *name* and "
             "*ext* are those of the link, whatever the server says; *num* counts links in the order in "
             "which they are read, *num3* with three digits at least. A run that is to go on another "
             "day must not have *date* in it.")
             .arg(NameMask::words().join(u", "_s)),
         CliText::tr("MASK")},
        {u"on-conflict"_s,
         CliText::tr(
             "What to do when a file of that name is there: rename, skip or overwrite. Where a checksum is "
             "known, a file that is skipped must have it. Default: rename."),
         CliText::tr("WHAT")},
        {u"skip-existing"_s, CliText::tr("As --on-conflict skip: files that are there already stay.")},
        {u"skip-fetched"_s,
         CliText::tr(
             "Leave out links whose files an earlier run with this option has fetched, wherever they are "
             "now. "
             "That is remembered with how far the run is: for the same folder, links and lists, and for the "
             "newest million files.")},
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
        {u"wait-for-network"_s,
         CliText::tr("When no host can be reached any more, the network is down: wait for it so long before "
                     "items fail for that. 0: not at all. Default: 600."),
         time},
        {u"no-gate"_s, CliText::tr("For comparison only: lift --jobs and --per-host to 10000.")},
        {u"no-preallocate"_s, CliText::tr("Do not reserve the room of a file before its first byte.")},
        {u"no-keep"_s, CliText::tr("Do not keep how far the run is: the same command again begins anew.")},
        {u"gate"_s,
         CliText::tr("Show the gate as well: how many requests are out, and at which hosts how many "
                     "wait and why.")},
        {u"gate-log"_s,
         CliText::tr("Write every wait, grant, release and change at the gate to FILE, as CSV. What is there "
                     "is continued."),
         CliText::tr("FILE")},
        {{u"q"_s, u"quiet"_s}, CliText::tr("Tell nothing but errors.")},
        {u"json"_s,
         CliText::tr("Write events to standard output, one JSON object a line; see \"help json\".")},
        {{u"h"_s, u"help"_s}, CliText::tr("Show this help.")},
        {{u"V"_s, u"version"_s}, CliText::tr("Show the version.")},
    };
}

} // namespace headgate
