// SPDX-License-Identifier: MIT
#include "cli/terminal_text.h"
#include "cli/wrapped_text.h"

#include <QTest>

using namespace headgate;
using namespace Qt::StringLiterals;

class TestWrappedText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void breaksBetweenWords()
    {
        const QString text = u"word "_s.repeated(40);
        for (const QString &line : wrapped(text, 4).trimmed().split(u'\n')) {
            QVERIFY2(terminalWidth(line) <= 80, qPrintable(line));
            QVERIFY(line.endsWith(u"word"_s));
        }
    }

    void neverTearsAnOption()
    {
        const QString text = u"x "_s.repeated(36) + u"--wait-for-network"_s;
        QVERIFY(wrapped(text, 0).contains(u"\n--wait-for-network\n"_s));
    }

    void breaksWhereThereAreNoSpaces()
    {
        const QStringList lines = wrapped(u"正在下载文件"_s.repeated(20), 4).trimmed().split(u'\n');
        QCOMPARE(lines.size(), 4); // 240 columns, 76 a line
        for (const QString &line : lines) {
            QVERIFY2(terminalWidth(line) <= 80, qPrintable(line));
        }
        QCOMPARE(lines.join(QString()).remove(u' '), u"正在下载文件"_s.repeated(20));
    }

    void noLineBeginsWithAFullStop()
    {
        for (qsizetype i = 30; i < 45; ++i) {
            for (const QString &line : wrapped(u"文"_s.repeated(i) + u"。完"_s, 0).split(u'\n')) {
                QVERIFY(!line.startsWith(u'。'));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestWrappedText)
#include "tst_wrapped_text.moc"
