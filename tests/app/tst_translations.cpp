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

} // namespace headgate

QTEST_GUILESS_MAIN(headgate::TestTranslations)
#include "tst_translations.moc"
