// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "gate/gate_limits.h"

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

    friend bool operator==(const HostRule &, const HostRule &) = default;
};

/// "*.example.org; limit=2; interval=500; rate=60; speed=1048576; agent=Me/1": what does not stand there is
/// as for others. Milliseconds, starts in a minute, bytes a second. The agent is the last, and may hold
/// anything.
[[nodiscard]] QString toText(const HostRule &rule);
/// The reverse; speeds may end with K, M or G. The failure's detail says what is wrong, translated.
[[nodiscard]] Result<HostRule> parseHostRule(const QString &text);

/// The first rule that fits; null: none.
[[nodiscard]] const HostRule *ruleFor(const QList<HostRule> &rules, const Host &host);

/// Forced into the permitted ranges; a rule without a usable pattern is left out.
[[nodiscard]] QList<HostRule> sanitized(const QList<HostRule> &rules);

/// What the gate has to know of them.
[[nodiscard]] QList<HostLimits> gateRules(const QList<HostRule> &rules);

} // namespace headgate
