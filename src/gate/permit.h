// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/host.h"
#include "gate/ticket.h"

#include <memory>

namespace headgate {

/// What became of the work that a permit stood for; a limit algorithm learns from it.
enum class Outcome {
    Succeeded,
    Ignored, ///< says nothing about the host: cancelled, paused, disk full
    Dropped, ///< the host did not keep up: 429, 503, reset, time-out
};

class GateCore;

/// The right to have one live reply at one host. Move-only; destroying it (or assigning over it) is the only
/// way to release it, so that nobody can release twice or forget to. It may outlive its gate. It stays in the
/// thread of its gate.
class [[nodiscard]] Permit
{
public:
    Permit() noexcept = default; ///< no permit
    Permit(Permit &&other) noexcept;
    Permit &operator=(Permit &&other) noexcept;
    Permit(const Permit &) = delete;
    Permit &operator=(const Permit &) = delete;
    ~Permit();

    [[nodiscard]] explicit operator bool() const noexcept { return m_valid; }
    [[nodiscard]] const Host &host() const noexcept { return m_host; }
    /// The ticket that it was given for: no other permit of the gate ever has it.
    [[nodiscard]] Ticket ticket() const noexcept { return m_ticket; }
    [[nodiscard]] Instant since() const noexcept { return m_since; } ///< when it was given
    /// To be told before the release; a permit that says nothing is Ignored.
    void setOutcome(Outcome outcome) noexcept { m_outcome = outcome; }
    /// True for one that Gate::joinForLoan() gave, until it is kept.
    [[nodiscard]] bool isOnLoan() const noexcept { return m_onLoan; }
    /// From now on it is like any other, and nobody asks for it back: whoever had a permit of its own gave
    /// that one back instead.
    void keep() noexcept;

private:
    friend class GateCore;
    Permit(std::weak_ptr<GateCore> gate, Host host, Ticket ticket, Instant since, bool onLoan) noexcept;
    void release() noexcept;

    std::weak_ptr<GateCore> m_gate;
    Host m_host;
    Ticket m_ticket;
    Instant m_since{};
    Outcome m_outcome = Outcome::Ignored;
    bool m_onLoan = false;
    bool m_valid = false;
};

} // namespace headgate
