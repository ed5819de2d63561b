// SPDX-License-Identifier: MIT
#include "app/notices.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <climits>

namespace headgate::notice {

QString cannotSave(const Failure &failure)
{
    return QCoreApplication::translate("Engine",
                                       "The list cannot be saved (%1). Changes are kept in memory and "
                                       "saved as soon as it works again.")
        .arg(describe(failure));
}

QString savedAgain()
{
    return QCoreApplication::translate("Engine", "The list is saved again.");
}

QString cannotOpen(const Failure &failure)
{
    if (failure.kind == FailureKind::StoreLocked) {
        return QCoreApplication::translate("Engine",
                                           "Another Headgate has the list open. Close one of the two: "
                                           "nothing that you do here is saved.");
    }
    return QCoreApplication::translate("Engine",
                                       "The saved list cannot be opened (%1). Nothing is saved in this run.")
        .arg(describe(failure));
}

QString rescued(const Store::Rescue &rescue)
{
    return QCoreApplication::translate("Engine",
                                       "The saved list was damaged. %n download(s) were rescued from it; the "
                                       "damaged file was set aside as %1.",
                                       nullptr, int(rescue.itemsRescued))
        .arg(rescue.setAside);
}

QString diskFull(const QString &folder, const QString &detail)
{
    const QString text =
        QCoreApplication::translate("Engine", "The disk of %1 is full (%2). Make room: the downloads "
                                              "go on by themselves, and nothing is lost.");
    return text.arg(QDir::toNativeSeparators(folder), detail);
}

QString roomAgain()
{
    return QCoreApplication::translate("Engine", "There is room on the disk again: the downloads go on.");
}

QString networkLost()
{
    return QCoreApplication::translate(
        "Engine", "No server can be reached: the network seems to be down. Downloads wait, and "
                  "go on by themselves when it is back.");
}

QString networkBack()
{
    return QCoreApplication::translate("Engine", "The network is back. Downloads go on.");
}

QString linesLeftOut(qint64 lines)
{
    const int count = int(std::min(lines, qint64(INT_MAX))); // inside the call lupdate would never end
    return QCoreApplication::translate(
        "Engine", "%n line(s) of the list could not be read and were left out.", nullptr, count);
}

QString cannotImport(const QString &why)
{
    return QCoreApplication::translate("Engine", "The list could not be read: %1").arg(why);
}

QString cannotExport(const Failure &failure)
{
    return QCoreApplication::translate("Engine", "The list was not saved: %1").arg(describe(failure));
}

QString addressStays()
{
    return QCoreApplication::translate(
        "Engine", "The address was not changed: only a download that failed or is paused, and whose file is "
                  "not here yet, can be fetched from elsewhere.");
}

QString addressInList()
{
    return QCoreApplication::translate(
        "Engine", "The address was not changed: another download in the list has this one already.");
}

QString cannotLog(const QString &path, const QString &why)
{
    //: %1 a file, %2 the system's reason
    return QCoreApplication::translate(
               "Engine", "The log of the gate, %1, cannot be written: %2. Downloads go on without it.")
        .arg(path, why);
}

QString noKeyRing(const QString &why)
{
    return QCoreApplication::translate("Engine",
                                       "The key ring of this system cannot be used (%1). A download "
                                       "whose password is not kept says so after the next start.")
        .arg(why);
}

} // namespace headgate::notice
