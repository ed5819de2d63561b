// SPDX-License-Identifier: MIT
#include "ui/single_instance.h"

#include "app/local_socket.h"
#include "support/manual_clock.h"

#include <QLocalSocket>
#include <QLockFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace headgate;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestSingleInstance final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstIsTold();
    void theSecondHandsOverWhatItHas();
    void withNothingToHandOverTheWindowIsAskedFor();
    void manyAtOnceAreAllHeard();
    void anotherListIsAnotherProgram();
    void whatACrashLeftIsNoProgram();
    void oneThatEndsMakesRoom();
    void oneThatDoesNotAnswerIsNamed();
    void nonsenseIsTurnedAway_data();
    void nonsenseIsTurnedAway();

private:
    QTemporaryDir m_dir;
    ManualClock m_clock;
};

namespace {

/// One program, as far as it matters here.
struct Start
{
    Start(const Clock &clock, const QString &folder)
        : instance(clock, folder)
    {
        QObject::connect(&instance, &SingleInstance::asked, &instance,
                         [this](const StartRequest &request) { asked.append(request); });
    }
    SingleInstance instance;
    QSignalSpy first{&instance, &SingleInstance::first};
    QSignalSpy handedOver{&instance, &SingleInstance::handedOver};
    QSignalSpy failed{&instance, &SingleInstance::failed};
    QList<StartRequest> asked;
};

} // namespace

void TestSingleInstance::theFirstIsTold()
{
    Start one(m_clock, m_dir.filePath(u"new/folder"_s));
    one.instance.seek({});
    QVERIFY(one.first.isEmpty()); // only from the event loop
    m_clock.runDue();
    QCOMPARE(one.first.size(), 1);
}

void TestSingleInstance::theSecondHandsOverWhatItHas()
{
    Start one(m_clock, m_dir.path());
    one.instance.seek({});
    m_clock.runDue();
    Start two(m_clock, m_dir.path());
    StartRequest request;
    request.links.text = u"http://h.example/ä b\nhttp://h.example/2"_s;
    request.links.files = {u"/lists/one.txt"_s, u"/lists/zwei.meta4"_s};
    request.openAddDialog = true;
    two.instance.seek(request);
    m_clock.runDue();
    QTRY_COMPARE(two.handedOver.size(), 1);
    QVERIFY(two.first.isEmpty());
    QCOMPARE(one.asked.size(), 1);
    QCOMPARE(one.asked.first().links.text, request.links.text);
    QCOMPARE(one.asked.first().links.files, request.links.files);
    QVERIFY(one.asked.first().openAddDialog);
    m_clock.advance(SingleInstance::patience);
    QVERIFY(two.failed.isEmpty());
}

void TestSingleInstance::withNothingToHandOverTheWindowIsAskedFor()
{
    Start one(m_clock, m_dir.path());
    one.instance.seek({});
    m_clock.runDue();
    Start two(m_clock, m_dir.path());
    two.instance.seek({});
    m_clock.runDue();
    QTRY_COMPARE(two.handedOver.size(), 1);
    QCOMPARE(one.asked.size(), 1);
    QVERIFY(one.asked.first().links.isEmpty());
    QVERIFY(!one.asked.first().openAddDialog);
}

void TestSingleInstance::manyAtOnceAreAllHeard()
{
    Start one(m_clock, m_dir.path());
    one.instance.seek({});
    m_clock.runDue();
    std::vector<std::unique_ptr<Start>> others;
    for (int i = 0; i < 12; ++i) {
        others.push_back(std::make_unique<Start>(m_clock, m_dir.path()));
        // More than a socket takes at once.
        StartRequest request;
        request.links.text = QString(400'000, QChar(u'a' + i));
        others.back()->instance.seek(request);
    }
    m_clock.runDue();
    QTRY_COMPARE(one.asked.size(), 12);
    QSet<QChar> heard;
    for (const StartRequest &request : std::as_const(one.asked)) {
        QCOMPARE(request.links.text.size(), 400'000);
        heard.insert(request.links.text.front());
    }
    QCOMPARE(heard.size(), 12);
    for (const auto &other : others) {
        QTRY_COMPARE(other->handedOver.size(), 1);
    }
}

void TestSingleInstance::anotherListIsAnotherProgram()
{
    Start one(m_clock, m_dir.filePath(u"a"_s));
    Start two(m_clock, m_dir.filePath(u"b"_s));
    one.instance.seek({});
    two.instance.seek({});
    m_clock.runDue();
    QCOMPARE(one.first.size(), 1);
    QCOMPARE(two.first.size(), 1);
}

void TestSingleInstance::whatACrashLeftIsNoProgram()
{
    {
        // The lock of a process that is gone, as QLockFile writes it.
        QFile lock(m_dir.filePath(u"window.lock"_s));
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.write("999999999\nheadgate\n" + QSysInfo::machineHostName().toUtf8() + '\n');
    }
    Start one(m_clock, m_dir.path());
    one.instance.seek({});
    m_clock.runDue();
    QCOMPARE(one.first.size(), 1);
}

void TestSingleInstance::oneThatEndsMakesRoom()
{
    auto one = std::make_unique<Start>(m_clock, m_dir.path());
    one->instance.seek({});
    m_clock.runDue();
    QCOMPARE(one->first.size(), 1);
    one.reset();
    Start two(m_clock, m_dir.path());
    two.instance.seek({});
    m_clock.runDue();
    QCOMPARE(two.first.size(), 1);
    // And one that has the lock, but not yet its socket, is waited for.
    const QString other = m_dir.filePath(u"other"_s);
    QVERIFY(QDir().mkpath(other));
    auto lock = std::make_unique<QLockFile>(other + u"/window.lock"_s);
    QVERIFY(lock->tryLock());
    Start three(m_clock, other);
    three.instance.seek({});
    m_clock.runDue();
    lock.reset();
    QTRY_VERIFY((m_clock.advance(100ms), three.first.size() == 1));
}

void TestSingleInstance::oneThatDoesNotAnswerIsNamed()
{
    QLockFile lock(m_dir.filePath(u"window.lock"_s));
    QVERIFY(lock.tryLock());
    Start two(m_clock, m_dir.path());
    two.instance.seek({});
    QTRY_VERIFY_WITH_TIMEOUT((m_clock.advance(1s), two.failed.size() == 1), 10'000);
    QVERIFY(two.failed.first().first().toString().contains(u"does not answer"_s));
    QVERIFY(two.first.isEmpty());
}

void TestSingleInstance::nonsenseIsTurnedAway_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("another protocol") << QByteArray("GET / HTTP/1.1\r\n\r\n");
    QTest::newRow("more than anybody has to say") << QByteArray::fromHex("48670001ffffffff");
    QTest::newRow("a message that ends in mid text")
        << QByteArray::fromHex("48670001000000087fffffff00410042");
    QTest::newRow("an empty message") << QByteArray::fromHex("4867000100000000");
}

void TestSingleInstance::nonsenseIsTurnedAway()
{
    QFETCH(const QByteArray, said);
    Start one(m_clock, m_dir.path());
    one.instance.seek({});
    m_clock.runDue();
    QLocalSocket stranger;
    QSignalSpy gone(&stranger, &QLocalSocket::disconnected);
    stranger.connectToServer(localSocketName(m_dir.filePath(u"window"_s)));
    QVERIFY(stranger.waitForConnected());
    stranger.write(said);
    QTRY_COMPARE(gone.size(), 1);
    QVERIFY(one.asked.isEmpty());
    Start two(m_clock, m_dir.path());
    two.instance.seek({});
    m_clock.runDue();
    QTRY_COMPARE(two.handedOver.size(), 1);
}

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_single_instance.moc"
