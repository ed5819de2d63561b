// SPDX-License-Identifier: MIT
#include "app/gate_log.h"

#include "gate/gate.h"
#include "gate/recording_taker.h"

#include "support/manual_clock.h"

#include <QTemporaryDir>
#include <QTest>

using namespace headgate;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

QList<QByteArrayList> rowsOf(const QString &path)
{
    QFile file(path);
    QList<QByteArrayList> rows;
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : file.readAll().trimmed().split('\n')) {
            rows.append(line.split(','));
        }
    }
    return rows;
}

} // namespace

/// The file that people plot.
class tst_GateLog final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyStepIsALine();
    void aFileThatIsThereIsContinued();
    void whatIsStrangeIsQuoted();
    void whatCannotBeOpenedIsTold();
    void aFullDiskIsToldOnce();
    void itIsOnTheDiskWithinASecond();

private:
    QTemporaryDir m_folder;
};

void tst_GateLog::everyStepIsALine()
{
    const QString path = m_folder.filePath(u"steps.csv"_s);
    {
        ManualClock clock;
        GateLog log(clock, path, [](const QString &why) { QFAIL(qPrintable(why)); });
        QVERIFY(log.open());
        GateLimits limits;
        limits.total = 1;
        Gate gate(clock, limits);
        gate.addObserver(log);
        const auto taker = std::make_shared<RecordingTaker>();
        QVERIFY(gate.join(Host{u"a.example"_s}, taker, 1, 0));
        QVERIFY(gate.join(Host{u"b.example"_s}, taker, 2, 0));
        clock.runDue();
        clock.advance(250ms);
        taker->release(1, Outcome::Dropped);
        gate.coolDown(Host{u"b.example"_s}, clock.now() + 2s);
        gate.setLearnedLimit(Host{u"a.example"_s}, 3);
        gate.setLearnedPace(Host{u"a.example"_s}, 40ms);
        limits.total = 7;
        gate.setLimits(limits);
    }
    const auto rows = rowsOf(path);
    QCOMPARE(rows.size(), 9);
    QCOMPARE(rows.at(0).join(','), GateLog::header());
    const qsizetype columns = rows.at(0).size();
    QByteArrayList events;
    for (const QByteArrayList &row : rows.mid(1)) {
        QCOMPARE(row.size(), columns);
        events.append(row.at(2));
    }
    QCOMPARE(events, (QByteArrayList{"wait", "wait", "grant", "release", "cool", "learn", "pace", "limit"}));
    QCOMPARE(rows.at(4).mid(1).join(','), "0.250,release,a.example,1,0,250,dropped,,0,0,1");
    QCOMPARE(rows.at(5).mid(1).join(','), "0.250,cool,b.example,,,2000,,,0,0,1");
    QCOMPARE(rows.at(7).mid(1).join(','), "0.250,pace,a.example,,,40,,,0,0,1");
    QCOMPARE(rows.at(8).mid(1).join(','), "0.250,limit,,,,,,7,0,,1");
}

void tst_GateLog::aFileThatIsThereIsContinued()
{
    const QString path = m_folder.filePath(u"twice.csv"_s);
    for (int run = 0; run < 2; ++run) {
        ManualClock clock;
        GateLog log(clock, path, [](const QString &why) { QFAIL(qPrintable(why)); });
        QVERIFY(log.open());
        log.observe({.kind = GateEvent::Kind::Limited, .at = clock.now(), .limit = run});
    }
    const auto rows = rowsOf(path);
    QCOMPARE(rows.size(), 3); // one head, and a line of each
    QCOMPARE(rows.at(2).at(8), "1");
}

void tst_GateLog::whatIsStrangeIsQuoted()
{
    const QByteArray line = GateLog::lineOf({.kind = GateEvent::Kind::Joined, .host = Host{u"a,\"b"_s}}, {},
                                            QDateTime::fromSecsSinceEpoch(0, Qt::UTC));
    QCOMPARE(line, "1970-01-01T00:00:00.000Z,0.000,wait,\"a,\"\"b\",,,,,,0,0,0");
}

void tst_GateLog::whatCannotBeOpenedIsTold()
{
    ManualClock clock;
    QStringList troubles;
    GateLog log(clock, m_folder.filePath(u"missing/log.csv"_s),
                [&](const QString &why) { troubles.append(why); });
    QVERIFY(!log.open());
    log.observe({});
    QCOMPARE(troubles.size(), 1);
    QVERIFY(!troubles.first().isEmpty());
}

void tst_GateLog::aFullDiskIsToldOnce()
{
    if (!QFile::exists(u"/dev/full"_s)) {
        QSKIP("needs a device that is always full");
    }
    ManualClock clock;
    QStringList troubles;
    GateLog log(clock, u"/dev/full"_s, [&](const QString &why) { troubles.append(why); });
    QVERIFY(!log.open()); // not even its head
    for (int i = 0; i < 10'000; ++i) {
        log.observe({.kind = GateEvent::Kind::Limited});
    }
    clock.advance(5s);
    QCOMPARE(troubles.size(), 1);
}

void tst_GateLog::itIsOnTheDiskWithinASecond()
{
    const QString path = m_folder.filePath(u"soon.csv"_s);
    ManualClock clock;
    GateLog log(clock, path, [](const QString &why) { QFAIL(qPrintable(why)); });
    QVERIFY(log.open());
    log.observe({.kind = GateEvent::Kind::Limited, .at = clock.now()});
    QCOMPARE(rowsOf(path).size(), 1);
    clock.advance(1s);
    QCOMPARE(rowsOf(path).size(), 2);
}

QTEST_GUILESS_MAIN(tst_GateLog)
#include "tst_gate_log.moc"
