// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace headgate {

/// One line of plain text that is cut with "…" where there is no room for it, and then told in whole by its
/// tool tip. It never makes a window wider.
class ElidedLabel final : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ElidedLabel)
public:
    explicit ElidedLabel(QWidget *parent = nullptr);
    ~ElidedLabel() override = default;

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
};

} // namespace headgate
