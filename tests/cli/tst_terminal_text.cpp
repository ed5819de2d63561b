// SPDX-License-Identifier: MIT
#include "cli/terminal_text.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace headgate;

class TestTerminalText final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void safe_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain text stays") << u"a file, 1.zip"_s << u"a file, 1.zip"_s;
        QTest::newRow("letters of all scripts stay") << u"größe 文件 файл"_s << u"größe 文件 файл"_s;
        QTest::newRow("combining characters stay") << u"e\u0301"_s << u"e\u0301"_s;
        QTest::newRow("an escape sequence is broken") << u"\x1b[2Ja"_s << u"\uFFFD[2Ja"_s;
        QTest::newRow("so is its one-byte form") << u"\u009b2Ja"_s << u"\uFFFD2Ja"_s;
        QTest::newRow("line breaks cannot fake a line") << u"a\r\nb\u2028c"_s << u"a\uFFFD\uFFFDb\uFFFDc"_s;
        QTest::newRow("the bell is silent") << u"\a"_s << u"\uFFFD"_s;
        QTest::newRow("the writing direction is kept") << u"a\u202Etxt.exe"_s << u"a\uFFFDtxt.exe"_s;
        QTest::newRow("half a pair is no character") << QString(QChar(0xD800)) << u"\uFFFD"_s;
    }
    void safe()
    {
        QFETCH(QString, text);
        QTEST(safeForTerminal(text), "shown");
    }

    void width_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("cells");
        QTest::newRow("nothing") << QString() << 0;
        QTest::newRow("Latin") << u"abc"_s << 3;
        QTest::newRow("Latin with accents") << u"äöü"_s << 3;
        QTest::newRow("combining accents take no room") << u"a\u0301e\u0308"_s << 2;
        QTest::newRow("Chinese is wide") << u"文件"_s << 4;
        QTest::newRow("Korean is wide") << u"한글"_s << 4;
        QTest::newRow("full-width Latin is wide") << u"ＡＢ"_s << 4;
        QTest::newRow("half-width Japanese is not") << u"ｱｲ"_s << 2;
        QTest::newRow("a picture is wide") << u"😀"_s << 2;
        QTest::newRow("Arabic") << u"ملف"_s << 3;
    }
    void width()
    {
        QFETCH(QString, text);
        QTEST(terminalWidth(text), "cells");
    }

    void elided_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("cells");
        QTest::addColumn<QString>("shown");
        QTest::newRow("what fits stays") << u"abc"_s << 3 << u"abc"_s;
        QTest::newRow("the middle goes") << u"abcdefghij"_s << 7 << u"abc…hij"_s;
        QTest::newRow("one cell more for the beginning") << u"abcdefghij"_s << 6 << u"abc…ij"_s;
        QTest::newRow("one cell") << u"abc"_s << 1 << u"…"_s;
        QTest::newRow("no cell") << u"abc"_s << 0 << u""_s;
        QTest::newRow("wide characters are not halved") << u"文件文件文件"_s << 6 << u"文…件"_s;
        QTest::newRow("an accent stays with its letter") << u"abcdefe\u0301f"_s << 5 << u"ab…e\u0301f"_s;
        QTest::newRow("an accent does not change sides") << u"abcdefgx\u0301i"_s << 4 << u"ab…i"_s;
    }
    void elided()
    {
        QFETCH(QString, text);
        QFETCH(int, cells);
        const QString shown = elidedForTerminal(text, cells);
        QTEST(shown, "shown");
        QVERIFY(terminalWidth(shown) <= cells);
    }

    void paddedToTheCell_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("short") << u"a"_s;
        QTest::newRow("long") << u"abcdefghijklmnop"_s;
        QTest::newRow("wide, with a cell left over") << u"文件文件文件文件"_s;
        QTest::newRow("combining") << u"e\u0301"_s;
    }
    void paddedToTheCell()
    {
        QFETCH(QString, text);
        for (int cells = 0; cells < 12; ++cells) {
            QCOMPARE(terminalWidth(paddedForTerminal(text, cells)), cells);
        }
    }
};

QTEST_GUILESS_MAIN(TestTerminalText)
#include "tst_terminal_text.moc"
