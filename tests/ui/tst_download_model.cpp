// SPDX-License-Identifier: MIT
#include "ui/columns.h"
#include "ui/download_filter.h"
#include "ui/download_model.h"
#include "ui/row_text.h"

#include "sample_rows.h"
#include "support/manual_clock.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <map>

using namespace headgate;
using namespace Qt::StringLiterals;

namespace {

/// What the list should be, by the simplest means: every row in a map, sorted when asked.
class Reference
{
public:
    void apply(const Delta &delta)
    {
        for (const DownloadId id : delta.removed) {
            m_rows.erase(id);
        }
        for (const Row &row : delta.added) {
            m_rows[row.id] = row;
        }
        for (const Row &row : delta.changed) {
            m_rows[row.id] = row;
        }
    }

    QList<Row> sorted() const
    {
        QList<Row> rows;
        for (const auto &[id, row] : m_rows) {
            rows.append(row);
        }
        std::ranges::sort(rows, {}, [](const Row &row) { return std::pair(row.position, row.id); });
        return rows;
    }

private:
    std::map<DownloadId, Row> m_rows;
};

QStringList namesIn(const QAbstractItemModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row) {
        names.append(model.index(row, 0).data().toString());
    }
    return names;
}

QStringList namesOf(const QList<Row> &rows)
{
    QStringList names;
    for (const Row &row : rows) {
        names.append(row.name);
    }
    return names;
}

QString textAt(const DownloadModel &model, int row, QLatin1StringView column, int role = Qt::DisplayRole)
{
    return model.index(row, columnOf(column)).data(role).toString();
}

using Range = std::pair<int, int>;

QList<Range> rowsOf(const QSignalSpy &spy)
{
    QList<Range> ranges;
    for (const QList<QVariant> &signal : spy) {
        ranges.append({signal[1].toInt(), signal[2].toInt()});
    }
    return ranges;
}

struct CellRange
{
    int firstRow, lastRow, firstColumn, lastColumn;
    friend bool operator==(const CellRange &, const CellRange &) = default;
};

QList<CellRange> cellsOf(const QSignalSpy &spy)
{
    QList<CellRange> ranges;
    for (const QList<QVariant> &signal : spy) {
        const auto first = signal[0].toModelIndex();
        const auto last = signal[1].toModelIndex();
        ranges.append({first.row(), last.row(), first.column(), last.column()});
    }
    return ranges;
}

QList<Row> makeRows(quint64 first, quint64 last, State state = State::Waiting)
{
    QList<Row> rows;
    for (quint64 id = first; id <= last; ++id) {
        rows.append(makeRow(id, state));
    }
    return rows;
}

} // namespace

class TestDownloadModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsAnyDeltas_data();
    void followsAnyDeltas();
    void insertsInContiguousRanges();
    void removesInContiguousRanges();
    void manyRangesBecomeAReset();
    void announcesOnlyWhatChanged();
    void aMoveKeepsPersistentIndexes();
    void renumberingWithoutAMoveIsSilent();
    void describesStates_data();
    void describesStates();
    void theToolTipTellsWhetherAFileWasVerified();
    void aSpeedLimitOfItsOwnIsTold();
    void showsReasonsOfWatchedRowsOnly();
    void forgetsTheReasonOnceItRuns();
    void countsDownToTheRetry();
    void isReadAloud();
    void toolTipsAreNeverMarkup();
    void hostileNamesStayInTheirLine();
    void programsAreMarked();
    void everyColumnHasATitleAndASortKey();
    void filtersByStateAndWords();
    void filterFollowsChangesOfState();
    void sortsByNameAndBackToQueueOrder();
    void sortsByAVolatileColumnOnlyNowAndThen();

private:
    ManualClock m_clock;
};

void TestDownloadModel::followsAnyDeltas_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<int>("batch");
    for (quint32 seed = 1; seed <= 3; ++seed) {
        QTest::addRow("small batches, seed %u", seed) << seed << 4;
        QTest::addRow("batches of more than the most ranges, seed %u", seed) << seed << 140;
    }
}

void TestDownloadModel::followsAnyDeltas()
{
    QFETCH(const quint32, seed);
    QFETCH(const int, batch);
    QRandomGenerator random(seed);
    DownloadModel model(m_clock);
    DownloadFilter filter(model);
    filter.setChoice({StateFilter::Waiting, {}, {}});
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester filterTester(&filter,
                                                QAbstractItemModelTester::FailureReportingMode::QtTest);
    Reference reference;
    QHash<QPersistentModelIndex, DownloadId> held;
    quint64 lastId = 0;

    for (int step = 0; step < 12; ++step) {
        const QList<Row> present = reference.sorted();
        Delta delta;
        QSet<DownloadId> gone;
        for (int i = 0; !present.isEmpty() && i < int(random.bounded(batch)); ++i) {
            gone.insert(present[random.bounded(present.size())].id);
        }
        delta.removed = gone.values();
        for (int i = 0; i < int(random.bounded(batch * 2)); ++i) {
            Row row = makeRow(++lastId, State(random.bounded(stateCount)));
            row.position = Position(random.bounded(1'000'000));
            delta.added.append(row);
        }
        std::ranges::sort(delta.added, {}, [](const Row &row) { return std::pair(row.position, row.id); });
        QSet<DownloadId> changed;
        for (int i = 0; !present.isEmpty() && i < int(random.bounded(batch)); ++i) {
            Row row = present[random.bounded(present.size())];
            if (gone.contains(row.id) || changed.contains(row.id)) {
                continue;
            }
            changed.insert(row.id);
            row.state = State(random.bounded(stateCount));
            row.received = qint64(random.bounded(1000));
            if (random.bounded(2) == 0) {
                row.position = Position(random.bounded(1'000'000));
            }
            delta.changed.append(row);
        }

        const bool resets = delta.removed.size() > DownloadModel::mostRanges ||
                            delta.added.size() > DownloadModel::mostRanges;
        model.apply(delta);
        reference.apply(delta);

        const QList<Row> expected = reference.sorted();
        QCOMPARE(namesIn(model), namesOf(expected));
        QList<Row> waiting;
        std::ranges::copy_if(expected, std::back_inserter(waiting),
                             [](const Row &row) { return accepts(StateFilter::Waiting, row.state); });
        QCOMPARE(namesIn(filter), namesOf(waiting));
        for (int row = 0; row < expected.size(); ++row) {
            QCOMPARE(model.rowOf(expected[row].id), row);
            QCOMPARE(model.at(row).received, expected[row].received);
        }
        for (const DownloadId id : delta.removed) {
            QCOMPARE(model.rowOf(id), -1);
        }
        for (auto it = held.cbegin(); it != held.cend() && !resets; ++it) {
            QVERIFY(!it.key().isValid() || model.idAt(it.key().row()) == it.value());
            QCOMPARE(it.key().isValid(), model.rowOf(it.value()) >= 0);
        }
        held.clear();
        for (int i = 0; i < 10 && model.size() > 0; ++i) {
            const int row = int(random.bounded(model.size()));
            held.insert(QPersistentModelIndex(model.index(row, 0)), model.idAt(row));
        }
    }
}

void TestDownloadModel::insertsInContiguousRanges()
{
    DownloadModel model(m_clock);
    QSignalSpy inserted(&model, &DownloadModel::rowsInserted);
    model.apply(addition(makeRows(10, 19)));
    QCOMPARE(rowsOf(inserted), (QList<Range>{{0, 9}}));

    inserted.clear();
    Delta delta;
    delta.added = makeRows(1, 3) + makeRows(20, 22);
    model.apply(delta);
    QCOMPARE(rowsOf(inserted), (QList<Range>{{10, 12}, {0, 2}}));
    QCOMPARE(model.size(), 16);
}

void TestDownloadModel::removesInContiguousRanges()
{
    DownloadModel model(m_clock);
    model.apply(addition(makeRows(1, 10)));
    QSignalSpy removed(&model, &DownloadModel::rowsRemoved);
    Delta delta;
    delta.removed = idsOf({9, 2, 4, 3, 77});
    model.apply(delta);
    QCOMPARE(rowsOf(removed), (QList<Range>{{8, 8}, {1, 3}}));
    QCOMPARE(model.size(), 6);
}

void TestDownloadModel::manyRangesBecomeAReset()
{
    DownloadModel model(m_clock);
    model.apply(addition(makeRows(1, 1000)));
    QSignalSpy removed(&model, &DownloadModel::rowsRemoved);
    QSignalSpy inserted(&model, &DownloadModel::rowsInserted);
    QSignalSpy reset(&model, &DownloadModel::modelReset);
    Delta delta;
    for (quint64 id = 1; id <= 1000; id += 2) {
        delta.removed.append(DownloadId{id});
    }
    model.apply(delta);
    QCOMPARE(removed.count(), 0);
    QCOMPARE(reset.count(), 1);
    QCOMPARE(model.size(), 500);

    Delta back;
    for (quint64 id = 1; id <= 1000; id += 2) {
        back.added.append(makeRow(id));
    }
    model.apply(back);
    QCOMPARE(inserted.count(), 0);
    QCOMPARE(reset.count(), 2);
    QCOMPARE(namesIn(model), namesOf(makeRows(1, 1000)));
}

void TestDownloadModel::announcesOnlyWhatChanged()
{
    DownloadModel model(m_clock);
    model.apply(addition(makeRows(1, 10, State::Active)));
    QSignalSpy changed(&model, &DownloadModel::dataChanged);
    const int progress = columnOf("progress"_L1);
    const int speed = columnOf("speed"_L1);
    const int timeLeft = columnOf("time-left"_L1);
    QCOMPARE(timeLeft, speed + 1);

    Delta delta;
    for (const quint64 id : {3U, 4U, 8U}) {
        Row row = makeRow(id, State::Active);
        row.received += 1;
        delta.changed.append(row);
    }
    Row same = makeRow(6, State::Active);
    delta.changed.append(same);
    model.apply(delta);
    // Received bytes are seen in the progress and in the time left; the size and the speed are as before.
    QCOMPARE(cellsOf(changed), (QList<CellRange>{{2, 3, progress, progress},
                                                 {2, 3, timeLeft, timeLeft},
                                                 {7, 7, progress, progress},
                                                 {7, 7, timeLeft, timeLeft}}));
}

void TestDownloadModel::aMoveKeepsPersistentIndexes()
{
    DownloadModel model(m_clock);
    model.apply(addition(makeRows(1, 5)));
    const QPersistentModelIndex third = model.index(2, 0);
    QSignalSpy layout(&model, &DownloadModel::layoutChanged);
    QSignalSpy reset(&model, &DownloadModel::modelReset);
    Row row = makeRow(3);
    row.position = 1;
    Delta delta;
    delta.changed = {row};
    model.apply(delta);
    QCOMPARE(layout.count(), 1);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(third.row(), 0);
    QCOMPARE(namesIn(model), namesOf({makeRow(3), makeRow(1), makeRow(2), makeRow(4), makeRow(5)}));
}

void TestDownloadModel::renumberingWithoutAMoveIsSilent()
{
    DownloadModel model(m_clock);
    model.apply(addition(makeRows(1, 5)));
    QSignalSpy layout(&model, &DownloadModel::layoutChanged);
    Delta delta;
    delta.changed = makeRows(1, 5);
    for (Row &row : delta.changed) {
        row.position *= 2;
    }
    model.apply(delta);
    QCOMPARE(layout.count(), 0);
}

void TestDownloadModel::describesStates_data()
{
    QTest::addColumn<Row>("row");
    QTest::addColumn<QString>("text");
    const QDateTime now = m_clock.wallTime();

    QTest::newRow("a waiting row without a known reason") << makeRow(1) << u"Waiting"_s;
    QTest::newRow("an active row") << makeRow(1, State::Active) << u"Downloading"_s;
    Row row = makeRow(1, State::Active);
    row.attempt = 3;
    QTest::newRow("an active row in a later attempt") << row << u"Downloading, attempt 3 of 6"_s;
    row = makeRow(1, State::Retrying);
    row.attempt = 2;
    row.attempts = 7;
    row.retryAt = now.addMSecs(13'200);
    row.failure = Failure::http(503);
    QTest::newRow("a retrying row") << row << u"Retry 2 of 6 in 14 s: 503 Service Unavailable"_s;
    row.retryAt = now.addSecs(-1);
    QTest::newRow("a retry that is due") << row << u"Retry 2 of 6 soon: 503 Service Unavailable"_s;
    row.retryAt = {};
    QTest::newRow("a retry without a time yet") << row << u"Retry 2 of 6 soon: 503 Service Unavailable"_s;
    row = makeRow(1, State::Failed);
    row.failure = Failure::http(404);
    QTest::newRow("a failed row") << row << u"Failed: 404 Not Found"_s;
    row.failure = Failure::of(FailureKind::WrongDigest, u"kept as x.zip.wrong"_s);
    QTest::newRow("a wrong row") << row << u"Failed: Wrong checksum: kept as x.zip.wrong"_s;
    QTest::newRow("a row being verified") << makeRow(1, State::Verifying) << u"Verifying"_s;
    QTest::newRow("a paused row") << makeRow(1, State::Paused) << u"Paused"_s;
    row = makeRow(1, State::Done);
    QTest::newRow("a done row") << row << u"Done"_s;
    row.verdict = Verdict::Verified;
    QTest::newRow("a verified row") << row << u"Done, verified"_s;
    row.note = u"saved as x (1).zip"_s;
    QTest::newRow("a done row with a note") << row << u"Done, verified: saved as x (1).zip"_s;
    row = makeRow(1, State::Done);
    row.skipped = true;
    QTest::newRow("a skipped row") << row << u"Skipped: the file was there"_s;
}

void TestDownloadModel::describesStates()
{
    QFETCH(const Row, row);
    QFETCH(const QString, text);
    DownloadModel model(m_clock);
    model.apply(addition({row}));
    QCOMPARE(textAt(model, 0, "state"_L1), text);
}

void TestDownloadModel::theToolTipTellsWhetherAFileWasVerified()
{
    QList<Row> rows = makeRows(1, 3, State::Done);
    rows[1].verdict = Verdict::Verified;
    rows[2].skipped = true;
    DownloadModel model(m_clock);
    model.apply(addition(rows));
    QVERIFY(textAt(model, 0, "state"_L1, Qt::ToolTipRole).contains(u"Not verified"_s));
    QVERIFY(textAt(model, 1, "state"_L1, Qt::ToolTipRole).contains(u"Verified: "_s));
    QVERIFY(!textAt(model, 2, "state"_L1, Qt::ToolTipRole).contains(u"erified"_s));
}

void TestDownloadModel::aSpeedLimitOfItsOwnIsTold()
{
    QList<Row> rows{makeRow(1, State::Active), makeRow(2, State::Waiting), makeRow(3, State::Done)};
    DownloadModel model(m_clock);
    model.apply(addition(rows));
    for (Row &row : rows) {
        row.speedLimit = 256 * 1024;
    }
    rows[0].connections = 2;
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    Delta delta;
    delta.changed = rows;
    model.apply(delta);
    const int state = columnOf("state"_L1);
    QCOMPARE(cellsOf(changed), (QList<CellRange>{{0, 2, state, state}}));
    QCOMPARE(textAt(model, 0, "state"_L1), u"Downloading over 2 connection(s), at most 256.0 KiB/s"_s);
    QCOMPARE(textAt(model, 1, "state"_L1), u"Waiting"_s);
    QVERIFY(textAt(model, 0, "name"_L1, Qt::ToolTipRole).contains(u"Limited to 256.0 KiB/s"_s));
    QVERIFY(textAt(model, 1, "name"_L1, Qt::ToolTipRole).contains(u"Limited to 256.0 KiB/s"_s));
    QVERIFY(!textAt(model, 2, "name"_L1, Qt::ToolTipRole).contains(u"Limited"_s)); // over
}

void TestDownloadModel::showsReasonsOfWatchedRowsOnly()
{
    DownloadModel model(m_clock);
    model.apply(addition(makeRows(1, 3)));
    model.setWatched(idsOf({1, 2}));
    WaitReason reason;
    reason.kind = WaitReason::Kind::HostBusy;
    reason.place = 1;
    reason.count = 4;
    reason.limit = 4;
    QSignalSpy changed(&model, &DownloadModel::dataChanged);
    Delta delta;
    delta.reasons = {{{1}, reason}, {{2}, reason}};
    model.apply(delta);
    const int state = columnOf("state"_L1);
    QCOMPARE(cellsOf(changed), (QList<CellRange>{{0, 1, state, state}}));
    QCOMPARE(textAt(model, 0, "state"_L1), describe(reason));
    QCOMPARE(textAt(model, 2, "state"_L1), u"Waiting"_s);

    changed.clear();
    model.apply(delta);
    QCOMPARE(changed.count(), 0);

    model.setWatched(idsOf({2, 3}));
    QCOMPARE(cellsOf(changed), (QList<CellRange>{{0, 0, state, state}}));
    QCOMPARE(textAt(model, 0, "state"_L1), u"Waiting"_s);
    QCOMPARE(textAt(model, 1, "state"_L1), describe(reason));
}

void TestDownloadModel::forgetsTheReasonOnceItRuns()
{
    DownloadModel model(m_clock);
    model.apply(addition({makeRow(1)}));
    model.setWatched(idsOf({1}));
    WaitReason reason;
    reason.kind = WaitReason::Kind::InLine;
    reason.place = 12;
    Delta told;
    told.reasons = {{{1}, reason}};
    model.apply(told);
    Delta runs;
    runs.changed = {makeRow(1, State::Active)};
    model.apply(runs);
    QCOMPARE(textAt(model, 0, "state"_L1), u"Downloading"_s);
    Delta waits;
    waits.changed = {makeRow(1)};
    model.apply(waits);
    QCOMPARE(textAt(model, 0, "state"_L1), u"Waiting"_s);
}

void TestDownloadModel::countsDownToTheRetry()
{
    DownloadModel model(m_clock);
    Row row = makeRow(1, State::Retrying);
    row.retryAt = m_clock.wallTime().addSecs(10);
    model.apply(addition({row, makeRow(2, State::Retrying), makeRow(3)}));
    model.setWatched(idsOf({1, 3}));
    QCOMPARE(textAt(model, 0, "state"_L1), u"Retry 1 of 5 in 10 s"_s);
    QSignalSpy changed(&model, &DownloadModel::dataChanged);
    m_clock.advance(std::chrono::seconds{3});
    model.refreshCountdowns();
    const int state = columnOf("state"_L1);
    QCOMPARE(cellsOf(changed), (QList<CellRange>{{0, 0, state, state}}));
    QCOMPARE(textAt(model, 0, "state"_L1), u"Retry 1 of 5 in 7 s"_s);
}

void TestDownloadModel::isReadAloud()
{
    DownloadModel model(m_clock);
    model.apply(addition({makeRow(1, State::Active), makeRow(2)}));
    QCOMPARE(textAt(model, 0, "progress"_L1, Qt::AccessibleTextRole), u"42 %, downloading"_s);
    QCOMPARE(textAt(model, 1, "progress"_L1, Qt::AccessibleTextRole), u"waiting"_s);
    QCOMPARE(textAt(model, 0, "name"_L1, Qt::AccessibleTextRole), u"file-1.zip"_s);
}

void TestDownloadModel::toolTipsAreNeverMarkup()
{
    DownloadModel model(m_clock);
    Row row = makeRow(1, State::Failed);
    row.name = u"<img src='http://tracker.example/'>.zip"_s;
    row.failure = Failure::of(FailureKind::FileAccess, u"<b>bold</b>"_s);
    model.apply(addition({row}));
    const QString tip = textAt(model, 0, "name"_L1, Qt::ToolTipRole);
    QVERIFY(tip.contains(u"&lt;img src="_s));
    QVERIFY(tip.contains(u"&lt;b&gt;bold"_s));
    QVERIFY(!tip.contains(u"<img"_s));
    QVERIFY(!tip.contains(u"<b>"_s));
}

void TestDownloadModel::hostileNamesStayInTheirLine()
{
    DownloadModel model(m_clock);
    Row row = makeRow(1);
    row.name = u"a\nb\u202egpj.exe\t"_s;
    model.apply(addition({row}));
    QCOMPARE(textAt(model, 0, "name"_L1), u"a\ufffdb\ufffdgpj.exe\ufffd"_s);
}

void TestDownloadModel::programsAreMarked()
{
    DownloadModel model(m_clock);
    QList<Row> rows;
    for (const QString &name : {u"photo.jpg.exe"_s, u"photo.jpg"_s, u"setup.desktop"_s}) {
        rows.append(makeRow(quint64(rows.size()) + 1));
        rows.last().name = name;
    }
    // What counts is the file that is there, not what the link seemed to be.
    rows.append(makeRow(4, State::Done));
    rows.last().name = u"report.pdf"_s;
    rows.last().file = u"/tmp/report.sh"_s;
    model.apply(addition(rows));
    const int name = columnOf("name"_L1);
    const QList<bool> programs{true, false, true, true};
    for (int row = 0; row < rows.size(); ++row) {
        const QModelIndex cell = model.index(row, name);
        QCOMPARE(cell.data(Qt::DecorationRole).isValid(), programs[row]);
        QCOMPARE(cell.data(Qt::ToolTipRole).toString().contains(u"A program"_s), programs[row]);
        QCOMPARE(cell.data(Qt::AccessibleTextRole).toString().endsWith(u", a program"_s), programs[row]);
    }
    QVERIFY(!model.index(0, name).data(Qt::DecorationRole).value<QIcon>().pixmap(16, 16).isNull());
}

void TestDownloadModel::everyColumnHasATitleAndASortKey()
{
    DownloadModel model(m_clock);
    model.apply(addition({makeRow(1, State::Active)}));
    for (int column = 0; column < model.columnCount(); ++column) {
        QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
        QVERIFY(model.index(0, column).data(DownloadModel::SortRole).isValid());
    }
}

void TestDownloadModel::filtersByStateAndWords()
{
    DownloadModel model(m_clock);
    DownloadFilter filter(model);
    model.apply(addition({makeRow(1), makeRow(2, State::Active), makeRow(3, State::Retrying),
                          makeRow(11, State::Failed), makeRow(21, State::Done)}));
    filter.setChoice({StateFilter::Waiting, {}, {}});
    QCOMPARE(namesIn(filter), (QStringList{u"file-1.zip"_s, u"file-3.zip"_s}));
    filter.setChoice({StateFilter::All, {}, {}});
    filter.setWords(u"  EXAMPLE.org  1.zip "_s);
    QCOMPARE(namesIn(filter), (QStringList{u"file-1.zip"_s, u"file-11.zip"_s, u"file-21.zip"_s}));
    filter.setWords({});
    QCOMPARE(filter.rowCount(), 5);
}

void TestDownloadModel::filterFollowsChangesOfState()
{
    DownloadModel model(m_clock);
    DownloadFilter filter(model);
    filter.setChoice({StateFilter::Active, {}, {}});
    model.apply(addition({makeRow(1), makeRow(2, State::Active)}));
    Delta delta;
    delta.changed = {makeRow(1, State::Active), makeRow(2, State::Done)};
    model.apply(delta);
    QCOMPARE(namesIn(filter), QStringList{u"file-1.zip"_s});
}

void TestDownloadModel::sortsByNameAndBackToQueueOrder()
{
    DownloadModel model(m_clock);
    DownloadFilter filter(model);
    Row b = makeRow(1);
    b.name = u"b"_s;
    Row a = makeRow(2);
    a.name = u"A"_s;
    model.apply(addition({b, a}));
    QVERIFY(filter.isQueueOrder());
    filter.sort(columnOf("name"_L1));
    QVERIFY(!filter.isQueueOrder());
    QCOMPARE(namesIn(filter), (QStringList{u"A"_s, u"b"_s}));
    Row c = makeRow(3);
    c.name = u"aa"_s;
    Delta delta;
    delta.added = {c};
    model.apply(delta);
    QCOMPARE(namesIn(filter), (QStringList{u"A"_s, u"aa"_s, u"b"_s}));
    filter.sort(-1);
    QVERIFY(filter.isQueueOrder());
    QCOMPARE(namesIn(filter), (QStringList{u"b"_s, u"A"_s, u"aa"_s}));
}

void TestDownloadModel::sortsByAVolatileColumnOnlyNowAndThen()
{
    DownloadModel model(m_clock);
    DownloadFilter filter(model);
    model.apply(addition({makeRow(1, State::Active), makeRow(2, State::Active)}));
    filter.sort(columnOf("speed"_L1), Qt::DescendingOrder);
    QCOMPARE(namesIn(filter).front(), u"file-1.zip"_s);
    QSignalSpy layout(&filter, &DownloadFilter::layoutChanged);
    Row fast = makeRow(2, State::Active);
    for (int tick = 0; tick < 5; ++tick) {
        fast.bytesPerSecond += 100'000;
        Delta delta;
        delta.changed = {fast};
        model.apply(delta);
    }
    QCOMPARE(layout.count(), 0);
    QCOMPARE(namesIn(filter).front(), u"file-1.zip"_s);
    QVERIFY(layout.wait(10'000));
    QCOMPARE(layout.count(), 1);
    QCOMPARE(namesIn(filter).front(), u"file-2.zip"_s);
}

QTEST_MAIN(TestDownloadModel)
#include "tst_download_model.moc"
