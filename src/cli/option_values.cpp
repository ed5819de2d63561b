// SPDX-License-Identifier: MIT
#include "cli/option_values.h"

#include "cli/cli_text.h"
#include "core/byte_count.h"
#include "core/foreign_text.h"
#include "core/link.h"

#include <cmath>

namespace headgate {

void OptionValues::wrong(const QString &option, const QString &value, const QString &advice)
{
    if (m_error.isEmpty()) {
        //: An option, the value that was given, and what to give instead
        m_error = CliText::tr("--%1: \"%2\" cannot be used. %3").arg(option, hidePasswords(value), advice);
    }
}

int OptionValues::integer(const QString &option, int fallback, int least, int most)
{
    if (!has(option)) {
        return fallback;
    }
    bool ok = false;
    const int number = text(option).toInt(&ok);
    if (!ok || number < least || number > most) {
        wrong(option, text(option), CliText::tr("Give a whole number from %1 to %2.").arg(least).arg(most));
        return fallback;
    }
    return number;
}

Milliseconds OptionValues::seconds(const QString &option, Milliseconds fallback, double least, double most)
{
    if (!has(option)) {
        return fallback;
    }
    bool ok = false;
    const double number = text(option).toDouble(&ok);
    if (!ok || !std::isfinite(number) || number < least || number > most) {
        wrong(option, text(option),
              CliText::tr("Give seconds from %1 to %2; decimals are allowed.").arg(least).arg(most));
        return fallback;
    }
    return Milliseconds{std::llround(number * 1000)};
}

qint64 OptionValues::bytes(const QString &option)
{
    if (!has(option)) {
        return 0;
    }
    const std::optional<double> number = parseByteCount(text(option));
    constexpr double most = 1e15;
    if (number == 0.0) {
        return 0;
    }
    if (!number || !(*number >= 1 && *number <= most)) { // nor what is no number at all
        const bool hasUnit = !text(option).isEmpty() && text(option).front().isDigit() &&
                             text(option).back().isLetter() && !number;
        wrong(option, text(option),
              hasUnit
                  ? CliText::tr("The units are K, M and G alone, for KiB, MiB and GiB a second: 500K, 2.5M.")
                  : CliText::tr("Give bytes a second, such as 500K or 2.5M; 0 is no limit."));
        return 0;
    }
    return qint64(*number);
}

} // namespace headgate
