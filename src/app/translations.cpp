// SPDX-License-Identifier: MIT
#include "app/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <memory>

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

void install(QCoreApplication &application, const QLocale &locale, const QString &catalogue,
             const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    // A language that nobody translated into is no error: then the text stays as it is.
    if (translator->load(locale, catalogue, u"_"_s, folder)) {
        QCoreApplication::installTranslator(translator.get());
        translator.release()->setParent(&application);
    }
}

} // namespace

void installTranslations(QCoreApplication &application, const QLocale &locale)
{
    const QString own = u":/i18n"_s;
    // The translator installed last is asked first. The plural forms of English stand behind every language.
    install(application, QLocale(QLocale::English), u"headgate"_s, own);
    install(application, locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, locale, u"headgate"_s, own);
}

} // namespace headgate
