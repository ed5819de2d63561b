// SPDX-License-Identifier: MIT
#include "app/translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QTranslator>

#include <algorithm>
#include <array>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

/// The folder in the resources in which translations/CMakeLists.txt puts the catalogues.
constexpr QLatin1StringView catalogues = ":/i18n"_L1;

/// Where Qt's name for it is another than people write, or says more than the language.
constexpr std::array names{
    std::pair{"ar"_L1, u"العربية"},
    std::pair{"de"_L1, u"Deutsch"},
    std::pair{"en"_L1, u"English"},
    std::pair{"es"_L1, u"Español"},
    std::pair{"fr"_L1, u"Français"},
    std::pair{"ja"_L1, u"日本語"},
    std::pair{"pt_BR"_L1, u"Português (Brasil)"},
    std::pair{"zh_CN"_L1, u"简体中文"},
};

/// The language that is spoken then; nothing where there is no such catalogue.
QString install(QCoreApplication &application, const QLocale &locale, const QString &catalogue,
                const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    // A language that nobody translated into is no error: then the text stays as it is.
    if (!translator->load(locale, catalogue, u"_"_s, folder)) {
        return {};
    }
    QCoreApplication::installTranslator(translator.get());
    translator->setParent(&application);
    return translator.release()->language();
}

} // namespace

QLocale installTranslations(QCoreApplication &application, const QLocale &locale)
{
    // The translator installed last is asked first. The plural forms of English stand behind every language.
    install(application, QLocale(QLocale::English), u"headgate"_s, catalogues);
    install(application, locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    const QString spoken = install(application, locale, u"headgate"_s, catalogues);
    return QLocale(spoken.isEmpty() ? u"en"_s : spoken);
}

QStringList shippedLanguages()
{
    QStringList languages{u"en"_s}; // which needs no catalogue
    const QString prefix = u"headgate_"_s;
    for (const QString &file : QDir(catalogues).entryList({prefix + u"*.qm"_s})) {
        const QString language = file.sliced(prefix.size()).chopped(3);
        if (!languages.contains(language)) {
            languages.append(language);
        }
    }
    std::ranges::sort(languages, {},
                      [](const QString &language) { return languageName(language).toCaseFolded(); });
    return languages;
}

QString languageName(const QString &language)
{
    const auto found =
        std::ranges::find_if(names, [&](const auto &entry) { return language == entry.first; });
    return found == names.end() ? QLocale(language).nativeLanguageName() : QString::fromUtf16(found->second);
}

QLocale localeFor(const QString &language, const QLocale &system)
{
    const QLocale chosen(language);
    const bool isSystems = system.language() == chosen.language() && system.script() == chosen.script();
    return language.isEmpty() || (isSystems && !language.contains(u'_')) ? system : chosen;
}

} // namespace headgate
