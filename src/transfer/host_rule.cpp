// SPDX-License-Identifier: MIT
#include "transfer/host_rule.h"

#include "core/byte_count.h"
#include "core/host_pattern.h"
#include "transfer/speed_limit.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

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

bool isPlainText(const QString &text)
{
    return std::ranges::none_of(text, [](QChar c) { return c.category() == QChar::Other_Control; });
}

/// One piece of a rule: "limit=2".
struct Part
{
    QString text; ///< as it stands there
    QString key;  ///< in lower case
    QString value;
};

/// Takes the next piece, from `at` on, and moves `at` behind its ';'. Nothing when quotes are not around a
/// whole value.
std::optional<Part> takePart(const QString &text, qsizetype &at)
{
    const auto skipBlanks = [&text](qsizetype from) {
        while (from < text.size() && text[from].isSpace()) {
            ++from;
        }
        return from;
    };
    const auto endFrom = [&text](qsizetype from) {
        const qsizetype semicolon = text.indexOf(u';', from);
        return semicolon < 0 ? text.size() : semicolon;
    };
    Part part;
    const qsizetype begin = at;
    qsizetype end = endFrom(begin);
    const qsizetype equals = text.indexOf(u'=', begin);
    if (equals >= 0 && equals < end) {
        part.key = text.sliced(begin, equals - begin).trimmed().toLower();
        if (part.key == "agent"_L1) {
            end = text.size(); // whatever is in it
        }
        qsizetype from = skipBlanks(equals + 1);
        if (part.key != "agent"_L1 && from < text.size() && text[from] == u'"') {
            for (++from; from < text.size() && text[from] != u'"'; ++from) {
                from += text[from] == u'\\' && from + 1 < text.size() ? 1 : 0;
                part.value += text[from];
            }
            if (from >= text.size()) {
                return {};
            }
            end = endFrom(from);
            if (skipBlanks(from + 1) < end) {
                return {};
            }
        } else {
            part.value = text.sliced(equals + 1, end - equals - 1).trimmed();
        }
    }
    part.text = text.sliced(begin, end - begin).trimmed();
    at = end + 1;
    return part;
}

QString quoted(QString value)
{
    if (!value.contains(u';') && !value.contains(u'"') && value == value.trimmed()) {
        return value;
    }
    return u'"' + value.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"';
}

bool isKnown(const QString &key)
{
    static const QStringList keys{u"limit"_s, u"interval"_s, u"rate"_s,   u"speed"_s,
                                  u"user"_s,  u"password"_s, u"header"_s, u"agent"_s};
    return keys.contains(key);
}

/// As it may be shown. Behind a secret, what is not known may be the rest of it.
QString shown(const Part &part, bool isBehindSecret)
{
    if (isBehindSecret && !isKnown(part.key)) {
        return u"…"_s;
    }
    return part.key.isEmpty() ? part.text.section(u'@', -1) : part.key + u"=…"_s;
}

/// An agent may hold anything, but no secret that was meant for a part of its own.
bool holdsSecret(const QString &agent)
{
    const QStringList pieces = agent.split(u';').mid(1);
    return std::ranges::any_of(pieces, [](const QString &piece) {
        const QString key = piece.section(u'=', 0, 0).trimmed().toLower();
        return piece.contains(u'=') && (key == "password"_L1 || key == "header"_L1);
    });
}

/// Whether the part is one of those with a number, and the rule has taken it.
std::optional<bool> takeNumber(HostRule &rule, const Part &part)
{
    const bool isSpeed = part.key == "speed"_L1;
    const qint64 most = part.key == "limit"_L1      ? mostRequests
                        : part.key == "interval"_L1 ? longestInterval
                        : part.key == "rate"_L1     ? mostPerMinute
                        : isSpeed                   ? SpeedLimit::highestRate
                                                    : -1;
    if (most < 0) {
        return {};
    }
    const auto given = number(part.value, most, isSpeed);
    if (!given) {
        return false;
    }
    if (part.key == "limit"_L1) {
        rule.limit = int(*given);
    } else if (part.key == "rate"_L1) {
        rule.pace.perMinute = int(*given);
    } else if (part.key == "interval"_L1) {
        rule.pace.interval = Milliseconds{*given};
    } else {
        rule.speedLimit = *given;
    }
    return true;
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
    if (!rule.user.isEmpty()) {
        parts.append(u"user="_s + quoted(rule.user));
    }
    for (const Header &header : rule.headers) {
        parts.append(u"header="_s + QString::fromLatin1(header.first) + u':');
    }
    if (!rule.userAgent.isEmpty()) {
        parts.append(u"agent="_s + rule.userAgent);
    }
    return parts.join(u"; "_s);
}

Result<HostRule> parseHostRule(const QString &text)
{
    HostRule rule;
    qsizetype at = 0;
    const auto host = takePart(text, at);
    const auto pattern = host ? toHostPattern(host->text) : std::nullopt;
    if (!pattern) {
        return wrong(host ? shown(*host, false) : QString(),
                     Text::tr("Begin with a host, like example.org or *.example.org."));
    }
    rule.pattern = *pattern;
    QStringList headers;
    while (at < text.size()) {
        const qsizetype begin = at;
        const auto part = takePart(text, at);
        if (!part) {
            return wrong(text.mid(begin).section(u'=', 0, 0).trimmed() + u"=\"…"_s,
                         Text::tr("Put quotes around the whole value, and a \\ before each \" in it."));
        }
        if (part->text.isEmpty()) {
            continue;
        }
        const auto isTaken = takeNumber(rule, *part);
        const bool isEmpty = part->value.isEmpty();
        if (part->key == "agent"_L1) {
            rule.userAgent = part->value;
            const bool isPlain =
                std::ranges::all_of(rule.userAgent, [](QChar c) { return c >= u' ' && c <= u'~'; });
            if (isEmpty || !isPlain) {
                return wrong(shown(*part, false), Text::tr("Write the user agent in plain letters."));
            }
            if (holdsSecret(rule.userAgent)) {
                return wrong(shown(*part, false),
                             Text::tr("The agent must be the last: all behind it is part of it."));
            }
        } else if (part->key == "header"_L1) {
            headers.append(part->value);
        } else if (part->key == "user"_L1 && !isEmpty) {
            rule.user = part->value;
        } else if (part->key == "password"_L1 && !isEmpty) {
            rule.password = part->value;
        } else if (!isTaken.value_or(false)) {
            const bool isBehindSecret = !headers.isEmpty() || !rule.password.isEmpty();
            return wrong(isTaken ? part->text : shown(*part, isBehindSecret),
                         Text::tr("Write limit=REQUESTS, interval=MILLISECONDS, rate=STARTS PER MINUTE, "
                                  "speed=BYTES PER SECOND, user=NAME, password=TEXT, header=NAME: VALUE or "
                                  "agent=TEXT, with ; between them. A value that has a ; stands in quotes."));
        }
    }
    auto parsed = parseHeaders(headers);
    if (!parsed) {
        return parsed.failure();
    }
    rule.headers = *std::move(parsed);
    if (const QString problem = problemOf(rule); !problem.isEmpty()) {
        return Failure::of(FailureKind::Internal, problem);
    }
    return rule;
}

QString problemOf(const HostRule &rule)
{
    if (rule.user.contains(u':') || !isPlainText(rule.user)) { // RFC 7617, 2
        return Text::tr("The user name cannot have a colon or a line break.");
    }
    if (!isPlainText(rule.password)) {
        return Text::tr("The password cannot have a line break.");
    }
    if (rule.user.isEmpty() && !rule.password.isEmpty()) {
        return Text::tr("Give the user name for the password, too.");
    }
    if (rule.pattern == "*"_L1 && (!rule.user.isEmpty() || !rule.headers.isEmpty())) {
        return Text::tr("A login and header lines go to hosts that the rule names: * would send them to "
                        "everybody.");
    }
    return {};
}

bool lacksSecrets(const HostRule &rule)
{
    return (!rule.user.isEmpty() && rule.password.isEmpty()) ||
           std::ranges::any_of(rule.headers, [](const Header &header) { return header.second.isEmpty(); });
}

QList<HostRule> withoutSecrets(QList<HostRule> rules)
{
    for (HostRule &rule : rules) {
        rule.password.clear();
        for (Header &header : rule.headers) {
            header.second.clear();
        }
    }
    return rules;
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
        rule.headers.removeIf([](const Header &header) { return isOurs(header.first); });
        if (!problemOf(rule).isEmpty()) {
            rule.user.clear();
            rule.password.clear();
            rule.headers.clear();
        }
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
