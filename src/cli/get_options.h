// SPDX-License-Identifier: MIT
#pragma once

#include "app/settings.h"
#include "core/digest.h"
#include "core/name_mask.h"

#include <QCommandLineOption>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>
#include <variant>

namespace headgate {

/// "headgate-cli get", understood and checked.
struct GetOptions
{
    QList<QUrl> links; ///< given as arguments, in order, patterns expanded; http or https
    QStringList lists; ///< files to read links from, in order; "-": standard input
    Settings settings;
    NameMask nameMask;              ///< may be empty
    std::optional<Digest> checksum; ///< of the one link
    QString checksumFile;           ///< absolute; empty: none
    QString cookieFile;             ///< absolute; empty: none
    bool skipFetched = false;       ///< what an earlier run has fetched; needs storePath
    QString storePath;              ///< where the run keeps how far it is; empty: nowhere
    QStringList notes;              ///< to be told at the start; translated
    bool askPassword = false;       ///< there is a user, and nobody said the password
    bool quiet = false;
    bool json = false;
    bool showGate = false;
    QString gateLogPath; ///< absolute; empty: none
};

struct HelpRequest
{
    QString topic; ///< a command's name or "json"; empty: all in short
};

struct VersionRequest
{
};

struct UsageError
{
    QString message; ///< translated, and says what to do
    QString topic;   ///< where help is found; empty: no command was understood
};

using CommandLine = std::variant<GetOptions, HelpRequest, VersionRequest, UsageError>;

/// What the meaning of a command line depends on besides its words.
struct Surroundings
{
    QString workingFolder;           ///< absolute: relative folders start here
    std::optional<QString> password; ///< from the environment, HEADGATE_PASSWORD
};

/// Pure: reads nothing but its arguments. The program's own name is not among them.
[[nodiscard]] CommandLine parseCommandLine(const QStringList &arguments, const Surroundings &surroundings);

/// The options of "get", for its help.
[[nodiscard]] QList<QCommandLineOption> getCommandOptions();

/// What --on-conflict can be told.
[[nodiscard]] QStringList conflictWords();

} // namespace headgate
