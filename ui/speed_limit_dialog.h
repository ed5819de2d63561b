// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QSpinBox;

namespace headgate {

/// Asks how much a download may receive.
class SpeedLimitDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SpeedLimitDialog)
public:
    /// @param bytesPerSecond  what it begins with; 0: no limit
    explicit SpeedLimitDialog(qint64 bytesPerSecond, QWidget *parent = nullptr);
    ~SpeedLimitDialog() override = default;

    /// What was chosen; 0: no limit.
    [[nodiscard]] qint64 bytesPerSecond() const;

private:
    qint64 m_before;
    QSpinBox *m_limit; ///< KiB a second
};

} // namespace headgate
