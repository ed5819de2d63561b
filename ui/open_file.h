// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QWidget;

namespace headgate {

/// Opens a finished file with the program that the desktop has for it. What runs when it is opened is asked
/// about first; what cannot be opened is told in a box above the parent. Returns at once.
void openFile(QWidget *parent, const QString &file);

/// Shows files, selected, in the file manager; where there is none that can select, opens the folder.
/// @param files   full paths; those that are no longer there are left out
/// @param folder  what to open when no file is left
void showInFolder(QWidget *parent, const QStringList &files, const QString &folder);

} // namespace headgate
