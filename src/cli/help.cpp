// SPDX-License-Identifier: MIT
#include "cli/help.h"

#include "cli/cli_text.h"
#include "cli/get_options.h"
#include "cli/json_display.h"
#include "cli/manual.h"
#include "cli/terminal_text.h"
#include "cli/wrapped_text.h"

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

/// A term, and what it means beside it, or below where the term is long.
QString entry(const QString &term, const QString &meaning, qsizetype indent)
{
    const QString head = u"  "_s + term;
    const int width = terminalWidth(head);
    if (width + 2 > indent) {
        return head + u'\n' + QString(indent, u' ') + wrapped(meaning, indent);
    }
    return head + QString(indent - width, u' ') + wrapped(meaning, indent);
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
    QString text = CliText::tr("Exit codes, the largest that applies:") + u'\n';
    for (const ManualEntry &code : exitCodeEntries()) {
        text += entry(code.term, code.meaning, 7);
    }
    return text;
}

QString overview()
{
    QString text = CliText::tr("Usage: headgate-cli COMMAND [...]") + u"\n\n"_s +
                   wrapped(programPurpose(), 0) + u'\n' + CliText::tr("Commands:") + u'\n';
    for (const ManualEntry &command : programCommands()) {
        text += entry(command.term, command.meaning, 28);
    }
    return text + entry(u"--version"_s, CliText::tr("show the version"), 28);
}

QString helpOnGet()
{
    QString text = CliText::tr("Usage: headgate-cli get [OPTION...] [LINK...] [-i FILE]") + u"\n\n"_s +
                   wrapped(getPurpose(), 0) + u'\n' + CliText::tr("Options:") + u'\n';
    for (const QCommandLineOption &option : getCommandOptions()) {
        text += entry(optionTerm(option), option.description(), 28);
    }
    for (const QString &note : getNotes()) {
        text += u'\n' + wrapped(note, 0);
    }
    text += u'\n' + exitCodes() + u'\n' + CliText::tr("Examples:") + u'\n';
    for (const ManualEntry &example : getExamples()) {
        text += u"  %1\n      %2"_s.arg(example.term, wrapped(example.meaning, 6));
    }
    return text;
}

QString helpOnJson()
{
    QString text = wrapped(jsonPurpose(), 0);
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
