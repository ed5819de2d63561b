// SPDX-License-Identifier: MIT
#include "ui/columns.h"
#include "ui/download_filter.h"
#include "ui/download_model.h"
#include "ui/download_view.h"
#include "ui/main_window.h"
#include "ui/sidebar.h"

#include "app/engine_thread.h"

#include "sample_rows.h"
#include "support/manual_clock.h"

#include <QElapsedTimer>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <ctime>

using namespace headgate;
using namespace Qt::StringLiterals;

namespace {

constexpr quint64 many = 100'000;

/// The longest time in which the event loop did not come round.
class Heartbeat final
{
public:
    Heartbeat()
    {
        m_since.start();
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            m_longest = std::max(m_longest, m_since.nsecsElapsed());
            m_since.start();
        });
        m_timer.start(0);
    }
    [[nodiscard]] double longest() const { return double(m_longest) / 1e6; } ///< ms

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

} // namespace

/// Prints how long the list takes with 100,000 rows; what is asserted is only that the work was done. Look at
/// the numbers of an optimised build.
class TestPaintSpeed final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void insertsAHundredThousandRows();
    void takesADeltaOfThirtyTwoRows();
    void paintsAScreen();
    void filtersByState();
    void sortsByName();
    void selectsAll();
    void movesToTheTop();
    void removesEverySecondRow();
    void countsThousandsOfRowsForTheSidebar();
    void removesHalfOfAWindowAndBringsItBack();

private:
    template <class Work>
    void print(const char *what, Work &&work)
    {
        QElapsedTimer timer;
        timer.start();
        const std::clock_t before = std::clock();
        work();
        const double cpu = double(std::clock() - before) * 1000 / CLOCKS_PER_SEC;
        qInfo("%s: %.2f ms, %.2f ms of it computing", what, double(timer.nsecsElapsed()) / 1e6, cpu);
    }

    ManualClock m_clock;
    DownloadModel m_model{m_clock};
    DownloadFilter m_filter{m_model};
    DownloadView m_view{m_filter};
};

void TestPaintSpeed::initTestCase()
{
    m_view.resize(1100, 640);
    m_view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&m_view));
}

void TestPaintSpeed::insertsAHundredThousandRows()
{
    Delta delta;
    for (quint64 id = 1; id <= many; ++id) {
        delta.added.append(makeRow(id, id % 3 == 0 ? State::Active : State::Waiting));
    }
    print("insert 100,000 rows", [&] { m_model.apply(delta); });
    QCOMPARE(m_filter.rowCount(), int(many));
}

void TestPaintSpeed::takesADeltaOfThirtyTwoRows()
{
    Delta delta;
    for (quint64 i = 1; i <= 32; ++i) {
        Row row = makeRow(i * 2999 / 3 * 3, State::Active);
        row.received += 1000;
        row.bytesPerSecond += 10;
        delta.changed.append(row);
    }
    QSignalSpy changed(&m_filter, &DownloadFilter::dataChanged);
    print("delta of 32 changed rows", [&] { m_model.apply(delta); });
    QVERIFY(changed.count() >= 32);
}

void TestPaintSpeed::paintsAScreen()
{
    QPixmap picture(m_view.size());
    m_view.render(&picture);
    print("paint a screen", [&] { m_view.render(&picture); });
    QVERIFY(!picture.isNull());
}

void TestPaintSpeed::filtersByState()
{
    print("filter by state", [&] { m_filter.setChoice({StateFilter::Active, {}, {}}); });
    QCOMPARE(m_filter.rowCount(), int(many / 3));
    print("show all again", [&] { m_filter.setChoice({StateFilter::All, {}, {}}); });
    QCOMPARE(m_filter.rowCount(), int(many));
    print("filter by words", [&] { m_filter.setWords(u"99 zip"_s); });
    QVERIFY(m_filter.rowCount() < int(many) / 10);
    m_filter.setWords({});
}

void TestPaintSpeed::sortsByName()
{
    print("sort by name", [&] { m_filter.sort(columnOf("name"_L1)); });
    print("sort by speed", [&] { m_filter.sort(columnOf("speed"_L1)); });
    print("order of the queue", [&] { m_filter.sort(-1); });
    QCOMPARE(m_filter.sourceRow(0), 0);
}

void TestPaintSpeed::selectsAll()
{
    print("select all", [&] { m_view.selectAll(); });
    print("bounds and states of the selection", [&] {
        QCOMPARE(m_view.selectionBounds().rows, int(many));
        QCOMPARE(m_view.selectedStates(), setOf({State::Waiting, State::Active}));
    });
    print("ids of the selection", [&] { QCOMPARE(m_view.selectedIds().size(), qsizetype(many)); });
    m_view.clearSelection();
}

void TestPaintSpeed::movesToTheTop()
{
    Row row = makeRow(many - 1);
    row.position = 1;
    Delta delta;
    delta.changed = {row};
    print("move one row from end to top", [&] { m_model.apply(delta); });
    QCOMPARE(m_model.idAt(0), DownloadId{many - 1});
}

void TestPaintSpeed::removesEverySecondRow()
{
    Delta delta;
    for (quint64 id = 2; id <= many; id += 2) {
        delta.removed.append(DownloadId{id});
    }
    print("remove every second row", [&] { m_model.apply(delta); });
    QCOMPARE(m_filter.rowCount(), int(many / 2));
}

void TestPaintSpeed::countsThousandsOfRowsForTheSidebar()
{
    RankedCounts counts;
    QStringList hosts;
    for (int i = 0; i < 5'000; ++i) {
        hosts.append(u"host-%1.example"_s.arg(i));
    }
    print("count 100,000 rows of 5,000 hosts", [&] {
        for (quint64 i = 0; i < many; ++i) {
            counts.add(hosts[qsizetype(i * 7 % 5'000)]);
        }
        QCOMPARE(counts.top(8).size(), 8);
    });
    print("count 1,000 changes among them, and rank", [&] {
        for (quint64 i = 0; i < 1'000; ++i) {
            counts.remove(hosts[qsizetype(i)]);
        }
        QCOMPARE(counts.top(8).front().count, 20);
    });
}

/// The real thing: a window and an engine with its store.
void TestPaintSpeed::removesHalfOfAWindowAndBringsItBack()
{
    const QTemporaryDir dir;
    QSettings store(dir.filePath(u"headgate.ini"_s), QSettings::IniFormat);
    Settings settings;
    settings.transfer.folder = dir.path();
    EngineOptions options;
    options.storePath = dir.filePath(u"queue.sqlite"_s);
    EngineThread engine(settings, options);
    const SystemClock clock;
    MainWindow window(engine, settings, store, clock);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    auto *view = window.findChild<DownloadView *>();
    auto *sidebar = window.findChild<Sidebar *>();
    command::Add add;
    for (quint64 i = 0; i < many; ++i) {
        const QString host = i % 2 == 0 ? u"even.example"_s : u"odd-%1.example"_s.arg(i % 999);
        add.links.append({QUrl(u"https://%1/file-%2.zip"_s.arg(host).arg(i)), {}, {}});
    }
    add.paused = true;
    {
        const Heartbeat heart;
        engine.post(add);
        QTRY_COMPARE_WITH_TIMEOUT(view->model()->rowCount(), int(many), 60'000);
        qInfo("window: add 100,000: longest stall %.1f ms", heart.longest());
    }
    sidebar->choose({StateFilter::All, u"even.example"_s, {}});
    QCOMPARE(view->model()->rowCount(), int(many / 2));
    view->setFocus();
    {
        const Heartbeat heart;
        QTest::keyClick(view, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(view->selectionBounds().rows, int(many / 2));
        QTRY_VERIFY(window.findChild<QAction *>(u"remove"_s)->isEnabled());
        qInfo("window: select 50,000: longest stall %.1f ms", heart.longest());
    }
    {
        const Heartbeat heart;
        QTest::keyClick(view, Qt::Key_Delete);
        QTRY_COMPARE_WITH_TIMEOUT(view->model()->rowCount(), 0, 60'000);
        QTRY_VERIFY(window.findChild<QAction *>(u"undo"_s)->isEnabled());
        qInfo("window: remove 50,000 of 100,000: longest stall %.1f ms", heart.longest());
    }
    {
        const Heartbeat heart;
        QTest::keyClick(view, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(view->model()->rowCount(), int(many / 2), 60'000);
        qInfo("window: bring 50,000 back: longest stall %.1f ms", heart.longest());
    }
    sidebar->choose({});
    QCOMPARE(view->model()->rowCount(), int(many));
}

QTEST_MAIN(TestPaintSpeed)
#include "tst_paint_speed.moc"
