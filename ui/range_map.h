// SPDX-License-Identifier: MIT
#pragma once

#include "app/item_page.h"
#include "queue/state.h"

#include <QWidget>

namespace headgate {

/// A thin bar that draws which bytes of a file are here, which are on their way, and which nobody brings yet.
class RangeMap final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RangeMap)
public:
    explicit RangeMap(QWidget *parent = nullptr);
    ~RangeMap() override = default;

    /// @param total  bytes; -1: unknown
    void show(State state, qint64 total, const ByteRanges &received,
              const QList<ItemConnection> &connections);
    using QWidget::show;

    [[nodiscard]] QSize sizeHint() const override { return {240, minimumSizeHint().height()}; }
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString describe() const;

    State m_state = State::Paused;
    qint64 m_total = -1;
    ByteRanges m_received;
    QList<ItemConnection> m_connections;
};

} // namespace headgate
