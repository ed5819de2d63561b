// SPDX-License-Identifier: MIT
#pragma once

#include "core/failure.h"
#include "store/store.h"

#include <QString>

/// What the engine has to say to the user: translated, plain text; where there is something to do, it says
/// what.
namespace headgate::notice {

[[nodiscard]] QString cannotSave(const Failure &failure);
[[nodiscard]] QString savedAgain();
[[nodiscard]] QString cannotOpen(const Failure &failure);
[[nodiscard]] QString rescued(const Store::Rescue &rescue);
[[nodiscard]] QString diskFull(const QString &folder, const QString &detail);
[[nodiscard]] QString roomAgain();
[[nodiscard]] QString networkLost();
[[nodiscard]] QString networkBack();
[[nodiscard]] QString linesLeftOut(qint64 lines);
[[nodiscard]] QString cannotImport(const QString &why);
[[nodiscard]] QString cannotExport(const Failure &failure);
[[nodiscard]] QString addressStays();
[[nodiscard]] QString addressInList();
[[nodiscard]] QString cannotLog(const QString &path, const QString &why);
[[nodiscard]] QString noKeyRing(const QString &why);

} // namespace headgate::notice
