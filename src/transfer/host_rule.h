// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "gate/gate_limits.h"
#include "transfer/header.h"

#include <QList>
#include <QString>

namespace headgate {

/// What holds for some hosts instead of what holds for all others. Of several rules that fit a host the first
/// one holds, and it alone.
struct HostRule
{
    QString pattern;       ///< as toHostPattern() gives it
    int limit = 0;         ///< requests at once; 0: as for others
    Pace pace;             ///< of the starts; none: as for others
    qint64 speedLimit = 0; ///< bytes a second of all its transfers together; 0: as for others
    QString userAgent;     ///< empty: as for others
    QString user = {};     ///< of a login, which is sent before it is asked for; empty: none
    QString password = {}; ///< never stored here; empty: not known here, and then the login is not sent
    /// Sent to these hosts alone, in place of others of the same name. Values are never stored here; empty:
    /// not known here, and then the line is not sent.
    QList<Header> headers = {};

    friend bool operator==(const HostRule &, const HostRule &) = default;
};

/// "*.example.org; limit=2; interval=500; rate=60; speed=1048576; user=me; header=Cookie:; agent=Me/1": what
/// does not stand there is as for others. Milliseconds, starts in a minute, bytes a second. A value may stand
/// in quotes ("...", with \" and \\), and has to where it holds a ';' or ends in a blank. The agent is the
/// last, and may hold anything. Secrets are left out: the password, and what follows the name of a header.
[[nodiscard]] QString toText(const HostRule &rule);
/// The reverse, with secrets (password=TEXT; header=NAME: VALUE); speeds may end with K, M or G. The
/// failure's detail says what is wrong, translated, and repeats no secret.
[[nodiscard]] Result<HostRule> parseHostRule(const QString &text);

/// What is wrong with what it sends, translated, for people; empty: nothing. A login and header lines belong
/// to hosts that the rule names: "*" names none.
[[nodiscard]] QString problemOf(const HostRule &rule);

/// True for a user without a password, or a header line without a value.
[[nodiscard]] bool lacksSecrets(const HostRule &rule);
/// The same rules without passwords and without values of header lines.
[[nodiscard]] QList<HostRule> withoutSecrets(QList<HostRule> rules);

/// The first rule that fits; null: none.
[[nodiscard]] const HostRule *ruleFor(const QList<HostRule> &rules, const Host &host);

/// Forced into the permitted ranges; a rule without a usable pattern is left out, and so is what a rule would
/// send if there is a problemOf() it.
[[nodiscard]] QList<HostRule> sanitized(const QList<HostRule> &rules);

/// What the gate has to know of them.
[[nodiscard]] QList<HostLimits> gateRules(const QList<HostRule> &rules);

} // namespace headgate
