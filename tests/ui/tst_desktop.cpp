// SPDX-License-Identifier: MIT
#include "ui/after_finish_control.h"
#include "ui/countdown_dialog.h"
#include "ui/desktop.h"
#include "ui/main_window.h"
#include "ui/settings_dialog.h"
#include "ui/tray_icon.h"

#include "fake_desktop.h"
#include "fake_engine.h"
#include "support/manual_clock.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QSystemTrayIcon>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <functional>

using namespace headgate;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr auto notTray = false;

Delta ticked(qint64 running, qint64 done = 0, qint64 failed = 0)
{
    Delta delta;
    delta.totals.active = running;
    delta.totals.done = done;
    delta.totals.failed = failed;
    delta.totals.items = running + done + failed;
    return delta;
}

} // namespace

/// The window on a desktop that is made of fakes, driven as a person and the engine drive it.
class TestDesktop final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void closingQuitsWithoutATray();
    void closingQuitsUntilItIsToHide();
    void closingHidesInTheTrayAndAClickShows();
    void quittingNeverHides_data();
    void quittingNeverHides();
    void aDialogClosedInTheTrayDoesNotQuit();
    void startsInTheTrayOnlyWhereThereIsOne_data();
    void startsInTheTrayOnlyWhereThereIsOne();
    void theMenuOfTheTrayActs();
    void theTrayIconComesAndGoesAtOnce();

    void tellsOncePerBatch();
    void aShortBatchInAnActiveWindowIsNotTold();
    void toldNothingWhenSwitchedOff();
    void aClickOnTheNotificationBringsTheWindowForward();

    void isAwakeWhileDownloadsRun();
    void sleepsWhenSwitchedOff();
    void theTaskbarFollows();

    void countsDownAndCarriesOut_data();
    void countsDownAndCarriesOut();
    void canBeCalledOff_data();
    void canBeCalledOff();
    void canBeDoneAtOnce();
    void waitsWhenSomethingRunsAgain();
    void nothingChosenNothingAnnounced();
    void offersOnlyWhatTheSystemCan();
    void runsTheCommandEveryTime();
    void aCommandThatCannotRunIsTold();
    void onlyTheCommandIsRemembered();

    void thePageTakesEveryField();
    void thePageRefusesAMissingProgram();
    void thePageHidesWhatIsNotThere();
    void startAtLoginIsTheFile();
    void settingsSurviveAndAreSane();

private:
    void makeWindow(bool hasTray = true);
    /// Whether the program ends when this is done in it.
    [[nodiscard]] bool quitsBy(const std::function<void()> &what);
    void set(const std::function<void(DesktopSettings &)> &change)
    {
        DesktopSettings settings = m_desktop->settings();
        change(settings);
        m_desktop->apply(settings);
    }
    void tell(const Delta &delta) { m_engine->tell(delta); }
    void runBatch(qint64 done = 2, qint64 failed = 0)
    {
        tell(ticked(0));
        tell(ticked(done + failed));
        m_clock.advance(10s);
        tell(ticked(0, done, failed));
    }
    QAction *choice(AfterFinish what)
    {
        return m_window->findChild<QAction *>(u"afterFinish:"_s + wordOf(what));
    }
    CountdownDialog *countdown()
    {
        for (auto *dialog : m_window->findChildren<CountdownDialog *>()) {
            if (dialog->isVisible()) {
                return dialog;
            }
        }
        return nullptr;
    }
    QLabel *reminder() { return m_window->findChild<QLabel *>(u"afterFinishLabel"_s); }
    QString stored(const QString &key) { return m_store->value(u"desktop/"_s + key).toString(); }

    ManualClock m_clock;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QSettings> m_store;
    std::unique_ptr<FakeEngine> m_engine;
    std::unique_ptr<MainWindow> m_window;
    Desktop *m_desktop = nullptr;
    FakeNotifier *m_notifier = nullptr;
    FakeWakeLock *m_wakeLock = nullptr;
    FakePower *m_power = nullptr;
    FakeTaskbar *m_taskbar = nullptr;
};

void TestDesktop::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<QSettings>(m_dir->filePath(u"headgate.ini"_s), QSettings::IniFormat);
    m_engine = std::make_unique<FakeEngine>();
    makeWindow();
}

void TestDesktop::cleanup()
{
    m_window.reset();
    m_engine.reset();
    m_store.reset();
    m_dir.reset();
    QVERIFY(QGuiApplication::quitOnLastWindowClosed());
}

void TestDesktop::makeWindow(bool hasTray)
{
    m_window.reset();
    DesktopParts parts;
    parts.hasTray = hasTray;
    parts.notifier.reset(m_notifier = new FakeNotifier);
    auto wakeLock = std::make_unique<FakeWakeLock>();
    m_wakeLock = wakeLock.get();
    parts.wakeLock = std::move(wakeLock);
    parts.power.reset(m_power = new FakePower);
    auto taskbar = std::make_unique<FakeTaskbar>();
    m_taskbar = taskbar.get();
    parts.taskbar = std::move(taskbar);
    parts.autostart = Autostart(m_dir->filePath(u"autostart"_s), u"/usr/bin/headgate"_s);
    Settings settings;
    settings.transfer.folder = m_dir->path();
    m_window = std::make_unique<MainWindow>(*m_engine, settings, *m_store, m_clock, std::move(parts));
    m_desktop = m_window->findChild<Desktop *>();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

bool TestDesktop::quitsBy(const std::function<void()> &what)
{
    constexpr int stillThere = 42;
    QTimer::singleShot(0ms, qApp, what);
    QTimer guard;
    guard.setSingleShot(true);
    guard.callOnTimeout(qApp, [] { QCoreApplication::exit(stillThere); });
    guard.start(300ms);
    return QApplication::exec() != stillThere;
}

void TestDesktop::closingQuitsWithoutATray()
{
    makeWindow(notTray);
    set([](DesktopSettings &s) { s.closeToTray = true; });
    QVERIFY(quitsBy([this] { m_window->close(); }));
}

void TestDesktop::closingQuitsUntilItIsToHide()
{
    QVERIFY(quitsBy([this] { m_window->close(); }));
    m_window->show();
    set([](DesktopSettings &s) { s.closeToTray = true; });
    QVERIFY(!quitsBy([this] { m_window->close(); }));
    QVERIFY(!m_window->isVisible());
}

void TestDesktop::closingHidesInTheTrayAndAClickShows()
{
    set([](DesktopSettings &s) { s.closeToTray = true; });
    QVERIFY(!m_window->close());
    QVERIFY(!m_window->isVisible());
    QVERIFY(!QGuiApplication::quitOnLastWindowClosed());
    QVERIFY(m_store->contains(u"window/geometry"_s)); // kill -9 may come next
    auto *icon = m_window->findChild<QSystemTrayIcon *>();
    QVERIFY(icon);
    Q_EMIT icon->activated(QSystemTrayIcon::Context); // opens the menu
    QVERIFY(!m_window->isVisible());
    Q_EMIT icon->activated(QSystemTrayIcon::Trigger);
    QVERIFY(m_window->isVisible());
    QVERIFY(QGuiApplication::quitOnLastWindowClosed());
}

void TestDesktop::quittingNeverHides_data()
{
    QTest::addColumn<bool>("isHidden");
    QTest::newRow("the window is there") << false;
    QTest::newRow("the window is in the tray") << true;
}

void TestDesktop::quittingNeverHides()
{
    QFETCH(const bool, isHidden);
    set([](DesktopSettings &s) { s.closeToTray = true; });
    if (isHidden) {
        m_window->close();
    }
    QVERIFY(quitsBy([this] { m_window->findChild<QAction *>(u"quit"_s)->trigger(); }));
}

void TestDesktop::aDialogClosedInTheTrayDoesNotQuit()
{
    set([](DesktopSettings &s) { s.closeToTray = true; });
    m_window->close();
    choice(AfterFinish::Sleep)->trigger();
    runBatch();
    QVERIFY(countdown());
    QVERIFY(!quitsBy([this] { QTest::keyClick(countdown(), Qt::Key_Escape); }));
    QVERIFY(!countdown());
}

void TestDesktop::startsInTheTrayOnlyWhereThereIsOne_data()
{
    QTest::addColumn<bool>("hasTray");
    QTest::addColumn<bool>("trayIcon");
    QTest::addColumn<bool>("startInTray");
    QTest::addColumn<bool>("hidden");
    QTest::newRow("there is one") << true << true << true << true;
    QTest::newRow("there is none") << false << true << true << false;
    QTest::newRow("no icon is wanted") << true << false << true << false;
    QTest::newRow("the window is wanted") << true << true << false << false;
}

void TestDesktop::startsInTheTrayOnlyWhereThereIsOne()
{
    QFETCH(const bool, hasTray);
    QFETCH(const bool, trayIcon);
    QFETCH(const bool, startInTray);
    m_store->setValue(u"desktop/trayIcon"_s, trayIcon);
    m_store->setValue(u"desktop/startInTray"_s, startInTray);
    makeWindow(hasTray);
    m_window->hide();
    QTEST(m_window->startInTray(), "hidden");
    QTEST(!QGuiApplication::quitOnLastWindowClosed(), "hidden");
}

void TestDesktop::theMenuOfTheTrayActs()
{
    QMenu *menu = m_window->findChild<QSystemTrayIcon *>()->contextMenu();
    QVERIFY(menu);
    auto *toggle = menu->findChild<QAction *>(u"trayToggle"_s);
    const QString hide = toggle->text();
    toggle->trigger();
    QVERIFY(!m_window->isVisible());
    QVERIFY(!QGuiApplication::quitOnLastWindowClosed());
    QVERIFY(toggle->text() != hide);
    toggle->trigger();
    QVERIFY(m_window->isVisible());
    QCOMPARE(toggle->text(), hide);

    QStringList names;
    for (const QAction *action : menu->actions()) {
        if (!action->isSeparator()) {
            names.append(action->objectName());
        }
    }
    QCOMPARE(names, (QStringList{u"trayToggle"_s, u"startAll"_s, u"pauseAll"_s, u"quit"_s}));
    tell(ticked(3));
    QTRY_VERIFY(m_window->findChild<QAction *>(u"pauseAll"_s)->isEnabled());
    menu->actions()[3]->trigger();
    QCOMPARE(m_engine->posted<command::PauseAll>().size(), 1);
}

void TestDesktop::theTrayIconComesAndGoesAtOnce()
{
    const auto hasIcon = [this] { return m_window->findChild<QSystemTrayIcon *>() != nullptr; };
    QVERIFY(hasIcon());
    set([](DesktopSettings &s) {
        s.trayIcon = false;
        s.closeToTray = true;
    });
    QVERIFY(!hasIcon());
    QVERIFY(!m_desktop->closesToTray());
    set([](DesktopSettings &s) { s.trayIcon = true; });
    QVERIFY(hasIcon());
    QVERIFY(m_desktop->closesToTray());
}

void TestDesktop::tellsOncePerBatch()
{
    tell(ticked(0));
    tell(ticked(3));
    m_clock.advance(4s);
    tell(ticked(2, 1));
    m_clock.advance(4s);
    tell(ticked(1, 1, 1));
    tell(ticked(0, 2, 1));
    tell(ticked(0, 2, 1));
    QCOMPARE(m_notifier->told, QStringList{u"All downloads have ended: 2 done, 1 failed"_s});
}

void TestDesktop::aShortBatchInAnActiveWindowIsNotTold()
{
    m_window->activateWindow();
    QTRY_VERIFY(m_window->isActiveWindow());
    tell(ticked(0));
    tell(ticked(1));
    m_clock.advance(1s);
    tell(ticked(0, 1));
    QVERIFY(m_notifier->told.isEmpty());

    m_window->hide();
    QTRY_VERIFY(!m_window->isActiveWindow());
    tell(ticked(1, 1));
    m_clock.advance(1s);
    tell(ticked(0, 2));
    QCOMPARE(m_notifier->told.size(), 1);
}

void TestDesktop::toldNothingWhenSwitchedOff()
{
    set([](DesktopSettings &s) { s.notify = false; });
    runBatch();
    QVERIFY(m_notifier->told.isEmpty());
}

void TestDesktop::aClickOnTheNotificationBringsTheWindowForward()
{
    m_window->showMinimized();
    Q_EMIT m_notifier->clicked();
    QVERIFY(m_window->isVisible());
    QVERIFY(!m_window->isMinimized());
}

void TestDesktop::isAwakeWhileDownloadsRun()
{
    QVERIFY(!m_wakeLock->isHeld);
    Delta waiting = ticked(0);
    waiting.totals.waiting = 5;
    tell(waiting);
    QVERIFY(!m_wakeLock->isHeld); // nothing moves yet
    Delta running = ticked(2);
    running.totals.waiting = 3;
    tell(running);
    QVERIFY(m_wakeLock->isHeld);
    tell(waiting); // between two of them
    m_clock.advance(20s);
    QVERIFY(m_wakeLock->isHeld);
    tell(running);
    QCOMPARE(m_wakeLock->holds, 1);
    m_clock.advance(1h);
    QVERIFY(m_wakeLock->isHeld);
    tell(waiting); // and now nothing moves for long
    m_clock.advance(31s);
    QVERIFY(!m_wakeLock->isHeld);
    tell(running);
    QVERIFY(m_wakeLock->isHeld);
    tell(ticked(0, 5));
    QVERIFY(!m_wakeLock->isHeld); // at once
    QCOMPARE(m_wakeLock->holds, 2);
}

void TestDesktop::sleepsWhenSwitchedOff()
{
    tell(ticked(2));
    QVERIFY(m_wakeLock->isHeld);
    set([](DesktopSettings &s) { s.keepAwake = false; });
    QVERIFY(!m_wakeLock->isHeld);
    tell(ticked(2));
    QVERIFY(!m_wakeLock->isHeld);
    set([](DesktopSettings &s) { s.keepAwake = true; });
    QVERIFY(m_wakeLock->isHeld);
}

void TestDesktop::theTaskbarFollows()
{
    Delta delta = ticked(3, 1);
    delta.totals.progress = 0.25;
    tell(delta);
    QCOMPARE(m_taskbar->shown, (TaskbarState{25, 3}));
    tell(ticked(0, 4));
    QCOMPARE(m_taskbar->shown, TaskbarState());
}

void TestDesktop::countsDownAndCarriesOut_data()
{
    QTest::addColumn<AfterFinish>("what");
    QTest::addColumn<int>("sleeps");
    QTest::addColumn<int>("shutDowns");
    QTest::newRow("sleep") << AfterFinish::Sleep << 1 << 0;
    QTest::newRow("shut down") << AfterFinish::ShutDown << 0 << 1;
    QTest::newRow("quit") << AfterFinish::Quit << 0 << 0;
}

void TestDesktop::countsDownAndCarriesOut()
{
    QFETCH(const AfterFinish, what);
    QSignalSpy quits(&m_desktop->afterFinish(), &AfterFinishControl::quitWanted);
    QVERIFY(!reminder()->isVisible());
    choice(what)->trigger();
    QVERIFY(reminder()->isVisible());
    QCOMPARE(reminder()->text(), reminderOf(what));
    tell(ticked(0));
    tell(ticked(2));
    QVERIFY(!countdown());
    m_clock.advance(10s);
    tell(ticked(0, 1, 1));
    QVERIFY(countdown());
    auto *text = countdown()->findChild<QLabel *>(u"announcement"_s);
    QCOMPARE(text->text(), announcementOf(what, 30));
    m_clock.advance(1s);
    QCOMPARE(text->text(), announcementOf(what, 29));
    m_clock.advance(28s);
    QCOMPARE(text->text(), announcementOf(what, 1));
    QCOMPARE(m_power->sleeps + m_power->shutDowns + int(quits.count()), 0);
    QCOMPARE(quitsBy([this] { m_clock.advance(1s); }), what == AfterFinish::Quit);
    m_window->show();
    QTEST(m_power->sleeps, "sleeps");
    QTEST(m_power->shutDowns, "shutDowns");
    QCOMPARE(quits.count(), what == AfterFinish::Quit ? 1 : 0);
    QVERIFY(!countdown());

    // For this once.
    QVERIFY(!reminder()->isVisible());
    QVERIFY(choice(AfterFinish::Nothing)->isChecked());
    tell(ticked(1, 1, 1));
    tell(ticked(0, 2, 1));
    QVERIFY(!countdown());
}

void TestDesktop::canBeCalledOff_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("by Escape") << true;
    QTest::newRow("by its button, which is the default") << false;
}

void TestDesktop::canBeCalledOff()
{
    QFETCH(const bool, byKey);
    choice(AfterFinish::ShutDown)->trigger();
    runBatch();
    CountdownDialog *dialog = countdown();
    QVERIFY(dialog);
    m_clock.advance(20s);
    if (byKey) {
        QTest::keyClick(dialog, Qt::Key_Escape);
    } else {
        auto *cancel = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Cancel);
        QVERIFY(cancel->isDefault());
        QTest::mouseClick(cancel, Qt::LeftButton);
    }
    QVERIFY(!countdown());
    m_clock.advance(1h);
    QCOMPARE(m_power->shutDowns, 0);
    QVERIFY(choice(AfterFinish::Nothing)->isChecked());
}

void TestDesktop::canBeDoneAtOnce()
{
    choice(AfterFinish::Sleep)->trigger();
    runBatch();
    QTest::mouseClick(countdown()->findChild<QPushButton *>(u"now"_s), Qt::LeftButton);
    QCOMPARE(m_power->sleeps, 1);
    m_clock.advance(1h);
    QCOMPARE(m_power->sleeps, 1);
}

void TestDesktop::waitsWhenSomethingRunsAgain()
{
    choice(AfterFinish::Sleep)->trigger();
    runBatch();
    QVERIFY(countdown());
    m_clock.advance(15s);
    tell(ticked(1, 2));
    QVERIFY(!countdown());
    m_clock.advance(1h);
    QCOMPARE(m_power->sleeps, 0);
    QVERIFY(choice(AfterFinish::Sleep)->isChecked());
    tell(ticked(0, 3));
    QVERIFY(countdown());
    m_clock.advance(30s);
    QCOMPARE(m_power->sleeps, 1);
}

void TestDesktop::nothingChosenNothingAnnounced()
{
    runBatch();
    QVERIFY(!countdown());
}

void TestDesktop::offersOnlyWhatTheSystemCan()
{
    QVERIFY(choice(AfterFinish::Sleep)->isVisible());
    m_power->allow(false);
    QVERIFY(!choice(AfterFinish::Sleep)->isVisible());
    QVERIFY(!choice(AfterFinish::ShutDown)->isVisible());
    QVERIFY(choice(AfterFinish::Quit)->isVisible());
    QVERIFY(!choice(AfterFinish::RunCommand)->isEnabled());
    set([](DesktopSettings &s) { s.command = u"true"_s; });
    QVERIFY(choice(AfterFinish::RunCommand)->isEnabled());
    const int before = m_power->refreshes;
    Q_EMIT m_window->findChild<QMenu *>(u"afterFinish"_s)->aboutToShow();
    QCOMPARE(m_power->refreshes, before + 1);
}

void TestDesktop::runsTheCommandEveryTime()
{
#ifndef Q_OS_UNIX
    QSKIP("needs sh");
#endif
    const QString out = m_dir->filePath(u"out put"_s);
    set([&](DesktopSettings &s) {
        s.command =
            u"sh -c \"echo $HEADGATE_DONE $HEADGATE_FAILED >'%1.part'; mv '%1.part' '%1'\""_s.arg(out);
    });
    choice(AfterFinish::RunCommand)->trigger();
    for (int round = 1; round <= 2; ++round) {
        runBatch(3, 2);
        QVERIFY(countdown());
        QVERIFY(!QFileInfo::exists(out));
        m_clock.advance(30s);
        QTRY_VERIFY(QFileInfo::exists(out));
        QFile file(out);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("3 2\n"));
        QVERIFY(file.remove());
        QVERIFY(choice(AfterFinish::RunCommand)->isChecked());
    }
}

void TestDesktop::aCommandThatCannotRunIsTold()
{
    QSignalSpy failed(m_desktop, &Desktop::failed);
    set([&](DesktopSettings &s) { s.command = u"/nonexistent/program"_s; });
    choice(AfterFinish::RunCommand)->trigger();
    runBatch();
    m_clock.advance(30s);
    QCOMPARE(failed.count(), 1);
    QVERIFY(failed.first().first().toString().contains(u"/nonexistent/program"_s));
}

void TestDesktop::onlyTheCommandIsRemembered()
{
    set([](DesktopSettings &s) { s.command = u"true"_s; });
    choice(AfterFinish::ShutDown)->trigger();
    QCOMPARE(stored(u"afterFinish"_s), u"nothing"_s);
    makeWindow();
    QVERIFY(choice(AfterFinish::Nothing)->isChecked());
    choice(AfterFinish::RunCommand)->trigger();
    QCOMPARE(stored(u"afterFinish"_s), u"command"_s);
    makeWindow();
    QVERIFY(choice(AfterFinish::RunCommand)->isChecked());
    QVERIFY(reminder()->isVisible());
    set([](DesktopSettings &s) { s.command.clear(); });
    QVERIFY(choice(AfterFinish::Nothing)->isChecked());
    QCOMPARE(stored(u"afterFinish"_s), u"nothing"_s);
    m_store->setValue(u"desktop/afterFinish"_s, u"shutDown"_s); // by hand
    makeWindow();
    QVERIFY(choice(AfterFinish::Nothing)->isChecked());
}

void TestDesktop::thePageTakesEveryField()
{
    m_window->findChild<QAction *>(u"settings"_s)->trigger();
    auto *dialog = m_window->findChild<SettingsDialog *>();
    QVERIFY(dialog);
    auto *apply = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Apply);
    QVERIFY(!apply->isEnabled());
    for (const QString &name :
         {u"closeToTray"_s, u"startInTray"_s, u"startAtLogin"_s, u"keepAwake"_s, u"notify"_s}) {
        auto *box = dialog->findChild<QCheckBox *>(name);
        QVERIFY2(!box->toolTip().isEmpty(), qPrintable(name));
        box->click();
    }
    dialog->findChild<QLineEdit *>(u"command"_s)->setText(u" true --really "_s);
    QVERIFY(apply->isEnabled());
    apply->click();
    QVERIFY(!apply->isEnabled());
    const DesktopSettings now = m_desktop->settings();
    QVERIFY(now.trayIcon && now.closeToTray && now.startInTray && now.startAtLogin);
    QVERIFY(!now.keepAwake && !now.notify);
    QCOMPARE(now.command, u"true --really"_s);
    QCOMPARE(m_engine->posted<command::Apply>().size(), 0); // none of the engine's business
    // Without an icon nothing can be left in it.
    dialog->findChild<QCheckBox *>(u"trayIcon"_s)->click();
    QVERIFY(!dialog->findChild<QCheckBox *>(u"closeToTray"_s)->isEnabled());
}

void TestDesktop::thePageRefusesAMissingProgram()
{
    DesktopPage page;
    auto *command = page.findChild<QLineEdit *>(u"command"_s);
    QCOMPARE(page.problem(), QString());
    command->setText(u"no-such-program-anywhere -x"_s);
    QVERIFY(page.problem().contains(u"no-such-program-anywhere"_s));
    command->setText(u"   "_s);
    QCOMPARE(page.problem(), QString());
}

void TestDesktop::thePageHidesWhatIsNotThere()
{
    DesktopPage page;
    page.setAbilities({false, false, false, false});
    page.show();
    for (const QCheckBox *box : page.findChildren<QCheckBox *>()) {
        QVERIFY2(!box->isVisible(), qPrintable(box->objectName()));
    }
    QVERIFY(page.findChild<QLineEdit *>(u"command"_s)->isVisible());
    page.setAbilities({});
    for (const QCheckBox *box : page.findChildren<QCheckBox *>()) {
        QVERIFY2(box->isVisible(), qPrintable(box->objectName()));
    }
}

void TestDesktop::startAtLoginIsTheFile()
{
    const Autostart autostart(m_dir->filePath(u"autostart"_s), u"/usr/bin/headgate"_s);
    QVERIFY(!m_desktop->settings().startAtLogin);
    set([](DesktopSettings &s) { s.startAtLogin = true; });
    QVERIFY(autostart.isOn());
    QVERIFY(QFile::remove(autostart.path())); // by a tool of the desktop
    QVERIFY(!m_desktop->settings().startAtLogin);
}

void TestDesktop::settingsSurviveAndAreSane()
{
    DesktopSettings settings;
    QVERIFY(settings.trayIcon && settings.notify && settings.keepAwake);
    QVERIFY(!settings.closeToTray && !settings.startInTray && !settings.startAtLogin);
    settings.trayIcon = settings.notify = settings.keepAwake = false;
    settings.closeToTray = settings.startInTray = true;
    settings.command = u"sh -c \"a  b\""_s;
    settings.afterFinish = AfterFinish::RunCommand;
    settings.save(*m_store);
    QVERIFY(DesktopSettings::load(*m_store) == settings);
    m_store->setValue(u"desktop/command"_s, u"a\nb"_s);
    QCOMPARE(DesktopSettings::load(*m_store).command, u"a b"_s);
    m_store->setValue(u"desktop/afterFinish"_s, u"explode"_s);
    QVERIFY(DesktopSettings::load(*m_store).afterFinish == AfterFinish::Nothing);
}

QTEST_MAIN(TestDesktop)
#include "tst_desktop.moc"
