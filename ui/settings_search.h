// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

class QWidget;

namespace headgate {

class SettingsPage;

/// Where on a page something is found.
struct PageMatch
{
    bool isMatch = false;    ///< by its title, or by a field
    QList<QWidget *> fields; ///< in order, each followed by its label if it has one
};

/// The fields whose label, tool tip or choices have every one of the words, whatever the case; of hidden ones
/// none.
[[nodiscard]] PageMatch searchPage(const SettingsPage &page, const QString &words);

} // namespace headgate
