// SPDX-License-Identifier: MIT
#include "ui/desktop.h"

#include "ui/actions.h"
#include "ui/tray_icon.h"

#include <QApplication>
#include <QEvent>
#include <QSettings>
#include <QWidget>

#include <utility>

using namespace std::chrono_literals;

namespace headgate {
namespace {

/// A batch that is over sooner, before the eyes of its user, needs no notification.
constexpr Milliseconds worthTelling = 5s;
/// The next download may begin in a moment: neither is the machine to doze off meanwhile, nor is each pause
/// between two requests worth two calls.
constexpr Milliseconds shortRest = 30s;

} // namespace

Desktop::Desktop(QWidget *window, const Actions &actions, QSettings &store, const Clock &clock,
                 DesktopParts parts)
    : QObject(window)
    , m_window(*window)
    , m_actions(actions)
    , m_store(store)
    , m_clock(clock)
    , m_parts(std::move(parts))
    , m_settings(DesktopSettings::load(store))
    , m_afterFinish(clock, m_parts.power.get(), window)
    , m_watch(clock)
    , m_bedtime(clock.makeAlarm([this] { letSleep(); }))
{
    m_afterFinish.setCommand(m_settings.command);
    m_afterFinish.choose(m_settings.afterFinish);
    connect(&m_afterFinish, &AfterFinishControl::choiceChanged, this, &Desktop::store);
    connect(&m_afterFinish, &AfterFinishControl::failed, this, &Desktop::failed);
    connect(&m_afterFinish, &AfterFinishControl::quitWanted, this, [] { QCoreApplication::quit(); });
    if (m_parts.notifier) {
        connect(m_parts.notifier.get(), &Notifier::clicked, this, &Desktop::showWanted);
        connect(m_parts.notifier.get(), &Notifier::undelivered, this,
                [this](const QString &title, const QString &text) {
                    if (m_tray) {
                        m_tray->tell(title, text);
                    }
                });
    }
    m_window.installEventFilter(this);
    QCoreApplication::instance()->installEventFilter(this);
    showTrayIcon();
}

Desktop::~Desktop()
{
    letSleep();
    QGuiApplication::setQuitOnLastWindowClosed(true);
}

void Desktop::show(const Totals &totals)
{
    m_totals = totals;
    const auto end = m_watch.look(totals);
    if (m_tray) {
        m_tray->show(totals);
    }
    if (m_parts.taskbar) {
        m_parts.taskbar->show(TaskbarState::of(totals));
    }
    keepAwake();
    if (end) {
        tell(*end);
        m_afterFinish.announce(*end);
    } else if (m_watch.isRunning()) {
        m_afterFinish.withdraw();
    }
}

DesktopSettings Desktop::settings() const
{
    DesktopSettings settings = m_settings;
    settings.startAtLogin = m_parts.autostart && m_parts.autostart->isOn();
    settings.afterFinish = m_afterFinish.chosen();
    return settings;
}

DesktopAbilities Desktop::abilities() const
{
    return {m_parts.hasTray, m_parts.hasTray || m_parts.notifier, m_parts.wakeLock != nullptr,
            m_parts.autostart.has_value()};
}

void Desktop::apply(const DesktopSettings &settings)
{
    if (m_parts.autostart) {
        if (const QString why = m_parts.autostart->set(settings.startAtLogin); !why.isEmpty()) {
            Q_EMIT failed(why);
        }
    }
    m_settings = settings.sanitized();
    m_afterFinish.setCommand(m_settings.command);
    m_afterFinish.choose(m_settings.afterFinish);
    store();
    showTrayIcon();
    keepAwake();
}

bool Desktop::closesToTray() const
{
    return m_tray && m_settings.closeToTray && !m_isQuitting && !qGuiApp->isSavingSession();
}

void Desktop::hideInTray()
{
    QGuiApplication::setQuitOnLastWindowClosed(false);
    m_window.hide();
}

bool Desktop::startInTray()
{
    if (!m_tray || !m_settings.startInTray) {
        return false;
    }
    QGuiApplication::setQuitOnLastWindowClosed(false);
    return true;
}

bool Desktop::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == QCoreApplication::instance() && event->type() == QEvent::Quit) {
        m_isQuitting = true; // Qt asks every window, and one that only hides would stop it
    } else if (watched == &m_window && event->type() == QEvent::Show) {
        QGuiApplication::setQuitOnLastWindowClosed(true);
        m_isQuitting = false; // somebody has refused
    }
    return QObject::eventFilter(watched, event);
}

void Desktop::showTrayIcon()
{
    const bool isWanted = m_parts.hasTray && m_settings.trayIcon;
    if (isWanted && !m_tray) {
        m_tray = std::make_unique<TrayIcon>(
            m_window, QList<QAction *>{m_actions.startAll, m_actions.pauseAll, nullptr, m_actions.quit},
            this);
        m_tray->show(m_totals);
        connect(m_tray.get(), &TrayIcon::showWanted, this, &Desktop::showWanted);
        connect(m_tray.get(), &TrayIcon::hideWanted, this, &Desktop::hideInTray);
    } else if (!isWanted) {
        m_tray.reset();
    }
}

void Desktop::keepAwake()
{
    if (!m_parts.wakeLock) {
        return;
    }
    const bool isWanted = m_settings.keepAwake && m_watch.isRunning();
    if (isWanted && m_totals.active + m_totals.verifying > 0) {
        m_bedtime->silence();
        if (!std::exchange(m_isAwake, true)) {
            m_parts.wakeLock->hold();
        }
    } else if (!isWanted) {
        letSleep();
    } else if (m_isAwake && !m_bedtime->isSet()) {
        m_bedtime->ringAt(m_clock.now() + shortRest);
    }
}

void Desktop::letSleep()
{
    m_bedtime->silence();
    if (std::exchange(m_isAwake, false)) {
        m_parts.wakeLock->release();
    }
}

void Desktop::tell(const BatchEnd &batch)
{
    if (!m_settings.notify || (m_window.isActiveWindow() && batch.lasted < worthTelling)) {
        return;
    }
    const QString title = batch.failed == 0 ? tr("All downloads are done") : tr("All downloads have ended");
    if (m_parts.notifier) {
        m_parts.notifier->tell(title, batch.text());
    } else if (m_tray) {
        m_tray->tell(title, batch.text());
    }
}

void Desktop::store()
{
    settings().save(m_store);
    m_store.sync();
    if (m_store.status() != QSettings::NoError) {
        Q_EMIT failed(
            tr("The settings are in effect, but could not be stored in %1.").arg(m_store.fileName()));
    }
}

} // namespace headgate
