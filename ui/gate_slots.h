// SPDX-License-Identifier: MIT
#pragma once

#include "app/gate_picture.h"
#include "core/clock.h"
#include "ui/slot_layout.h"
#include "ui/slot_places.h"

#include <QWidget>

#include <functional>

namespace headgate {

struct Row;

/// Draws the permits of the gate: a slot for each, empty or filled in the colour of its host as far as what
/// it is used for has come; hatched while it is on loan. Slots say more when pointed at, and are reached with
/// the arrow keys too.
class GateSlots final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GateSlots)
public:
    using RowFinder = std::function<const Row *(DownloadId)>; ///< null where there is none

    /// The clock outlives the widget.
    GateSlots(const Clock &clock, RowFinder findRow, QWidget *parent = nullptr);

    void show(const GatePicture &picture, int limit);
    using QWidget::show;
    /// In words: of the slot that the arrow keys have reached, or of all.
    void describe(const QString &all);

    [[nodiscard]] QRect placeOf(int slot) const;            ///< empty when it is not drawn
    [[nodiscard]] int slotAt(const QPoint &position) const; ///< -1: none
    /// Lines of plain text.
    [[nodiscard]] QString textOf(int slot) const;

Q_SIGNALS:
    void chosen(headgate::DownloadId item);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void layOut();
    void paintSlot(QPainter &painter, int slot) const;
    void pointAt(int slot);
    void moveTo(int slot);
    void choose(int slot);

    const Clock &m_clock;
    RowFinder m_findRow;
    SlotPlaces m_places;
    QList<HostStanding> m_hosts;
    SlotLayout m_layout;
    QString m_all;
    int m_limit = 1;
    int m_pointed = -1; ///< under the mouse
    int m_reached = -1; ///< by the arrow keys
};

} // namespace headgate
