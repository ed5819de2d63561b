// SPDX-License-Identifier: MIT
#include "completions.h"

using namespace Qt::StringLiterals;

namespace headgate::docs {
namespace {

/// A list of completions has room for one sentence.
QString firstSentence(const QString &text)
{
    const QString sentence = text.section(u". "_s, 0, 0);
    return sentence.endsWith(u'.') ? sentence.chopped(1) : sentence;
}

QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\'';
}

QStringList namesWithDashes(const QCommandLineOption &option)
{
    QStringList names;
    for (const QString &name : option.names()) {
        names.append(withDashes(name));
    }
    return names;
}

QStringList choicesOf(const Syntax &command, const QCommandLineOption &option)
{
    return command.choices.value(option.names().constLast());
}

// bash ------------------------------------------------------------------------------------------------------

QString bashReply(const QString &how)
{
    return u"mapfile -t COMPREPLY < <(compgen %1 -- \"$cur\")\n"_s.arg(how);
}

QString bashWords(const QStringList &words)
{
    return bashReply(u"-W %1"_s.arg(quoted(words.join(u' '))));
}

QString bashFiles(const QString &indent, QLatin1StringView kind)
{
    return indent + u"compopt -o filenames\n"_s + indent + bashReply(kind);
}

/// The cases of a command: what stands behind an option, or else the options, or what may follow.
QString bashCommand(const Syntax &command, const QStringList &following)
{
    const QString indent(8, u' ');
    QStringList files;
    QStringList folders;
    QStringList others;
    QStringList all;
    QString cases;
    for (const QCommandLineOption &option : command.options) {
        const QStringList names = namesWithDashes(option);
        all += names;
        if (const QStringList choices = choicesOf(command, option); !choices.isEmpty()) {
            cases += indent + names.join(u" | "_s) + u")\n"_s + indent + u"    "_s + bashWords(choices) +
                     indent + u"    return ;;\n"_s;
            continue;
        }
        switch (valueKind(option)) {
        case ValueKind::None:
            break;
        case ValueKind::Anything:
            others += names;
            break;
        case ValueKind::File:
            files += names;
            break;
        case ValueKind::Folder:
            folders += names;
            break;
        }
    }
    const auto addCase = [&](const QStringList &names, const QString &body) {
        if (!names.isEmpty()) {
            cases += indent + names.join(u" | "_s) + u")\n"_s + body + indent + u"    return ;;\n"_s;
        }
    };
    addCase(files, bashFiles(indent + u"    "_s, "-f"_L1));
    addCase(folders, bashFiles(indent + u"    "_s, "-d"_L1));
    addCase(others, {});

    QString text;
    if (!cases.isEmpty()) {
        text += u"        case $prev in\n"_s + cases + u"        esac\n"_s;
    }
    text +=
        u"        if [[ $cur == -* ]]; then\n            "_s + (all.isEmpty() ? u":\n"_s : bashWords(all));
    if (!following.isEmpty()) {
        text += u"        else\n            "_s + bashWords(following);
    } else if (command.takesFiles) {
        text += u"        else\n"_s + bashFiles(u"            "_s, "-f"_L1);
    }
    return text + u"        fi ;;\n"_s;
}

// zsh -------------------------------------------------------------------------------------------------------

/// Within the brackets and between the colons of a specification for _arguments.
QString zshText(QString text)
{
    for (const QChar special : u"\\[]:"_s) {
        text.replace(special, u'\\' + QString(special));
    }
    return text;
}

QString zshAction(const Syntax &command, const QCommandLineOption &option)
{
    if (const QStringList choices = choicesOf(command, option); !choices.isEmpty()) {
        return u"(%1)"_s.arg(choices.join(u' '));
    }
    switch (valueKind(option)) {
    case ValueKind::File:
        return u"_files"_s;
    case ValueKind::Folder:
        return u"_files -/"_s;
    case ValueKind::None:
    case ValueKind::Anything:
        break;
    }
    return u" "_s;
}

QString zshOption(const Syntax &command, const QCommandLineOption &option)
{
    const QString meaning = u'[' + zshText(firstSentence(option.description())) + u']';
    const bool takesValue = !option.valueName().isEmpty();
    QStringList names;
    for (const QString &name : namesWithDashes(option)) {
        names.append(!takesValue ? name : name + (name.startsWith("--"_L1) ? u'=' : u'+'));
    }
    // An option with a value may be given again; any other excludes its other names.
    const QString before =
        takesValue ? quoted(u"*"_s) : quoted(u'(' + namesWithDashes(option).join(u' ') + u')');
    const QString spelled = names.size() == 1 ? names.constFirst() : u'{' + names.join(u',') + u'}';
    const QString value =
        takesValue ? u':' + zshText(option.valueName()) + u':' + zshAction(command, option) : QString();
    return before + spelled + quoted(meaning + value);
}

QStringList zshArguments(const Syntax &command)
{
    QStringList specifications;
    for (const QCommandLineOption &option : command.options) {
        specifications.append(zshOption(command, option));
    }
    if (!command.words.isEmpty()) {
        specifications.append(quoted(u"1:topic:(%1)"_s.arg(command.words.join(u' '))));
    } else if (command.takesFiles) {
        specifications.append(quoted(u"*:file:_files"_s));
    }
    return specifications;
}

QString zshCall(const QString &flags, const QStringList &specifications, int indent)
{
    if (specifications.isEmpty()) {
        return {};
    }
    const QString gap = u" \\\n"_s + QString(indent + 4, u' ');
    return QString(indent, u' ') + u"_arguments "_s + flags + gap + specifications.join(gap) + u'\n';
}

// fish ------------------------------------------------------------------------------------------------------

QString fishText(QString text)
{
    return u'\'' + text.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) + u'\'';
}

QString fishOption(const QString &start, const Syntax &command, const QCommandLineOption &option)
{
    QString line = start;
    for (const QString &name : option.names()) {
        line += (name.size() == 1 ? u" -s "_s : u" -l "_s) + name;
    }
    if (const QStringList choices = choicesOf(command, option); !choices.isEmpty()) {
        line += u" -x -a "_s + fishText(choices.join(u' '));
    } else {
        switch (valueKind(option)) {
        case ValueKind::None:
            break;
        case ValueKind::Anything:
            line += u" -x"_s;
            break;
        case ValueKind::File:
            line += u" -r -F"_s;
            break;
        case ValueKind::Folder:
            line += u" -x -a '(__fish_complete_directories)'"_s;
            break;
        }
    }
    return line + u" -d "_s + fishText(firstSentence(option.description())) + u'\n';
}

} // namespace

QString bashCompletion(const Program &program)
{
    const QString function = u'_' + QString(program.name).replace(u'-', u'_');
    QString text = u"# bash completion for %1\n"_s.arg(program.name) + function +
                   u"()\n"
                   "{\n"
                   "    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]}\n"
                   "    # bash takes --option=value for three words.\n"
                   "    if [[ $cur == = ]]; then\n"
                   "        cur=\n"
                   "    elif [[ $prev == = && $COMP_CWORD -gt 1 ]]; then\n"
                   "        prev=${COMP_WORDS[COMP_CWORD - 2]}\n"
                   "    fi\n"
                   "    COMPREPLY=()\n"
                   "    local command=\n"
                   "    if [[ $COMP_CWORD -gt 1 ]]; then\n"
                   "        command=${COMP_WORDS[1]}\n"
                   "    fi\n"_s;
    QStringList names;
    text += u"    case $command in\n"_s;
    for (const Syntax &command : program.commands) {
        names.append(command.name);
        text += u"    "_s + command.name + u")\n"_s + bashCommand(command, command.words);
    }
    text += u"    *)\n"_s + bashCommand(program.self, names) + u"    esac\n"_s;
    return text + u"}\ncomplete -F %1 %2\n"_s.arg(function, program.name);
}

QString zshCompletion(const Program &program)
{
    QString text = u"#compdef %1\n\n"_s.arg(program.name);
    if (program.commands.isEmpty()) {
        return text + zshCall(u"-s -S"_s, zshArguments(program.self), 0);
    }
    QString cases;
    QStringList described;
    for (const Syntax &command : program.commands) {
        described.append(quoted(command.name + u':' + zshText(command.meaning)));
        cases += u"    %1)\n"_s.arg(command.name) + zshCall(u"-s -S"_s, zshArguments(command), 8) +
                 u"        ;;\n"_s;
    }
    const QStringList top =
        zshArguments(program.self) + QStringList{u"'1: :->command'"_s, u"'*:: :->arguments'"_s};
    return text + u"local curcontext=$curcontext state line\n"_s + zshCall(u"-C"_s, top, 0) +
           u"case $state in\n"
           "command)\n"
           "    local -a commands=(\n        "_s +
           described.join(u"\n        "_s) +
           u"\n    )\n"
           "    _describe command commands\n"
           "    ;;\n"
           "arguments)\n"
           "    case $words[1] in\n"_s +
           cases +
           u"    esac\n"
           "    ;;\n"
           "esac\n"_s;
}

QString fishCompletion(const Program &program)
{
    const QString complete = u"complete -c %1"_s.arg(program.name);
    QString text = u"# fish completion for %1\n"_s.arg(program.name);
    if (!program.self.takesFiles) {
        text += complete + u" -f\n"_s;
    }
    const QString first = program.commands.isEmpty() ? complete : complete + u" -n __fish_use_subcommand"_s;
    for (const QCommandLineOption &option : program.self.options) {
        text += fishOption(first, program.self, option);
    }
    for (const Syntax &command : program.commands) {
        text += first + u" -a %1 -d %2\n"_s.arg(command.name, fishText(command.meaning));
        const QString behind = complete + u" -n '__fish_seen_subcommand_from %1'"_s.arg(command.name);
        for (const QCommandLineOption &option : command.options) {
            text += fishOption(behind, command, option);
        }
        if (!command.words.isEmpty()) {
            text += behind + u" -a "_s + fishText(command.words.join(u' ')) + u'\n';
        }
    }
    return text;
}

} // namespace headgate::docs
