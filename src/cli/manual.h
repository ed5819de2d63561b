// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace headgate {

/// What there is to say of headgate-cli besides its options (getCommandOptions()) and its events
/// (jsonEvents()). The help shows it on a terminal, and the manual page is made of it. Translated, plain
/// text.
struct ManualEntry
{
    QString term;
    QString meaning;
};

[[nodiscard]] QString programPurpose();
[[nodiscard]] QList<ManualEntry> programCommands(); ///< the term begins with the command's name
[[nodiscard]] QString getPurpose();
[[nodiscard]] QStringList getNotes(); ///< paragraphs
[[nodiscard]] QList<ManualEntry> exitCodeEntries();
[[nodiscard]] QList<ManualEntry> getExamples(); ///< command lines
[[nodiscard]] QString jsonPurpose();

} // namespace headgate
