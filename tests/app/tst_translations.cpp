// SPDX-License-Identifier: MIT
#include "app/translations.h"
#include "core/failure.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace headgate {

class TestTranslations final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup();
    void speaksTheUsersLanguage_data();
    void speaksTheUsersLanguage();
    void saysWhichLanguageItSpeaks();
    void namesTheLanguagesThatThereAre();
    void aChosenLanguageKeepsTheCountry_data();
    void aChosenLanguageKeepsTheCountry();
};

void TestTranslations::cleanup()
{
    const auto translators = QCoreApplication::instance()->findChildren<QTranslator *>();
    qDeleteAll(translators);
}

void TestTranslations::speaksTheUsersLanguage_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("expected");

    const QString english = u"The disk is full"_s;
    const QString german = u"Der Datenträger ist voll"_s;
    QTest::newRow("German in Germany") << QLocale(QLocale::German, QLocale::Germany) << german;
    QTest::newRow("German in Austria") << QLocale(QLocale::German, QLocale::Austria) << german;
    QTest::newRow("English") << QLocale(QLocale::English) << english;
    QTest::newRow("a language that nobody translated into") << QLocale(QLocale::Welsh) << english;
    QTest::newRow("no language at all") << QLocale::c() << english;
}

void TestTranslations::speaksTheUsersLanguage()
{
    QFETCH(const QLocale, locale);
    QFETCH(const QString, expected);

    installTranslations(*QCoreApplication::instance(), locale);

    QCOMPARE(describe(Failure::of(FailureKind::DiskFull)), expected);
}

void TestTranslations::saysWhichLanguageItSpeaks()
{
    QCoreApplication &application = *QCoreApplication::instance();
    QCOMPARE(installTranslations(application, QLocale(u"de_AT"_s)).language(), QLocale::German);
    // From right to left would be wrong for English text, whatever the system's language is.
    const QLocale hebrew(u"he_IL"_s);
    QCOMPARE(hebrew.textDirection(), Qt::RightToLeft);
    const QLocale spoken = installTranslations(application, hebrew);
    QCOMPARE(spoken.language(), QLocale::English);
    QCOMPARE(spoken.textDirection(), Qt::LeftToRight);
}

void TestTranslations::namesTheLanguagesThatThereAre()
{
    const QStringList languages = shippedLanguages();
    QVERIFY(languages.contains(u"de"_s));
    QCOMPARE(languages.count(u"en"_s), 1);
    QCOMPARE(languageName(u"de"_s), u"Deutsch"_s);
    QCOMPARE(languageName(u"en"_s), u"English"_s);
    QCOMPARE(languageName(u"pt_BR"_s), u"Português (Brasil)"_s);
    for (const QString &language : languages) {
        QVERIFY2(!languageName(language).isEmpty(), qPrintable(language));
    }
}

void TestTranslations::aChosenLanguageKeepsTheCountry_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("locale");
    QTest::newRow("none is chosen") << QString() << u"fr_CA"_s << u"fr_CA"_s;
    QTest::newRow("the system's own") << u"de"_s << u"de_AT"_s << u"de_AT"_s;
    QTest::newRow("another") << u"de"_s << u"fr_CA"_s << u"de_DE"_s;
    QTest::newRow("one of a country") << u"pt_BR"_s << u"pt_PT"_s << u"pt_BR"_s;
    QTest::newRow("from right to left") << u"ar"_s << u"en_US"_s << u"ar_EG"_s;
}

void TestTranslations::aChosenLanguageKeepsTheCountry()
{
    QFETCH(QString, language);
    QFETCH(QString, system);
    QTEST(localeFor(language, QLocale(system)).name(), "locale");
}

} // namespace headgate

QTEST_GUILESS_MAIN(headgate::TestTranslations)
#include "tst_translations.moc"
