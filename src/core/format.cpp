// SPDX-License-Identifier: MIT
#include "core/format.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Format)
};

} // namespace

QString formatBytes(qint64 bytes, const QLocale &locale)
{
    return locale.formattedDataSize(std::max(bytes, qint64{0}), 1, QLocale::DataSizeIecFormat);
}

QString formatSpeed(qint64 bytesPerSecond, const QLocale &locale)
{
    //: A speed; %1 is an amount of data such as "1.5 MiB"
    return Text::tr("%1/s").arg(formatBytes(bytesPerSecond, locale));
}

QString formatDuration(std::chrono::seconds duration, const QLocale &locale)
{
    using namespace std::chrono;
    const auto left = std::max(duration, seconds{0});
    const auto number = [&locale](auto count) { return locale.toString(qint64{count}); };
    const auto twoDigits = [&locale](auto count) {
        return locale.toString(qint64{count}).rightJustified(2, u'0');
    };
    const auto d = duration_cast<days>(left);
    const auto h = duration_cast<hours>(left - d);
    const auto m = duration_cast<minutes>(left - d - h);
    const auto s = left - d - h - m;
    if (d.count() > 0) {
        //: A duration of %1 days and %2 hours
        return Text::tr("%1 d %2 h").arg(number(d.count()), number(h.count()));
    }
    if (h.count() > 0) {
        //: A duration of %1 hours and %2 minutes
        return Text::tr("%1 h %2 min").arg(number(h.count()), twoDigits(m.count()));
    }
    if (m.count() > 0) {
        //: A duration of %1 minutes and %2 seconds
        return Text::tr("%1 min %2 s").arg(number(m.count()), twoDigits(s.count()));
    }
    //: A duration of %1 seconds
    return Text::tr("%1 s").arg(number(s.count()));
}

QString formatPrecise(Milliseconds time, int decimals, const QLocale &locale)
{
    if (time >= std::chrono::minutes{1}) {
        return formatDuration(std::chrono::round<std::chrono::seconds>(time), locale);
    }
    const double seconds = std::chrono::duration<double>(time).count();
    //: A duration of %1 seconds
    return Text::tr("%1 s").arg(locale.toString(std::max(seconds, 0.0), 'f', decimals));
}

} // namespace headgate
