// SPDX-License-Identifier: MIT
#include "cli/terminal_display.h"

#include "captured_output.h"
#include "cli/terminal_text.h"
#include "sample_run.h"
#include "support/manual_clock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace headgate;

namespace {

/// As much of a terminal as the display uses: lines of one-cell characters, and a cursor.
class Screen
{
public:
    explicit Screen(int columns)
        : m_columns(columns)
    {
    }

    void write(const QByteArray &bytes)
    {
        const QString text = QString::fromUtf8(bytes);
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar c = text[i];
            if (c == u'\r') {
                m_column = 0;
            } else if (c == u'\n') {
                // The terminal driver returns the carriage.
                m_column = 0;
                ++m_row;
            } else if (c == u'\033') {
                i = obey(text, i + 1);
            } else {
                put(c);
            }
        }
    }

    [[nodiscard]] QStringList lines() const
    {
        QStringList result;
        for (const QString &line : m_lines) {
            qsizetype end = line.size();
            while (end > 0 && line[end - 1] == u' ') {
                --end;
            }
            result.append(line.first(end));
        }
        while (!result.isEmpty() && result.last().isEmpty()) {
            result.removeLast();
        }
        return result;
    }

    /// As terminals do that break lines anew: the cursor stays with the character that it is on.
    void resize(int columns)
    {
        QStringList broken;
        qsizetype row = 0;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            row = i == m_row ? broken.size() + m_column / columns : row;
            for (qsizetype at = 0; at == 0 || at < m_lines[i].size(); at += columns) {
                broken.append(m_lines[i].mid(at, columns));
            }
        }
        m_lines = broken;
        m_row = row;
        m_column %= columns;
        m_columns = columns;
    }

    [[nodiscard]] bool cursorVisible() const { return m_cursorVisible; }

private:
    QString &line()
    {
        while (m_lines.size() <= m_row) {
            m_lines.append(QString());
        }
        return m_lines[m_row];
    }

    void put(QChar c)
    {
        if (m_column == m_columns) {
            m_column = 0;
            ++m_row;
        }
        QString &current = line();
        current = current.leftJustified(m_column + 1);
        current[m_column++] = c;
    }

    qsizetype obey(const QString &text, qsizetype i)
    {
        qsizetype end = i + 1; // behind '['
        while (end < text.size() && !text[end].isLetter()) {
            ++end;
        }
        const QString argument = text.sliced(i + 1, end - i - 1);
        switch (text[end].unicode()) {
        case u'A':
            m_row = std::max(m_row - argument.toInt(), qsizetype{0});
            break;
        case u'K':
            line().truncate(m_column);
            break;
        case u'J':
            line().truncate(m_column);
            m_lines.resize(m_row + 1);
            break;
        case u'h':
        case u'l':
            m_cursorVisible = text[end] == u'h';
            break;
        default:
            qFatal("a control sequence that this screen does not know: %s",
                   qPrintable(text.sliced(i, end - i + 1)));
        }
        return end;
    }

    int m_columns;
    QStringList m_lines;
    qsizetype m_row = 0;
    int m_column = 0;
    bool m_cursorVisible = true;
};

RunProgress sampleProgress()
{
    RunProgress progress;
    progress.done = 83;
    progress.skipped = 1;
    progress.failed = 3;
    progress.listed = 200;
    progress.complete = true;
    progress.bytesPerSecond = 3 * 1024 * 1024 / 2;
    progress.fraction = 0.42;
    progress.timeLeft = std::chrono::seconds{65};
    progress.active = {sampleRow(1, u"first.zip"_s, 512 * 1024, 1024 * 1024), sampleRow(2, u"second.zip"_s)};
    progress.active[0].bytesPerSecond = 1024;
    return progress;
}

} // namespace

class TestTerminalDisplay final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void allAboveTheActiveItems()
    {
        QCOMPARE(
            terminalFrame(sampleProgress(), {100, 24}),
            (QStringList{
                u" 42 % [===============>                      ] 84/200, 3 failed, 1.5 MiB/s, 1 min 05 s left"_s,
                u"  first.zip                                             50 %    512.0 KiB of 1.0 MiB      1.0 KiB/s"_s,
                u"  second.zip                                                                 0 bytes      0 bytes/s"_s,
            }));
    }

    void countOf_data()
    {
        QTest::addColumn<bool>("complete");
        QTest::addColumn<qint64>("expected");
        QTest::addColumn<QString>("count");
        QTest::newRow("a list that is read") << true << qint64{-1} << u"84/200,"_s;
        QTest::newRow("a list that is being read") << false << qint64{5000} << u"84/~5,000,"_s;
        QTest::newRow("a pipe") << false << qint64{-1} << u"84/200+,"_s;
    }
    void countOf()
    {
        QFETCH(bool, complete);
        QFETCH(qint64, expected);
        QFETCH(QString, count);
        QLocale::setDefault(QLocale(QLocale::English));
        RunProgress progress = sampleProgress();
        progress.complete = complete;
        if (expected >= 0) {
            progress.expected = expected;
        }
        const QString line = terminalFrame(progress, {100, 24}).first();
        QLocale::setDefault(QLocale::c());
        QVERIFY2(line.contains(count), qPrintable(line));
    }

    void noLineFillsTheWidthAndNoFrameTheHeight()
    {
        RunProgress progress = sampleProgress();
        for (quint64 id = 3; id < 40; ++id) {
            progress.active.append(sampleRow(id, u"文件-%1-e\u0301-long-name-of-a-file.zip"_s.arg(id), 1, 3));
        }
        for (int columns = 1; columns < 140; ++columns) {
            for (const int rows : {1, 2, 3, 5, 24, 80}) {
                const QStringList frame = terminalFrame(progress, {columns, rows});
                QVERIFY(frame.size() < std::max(rows, 2));
                for (const QString &line : frame) {
                    QVERIFY2(terminalWidth(line) < std::max(columns, 2), qPrintable(line));
                }
            }
        }
    }

    void theGateStandsBelowTheBar_data()
    {
        QTest::addColumn<int>("columns");
        QTest::addColumn<QString>("line");
        QTest::newRow("all of it")
            << 140
            << u"gate 6 of 8, 1 on loan; 1204 waiting: 800 a.example (4 of 4 active), 404 "
               "b.example, resting 37 s (0 of 1 active), and 3 more host(s)"_s;
        QTest::newRow("as many hosts as fit")
            << 100
            << u"gate 6 of 8, 1 on loan; 1204 waiting: 800 a.example (4 of 4 active), and 4 more host(s)"_s;
        QTest::newRow("none") << 70 << u"gate 6 of 8, 1 on loan; 1204 waiting: and 5 more host(s)"_s;
    }

    void theGateStandsBelowTheBar()
    {
        QFETCH(const int, columns);
        RunProgress progress = sampleProgress();
        addSampleGate(progress);
        const QStringList frame = terminalFrame(progress, {columns, 24});
        QTEST(frame.at(1), "line");
        QCOMPARE(frame.size(), terminalFrame(sampleProgress(), {columns, 24}).size() + 1);
        for (int narrow = 1; narrow < 140; ++narrow) {
            for (const int rows : {1, 2, 3, 5}) {
                const QStringList small = terminalFrame(progress, {narrow, rows});
                QVERIFY(small.size() < std::max(rows, 2));
                for (const QString &line : small) {
                    QVERIFY2(terminalWidth(line) < std::max(narrow, 2), qPrintable(line));
                }
            }
        }
    }

    void itemsThatDoNotFitAreCounted()
    {
        RunProgress progress = sampleProgress();
        progress.active.clear();
        for (quint64 id = 1; id <= 10; ++id) {
            progress.active.append(sampleRow(id, u"file-%1"_s.arg(id)));
        }
        const QStringList frame = terminalFrame(progress, {80, 8});
        QCOMPARE(frame.size(), 7);
        QVERIFY(frame[5].contains(u"file-5"_s));
        QCOMPARE(frame[6], u"  ... and 5 more"_s);
        // All ten, where there is room for just these.
        QCOMPARE(terminalFrame(progress, {80, 12}).size(), 11);
    }

    void namesCannotSteerTheTerminal()
    {
        RunProgress progress = sampleProgress();
        progress.active = {sampleRow(1, u"\033[2Jboo\r\n.zip"_s)};
        const QString line = terminalFrame(progress, {80, 24})[1];
        QVERIFY(!line.contains(u'\033') && !line.contains(u'\r') && !line.contains(u'\n'));
        QVERIFY(line.contains(u"\uFFFD[2Jboo"_s));
    }

    void frameIsDrawnOverItself()
    {
        const ManualClock clock;
        CapturedOutput captured;
        Screen screen(60);
        {
            TerminalDisplay display(clock, captured.output(), [] { return TerminalSize{60, 24}; });
            RunProgress progress = sampleProgress();
            display.update(progress);
            screen.write(captured.take());
            QVERIFY(!screen.cursorVisible());
            QCOMPARE(screen.lines(), terminalFrame(progress, {60, 24}));

            progress.active.removeFirst();
            display.update(progress);
            screen.write(captured.take());
            QCOMPARE(screen.lines(), terminalFrame(progress, {60, 24}));

            // The same once more costs nothing.
            display.update(progress);
            QCOMPARE(captured.take(), QByteArray());
        }
        screen.write(captured.take());
        QVERIFY(screen.cursorVisible());
        QCOMPARE(screen.lines(), QStringList{});
    }

    void failuresScrollAwayAboveTheFrame()
    {
        const ManualClock clock;
        CapturedOutput captured;
        Screen screen(120);
        TerminalDisplay display(clock, captured.output(), [] { return TerminalSize{120, 24}; });
        const RunProgress progress = sampleProgress();
        display.update(progress);
        screen.write(captured.take());
        display.step(sampleFailure(7, u"gone.zip"_s, Failure::http(404)));
        display.step(sampleEvent(ItemEvent::Kind::Done, sampleRow(8, u"fine.zip"_s, 10, 10)));
        display.badLine({u"list.txt"_s, 12, u"hello\033[2J"_s});
        display.message(u"a message"_s);
        display.update(progress);
        screen.write(captured.take());
        QCOMPARE(screen.lines(),
                 (QStringList{u"failed https://example.org/gone.zip: 404 Not Found"_s,
                              u"list.txt, line 12 is no link: hello\uFFFD[2J"_s, u"a message"_s} +
                  terminalFrame(progress, {120, 24})));
    }

    void aTerminalThatBecameNarrowerIsClearedToo()
    {
        const ManualClock clock;
        CapturedOutput captured;
        TerminalSize size{90, 24};
        TerminalDisplay display(clock, captured.output(), [&size] { return size; });
        display.update(sampleProgress());
        Screen screen(90);
        screen.write(captured.take());
        screen.resize(40);
        size.columns = 40;
        display.update(sampleProgress());
        screen.write(captured.take());
        QCOMPARE(screen.lines(), terminalFrame(sampleProgress(), size));
    }

    void suspendedItLeavesTheTerminalAsItWas()
    {
        const ManualClock clock;
        CapturedOutput captured;
        Screen screen(80);
        TerminalDisplay display(clock, captured.output(), [] { return TerminalSize{80, 24}; });
        display.update(sampleProgress());
        display.suspend();
        screen.write(captured.take());
        QVERIFY(screen.cursorVisible());
        QCOMPARE(screen.lines(), QStringList{});
        display.update(sampleProgress());
        screen.write(captured.take());
        QVERIFY(!screen.cursorVisible());
        QCOMPARE(screen.lines(), terminalFrame(sampleProgress(), {80, 24}));
    }

    void atTheEndTheSummaryStandsAlone()
    {
        const ManualClock clock;
        CapturedOutput captured;
        Screen screen(80);
        TerminalDisplay display(clock, captured.output(), [] { return TerminalSize{80, 24}; });
        display.update(sampleProgress());
        RunSummary summary;
        summary.done = 2;
        summary.failed = 1;
        summary.failures = {{u"https://example.org/a"_s, u"404 Not Found"_s}};
        summary.reasons = {{u"404 Not Found"_s, 1}};
        summary.bytes = 2048;
        summary.elapsed = Milliseconds{2000};
        summary.gate.admitted = 3;
        summary.gate.waitP50 = Milliseconds{10};
        summary.gate.waitP95 = Milliseconds{250};
        summary.gate.waitMax = Milliseconds{1500};
        display.finish(summary);
        screen.write(captured.take());
        QVERIFY(screen.cursorVisible());
        QCOMPARE(screen.lines(),
                 (QStringList{
                     u"Failed:"_s,
                     u"  https://example.org/a: 404 Not Found"_s,
                     u"Reasons:"_s,
                     u"       1  404 Not Found"_s,
                     u"2 done, 1 failed"_s,
                     u"2.0 KiB in 2.000 s, 1.0 KiB/s on average"_s,
                     u"wait at the gate: median 0.010 s, 95 % below 0.250 s, longest 1.500 s"_s,
                 }));
    }
};

QTEST_GUILESS_MAIN(TestTerminalDisplay)
#include "tst_terminal_display.moc"
