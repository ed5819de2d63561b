// SPDX-License-Identifier: MIT
#pragma once

#include <QCommandLineOption>
#include <QList>
#include <QString>

/// Pieces of manual pages in the macros that man(7) describes.
namespace headgate::docs {

/// Plain text as one line of roff that nothing in it can turn into a request.
[[nodiscard]] QString roffText(const QString &text);

/// A term in bold, and its meaning behind it.
[[nodiscard]] QString roffEntry(const QString &term, const QString &meaning);
[[nodiscard]] QString roffOptions(const QList<QCommandLineOption> &options);

} // namespace headgate::docs
