// SPDX-License-Identifier: MIT
#include "gate/permit.h"

#include "gate/gate_core.h"

#include <utility>

namespace headgate {

Permit::Permit(std::weak_ptr<GateCore> gate, Host host, Ticket ticket, Instant since, bool onLoan) noexcept
    : m_gate(std::move(gate))
    , m_host(std::move(host))
    , m_ticket(ticket)
    , m_since(since)
    , m_onLoan(onLoan)
    , m_valid(true)
{
}

Permit::Permit(Permit &&other) noexcept
    : m_gate(std::move(other.m_gate))
    , m_host(std::move(other.m_host))
    , m_ticket(other.m_ticket)
    , m_since(other.m_since)
    , m_outcome(other.m_outcome)
    , m_onLoan(other.m_onLoan)
    , m_valid(std::exchange(other.m_valid, false))
{
}

Permit &Permit::operator=(Permit &&other) noexcept
{
    if (this != &other) {
        release();
        m_gate = std::move(other.m_gate);
        m_host = std::move(other.m_host);
        m_ticket = other.m_ticket;
        m_since = other.m_since;
        m_outcome = other.m_outcome;
        m_onLoan = other.m_onLoan;
        m_valid = std::exchange(other.m_valid, false);
    }
    return *this;
}

Permit::~Permit()
{
    release();
}

void Permit::keep() noexcept
{
    if (!m_valid || !std::exchange(m_onLoan, false)) {
        return;
    }
    if (const auto gate = m_gate.lock()) {
        gate->keepLoan(*this);
    }
}

void Permit::release() noexcept
{
    if (!std::exchange(m_valid, false)) {
        return;
    }
    if (const auto gate = m_gate.lock()) {
        gate->release(*this);
    }
}

} // namespace headgate
