// SPDX-License-Identifier: MIT
#pragma once

#include "app/host_history.h"
#include "core/clock.h"

#include <QDialog>

#include <optional>

class QLabel;
class QListWidget;

namespace headgate {

class Plot;

/// All about one host: what it may have and has, over time; how fast it is, how long its items waited, what
/// came of them, and what it has taught the gate.
class HostPageDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HostPageDialog)
public:
    /// The clock outlives the dialog.
    HostPageDialog(const Clock &clock, const Host &host, QWidget *parent = nullptr);
    ~HostPageDialog() override = default;

    [[nodiscard]] const Host &host() const { return m_host; }
    void show(const HostPage &page);
    using QDialog::show;

protected:
    void changeEvent(QEvent *event) override;

private:
    void showPlots(const HostPage &page);
    void showFacts(const HostPage &page);

    const Clock &m_clock;
    Host m_host;
    std::optional<HostPage> m_page; ///< as it was shown last
    QLabel *m_state;
    Plot *m_permits;
    Plot *m_speed;
    QLabel *m_waits;
    QLabel *m_outcomes;
    QLabel *m_learned;
    QListWidget *m_failures;
};

} // namespace headgate
