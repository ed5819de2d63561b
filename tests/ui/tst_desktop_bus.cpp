// SPDX-License-Identifier: MIT
#include "ui/dbus_notifier.h"
#include "ui/dbus_power.h"
#include "ui/dbus_taskbar.h"
#include "ui/dbus_wake_lock.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusUnixFileDescriptor>
#include <QDBusVirtualObject>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QSocketNotifier>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <utility>

#include <unistd.h>

using namespace headgate;
using namespace Qt::StringLiterals;

/// Every service that the window may speak to, in one object.
class FakeServices final : public QObject
{
    Q_OBJECT
public:
    QVariantList notification;
    QStringList calls;
    QString can = u"yes"_s;
    bool refuses = false;
    QVariantMap launcher;
    int descriptor = -1; ///< the other end of what logind has handed out

    /// The methods are called under the names of many interfaces.
    bool answer(const QDBusMessage &call, const QDBusConnection &bus)
    {
        const QString name = call.member();
        calls.append(name);
        if (refuses) {
            return bus.send(call.createErrorReply(u"org.test.No"_s, u"not today"_s));
        }
        if (name == "Notify"_L1) {
            notification = call.arguments();
            return bus.send(call.createReply(uint(7)));
        }
        if (name == "Inhibit"_L1 && call.interface() == "org.freedesktop.login1.Manager"_L1) {
            int ends[2];
            if (::pipe(ends) != 0) {
                return false;
            }
            descriptor = ends[0];
            const QDBusUnixFileDescriptor handle(ends[1]);
            ::close(ends[1]);
            return bus.send(call.createReply(QVariant::fromValue(handle)));
        }
        if (name == "Inhibit"_L1) {
            return bus.send(call.createReply(uint(42)));
        }
        return bus.send(name.startsWith("Can"_L1) ? call.createReply(can) : call.createReply());
    }

    Q_SLOT void onUpdate(const QString &uri, const QVariantMap &properties)
    {
        Q_UNUSED(uri)
        launcher = properties;
    }
};

/// Hands every call on a path to the services.
class Path final : public QDBusVirtualObject
{
public:
    explicit Path(FakeServices &services)
        : m_services(services)
    {
    }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        return m_services.answer(message, connection);
    }
    QString introspect(const QString &) const override { return {}; }

private:
    FakeServices &m_services;
};

/// What is sent over the bus, and what is made of the answers; and that nothing hangs without any.
class TestDesktopBus final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();

    void notifiesAndIsClicked();
    void aRefusedNotificationIsToldBack();
    void holdsByTheFirstThatAgrees_data();
    void holdsByTheFirstThatAgrees();
    void aHoldThatIsReleasedBeforeItIsGranted();
    void sleepsAndShutsDown();
    void offersNothingThatAsksForAPassword();
    void aRefusalIsTold();
    void theTaskbarIsToldWhatChanges();
    void withoutABusNothingHangsOrFails();

private:
    /// Takes names away again at the end of the test.
    void serve(const QStringList &names)
    {
        for (const QString &name : names) {
            QVERIFY(m_desktop->registerService(name));
            m_names.append(name);
        }
    }

    QProcess m_daemon;
    QTemporaryDir m_dir;
    FakeServices m_services;
    Path m_path{m_services};
    std::unique_ptr<QDBusConnection> m_desktop; ///< the desktop's end
    std::unique_ptr<QDBusConnection> m_bus;     ///< the window's end
    QStringList m_names;
};

void TestDesktopBus::initTestCase()
{
    const QString program = QStandardPaths::findExecutable(u"dbus-daemon"_s);
    if (program.isEmpty()) {
        QSKIP("there is no dbus-daemon");
    }
    // Its own rules: no service of this machine is started by it.
    QFile rules(m_dir.filePath(u"bus.conf"_s));
    QVERIFY(rules.open(QIODevice::WriteOnly));
    rules.write("<busconfig><type>session</type><listen>unix:tmpdir=" + QFile::encodeName(m_dir.path()) +
                "</listen><policy context=\"default\"><allow send_destination=\"*\"/><allow "
                "eavesdrop=\"true\"/><allow own=\"*\"/>"
                "</policy></busconfig>");
    rules.close();
    m_daemon.start(program, {u"--nofork"_s, u"--print-address"_s, u"--config-file="_s + rules.fileName()});
    QTRY_VERIFY_WITH_TIMEOUT(m_daemon.canReadLine(), 10'000);
    const QString address = QString::fromLatin1(m_daemon.readLine()).trimmed();
    m_desktop = std::make_unique<QDBusConnection>(QDBusConnection::connectToBus(address, u"test-desktop"_s));
    m_bus = std::make_unique<QDBusConnection>(QDBusConnection::connectToBus(address, u"test-window"_s));
    QVERIFY(m_desktop->isConnected() && m_bus->isConnected());
    QVERIFY(m_desktop->registerVirtualObject(u"/org"_s, &m_path, QDBusConnection::SubPath));
    QVERIFY(m_desktop->connect({}, u"/io/github/headgate/Headgate"_s, u"com.canonical.Unity.LauncherEntry"_s,
                               u"Update"_s, &m_services, SLOT(onUpdate(QString, QVariantMap))));
}

void TestDesktopBus::cleanupTestCase()
{
    m_desktop.reset();
    m_bus.reset();
    QDBusConnection::disconnectFromBus(u"test-desktop"_s);
    QDBusConnection::disconnectFromBus(u"test-window"_s);
    m_daemon.terminate();
    m_daemon.waitForFinished();
}

void TestDesktopBus::init()
{
    m_services.calls.clear();
    m_services.notification.clear();
    m_services.launcher.clear();
    m_services.can = u"yes"_s;
    m_services.refuses = false;
}

void TestDesktopBus::cleanup()
{
    for (const QString &name : std::exchange(m_names, {})) {
        m_desktop->unregisterService(name);
    }
}

void TestDesktopBus::notifiesAndIsClicked()
{
    serve({u"org.freedesktop.Notifications"_s});
    DbusNotifier notifier(*m_bus);
    QSignalSpy clicked(&notifier, &Notifier::clicked);
    QSignalSpy undelivered(&notifier, &Notifier::undelivered);
    notifier.tell(u"All is done"_s, u"<b>12</b> done"_s);
    QTRY_COMPARE(m_services.notification.size(), 8);
    QCOMPARE(m_services.notification[1].toUInt(), 0U);
    QCOMPARE(m_services.notification[3].toString(), u"All is done"_s);
    QCOMPARE(m_services.notification[4].toString(), u"&lt;b&gt;12&lt;/b&gt; done"_s);
    QCOMPARE(m_services.notification[5].toStringList().first(), u"default"_s);

    const auto signal = [this](uint id, const QString &action) {
        m_desktop->send(QDBusMessage::createSignal(u"/org/freedesktop/Notifications"_s,
                                                   u"org.freedesktop.Notifications"_s, u"ActionInvoked"_s)
                        << id << action);
    };
    signal(9, u"default"_s); // of another program
    signal(7, u"else"_s);
    signal(7, u"default"_s);
    QVERIFY(clicked.wait());
    QCOMPARE(clicked.count(), 1);
    QCOMPARE(undelivered.count(), 0);

    m_services.notification.clear();
    notifier.tell(u"All is done"_s, u"again"_s);
    QTRY_COMPARE(m_services.notification.size(), 8);
    QCOMPARE(m_services.notification[1].toUInt(), 7U); // in place of the last one
}

void TestDesktopBus::aRefusedNotificationIsToldBack()
{
    DbusNotifier notifier(*m_bus);
    QSignalSpy undelivered(&notifier, &Notifier::undelivered);
    notifier.tell(u"All is done"_s, u"12 done"_s);
    QVERIFY(undelivered.wait());
    QCOMPARE(undelivered.first()[1].toString(), u"12 done"_s);
}

void TestDesktopBus::holdsByTheFirstThatAgrees_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("releasedBy");
    const QString logind = u"org.freedesktop.login1"_s;
    const QString gnome = u"org.gnome.SessionManager"_s;
    const QString power = u"org.freedesktop.PowerManagement"_s;
    QTest::newRow("the power manager") << QStringList{power, gnome, logind} << u"UnInhibit"_s;
    QTest::newRow("GNOME") << QStringList{gnome, logind} << u"Uninhibit"_s;
    QTest::newRow("logind") << QStringList{logind} << QString();
}

void TestDesktopBus::holdsByTheFirstThatAgrees()
{
    QFETCH(const QStringList, names);
    QFETCH(const QString, releasedBy);
    serve(names);
    DbusWakeLock lock(*m_bus, *m_bus);
    lock.hold();
    QTRY_COMPARE(m_services.calls, QStringList{u"Inhibit"_s});
    lock.hold(); // is held already
    if (releasedBy.isEmpty()) {
        // Logind's is held for as long as the descriptor is open.
        QVERIFY(m_services.descriptor >= 0);
        QSocketNotifier closed(m_services.descriptor, QSocketNotifier::Read);
        QSignalSpy end(&closed, &QSocketNotifier::activated);
        QVERIFY(!end.wait(50));
        lock.release();
        QVERIFY(end.wait());
        closed.setEnabled(false);
        ::close(std::exchange(m_services.descriptor, -1));
    } else {
        lock.release();
        QTRY_VERIFY(m_services.calls.contains(releasedBy));
    }
    QCOMPARE(m_services.calls.count(u"Inhibit"_s), 1);
}

void TestDesktopBus::aHoldThatIsReleasedBeforeItIsGranted()
{
    serve({u"org.freedesktop.PowerManagement"_s});
    DbusWakeLock lock(*m_bus, *m_bus);
    lock.hold();
    lock.release();
    QTRY_COMPARE(m_services.calls, (QStringList{u"Inhibit"_s, u"UnInhibit"_s}));
}

void TestDesktopBus::sleepsAndShutsDown()
{
    serve({u"org.freedesktop.login1"_s});
    DbusPower power(*m_bus);
    QVERIFY(!power.canSleep());
    QTRY_VERIFY(power.canSleep() && power.canShutDown());
    power.sleep();
    QTRY_VERIFY(m_services.calls.contains(u"Suspend"_s));
    QVERIFY(!m_services.calls.contains(u"PowerOff"_s));
    power.shutDown();
    QTRY_VERIFY(m_services.calls.contains(u"PowerOff"_s));
}

void TestDesktopBus::offersNothingThatAsksForAPassword()
{
    serve({u"org.freedesktop.login1"_s});
    DbusPower power(*m_bus);
    QSignalSpy changed(&power, &PowerControl::changed);
    QTRY_COMPARE(changed.count(), 2);
    m_services.can = u"challenge"_s;
    power.refresh();
    QTRY_COMPARE(changed.count(), 4);
    QVERIFY(!power.canSleep() && !power.canShutDown());
}

void TestDesktopBus::aRefusalIsTold()
{
    serve({u"org.freedesktop.login1"_s});
    m_services.refuses = true;
    DbusPower power(*m_bus);
    QSignalSpy failed(&power, &PowerControl::failed);
    power.sleep();
    QVERIFY(failed.wait());
    QVERIFY(failed.first().first().toString().contains(u"not today"_s));
    QVERIFY(!power.canSleep());
}

void TestDesktopBus::theTaskbarIsToldWhatChanges()
{
    {
        DbusTaskbar taskbar(*m_bus);
        taskbar.show({25, 30});
        QTRY_COMPARE(m_services.launcher.value(u"progress"_s).toDouble(), 0.25);
        QVERIFY(m_services.launcher.value(u"progress-visible"_s).toBool());
        QCOMPARE(m_services.launcher.value(u"count"_s).toLongLong(), 30);
    }
    QTRY_VERIFY(!m_services.launcher.value(u"progress-visible"_s).toBool());
}

void TestDesktopBus::withoutABusNothingHangsOrFails()
{
    const QString name = u"test-nobody"_s;
    const QDBusConnection none =
        QDBusConnection::connectToBus(u"unix:path="_s + m_dir.filePath(u"nobody"_s), name);
    const auto forget = qScopeGuard([&] { QDBusConnection::disconnectFromBus(name); });
    QVERIFY(!none.isConnected());
    QElapsedTimer time;
    time.start();
    DbusNotifier notifier(none);
    QSignalSpy undelivered(&notifier, &Notifier::undelivered);
    notifier.tell(u"title"_s, u"text"_s);
    DbusPower power(none);
    QSignalSpy failed(&power, &PowerControl::failed);
    power.sleep();
    DbusWakeLock lock(none, none);
    lock.hold();
    DbusTaskbar(none).show({1, 1});
    QVERIFY(time.elapsed() < 1000);
    QTRY_COMPARE(undelivered.count(), 1);
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(!power.canSleep() && !power.canShutDown());
    lock.release();
}

QTEST_GUILESS_MAIN(TestDesktopBus)
#include "tst_desktop_bus.moc"
