// SPDX-License-Identifier: MIT
#include "transfer/host_rule.h"

#include "core/byte_count.h"
#include "core/host_pattern.h"
#include "transfer/speed_limit.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(HostRule)
};

constexpr int mostRequests = 10'000;
constexpr qint64 longestInterval = 3'600'000;
constexpr int mostPerMinute = 60'000;

Failure wrong(const QString &part, const QString &advice)
{
    //: %1 a part of a rule, like "limit=two", %2 what to write
    return Failure::of(FailureKind::Internal, Text::tr("\"%1\" is not understood. %2").arg(part, advice));
}

/// A whole number, or bytes, which may have a unit.
std::optional<qint64> number(const QString &text, qint64 most, bool isBytes)
{
    if (isBytes) {
        const auto bytes = parseByteCount(text);
        return bytes && *bytes >= 0 && *bytes <= double(most) ? std::optional(qint64(*bytes)) : std::nullopt;
    }
    bool ok = false;
    const double value = text.trimmed().toDouble(&ok);
    return ok && value == std::floor(value) && value >= 0 && value <= double(most)
               ? std::optional(qint64(value))
               : std::nullopt;
}

} // namespace

QString toText(const HostRule &rule)
{
    QStringList parts{rule.pattern};
    const auto add = [&parts](const QString &key, qint64 value) {
        if (value > 0) {
            parts.append(u"%1=%2"_s.arg(key).arg(value));
        }
    };
    add(u"limit"_s, rule.limit);
    add(u"interval"_s, rule.pace.interval.count());
    add(u"rate"_s, rule.pace.perMinute);
    add(u"speed"_s, rule.speedLimit);
    if (!rule.userAgent.isEmpty()) {
        parts.append(u"agent="_s + rule.userAgent);
    }
    return parts.join(u"; "_s);
}

Result<HostRule> parseHostRule(const QString &text)
{
    HostRule rule;
    QString rest = text;
    if (const qsizetype agent = text.indexOf("agent="_L1); agent >= 0) {
        rule.userAgent = text.mid(agent + 6).trimmed();
        const bool isPlain =
            std::ranges::all_of(rule.userAgent, [](QChar c) { return c >= u' ' && c <= u'~'; });
        if (rule.userAgent.isEmpty() || !isPlain) {
            return wrong(text.mid(agent), Text::tr("Write the user agent in plain letters."));
        }
        rest = text.left(agent);
    }
    QStringList parts = rest.split(u';');
    const QString host = parts.takeFirst().trimmed();
    const auto pattern = toHostPattern(host);
    if (!pattern) {
        return wrong(host, Text::tr("Begin with a host, like example.org or *.example.org."));
    }
    rule.pattern = *pattern;
    for (const QString &each : std::as_const(parts)) {
        const QString part = each.trimmed();
        if (part.isEmpty()) {
            continue;
        }
        const QString key = part.section(u'=', 0, 0).trimmed().toLower();
        const QString value = part.section(u'=', 1);
        const bool isSpeed = key == "speed"_L1;
        const qint64 most = key == "limit"_L1      ? mostRequests
                            : key == "interval"_L1 ? longestInterval
                            : key == "rate"_L1     ? mostPerMinute
                            : isSpeed              ? SpeedLimit::highestRate
                                                   : -1;
        const auto given = most < 0 ? std::nullopt : number(value, most, isSpeed);
        if (!given) {
            return wrong(part,
                         Text::tr("Write limit=REQUESTS, interval=MILLISECONDS, rate=STARTS PER MINUTE, "
                                  "speed=BYTES PER SECOND or agent=TEXT, with ; between them."));
        }
        if (key == "limit"_L1) {
            rule.limit = int(*given);
        } else if (key == "rate"_L1) {
            rule.pace.perMinute = int(*given);
        } else if (key == "interval"_L1) {
            rule.pace.interval = Milliseconds{*given};
        } else {
            rule.speedLimit = *given;
        }
    }
    return rule;
}

const HostRule *ruleFor(const QList<HostRule> &rules, const Host &host)
{
    const auto found = std::ranges::find_if(
        rules, [&host](const HostRule &rule) { return matchesHost(rule.pattern, host); });
    return found == rules.end() ? nullptr : &*found;
}

QList<HostRule> sanitized(const QList<HostRule> &rules)
{
    QList<HostRule> sane;
    for (HostRule rule : rules) {
        const auto pattern = toHostPattern(rule.pattern);
        if (!pattern) {
            continue;
        }
        rule.pattern = *pattern;
        rule.limit = std::clamp(rule.limit, 0, mostRequests);
        rule.pace.interval = std::clamp(rule.pace.interval, Milliseconds{0}, Milliseconds{longestInterval});
        rule.pace.perMinute = std::clamp(rule.pace.perMinute, 0, mostPerMinute);
        rule.speedLimit = std::clamp(rule.speedLimit, qint64(0), SpeedLimit::highestRate);
        sane.append(rule);
    }
    return sane;
}

QList<HostLimits> gateRules(const QList<HostRule> &rules)
{
    QList<HostLimits> limits;
    limits.reserve(rules.size());
    for (const HostRule &rule : rules) {
        limits.append({rule.pattern, rule.limit, rule.pace});
    }
    return limits;
}

} // namespace headgate
