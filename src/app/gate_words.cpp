// SPDX-License-Identifier: MIT
#include "app/gate_words.h"

#include "core/format.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

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
    const QString name = host.host.name;
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

QString describeUse(const HostStanding &host)
{
    //: At one host: %1 of %2 permits are taken
    return Text::tr("%1 of %2 active").arg(number(host.active), number(host.limit));
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
