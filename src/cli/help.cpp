// SPDX-License-Identifier: MIT
#include "cli/help.h"

#include "cli/cli_text.h"
#include "cli/exit_codes.h"
#include "cli/get_options.h"
#include "cli/json_display.h"

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

constexpr qsizetype lineWidth = 80;

/// Text broken into lines, each but the first behind an indent.
QString wrapped(const QString &text, qsizetype indent)
{
    QString result;
    qsizetype column = indent;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (column > indent && column + 1 + word.size() > lineWidth) {
            result += u'\n' + QString(indent, u' ');
            column = indent;
        } else if (column > indent) {
            result += u' ';
            ++column;
        }
        result += word;
        column += word.size();
    }
    return result + u'\n';
}

/// A term, and what it means beside it, or below where the term is long.
QString entry(const QString &term, const QString &meaning, qsizetype indent)
{
    const QString head = u"  "_s + term;
    if (head.size() + 2 > indent) {
        return head + u'\n' + QString(indent, u' ') + wrapped(meaning, indent);
    }
    return head.leftJustified(indent) + wrapped(meaning, indent);
}

QString optionTerm(const QCommandLineOption &option)
{
    QStringList names;
    for (const QString &name : option.names()) {
        names.append((name.size() == 1 ? u"-"_s : u"--"_s) + name);
    }
    const QString term = names.join(u", "_s);
    return option.valueName().isEmpty() ? term : u"%1 %2"_s.arg(term, option.valueName());
}

QString exitCodes()
{
    const auto line = [](ExitCode code, const QString &meaning) {
        return entry(QString::number(int(code)), meaning, 7);
    };
    return CliText::tr("Exit codes, the largest that applies:") + u'\n' +
           line(ExitCode::Done, CliText::tr("every item is done, or skipped as asked")) +
           line(ExitCode::SomeFailed, CliText::tr("at least one item failed")) +
           line(ExitCode::Usage, CliText::tr("the command line makes no sense; nothing was fetched")) +
           line(ExitCode::BadList,
                CliText::tr("a list or checksum file cannot be read, or a list held lines without a usable "
                            "link; the rest was fetched")) +
           line(ExitCode::FolderUnusable,
                CliText::tr("the folder or the log cannot be used; nothing was fetched")) +
           line(ExitCode::AlreadyRunning,
                CliText::tr("the same command is running already; nothing was fetched")) +
           line(ExitCode::Interrupted, CliText::tr("interrupted (Ctrl+C)")) +
           line(ExitCode::OutputGone, CliText::tr("whoever read the output has gone")) +
           line(ExitCode::Terminated, CliText::tr("terminated"));
}

QString overview()
{
    return CliText::tr("Usage: headgate-cli COMMAND [...]") + u"\n\n"_s +
           wrapped(CliText::tr("Fetches many files, and lets only so many requests run at once."), 0) +
           u'\n' + CliText::tr("Commands:") + u'\n' +
           entry(u"get [LINK...] [-i FILE]"_s, CliText::tr("fetch links into files"), 28) +
           entry(u"help [TOPIC]"_s, CliText::tr("help on: %1").arg(helpTopics().join(u", "_s)), 28) +
           entry(u"--version"_s, CliText::tr("show the version"), 28);
}

QString helpOnGet()
{
    QString text =
        CliText::tr("Usage: headgate-cli get [OPTION...] [LINK...] [-i FILE]") + u"\n\n"_s +
        wrapped(
            CliText::tr("Fetches every link into a file of its own. All items wait at the gate, which lets "
                        "only so many requests run at once, in all and at any one host."),
            0) +
        u'\n' + CliText::tr("Options:") + u'\n';
    for (const QCommandLineOption &option : getCommandOptions()) {
        text += entry(optionTerm(option), option.description(), 28);
    }
    text +=
        u'\n' +
        wrapped(CliText::tr(
                    "A list has one link a line. It is read as it is needed, so that it may be longer than "
                    "memory "
                    "or never end; links that come twice are fetched once. Messages go to standard error."),
                0) +
        u'\n' +
        wrapped(CliText::tr(
                    "A line of a list may end with a blank and a checksum (sha256:HEX, or hexadecimal digits "
                    "alone). What arrives is compared with it, and called done only when it is right. "
                    "Where nobody gives a checksum, the one that the server sends (Repr-Digest, Digest) is "
                    "used; without any, a file is done but not verified."),
                0) +
        u'\n' +
        wrapped(
            CliText::tr(
                "A Metalink document names several sources for each file, with sizes and checksums. When "
                "one source fails, or sends a wrong file, the next one is asked at once; the wait before a "
                "retry comes only after all of them have failed."),
            0) +
        u'\n' +
        wrapped(
            CliText::tr(
                "Until every item is done, the folder holds a hidden file .headgate-*.queue in which the run "
                "keeps how far it is. After an interruption of any kind the same command goes on "
                "there: unfinished files are continued, finished ones are not fetched again."),
            0) +
        u'\n' + exitCodes() + u'\n' + CliText::tr("Examples:") + u'\n';
    const auto example = [](const QString &command, const QString &meaning) {
        return u"  %1\n      %2"_s.arg(command, wrapped(meaning, 6));
    };
    return text +
           example(u"headgate-cli get -i links.txt -d pictures -j 16"_s,
                   CliText::tr("a list into a folder, 16 at a time")) +
           example(u"headgate-cli get -i links.txt --per-host 2 --interval 500"_s,
                   CliText::tr("gently: two at any one host, two starts a second in all")) +
           example(u"produce-links | headgate-cli get -i - --on-conflict skip"_s,
                   CliText::tr("from another program, leaving alone what is there")) +
           example(
               u"headgate-cli get --glob 'https://example.org/[001-120].jpg' --name '*num3*-*host*.*ext*'"_s,
               CliText::tr("120 links in one, and files named by a mask")) +
           example(u"headgate-cli get -u me https://example.org/file"_s,
                   CliText::tr("with a password that is asked for")) +
           example(u"headgate-cli get -i links.txt --json | jq -r 'select(.event==\"failed\").url'"_s,
                   CliText::tr("the links that failed"));
}

QString helpOnJson()
{
    QString text = wrapped(
        CliText::tr("With --json, \"headgate-cli get\" writes events to standard output, one JSON object a "
                    "line (JSON Lines, UTF-8), as they happen. New fields may come; those that are here "
                    "stay. What is not known is left out."),
        0);
    for (const JsonEventHelp &event : jsonEvents()) {
        text += u'\n' + entry(event.name, event.meaning, 20);
        for (const auto &[field, meaning] : event.fields) {
            text += entry(u"  "_s + field, meaning, 26);
        }
    }
    return text;
}

} // namespace

QStringList helpTopics()
{
    return {u"get"_s, u"json"_s};
}

bool isHelpTopic(const QString &topic)
{
    return topic.isEmpty() || helpTopics().contains(topic);
}

QString helpText(const QString &topic)
{
    if (topic == "get"_L1) {
        return helpOnGet();
    }
    if (topic == "json"_L1) {
        return helpOnJson();
    }
    return overview();
}

QString versionText()
{
    return u"headgate-cli %1\n"_s.arg(QLatin1StringView(HEADGATE_VERSION));
}

} // namespace headgate
