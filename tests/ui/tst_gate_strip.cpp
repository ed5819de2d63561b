// SPDX-License-Identifier: MIT
#include "ui/gate_line.h"
#include "ui/gate_slots.h"
#include "ui/gate_strip.h"
#include "ui/gate_text.h"
#include "ui/main_window.h"

#include "fake_engine.h"
#include "sample_rows.h"
#include "support/manual_clock.h"

#include <QAction>
#include <QHelpEvent>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolTip>

using namespace headgate;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// The gate as the window draws it.
class TestGateStrip final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void itIsWatchedOnlyWhileItIsSeen();
    void itsAbsenceIsRemembered();
    void theLineNamesTheLongestFirst();
    void theLineFitsIntoASmallWindow();
    void restingHostsCountDown();
    void slotsSayWhatFillsThem();
    void hostsSayWhatTheyHaveTaught();
    void theKeyboardReachesEverySlot();
    void theLimitIsOneSetting();
    void whoListensIsToldToo();
    void aHundredPermitsAreDrawn();

private:
    [[nodiscard]] Delta busy(int count, int limit = 8) const;
    template <class T>
    T *child()
    {
        return m_window->findChild<T *>();
    }

    ManualClock m_clock;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QSettings> m_store;
    std::unique_ptr<FakeEngine> m_engine;
    std::unique_ptr<MainWindow> m_window;
};

void TestGateStrip::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<QSettings>(m_dir->filePath(u"headgate.ini"_s), QSettings::IniFormat);
    m_engine = std::make_unique<FakeEngine>();
    m_window = std::make_unique<MainWindow>(*m_engine, Settings(), *m_store, m_clock);
    m_window->resize(640, 400);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestGateStrip::cleanup()
{
    m_window.reset();
    m_engine.reset();
    m_store.reset();
    m_dir.reset();
}

/// So many files are received, the last over a permit on loan; 1,204 wait.
Delta TestGateStrip::busy(int count, int limit) const
{
    QList<Row> rows;
    GatePicture picture;
    for (quint64 id = 1; id <= quint64(count); ++id) {
        rows.append(makeRow(id, State::Active));
        TakenPermit taken;
        taken.ticket = {id};
        taken.item = {id};
        taken.host = {id % 3 == 0 ? u"mirror.net"_s : u"example.org"_s};
        taken.since = m_clock.now() - 12s;
        taken.progress = 0.42;
        taken.onLoan = id == quint64(count);
        picture.taken.append(taken);
    }
    picture.hosts = {{{u"example.org"_s}, count - count / 3, 1, 40, 80, 800, Instant::min(), 40},
                     {{u"mirror.net"_s}, count / 3, 0, 4, 4, 404, Instant::min()}};
    picture.lines = 2;
    Delta delta = addition(rows);
    delta.picture = picture;
    delta.gate.limit = limit;
    delta.gate.active = count;
    delta.gate.waiting = 1204;
    return delta;
}

void TestGateStrip::itIsWatchedOnlyWhileItIsSeen()
{
    const auto watched = [this] {
        const auto posted = m_engine->posted<command::WatchGate>();
        return posted.isEmpty() ? -1 : int(posted.back().watched);
    };
    QCOMPARE(watched(), 1);
    m_window->hide();
    QCOMPARE(watched(), 0);
    m_window->show();
    QCOMPARE(watched(), 1);
    m_window->findChild<QAction *>(u"showGate"_s)->trigger();
    QVERIFY(!child<GateStrip>()->isVisible());
    QCOMPARE(watched(), 0);
    QTest::keyClick(m_window.get(), Qt::Key_G, Qt::ControlModifier);
    QVERIFY(child<GateStrip>()->isVisible());
    QCOMPARE(watched(), 1);
}

void TestGateStrip::itsAbsenceIsRemembered()
{
    m_window->findChild<QAction *>(u"showGate"_s)->trigger();
    QVERIFY(m_window->close());
    MainWindow again(*m_engine, Settings(), *m_store, m_clock);
    again.show();
    QVERIFY(!again.findChild<GateStrip *>()->isVisible());
    QVERIFY(!again.findChild<QAction *>(u"showGate"_s)->isChecked());
}

void TestGateStrip::theLineNamesTheLongestFirst()
{
    m_window->resize(1000, 400);
    QCOMPARE(child<GateLine>()->text(), u"Nobody waits"_s);
    m_engine->tell(busy(6));
    QCOMPARE(child<GateLine>()->text(), u"1,204 waiting: 800 example.org 404 mirror.net"_s);
}

void TestGateStrip::theLineFitsIntoASmallWindow()
{
    Delta delta = busy(6);
    for (int i = 0; i < 10; ++i) {
        delta.picture->hosts.append(
            {{u"a-rather-long-name-%1.example.com"_s.arg(i)}, 0, 0, 4, 4, 30 - i, Instant::min()});
    }
    delta.picture->lines = 40;
    m_engine->tell(delta);
    const QString text = child<GateLine>()->text();
    QVERIFY2(text.startsWith(u"1,204 waiting: 800 example.org 404 mirror.net"_s), qPrintable(text));
    QVERIFY2(text.contains(u"more host"_s), qPrintable(text));
    QVERIFY(child<GateLine>()->fontMetrics().horizontalAdvance(text) <= child<GateLine>()->width());
    QVERIFY(m_window->width() == 640); // nothing has pushed it wider
}

void TestGateStrip::restingHostsCountDown()
{
    Delta delta = busy(0);
    delta.gate.waiting = 5;
    delta.picture->lines = 1;
    delta.picture->hosts = {{{u"example.org"_s}, 0, 0, 4, 4, 5, m_clock.now() + 37s},
                            {{u"mirror.net"_s}, 0, 0, 4, 4, 0, m_clock.now() + 9s}};
    m_engine->tell(delta);
    QCOMPARE(child<GateLine>()->text(), u"5 waiting: 5 example.org, resting 37 s mirror.net, resting 9 s"_s);
    m_clock.advance(10s);
    // By itself: the engine has nothing to tell.
    QTRY_COMPARE(child<GateLine>()->text(), u"5 waiting: 5 example.org, resting 27 s"_s);
    QVERIFY(child<GateStrip>()->isCounting());
    m_clock.advance(30s);
    QTRY_COMPARE(child<GateLine>()->text(), u"5 waiting: 5 example.org"_s);
    QVERIFY(!child<GateStrip>()->isCounting());
}

void TestGateStrip::slotsSayWhatFillsThem()
{
    Delta delta = busy(6);
    delta.added.last().connections = 2;
    m_engine->tell(delta);
    auto *gate = child<GateSlots>();
    QCOMPARE(gate->textOf(0),
             u"file-1.zip\nFor 12 s, 97.7 KiB/s\nexample.org\n4 of 40 active\nLearned: 40 of 80\n"
             "On loan to further connections of a file: 1\n800 waiting"_s);
    QVERIFY(gate->textOf(5).startsWith(u"file-6.zip\nOne more connection of this file, on loan\n"_s));
    QVERIFY(gate->textOf(5).contains(u"over 2 connections\nmirror.net\n2 of 4 active\n404 waiting"_s));
    QCOMPARE(gate->textOf(7), u"A free slot"_s);
    QHelpEvent help(QEvent::ToolTip, gate->placeOf(0).center(), gate->mapToGlobal(gate->placeOf(0).center()));
    QCoreApplication::sendEvent(gate, &help);
    QVERIFY(QToolTip::text().contains(u"file-1.zip"_s));
    // A file that has left the list meanwhile, and one that only proves another.
    TakenPermit other;
    other.host = {u"example.org"_s};
    other.since = m_clock.now();
    QVERIFY(describeTaken(other, nullptr, nullptr, m_clock.now()).startsWith(u"Looking for a checksum\n"_s));
}

void TestGateStrip::hostsSayWhatTheyHaveTaught()
{
    const HostStanding taught{{u"example.org"_s}, 3, 0, 4, 8, 7, m_clock.now() + 61s, 4};
    QCOMPARE(describeHost(taught, m_clock.now()),
             u"example.org\n3 of 4 active\nLearned: 4 of 8\n7 waiting\nResting, 1 min 01 s left"_s);
    m_engine->tell(busy(6));
    auto *line = child<GateLine>();
    const QPoint first(line->fontMetrics().horizontalAdvance(u"1,204 waiting:"_s) + 40, 5);
    QHelpEvent help(QEvent::ToolTip, first, line->mapToGlobal(first));
    QCoreApplication::sendEvent(line, &help);
    QVERIFY2(QToolTip::text().contains(u"Learned: 40 of 80"_s), qPrintable(QToolTip::text()));
}

void TestGateStrip::theKeyboardReachesEverySlot()
{
    m_engine->tell(busy(6));
    auto *gate = child<GateSlots>();
    QSignalSpy chosen(gate, &GateSlots::chosen);
    gate->setFocus();
    QTest::keyClick(gate, Qt::Key_Home);
    QVERIFY(gate->accessibleDescription().startsWith(u"file-1.zip"_s));
    QTest::keyClick(gate, Qt::Key_Right);
    QTest::keyClick(gate, Qt::Key_Right);
    QVERIFY(gate->accessibleDescription().startsWith(u"file-3.zip"_s));
    QTest::keyClick(gate, Qt::Key_Left);
    QTest::keyClick(gate, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.front().front().value<DownloadId>(), DownloadId{2});
    QTest::keyClick(gate, Qt::Key_End);
    QTest::keyClick(gate, Qt::Key_Right);
    QCOMPARE(gate->accessibleDescription(), u"A free slot"_s);
    QTest::keyClick(gate, Qt::Key_Space);
    QCOMPARE(chosen.size(), 1);
}

void TestGateStrip::theLimitIsOneSetting()
{
    auto *limit = m_window->findChild<QSpinBox *>(u"gateLimit"_s);
    QCOMPARE(limit->value(), Settings().gate.total);
    QVERIFY(!limit->accessibleName().isEmpty());
    limit->setFocus();
    limit->selectAll();
    QTest::keyClicks(limit, u"16"_s);
    QTest::keyClick(limit, Qt::Key_Return);
    const auto applied = m_engine->posted<command::Apply>();
    QCOMPARE(applied.size(), 1); // not 1 first, on the way to 16
    QCOMPARE(applied.front().settings.gate.total, 16);
    QCOMPARE(Settings::load(*m_store).gate.total, 16);
}

void TestGateStrip::whoListensIsToldToo()
{
    m_clock.advance(2s);
    m_engine->tell(busy(6));
    QCOMPARE(child<GateStrip>()->accessibleDescription(),
             u"6 of 8 slots are taken. 1,204 waiting: 800 example.org, 404 mirror.net"_s);
    QVERIFY(!child<GateSlots>()->accessibleName().isEmpty());
}

void TestGateStrip::aHundredPermitsAreDrawn()
{
    m_engine->tell(busy(100, 100));
    auto *gate = child<GateSlots>();
    QApplication::processEvents();
    QVERIFY(gate->rect().contains(gate->placeOf(99)));
    QCOMPARE(gate->slotAt(gate->placeOf(99).center()), 99);
    QCOMPARE(m_window->size(), QSize(640, 400));
    const QImage image = gate->grab().toImage();
    const double ratio = image.devicePixelRatio();
    const auto colourAt = [&](const QPoint &point) {
        return image.pixel(int(point.x() * ratio), int(point.y() * ratio));
    };
    // Filled on the left of what is done, and not behind.
    const QRect place = gate->placeOf(0);
    QVERIFY(colourAt(place.center() - QPoint(place.width() / 4, 0)) !=
            colourAt(place.center() + QPoint(place.width() / 4, 0)));
}

QTEST_MAIN(TestGateStrip)
#include "tst_gate_strip.moc"
