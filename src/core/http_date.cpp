// SPDX-License-Identifier: MIT
#include "core/http_date.h"

#include "core/decimal.h"

#include <QTimeZone>

#include <algorithm>
#include <array>

namespace headgate {
namespace {

constexpr std::array<const char *, 7> dayNames{"Monday", "Tuesday",  "Wednesday", "Thursday",
                                               "Friday", "Saturday", "Sunday"};
constexpr std::array<const char *, 12> monthNames{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                  "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

/// Eats its text from the front; after the first mismatch it stays failed.
class Scanner
{
public:
    explicit Scanner(QByteArrayView text)
        : m_rest(text)
    {
    }

    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] bool atEnd() const { return m_rest.isEmpty(); }

    bool accept(QByteArrayView expected)
    {
        if (m_failed || !m_rest.startsWith(expected)) {
            return false;
        }
        m_rest = m_rest.sliced(expected.size());
        return true;
    }
    void expect(QByteArrayView expected) { m_failed = !accept(expected) || m_failed; }

    /// From `least` to `most` digits.
    int number(qsizetype least, qsizetype most)
    {
        qsizetype length = 0;
        while (length < std::min(most, m_rest.size()) && m_rest[length] >= '0' && m_rest[length] <= '9') {
            ++length;
        }
        const auto value = parseDecimal(m_rest.first(length));
        if (m_failed || length < least || !value) {
            m_failed = true;
            return 0;
        }
        m_rest = m_rest.sliced(length);
        return int(*value);
    }

    int month()
    {
        for (size_t i = 0; i < monthNames.size(); ++i) {
            if (accept(monthNames[i])) {
                return int(i) + 1;
            }
        }
        m_failed = true;
        return 0;
    }

private:
    QByteArrayView m_rest;
    bool m_failed = false;
};

QTime timeOfDay(Scanner &scan)
{
    const int hour = scan.number(2, 2);
    scan.expect(":");
    const int minute = scan.number(2, 2);
    scan.expect(":");
    const int second = scan.number(2, 2);
    return {hour, minute, second == 60 ? 59 : second};
}

void zone(Scanner &scan)
{
    if (!scan.accept("UTC")) {
        scan.expect("GMT");
    }
}

int fullYear(int twoDigits, const QDateTime &now)
{
    const int thisYear = now.toUTC().date().year();
    int year = thisYear - thisYear % 100 + 100 + twoDigits;
    while (year > thisYear + 50) {
        year -= 100;
    }
    return year;
}

} // namespace

std::optional<QDateTime> parseHttpDate(QByteArrayView text, const QDateTime &now)
{
    Scanner scan(text.trimmed());
    const auto day = std::ranges::find_if(
        dayNames, [&scan](QByteArrayView name) { return scan.accept(name) || scan.accept(name.first(3)); });
    if (day == dayNames.end()) {
        return std::nullopt;
    }

    int year = 0;
    int month = 0;
    int dayOfMonth = 0;
    QTime time;
    if (scan.accept(", ")) {
        dayOfMonth = scan.number(1, 2);
        const bool rfc850 = scan.accept("-");
        if (!rfc850) {
            scan.expect(" ");
        }
        month = scan.month();
        scan.expect(rfc850 ? "-" : " ");
        year = rfc850 ? fullYear(scan.number(2, 2), now) : scan.number(4, 4);
        scan.expect(" ");
        time = timeOfDay(scan);
        scan.expect(" ");
        zone(scan);
    } else {
        scan.expect(" ");
        month = scan.month();
        scan.expect(" ");
        scan.accept(" ");
        dayOfMonth = scan.number(1, 2);
        scan.expect(" ");
        time = timeOfDay(scan);
        scan.expect(" ");
        year = scan.number(4, 4);
    }

    const QDate date(year, month, dayOfMonth);
    if (scan.failed() || !scan.atEnd() || !date.isValid() || !time.isValid()) {
        return std::nullopt;
    }
    return QDateTime(date, time, QTimeZone::utc()).toUTC();
}

QByteArray toHttpDate(const QDateTime &when)
{
    const QDateTime utc = when.toUTC();
    if (!utc.isValid() || utc.date().year() < 1 || utc.date().year() > 9999) {
        return {};
    }
    const QDate date = utc.date();
    const QTime time = utc.time();
    const auto padded = [](int value, int width) {
        return QByteArray::number(value).rightJustified(width, '0');
    };
    return QByteArray(dayNames[size_t(date.dayOfWeek() - 1)]).first(3) + ", " + padded(date.day(), 2) + ' ' +
           monthNames[size_t(date.month() - 1)] + ' ' + padded(date.year(), 4) + ' ' +
           padded(time.hour(), 2) + ':' + padded(time.minute(), 2) + ':' + padded(time.second(), 2) + " GMT";
}

} // namespace headgate
