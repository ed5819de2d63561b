// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "gate/gate_observer.h"

#include <QFile>

#include <functional>
#include <memory>

namespace headgate {

/// Writes everything that happens at the gate to a file, one line each, as CSV (RFC 4180) for people who want
/// plots of their own. The columns are those of header(). A file that is there is continued. What is written
/// is on the disk within a second. Lives in the engine's thread.
class GateLog final : public GateObserver
{
public:
    /// @param trouble  called once, with the system's reason, when nothing more can be written
    using Trouble = std::function<void(const QString &why)>;

    /// The clock outlives the log.
    GateLog(const Clock &clock, const QString &path, Trouble trouble);
    Q_DISABLE_COPY_MOVE(GateLog)
    ~GateLog() override;

    /// Opens the file. False, after trouble() was called, when that cannot be.
    bool open();
    void observe(const GateEvent &event) override;

    [[nodiscard]] static QByteArray header();
    /// One line, without its end.
    /// @param start  when the first column began to count
    [[nodiscard]] static QByteArray lineOf(const GateEvent &event, Instant start, const QDateTime &wallStart);

private:
    void check(bool written);
    void flush();

    const Clock &m_clock;
    QFile m_file;
    Trouble m_trouble;
    std::unique_ptr<Alarm> m_flush;
    Instant m_start;
    QDateTime m_wallStart;
    bool m_isBroken = false;
};

} // namespace headgate
