// SPDX-License-Identifier: MIT
#include "ui/gate_text.h"

#include "core/format.h"
#include "ui/row_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace headgate {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(GateText)
};

QString number(qint64 value)
{
    return QLocale().toString(value);
}

} // namespace

QString describeHost(const HostStanding &host, Instant now)
{
    QStringList lines{oneLine(host.host.name), describeUse(host)};
    if (host.learned.limit > 0 && host.learned.limit < host.ceiling) {
        //: What the gate has learned: %1 permits of the %2 that the settings allow
        lines << Text::tr("Learned: %1 of %2").arg(number(host.learned.limit), number(host.ceiling));
    }
    if (host.learned.interval > Milliseconds{0}) {
        //: What the gate has learned; %1 is a duration
        lines << Text::tr("Learned: %1 between two starts").arg(formatPrecise(host.learned.interval, 2));
    }
    if (host.onLoan > 0) {
        lines << Text::tr("On loan to further connections of a file: %1").arg(number(host.onLoan));
    }
    if (host.waiting > 0) {
        //: %1 is a number of items
        lines << Text::tr("%1 waiting").arg(number(host.waiting));
    }
    if (isResting(host, now)) {
        const auto rest = std::chrono::ceil<std::chrono::seconds>(host.coolUntil - now);
        //: A host is left alone; %1 is a duration
        lines << Text::tr("Resting, %1 left").arg(formatDuration(rest));
    }
    return lines.join(u'\n');
}

QString describeTaken(const TakenPermit &taken, const Row *row, const HostStanding *host, Instant now)
{
    QStringList lines;
    if (row) {
        lines << displayName(*row);
    } else if (!taken.item) {
        lines << Text::tr("Looking for a checksum");
    }
    if (taken.onLoan) {
        lines << Text::tr("One more connection of this file, on loan");
    }
    const auto age = std::chrono::floor<std::chrono::seconds>(now - taken.since);
    const QString since = formatDuration(age);
    if (row && row->bytesPerSecond > 0) {
        const QString speed = formatSpeed(row->bytesPerSecond);
        lines << (row->connections > 1
                      //: %1 is a duration, %2 the speed of a file that is received over %3 connections
                      ? Text::tr("For %1; %2 over %3 connections").arg(since, speed, number(row->connections))
                      //: %1 is a duration, %2 a speed
                      : Text::tr("For %1, %2").arg(since, speed));
    } else {
        //: How long a slot has been taken; %1 is a duration
        lines << Text::tr("For %1").arg(since);
    }
    lines << (host ? describeHost(*host, now) : oneLine(taken.host.name));
    return lines.join(u'\n');
}

} // namespace headgate
