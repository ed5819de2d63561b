// SPDX-License-Identifier: MIT
#include "core/name_mask.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace headgate;

class TestNameMask final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void makesANameOfEachLink_data()
    {
        QTest::addColumn<QString>("mask");
        QTest::addColumn<QString>("name");
        const auto row = [](const char *name, const QString &mask, const QString &result) {
            QTest::newRow(name) << mask << result;
        };
        row("nothing makes nothing", u""_s, u""_s);
        row("text stays as it is", u"holiday.jpg"_s, u"holiday.jpg"_s);
        row("the name and its extension", u"*name*.*ext*"_s, u"photo.tar.gz"_s);
        row("the host", u"*host*"_s, u"img.example.org"_s);
        row("the folders", u"*path*"_s, u"2023-summer"_s);
        row("the number", u"*num*"_s, u"7"_s);
        row("three digits of it", u"a-*num3*"_s, u"a-007"_s);
        row("nine digits of it", u"*num9*"_s, u"000000007"_s);
        row("the day", u"*date*"_s, u"2024-02-29"_s);
        row("words side by side", u"*num**name*"_s, u"7photo"_s);
        row("a word twice", u"*num*-*num*"_s, u"7-7"_s);
        row("words in capital letters", u"*NAME*.*Ext*"_s, u"photo.tar.gz"_s);
        row("text around them", u"x *num2* of *host*!"_s, u"x 07 of img.example.org!"_s);
    }
    void makesANameOfEachLink()
    {
        QFETCH(QString, mask);
        const NameFacts facts{u"photo"_s,       u"tar.gz"_s, u"img.example.org"_s,
                              u"2023-summer"_s, 7,           {2024, 2, 29}};
        const NameMask made(mask);
        QCOMPARE(made.problem(), QString());
        QCOMPARE(made.isEmpty(), mask.isEmpty());
        QTEST(made.apply(facts), "name");
    }

    void numbersGrowOutOfTheirDigits()
    {
        NameFacts facts;
        facts.number = 12'345;
        QCOMPARE(NameMask(u"*num3*"_s).apply(facts), u"12345"_s);
    }

    void factsBringNoFolders()
    {
        const NameFacts facts{u"../../etc/passwd"_s, u"a\\b"_s, u"h"_s, u"a/b"_s, 1, {}};
        const QString name = NameMask(u"*name*.*ext*.*path*"_s).apply(facts);
        QVERIFY2(!name.contains(u'/') && !name.contains(u'\\'), qPrintable(name));
    }

    void aProblemIsTold_data()
    {
        QTest::addColumn<QString>("mask");
        QTest::addColumn<QString>("told");
        const auto row = [](const char *name, const QString &mask, const QString &told) {
            QTest::newRow(name) << mask << told;
        };
        row("a word that is none", u"*nmae*.*ext*"_s, u"*nmae* stands for nothing. There are *name*, "_s);
        row("an asterisk alone", u"a*b"_s, u"*b stands for nothing."_s);
        row("two of them", u"**"_s, u"** stands for nothing."_s);
        row("more digits than nine", u"*num10*"_s, u"*num10* stands for nothing."_s);
        row("no digits at all", u"*num0*"_s, u"*num0* stands for nothing."_s);
        row("digits of what has none", u"*name3*"_s, u"*name3* stands for nothing."_s);
        row("a folder", u"pictures/*name*"_s, u"A name cannot hold / or \\."_s);
        row("a folder of Windows", u"pictures\\*name*"_s, u"A name cannot hold / or \\."_s);
    }
    void aProblemIsTold()
    {
        QFETCH(QString, mask);
        QFETCH(QString, told);
        const QString problem = NameMask(mask).problem();
        QVERIFY2(problem.startsWith(told), qPrintable(problem));
    }

    void everyWordThatIsOfferedIsOne()
    {
        for (const QString &word : NameMask::words()) {
            QCOMPARE(NameMask(word).problem(), QString());
        }
    }
};

QTEST_GUILESS_MAIN(TestNameMask)
#include "tst_name_mask.moc"
