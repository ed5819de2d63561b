// SPDX-License-Identifier: MIT
#pragma once

#include "ui/after_finish.h"

#include "core/clock.h"

#include <QDialog>

#include <memory>

class QLabel;
class QProgressBar;

namespace headgate {

/// Says what is about to be done, and leaves time to object. Accepted when the time is up, or at once by its
/// button; rejected by the other, by Escape, and when it is closed.
class CountdownDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CountdownDialog)
public:
    /// @param why  plain text above it
    /// @param clock  outlives the dialog
    CountdownDialog(AfterFinish what, const QString &why, Milliseconds patience, const Clock &clock,
                    QWidget *parent = nullptr);

private:
    void onAlarm();

    AfterFinish m_what;
    const Clock &m_clock;
    Instant m_end;
    std::unique_ptr<Alarm> m_alarm;
    QLabel *m_text;
    QProgressBar *m_bar;
};

} // namespace headgate
