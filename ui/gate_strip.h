// SPDX-License-Identifier: MIT
#pragma once

#include "app/delta.h"
#include "core/clock.h"
#include "ui/gate_slots.h"

#include <QWidget>

class QSpinBox;

namespace headgate {

class GateLine;

/// The gate as it stands: how many may pass at once, which can be changed here, who is passing, and the line
/// behind.
class GateStrip final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GateStrip)
public:
    /// The clock outlives the strip.
    GateStrip(const Clock &clock, GateSlots::RowFinder findRow, QWidget *parent = nullptr);

    void setLimit(int limit); ///< the one that is wished for
    void show(const GatePicture &picture, const GateStatistics &gate);
    using QWidget::show;

    /// True while a host rests: then refresh() is wanted every second.
    [[nodiscard]] bool isCounting() const;
    void refresh();

Q_SIGNALS:
    void limitChosen(int limit);
    void hostChosen(const headgate::Host &host);
    void itemChosen(headgate::DownloadId item);

private:
    void describe();

    const Clock &m_clock;
    QSpinBox *m_limit;
    GateSlots *m_slots;
    GateLine *m_line;
    GatePicture m_picture;
    GateStatistics m_gate;
    Instant m_described{}; ///< when
};

} // namespace headgate
