// SPDX-License-Identifier: MIT
#include "ui/dbus_taskbar.h"

#include <QDBusMessage>

using namespace Qt::StringLiterals;

namespace headgate {

DbusTaskbar::DbusTaskbar(const QDBusConnection &session)
    : m_bus(session)
{
}

DbusTaskbar::~DbusTaskbar()
{
    show({});
}

void DbusTaskbar::show(const TaskbarState &state)
{
    if (state == m_shown) {
        return;
    }
    m_shown = state;
    const bool isVisible = state.left > 0;
    QDBusMessage update = QDBusMessage::createSignal(u"/io/github/headgate/Headgate"_s,
                                                     u"com.canonical.Unity.LauncherEntry"_s, u"Update"_s);
    update << u"application://io.github.headgate.Headgate.desktop"_s
           << QVariantMap{{u"progress"_s, double(state.percent) / 100},
                          {u"progress-visible"_s, isVisible},
                          {u"count"_s, state.left},
                          {u"count-visible"_s, isVisible}};
    m_bus.send(update);
}

} // namespace headgate
