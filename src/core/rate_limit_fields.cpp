// SPDX-License-Identifier: MIT
#include "core/rate_limit_fields.h"

#include "core/decimal.h"
#include "core/field_scanner.h"

#include <QByteArrayView>
#include <QList>

#include <algorithm>

namespace headgate {
namespace {

constexpr qsizetype longestField = 2048;
constexpr qsizetype mostMembers = 16;
constexpr qsizetype mostDigits = 15; // of an integer (RFC 9651, 3.3.1)
constexpr qint64 mostRemaining = 1'000'000'000;
constexpr qint64 longestReset = qint64{365} * 24 * 3600;

RateLimitHint hint(qint64 remaining, qint64 seconds)
{
    return {std::clamp(remaining, qint64{0}, mostRemaining),
            std::chrono::seconds(std::clamp(seconds, qint64{0}, longestReset))};
}

/// One member of either list; -1: not said.
struct Quota
{
    QByteArray name;
    qint64 remaining = -1;
    qint64 reset = -1;
    qint64 window = -1;
    bool isOfRequests = true;
};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// A String (RFC 9651, 3.3.3); nothing when there is none.
std::optional<QByteArray> string(FieldScanner &scan)
{
    if (!scan.accept('"')) {
        return {};
    }
    QByteArray text;
    while (!scan.atEnd()) {
        char c = scan.next();
        if (c == '"') {
            return text;
        }
        if (c == '\\') {
            if (!scan.at('"') && !scan.at('\\')) {
                return {};
            }
            c = scan.next();
        } else if (c < 0x20 || c > 0x7e) {
            return {};
        }
        text += c;
    }
    return {};
}

/// An Integer that is not negative; nothing for anything else.
std::optional<qint64> count(QByteArrayView text)
{
    return text.size() <= mostDigits ? parseDecimal(text) : std::nullopt;
}

/// Of parameters (RFC 9651, 3.1.2). False when they are broken.
bool readParameters(FieldScanner &scan, Quota &quota)
{
    while (scan.accept(';')) {
        while (scan.accept(' ')) {
        }
        const QByteArrayView key = scan.token();
        const auto isOfKey = [](char c) {
            return (c >= 'a' && c <= 'z') || isDigit(c) || c == '_' || c == '-' || c == '.' || c == '*';
        };
        if (key.isEmpty() || isDigit(key.front()) || key.front() == '-' || key.front() == '.' ||
            !std::ranges::all_of(key, isOfKey)) {
            return false;
        }
        if (!scan.accept('=')) {
            continue; // true, which is none that we know
        }
        std::optional<QByteArray> text;
        QByteArrayView bare;
        if (scan.at('"')) {
            text = string(scan);
            if (!text) {
                return false;
            }
        } else if (scan.accept(':')) { // bytes, in base64
            (void)scan.until(':');
            if (!scan.accept(':')) {
                return false;
            }
        } else if (scan.accept('?')) {
            bare = scan.token();
        } else {
            bare = scan.token();
            if (bare.isEmpty()) {
                return false;
            }
        }
        qint64 *const number = key == "r"   ? &quota.remaining
                               : key == "t" ? &quota.reset
                               : key == "w" ? &quota.window
                                            : nullptr;
        if (number) {
            const auto value = count(bare);
            if (!value) {
                return false;
            }
            *number = *value;
        } else if (key == "qu") {
            quota.isOfRequests = text == "requests";
        }
    }
    return true;
}

/// Nothing when the field is broken, or not there.
std::optional<QList<Quota>> readList(QByteArrayView field)
{
    QList<Quota> quotas;
    FieldScanner scan(field.trimmed());
    if (scan.atEnd() || field.size() > longestField) {
        return {};
    }
    while (true) {
        Quota quota;
        if (scan.at('"')) {
            const auto name = string(scan);
            if (!name) {
                return {};
            }
            quota.name = *name;
        } else {
            quota.name = scan.token().toByteArray(); // a Token, where earlier drafts have one
            if (quota.name.isEmpty() || isDigit(quota.name.front())) {
                return {};
            }
        }
        if (!readParameters(scan, quota) || quotas.size() == mostMembers) {
            return {};
        }
        quotas.append(quota);
        scan.skipSpace();
        if (scan.atEnd()) {
            return quotas;
        }
        if (!scan.accept(',')) {
            return {};
        }
        scan.skipSpace();
    }
}

/// True when the first leaves less.
bool isTighter(const RateLimitHint &a, const RateLimitHint &b)
{
    // Both products fit: 10^9 times a year.
    const qint64 left = a.remaining * std::max<qint64>(b.reset.count(), 1);
    const qint64 right = b.remaining * std::max<qint64>(a.reset.count(), 1);
    return left != right ? left < right : a.reset > b.reset;
}

std::optional<RateLimitHint> tightest(QByteArrayView rateLimit, QByteArrayView policy)
{
    const auto quotas = readList(rateLimit);
    if (!quotas) {
        return {};
    }
    const QList<Quota> policies = readList(policy).value_or(QList<Quota>());
    std::optional<RateLimitHint> found;
    for (const Quota &quota : *quotas) {
        const auto own = std::ranges::find(policies, quota.name, &Quota::name);
        const bool hasPolicy = own != policies.end();
        const qint64 seconds = quota.reset >= 0 ? quota.reset : hasPolicy ? own->window : -1;
        if (quota.remaining < 0 || seconds < 0 || (hasPolicy && !own->isOfRequests)) {
            continue;
        }
        const RateLimitHint next = hint(quota.remaining, seconds);
        if (!found || isTighter(next, *found)) {
            found = next;
        }
    }
    return found;
}

} // namespace

std::optional<RateLimitHint> parseRateLimit(const RateLimitFields &fields, const QDateTime &now)
{
    if (const auto found = tightest(fields.rateLimit, fields.policy)) {
        return found;
    }
    const auto remaining = count(fields.remaining.trimmed());
    const auto reset = count(fields.reset.trimmed());
    if (remaining && reset) {
        return hint(*remaining, *reset);
    }
    const auto xRemaining = count(fields.xRemaining.trimmed());
    const auto xReset = count(fields.xReset.trimmed());
    if (xRemaining && xReset) {
        constexpr qint64 isTime = 1'000'000'000;
        constexpr qint64 isMilliseconds = 1'000'000'000'000;
        const qint64 time = *xReset >= isMilliseconds ? *xReset / 1000 : *xReset;
        return hint(*xRemaining, time >= isTime ? time - now.toSecsSinceEpoch() : time);
    }
    return {};
}

} // namespace headgate
