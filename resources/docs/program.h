// SPDX-License-Identifier: MIT
#pragma once

#include <QCommandLineOption>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace headgate::docs {

/// What may stand behind the name of a program or of a command, as a shell completes it.
struct Syntax
{
    QString name; ///< empty: the program itself
    QString meaning;
    QList<QCommandLineOption> options;
    QHash<QString, QStringList> choices; ///< by option: the words it takes
    QStringList words;                   ///< that may follow
    bool takesFiles = false;             ///< files may follow
};

struct Program
{
    QString name;
    Syntax self;
    QList<Syntax> commands; ///< may be none
};

/// What an option wants behind it, told by the name of its value.
enum class ValueKind { None, Anything, File, Folder };
[[nodiscard]] ValueKind valueKind(const QCommandLineOption &option);

/// "-i" or "--input".
[[nodiscard]] QString withDashes(const QString &name);

} // namespace headgate::docs
