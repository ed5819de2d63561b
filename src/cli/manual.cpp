// SPDX-License-Identifier: MIT
#include "cli/manual.h"

#include "cli/cli_text.h"
#include "cli/exit_codes.h"
#include "cli/help.h"

using namespace Qt::StringLiterals;

namespace headgate {

QString programPurpose()
{
    return CliText::tr("Fetches many files, and lets only so many requests run at once.");
}

QList<ManualEntry> programCommands()
{
    return {
        {u"get [LINK...] [-i FILE]"_s, CliText::tr("fetch links into files")},
        {u"help [TOPIC]"_s, CliText::tr("help on: %1").arg(helpTopics().join(u", "_s))},
    };
}

QString getPurpose()
{
    return CliText::tr("Fetches every link into a file of its own. All items wait at the gate, which lets "
                       "only so many requests run at once, in all and at any one host.");
}

QStringList getNotes()
{
    return {
        CliText::tr("A list has one link a line. It is read as it is needed, so that it may be longer than "
                    "memory "
                    "or never end; links that come twice are fetched once. Messages go to standard error."),
        CliText::tr("A line of a list may end with a blank and a checksum (sha256:HEX, or hexadecimal digits "
                    "alone). What arrives is compared with it, and called done only when it is right. "
                    "Where nobody gives a checksum, the one that the server sends (Repr-Digest, Digest) is "
                    "used; without any, a file is done but not verified."),
        CliText::tr(
            "A Metalink document names several sources for each file, with sizes and checksums. When "
            "one source fails, or sends a wrong file, the next one is asked at once; the wait before a "
            "retry comes only after all of them have failed."),
        CliText::tr(
            "Until every item is done, the folder holds a hidden file .headgate-*.queue in which the run "
            "keeps how far it is. After an interruption of any kind the same command goes on "
            "there: unfinished files are continued, finished ones are not fetched again."),
    };
}

QList<ManualEntry> exitCodeEntries()
{
    const auto entry = [](ExitCode code, const QString &meaning) {
        return ManualEntry{QString::number(int(code)), meaning};
    };
    return {
        entry(ExitCode::Done, CliText::tr("every item is done, or skipped as asked")),
        entry(ExitCode::SomeFailed, CliText::tr("at least one item failed")),
        entry(ExitCode::Usage, CliText::tr("the command line makes no sense; nothing was fetched")),
        entry(ExitCode::BadList,
              CliText::tr("a list or checksum file cannot be read, or a list held lines without a usable "
                          "link; the rest was fetched")),
        entry(ExitCode::FolderUnusable,
              CliText::tr("the folder or the log cannot be used; nothing was fetched")),
        entry(ExitCode::AlreadyRunning,
              CliText::tr("the same command is running already; nothing was fetched")),
        entry(ExitCode::Interrupted, CliText::tr("interrupted (Ctrl+C)")),
        entry(ExitCode::OutputGone, CliText::tr("whoever read the output has gone")),
        entry(ExitCode::Terminated, CliText::tr("terminated")),
    };
}

QList<ManualEntry> getExamples()
{
    return {
        {u"headgate-cli get -i links.txt -d pictures -j 16"_s,
         CliText::tr("a list into a folder, 16 at a time")},
        {u"headgate-cli get -i links.txt --per-host 2 --interval 500"_s,
         CliText::tr("gently: two at any one host, two starts a second in all")},
        {u"produce-links | headgate-cli get -i - --on-conflict skip"_s,
         CliText::tr("from another program, leaving alone what is there")},
        {u"headgate-cli get --glob 'https://example.org/[001-120].jpg'"_s, CliText::tr("120 links in one")},
        {u"headgate-cli get -u me https://example.org/file"_s,
         CliText::tr("with a password that is asked for")},
        {u"headgate-cli get -i links.txt --json | jq -r 'select(.event==\"failed\").url'"_s,
         CliText::tr("the links that failed")},
    };
}

QString jsonPurpose()
{
    return CliText::tr(
        "With --json, \"headgate-cli get\" writes events to standard output, one JSON object a "
        "line (JSON Lines, UTF-8), as they happen. New fields may come; those that are here "
        "stay. What is not known is left out.");
}

} // namespace headgate
