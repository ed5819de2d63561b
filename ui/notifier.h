// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>

namespace headgate {

/// Tells the user of something outside the window. No call blocks.
class Notifier : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Notifier)
public:
    /// In place of the last one, should that still be there.
    virtual void tell(const QString &title, const QString &text) = 0;

Q_SIGNALS:
    void clicked();
    /// Nobody is there who shows it.
    void undelivered(const QString &title, const QString &text);

protected:
    using QObject::QObject;
};

} // namespace headgate
