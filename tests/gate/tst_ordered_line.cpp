// SPDX-License-Identifier: MIT
#include "gate/ordered_line.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace headgate;

class tst_OrderedLine final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sortsByPositionThenByTicket();
    void agreesWithASortedVector_data();
    void agreesWithASortedVector();
    void isTheSameWhicheverWayItGrew_data();
    void isTheSameWhicheverWayItGrew();
};

void tst_OrderedLine::sortsByPositionThenByTicket()
{
    OrderedLine line;
    QVERIFY(line.isEmpty());
    line.insert({5, Ticket{1}});
    line.insert({5, Ticket{2}});
    line.insert({-3, Ticket{3}});
    QCOMPARE(line.size(), 3);
    QVERIFY(line.first() == (LineKey{-3, Ticket{3}}));
    QCOMPARE(line.rank({5, Ticket{1}}), 1);
    QCOMPARE(line.rank({5, Ticket{2}}), 2);
    QCOMPARE(line.rank({6, Ticket{0}}), 3);
    line.erase({-3, Ticket{3}});
    QVERIFY(line.first() == (LineKey{5, Ticket{1}}));
}

void tst_OrderedLine::agreesWithASortedVector_data()
{
    QTest::addColumn<int>("operations");
    QTest::addColumn<int>("growth"); // percent of inserts in the first half; in the second as many erases
    QTest::addColumn<qint64>("span");
    QTest::newRow("a short line that keeps changing") << 20000 << 52 << qint64(1000000);
    QTest::newRow("a line that grows to thousands and drains") << 30000 << 90 << qint64(1000000);
    QTest::newRow("many equal positions") << 20000 << 75 << qint64(3);
}

void tst_OrderedLine::agreesWithASortedVector()
{
    QFETCH(const int, operations);
    QFETCH(const int, growth);
    QFETCH(const qint64, span);

    QRandomGenerator random(20240101);
    OrderedLine line;
    std::vector<LineKey> reference;
    quint64 ticket = 0;
    for (int i = 0; i < operations; ++i) {
        const int inserts = i < operations / 2 ? growth : 100 - growth;
        if (reference.empty() || random.bounded(100) < inserts) {
            const LineKey key{random.bounded(span) - span / 2, Ticket{++ticket}};
            line.insert(key);
            reference.insert(std::ranges::lower_bound(reference, key), key);
        } else {
            // Mostly the first leave, as in a line.
            const qint64 index = random.bounded(3) ? 0 : random.bounded(qint64(reference.size()));
            line.erase(reference[size_t(index)]);
            reference.erase(reference.begin() + index);
        }
        QCOMPARE(line.size(), qsizetype(reference.size()));
        if (!reference.empty()) {
            QVERIFY(line.first() == reference.front());
            const qint64 index = random.bounded(qint64(reference.size()));
            QCOMPARE(line.rank(reference[size_t(index)]), index);
        }
    }
    for (; !reference.empty(); reference.erase(reference.begin())) {
        QVERIFY(line.first() == reference.front());
        line.erase(reference.front());
    }
    QVERIFY(line.isEmpty());
}

void tst_OrderedLine::isTheSameWhicheverWayItGrew_data()
{
    QTest::addColumn<int>("stride"); // coprime to the size: every number once
    QTest::newRow("at its end") << 1;
    QTest::newRow("at its front") << 49999;
    QTest::newRow("all over") << 7919;
}

void tst_OrderedLine::isTheSameWhicheverWayItGrew()
{
    QFETCH(const int, stride);
    constexpr int size = 50000;
    OrderedLine line;
    for (int i = 0, value = 0; i < size; ++i, value = (value + stride) % size) {
        line.insert({value, Ticket{1}});
    }
    for (int value = 0; value < size; value += 97) {
        QCOMPARE(line.rank({value, Ticket{1}}), value);
    }
    // Thin it out: one in ten stays, and still counts right.
    for (int value = 0; value < size; ++value) {
        if (value % 10 != 0) {
            line.erase({value, Ticket{1}});
        }
    }
    for (int value = 0; value < size; value += 970) {
        QCOMPARE(line.rank({value, Ticket{1}}), value / 10);
    }
    QCOMPARE(line.size(), size / 10);
}

QTEST_GUILESS_MAIN(tst_OrderedLine)
#include "tst_ordered_line.moc"
