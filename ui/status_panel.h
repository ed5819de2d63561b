// SPDX-License-Identifier: MIT
#pragma once

#include "app/delta.h"

#include <QLabel>
#include <QProgressBar>
#include <QWidget>

namespace headgate {

/// The whole queue in one line: N of M done, progress, speed, time left, and how it stands at the gate.
class StatusPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatusPanel)
public:
    explicit StatusPanel(QWidget *parent = nullptr);

    void show(const Totals &totals, const GateStatistics &gate);
    using QWidget::show;

private:
    QLabel *makeLabel(const QString &name);

    QLabel *m_done;
    QProgressBar *m_progress;
    QLabel *m_speed;
    QLabel *m_timeLeft;
    QLabel *m_gate;
};

} // namespace headgate
