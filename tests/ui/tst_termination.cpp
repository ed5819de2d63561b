// SPDX-License-Identifier: MIT
#include "ui/termination.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace headgate;

class TestTermination final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksTheEventLoop_data();
    void asksTheEventLoop();
};

void TestTermination::asksTheEventLoop_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("an interrupt") << SIGINT;
    QTest::newRow("a termination") << SIGTERM;
}

void TestTermination::asksTheEventLoop()
{
#ifdef Q_OS_UNIX
    QFETCH(const int, signal);
    Termination termination;
    QSignalSpy requested(&termination, &Termination::requested);
    QCOMPARE(std::raise(signal), 0);
    QVERIFY(requested.isEmpty()); // never from inside the handler
    QVERIFY(requested.wait());
    QCOMPARE(requested.count(), 1);
#else
    QSKIP("There are no such signals here");
#endif
}

QTEST_MAIN(TestTermination)
#include "tst_termination.moc"
