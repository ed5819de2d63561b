// SPDX-License-Identifier: MIT
#pragma once

#include "ui/desktop_parts.h"

#include <QStringList>

namespace headgate {

/// Stand in for what a desktop offers, and keep what they were told.
class FakeNotifier final : public Notifier
{
public:
    void tell(const QString &title, const QString &text) override
    {
        told.append(title + QStringLiteral(": ") + text);
    }

    QStringList told;
};

class FakeWakeLock final : public WakeLock
{
public:
    void hold() override
    {
        isHeld = true;
        ++holds;
    }
    void release() override { isHeld = false; }

    bool isHeld = false;
    int holds = 0;
};

class FakePower final : public PowerControl
{
public:
    [[nodiscard]] bool canSleep() const override { return can; }
    [[nodiscard]] bool canShutDown() const override { return can; }
    void refresh() override { ++refreshes; }
    void sleep() override { ++sleeps; }
    void shutDown() override { ++shutDowns; }
    void allow(bool yes)
    {
        can = yes;
        Q_EMIT changed();
    }

    bool can = true;
    int refreshes = 0;
    int sleeps = 0;
    int shutDowns = 0;
};

class FakeTaskbar final : public Taskbar
{
public:
    void show(const TaskbarState &state) override { shown = state; }

    TaskbarState shown;
};

} // namespace headgate
