// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>

namespace headgate {

/// Sends the machine to sleep, or shuts it down. No call blocks.
class PowerControl : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PowerControl)
public:
    /// As far as is known: the system is asked, and changed() tells when it has answered.
    [[nodiscard]] virtual bool canSleep() const = 0;
    [[nodiscard]] virtual bool canShutDown() const = 0;
    /// Asks anew.
    virtual void refresh() = 0;

    virtual void sleep() = 0;
    virtual void shutDown() = 0;

Q_SIGNALS:
    void changed();
    /// @param why  plain text for people
    void failed(const QString &why);

protected:
    using QObject::QObject;
};

} // namespace headgate
