// SPDX-License-Identifier: MIT
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

class QCoreApplication;

namespace headgate {

/// Makes the program speak the user's language, Qt's own texts included, as far as there is a translation;
/// for the rest it speaks English. To be called once, before the first text is shown. The translators
/// belong to the application.
/// @return the language that it speaks now, which also says in which direction
QLocale installTranslations(QCoreApplication &application, const QLocale &locale = QLocale::system());

/// The languages that there are texts in: "de", "en", "pt_BR"; sorted by their names.
[[nodiscard]] QStringList shippedLanguages();
/// As those call it who speak it.
[[nodiscard]] QString languageName(const QString &language);

/// The locale of a language that somebody has chosen: the system's where it is of that language, since it
/// also knows the country. No language: the system's.
[[nodiscard]] QLocale localeFor(const QString &language, const QLocale &system = QLocale::system());

} // namespace headgate
