// SPDX-License-Identifier: MIT
#pragma once

#include "app/delta.h"
#include "core/clock.h"

#include <QList>
#include <QWidget>

namespace headgate {

/// Draws the line behind the gate: how many wait, at which hosts, the most first, and which hosts rest and
/// for how long. Each host has its colour, and says more when pointed at, and all when clicked.
class GateLine final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GateLine)
public:
    /// The clock outlives the widget.
    explicit GateLine(const Clock &clock, QWidget *parent = nullptr);

    void show(const GatePicture &picture, qint64 waiting);
    using QWidget::show;
    /// Time has passed: hosts rest shorter, or no longer.
    void refresh();

    [[nodiscard]] QString text() const; ///< as it is drawn

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void hostChosen(const headgate::Host &host);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Part
    {
        QString text;
        QRect place;
        int host = -1; ///< index into the hosts in line; -1: none
    };
    void layOut();
    [[nodiscard]] int widthOf(const QString &text) const;
    [[nodiscard]] const HostStanding *hostAt(const QPoint &position) const;
    [[nodiscard]] QString toolTipAt(const QPoint &position) const;

    const Clock &m_clock;
    QList<HostStanding> m_known;
    QList<HostStanding> m_inLine; ///< of those
    qint64 m_waiting = 0;
    qint64 m_lines = 0;
    QList<Part> m_parts;
    int m_shown = 0; ///< hosts for which there is room
};

} // namespace headgate
