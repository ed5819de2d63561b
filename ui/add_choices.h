// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

class QSettings;

namespace headgate {

/// What was chosen when links were added the last time, to be offered the next.
struct AddChoices
{
    static constexpr qsizetype mostFolders = 8;

    QStringList folders;    ///< absolute, the latest first
    QString settingsFolder; ///< the one of the settings, when the latest was chosen
    bool start = true;      ///< at once
    bool expandPatterns = true;
    bool skipFetched = false;  ///< links that were ever fetched
    bool skipExisting = false; ///< links whose files are there

    friend bool operator==(const AddChoices &, const AddChoices &) = default;

    void rememberFolder(const QString &folder, const QString &settingsFolder);
    /// The latest, unless the settings have got another one since.
    [[nodiscard]] QString folderToOffer(const QString &settingsFolder) const;

    [[nodiscard]] static AddChoices load(const QSettings &store);
    void save(QSettings &store) const;
};

} // namespace headgate
