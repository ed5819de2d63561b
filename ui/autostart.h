// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace headgate {

/// Starts the program when its user logs in: a file in the autostart folder
/// (https://specifications.freedesktop.org/autostart-spec/0.5/). Only a file that was written here is ever
/// changed or deleted.
class Autostart
{
public:
    /// @param folder   where the desktop looks
    /// @param program  full path
    Autostart(QString folder, QString program);

    /// Whether this system has such a folder, and this program can reach it.
    [[nodiscard]] static bool isOffered();
    [[nodiscard]] static Autostart ofThisProgram();

    /// Whether a file is there, ours or another's, that starts the program and is not switched off.
    [[nodiscard]] bool isOn() const;
    /// What went wrong, as plain text for people; empty: nothing.
    [[nodiscard]] QString set(bool on) const;

    [[nodiscard]] QString path() const;

private:
    QString m_folder;
    QString m_program;
};

} // namespace headgate
