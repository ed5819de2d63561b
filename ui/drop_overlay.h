// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace headgate {

/// Lies over the window while links are dragged above it and says that they can be dropped.
class DropOverlay final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DropOverlay)
public:
    /// Hidden at first; covers its parent when shown.
    explicit DropOverlay(QWidget *parent);

    void cover();

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace headgate
