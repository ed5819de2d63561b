// SPDX-License-Identifier: MIT
#pragma once

#include "ui/link_reader.h"

#include <QCommandLineOption>
#include <QList>
#include <QString>

class QCommandLineParser;

namespace headgate {

/// What the words behind "headgate" ask for, besides help and version.
struct StartRequest
{
    LinkSource links;    ///< to add; files are absolute
    QString gateLogPath; ///< absolute; empty: none
    bool openAddDialog = false;
};

/// The options of "headgate", for the parser and for the manual page. Translated.
[[nodiscard]] QList<QCommandLineOption> startOptions();

/// Of a parser that has these options and has parsed. Looks which arguments are files in the working folder:
/// those are lists to read, and so are addresses of files (RFC 8089); what remains is taken for links.
[[nodiscard]] StartRequest readStartRequest(const QCommandLineParser &parser, const QString &workingFolder);

} // namespace headgate
