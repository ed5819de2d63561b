// SPDX-License-Identifier: MIT

// headgate-docs TEMPLATES OUTPUT: writes manual pages and completions for shells into the folder OUTPUT. What
// they say of options, exit codes and events is what the programs themselves say, so that it cannot differ.

#include "completions.h"
#include "program.h"
#include "roff.h"

#include "cli/get_options.h"
#include "cli/help.h"
#include "cli/json_display.h"
#include "cli/manual.h"
#ifdef HEADGATE_HAVE_WINDOW
#include "ui/start_request.h"
#endif

#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSaveFile>

#include <cstdio>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;
using namespace headgate;
using namespace headgate::docs;

namespace {

using Placeholders = QHash<QString, QString>;

bool fail(const QString &message)
{
    std::fprintf(stderr, "headgate-docs: %s\n", message.toLocal8Bit().constData());
    return false;
}

bool write(const QDir &folder, const QString &name, const QString &text)
{
    QSaveFile file(folder.filePath(name));
    const QByteArray bytes = text.toUtf8();
    return (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit()) ||
           fail(file.fileName() + u": "_s + file.errorString());
}

/// The template with each "@NAME@" replaced. It has all of them, each once, and no others.
std::optional<QString> filled(const QString &path, const Placeholders &placeholders)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        fail(path + u": "_s + file.errorString());
        return {};
    }
    QString text = QString::fromUtf8(file.readAll());
    for (const auto &[name, value] : placeholders.asKeyValueRange()) {
        const QString mark = u'@' + name + u'@';
        if (text.count(mark) != 1) {
            fail(u"%1: %2 is not there exactly once"_s.arg(path, mark));
            return {};
        }
        text.replace(mark, value.trimmed());
    }
    static const QRegularExpression unknown(u"@[A-Z_]+@"_s);
    if (const auto match = unknown.match(text); match.hasMatch()) {
        fail(u"%1: nothing is known of %2"_s.arg(path, match.captured()));
        return {};
    }
    return text;
}

QString entries(const QList<ManualEntry> &list)
{
    QString text;
    for (const ManualEntry &entry : list) {
        text += roffEntry(entry.term, entry.meaning);
    }
    return text;
}

QString notes()
{
    QString text;
    for (const QString &note : getNotes()) {
        text += u".PP\n"_s + roffText(note) + u'\n';
    }
    return text;
}

QString events()
{
    QString text;
    for (const JsonEventHelp &event : jsonEvents()) {
        text += roffEntry(event.name, event.meaning);
        if (!event.fields.isEmpty()) {
            text += u".RS\n"_s;
            for (const auto &[field, meaning] : event.fields) {
                text += roffEntry(field, meaning);
            }
            text += u".RE\n"_s;
        }
    }
    return text;
}

QString examples()
{
    QString text;
    for (const ManualEntry &example : getExamples()) {
        text += roffEntry(example.term, example.meaning);
    }
    return text;
}

Program commandLine()
{
    Program program;
    program.name = u"headgate-cli"_s;
    program.self.options = {{{u"h"_s, u"help"_s}, u"Show what there is"_s},
                            {{u"V"_s, u"version"_s}, u"Show the version"_s}};
    for (const ManualEntry &entry : programCommands()) {
        Syntax command;
        command.name = entry.term.section(u' ', 0, 0);
        command.meaning = entry.meaning;
        if (command.name == "get"_L1) {
            command.options = getCommandOptions();
            command.choices.insert(u"on-conflict"_s, conflictWords());
        } else if (command.name == "help"_L1) {
            command.words = helpTopics();
        }
        program.commands.append(command);
    }
    return program;
}

Placeholders commandLinePage()
{
    return {
        {u"VERSION"_s, QLatin1StringView(HEADGATE_VERSION)},
        {u"PURPOSE"_s, roffText(getPurpose()) + u'\n'},
        {u"NOTES"_s, notes()},
        {u"COMMANDS"_s, entries(programCommands())},
        {u"OPTIONS"_s, roffOptions(getCommandOptions())},
        {u"EXIT_CODES"_s, entries(exitCodeEntries())},
        {u"EVENTS_PURPOSE"_s, roffText(jsonPurpose()) + u'\n'},
        {u"EVENTS"_s, events()},
        {u"EXAMPLES"_s, examples()},
    };
}

#ifdef HEADGATE_HAVE_WINDOW
Program window()
{
    QCommandLineParser parser;
    Program program;
    program.name = u"headgate"_s;
    program.self.options = startOptions();
    program.self.options << parser.addHelpOption() << parser.addVersionOption();
    program.self.takesFiles = true;
    return program;
}

Placeholders windowPage(const Program &window)
{
    return {
        {u"VERSION"_s, QLatin1StringView(HEADGATE_VERSION)},
        {u"OPTIONS"_s, roffOptions(window.self.options)},
    };
}
#endif

bool writeAll(const Program &program, const Placeholders &page, const QString &templates, const QDir &output)
{
    const QString name = program.name;
    const auto text = filled(QDir(templates).filePath(name + u".1.in"_s), page);
    return text && write(output, name + u".1"_s, *text) &&
           write(output, name + u".bash"_s, bashCompletion(program)) &&
           write(output, u'_' + name, zshCompletion(program)) &&
           write(output, name + u".fish"_s, fishCompletion(program));
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 3) {
        fail(u"call it as headgate-docs TEMPLATES OUTPUT"_s);
        return 2;
    }
    const QString templates = QString::fromLocal8Bit(argv[1]);
    const QDir output(QString::fromLocal8Bit(argv[2]));
    bool ok = writeAll(commandLine(), commandLinePage(), templates, output);
#ifdef HEADGATE_HAVE_WINDOW
    const Program program = window();
    ok = writeAll(program, windowPage(program), templates, output) && ok;
#endif
    return ok ? 0 : 1;
}
