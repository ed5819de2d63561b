// SPDX-License-Identifier: MIT
#pragma once

#include <QLocale>

class QCoreApplication;

namespace headgate {

/// Makes the program speak the user's language, Qt's own texts included, as far as there is a translation;
/// for the rest it speaks English. To be called once, before the first text is shown. The translators
/// belong to the application.
void installTranslations(QCoreApplication &application, const QLocale &locale = QLocale::system());

} // namespace headgate
