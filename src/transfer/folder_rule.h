// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace headgate {

/// Where files of a kind, or from some hosts, go instead of to the folder for all. Of several rules that fit
/// a file the first one holds.
struct FolderRule
{
    QString match;  ///< one of folderRuleKinds(), or as toHostPattern() gives it
    QString folder; ///< absolute

    friend bool operator==(const FolderRule &, const FolderRule &) = default;
};

/// "images", "videos", "audio", "archives", "documents", "programs": stable words, never translated. Programs
/// are files that run when they are opened.
[[nodiscard]] const QStringList &folderRuleKinds();

/// A kind or a host pattern that somebody has typed; nothing when it is none. A kind goes before a host of
/// that name.
[[nodiscard]] std::optional<QString> toFolderMatch(const QString &typed);

/// "videos=/home/me/Videos".
[[nodiscard]] QString toText(const FolderRule &rule);
/// The reverse. The failure's detail says what is wrong, translated.
/// @param workingFolder  absolute: a relative folder starts here; empty: only absolute ones are taken
[[nodiscard]] Result<FolderRule> parseFolderRule(const QString &text, const QString &workingFolder = {});

/// The folder of the first rule that fits; empty: none does.
/// @param name  of the file, as far as it is known; its extension decides on the kind
[[nodiscard]] QString folderFor(const QList<FolderRule> &rules, const QUrl &url, QStringView name);

/// Without those that have no usable match or folder.
[[nodiscard]] QList<FolderRule> sanitized(const QList<FolderRule> &rules);

} // namespace headgate
