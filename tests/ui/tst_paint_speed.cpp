// SPDX-License-Identifier: MIT
#include "ui/columns.h"
#include "ui/download_filter.h"
#include "ui/download_model.h"
#include "ui/download_view.h"
#include "ui/sidebar.h"

#include "sample_rows.h"
#include "support/manual_clock.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <ctime>

using namespace headgate;
using namespace Qt::StringLiterals;

namespace {

constexpr quint64 many = 100'000;

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

QTEST_MAIN(TestPaintSpeed)
#include "tst_paint_speed.moc"
