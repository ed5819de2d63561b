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

QString restOf(const HostStanding &host, Instant now)
{
    return formatDuration(std::chrono::ceil<std::chrono::seconds>(host.coolUntil - now));
}

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString describeUse(const HostStanding &host)
{
    //: At one host: %1 of %2 permits are taken
    return Text::tr("%1 of %2 active").arg(number(host.active), number(host.limit));
}

} // namespace

bool isResting(const HostStanding &host, Instant now)
{
    return host.coolUntil > now;
}

bool isInLine(const HostStanding &host, Instant now)
{
    return host.waiting > 0 || isResting(host, now);
}

QString describeLineAt(const HostStanding &host, Instant now)
{
    const QString name = oneLine(host.host.name);
    if (!isResting(host, now)) {
        //: %1 items wait at the host %2
        return Text::tr("%1 %2").arg(number(host.waiting), name);
    }
    const QString rest = restOf(host, now);
    return host.waiting > 0
               //: %1 items wait at the host %2, which is left alone for the time %3
               ? Text::tr("%1 %2, resting %3").arg(number(host.waiting), name, rest)
               //: The host %1 is left alone for the time %2
               : Text::tr("%1, resting %2").arg(name, rest);
}

QString describeWaiting(qint64 waiting)
{
    //: In front of the hosts at which they wait
    return waiting > 0 ? Text::tr("%1 waiting:").arg(number(waiting)) : Text::tr("Nobody waits");
}

QString describeMoreHosts(qint64 hosts)
{
    return Text::tr("and %Ln more host(s)", nullptr, int(hosts));
}

QString describeHost(const HostStanding &host, Instant now)
{
    QStringList lines{oneLine(host.host.name), describeUse(host)};
    if (host.limit < host.ceiling) {
        //: What the gate has learned: %1 permits of the %2 that the settings allow
        lines << Text::tr("Learned: %1 of %2").arg(number(host.limit), number(host.ceiling));
    }
    if (host.onLoan > 0) {
        lines << Text::tr("On loan to further connections of a file: %1").arg(number(host.onLoan));
    }
    if (host.waiting > 0) {
        //: %1 is a number of items
        lines << Text::tr("%1 waiting").arg(number(host.waiting));
    }
    if (isResting(host, now)) {
        //: A host is left alone; %1 is a duration
        lines << Text::tr("Resting, %1 left").arg(restOf(host, now));
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

QString describeGate(const GateStatistics &gate, const GatePicture &picture, Instant now)
{
    QString text = Text::tr("%1 of %2 slots are taken.").arg(number(gate.active), number(gate.limit));
    if (gate.onLoan > 0) {
        text += u' ' + Text::tr("%1 are on loan to further connections of a file.").arg(number(gate.onLoan));
    }
    QStringList hosts;
    qint64 lines = 0;
    for (const HostStanding &host : picture.hosts) {
        if (isInLine(host, now)) {
            hosts << describeLineAt(host, now);
            lines += host.waiting > 0 ? 1 : 0;
        }
    }
    if (picture.lines > lines) {
        hosts << describeMoreHosts(picture.lines - lines);
    }
    text += u' ' + describeWaiting(gate.waiting);
    if (!hosts.isEmpty()) {
        //: Between the hosts of a list
        text += u' ' + hosts.join(Text::tr(", "));
    }
    return text;
}

} // namespace headgate
