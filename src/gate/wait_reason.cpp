// SPDX-License-Identifier: MIT
#include "gate/wait_reason.h"

#include <QCoreApplication>
#include <QLocale>

namespace headgate {
namespace {

/// Rounded up: nothing is to happen "in 0 s".
QString describe(Milliseconds left)
{
    using namespace std::chrono;
    const auto tenths = ceil<duration<qint64, std::deci>>(left).count();
    if (tenths < 100) {
        //: A short time, like "0.4 s"
        return QCoreApplication::translate("WaitReason", "%1 s")
            .arg(QLocale().toString(double(tenths) / 10, 'f', 1));
    }
    const auto wholeSeconds = ceil<seconds>(left).count();
    if (wholeSeconds < 120) {
        //: A time in seconds, like "37 s"
        return QCoreApplication::translate("WaitReason", "%L1 s").arg(wholeSeconds);
    }
    const auto wholeMinutes = ceil<minutes>(left).count();
    if (wholeMinutes < 120) {
        //: A time in minutes, like "12 min"
        return QCoreApplication::translate("WaitReason", "%L1 min").arg(wholeMinutes);
    }
    //: A time in hours and minutes, like "5 h 20 min"
    return QCoreApplication::translate("WaitReason", "%L1 h %2 min")
        .arg(wholeMinutes / 60)
        .arg(wholeMinutes % 60);
}

} // namespace

QString describe(const WaitReason &reason)
{
    using Kind = WaitReason::Kind;
    switch (reason.kind) {
    case Kind::NotWaiting:
        return QCoreApplication::translate("WaitReason", "Not waiting");
    case Kind::Next:
        return QCoreApplication::translate("WaitReason", "Next in line");
    case Kind::InLine:
        //: %L1 is a number: the twelfth of all that wait is at place 12
        return QCoreApplication::translate("WaitReason", "Place %L1 in line").arg(reason.place);
    case Kind::AllBusy:
        //: %n is how many downloads may run at a time, %L1 the place in the line of those that wait
        return QCoreApplication::translate("WaitReason", "All %n busy, place %L1 in line", nullptr,
                                           reason.limit)
            .arg(reason.place);
    case Kind::HostBusy:
        //: So many of the downloads that may run at one server: "4 of 4"
        return QCoreApplication::translate("WaitReason", "Host busy, %L1 of %L2")
            .arg(reason.count)
            .arg(reason.limit);
    case Kind::HostCooling:
        //: %1 is a time, like "37 s"
        return QCoreApplication::translate("WaitReason", "Server asked to wait %1")
            .arg(describe(reason.remaining));
    case Kind::Spacing:
        //: Downloads start with a set time between them. %1 is the time left, like "0.4 s"
        return QCoreApplication::translate("WaitReason", "Start spacing, %1").arg(describe(reason.remaining));
    case Kind::HostSpacing:
        //: Downloads from one server start with a set time between them. %1 is the time left, like "0.4 s"
        return QCoreApplication::translate("WaitReason", "Start spacing of host, %1")
            .arg(describe(reason.remaining));
    case Kind::Shared:
        //: Several programs share one gate. %L1 is a number: the twelfth of this program's is at place 12
        return QCoreApplication::translate("WaitReason", "Waits for the shared gate, place %L1 in line")
            .arg(reason.place);
    case Kind::Frozen:
        return QCoreApplication::translate("WaitReason", "Waiting for the network");
    case Kind::Closed:
        return QCoreApplication::translate("WaitReason", "The gate is closed");
    }
    Q_UNREACHABLE();
}

} // namespace headgate
