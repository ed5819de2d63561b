// SPDX-License-Identifier: MIT
#include "gate/outcome_table.h"

#include <QTest>

using namespace headgate;

namespace {

Host host(int number)
{
    return Host{QString::number(number)};
}

} // namespace

class tst_OutcomeTable final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsEachOutcomeForEachHost();
    void forgetsTheHostCountedLongestAgo();
};

void tst_OutcomeTable::countsEachOutcomeForEachHost()
{
    OutcomeTable table;
    table.count(host(1), Outcome::Succeeded);
    table.count(host(1), Outcome::Succeeded);
    table.count(host(1), Outcome::Dropped);
    table.count(host(2), Outcome::Ignored);
    QCOMPARE(table.of(host(1)), (HostOutcomes{2, 0, 1}));
    QCOMPARE(table.of(host(2)), (HostOutcomes{0, 1, 0}));
    QCOMPARE(table.of(host(3)), HostOutcomes{});
}

void tst_OutcomeTable::forgetsTheHostCountedLongestAgo()
{
    OutcomeTable table;
    for (int i = 0; i < OutcomeTable::mostHosts; ++i) {
        table.count(host(i), Outcome::Succeeded);
    }
    table.count(host(0), Outcome::Dropped); // the oldest, counted anew
    table.count(host(-1), Outcome::Succeeded);
    QCOMPARE(table.of(host(0)), (HostOutcomes{1, 0, 1}));
    QCOMPARE(table.of(host(1)), HostOutcomes{});
    QCOMPARE(table.of(host(2)), (HostOutcomes{1, 0, 0}));
    QCOMPARE(table.of(host(-1)), (HostOutcomes{1, 0, 0}));
}

QTEST_GUILESS_MAIN(tst_OutcomeTable)
#include "tst_outcome_table.moc"
