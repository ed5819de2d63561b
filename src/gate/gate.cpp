// SPDX-License-Identifier: MIT
#include "gate/gate.h"

#include "gate/gate_core.h"

#include <utility>

namespace headgate {

Gate::Gate(const Clock &clock, const GateLimits &limits)
    : m_core(std::make_shared<GateCore>(clock, limits))
{
}

Gate::~Gate()
{
    m_core->abandon();
}

Ticket Gate::join(const Host &host, std::weak_ptr<PermitTaker> taker, quint64 tag, Position position)
{
    return m_core->join(host, std::move(taker), tag, position);
}

Ticket Gate::joinForLoan(const Host &host, std::weak_ptr<PermitTaker> taker, quint64 tag)
{
    return m_core->joinForLoan(host, std::move(taker), tag);
}

bool Gate::leave(Ticket ticket)
{
    return m_core->leave(ticket);
}

bool Gate::move(Ticket ticket, Position position)
{
    return m_core->move(ticket, position);
}

void Gate::setLimits(const GateLimits &limits)
{
    m_core->setLimits(limits);
}

const GateLimits &Gate::limits() const
{
    return m_core->limits();
}

void Gate::setLearnedLimit(const Host &host, int limit)
{
    m_core->setLearnedLimit(host, limit);
}

void Gate::setLearnedPace(const Host &host, Milliseconds interval)
{
    m_core->setLearnedPace(host, interval);
}

int Gate::ceilingOf(const Host &host) const
{
    return m_core->ceilingOf(host);
}

bool Gate::isWanted(const Host &host) const
{
    return m_core->isWanted(host);
}

void Gate::coolDown(const Host &host, Instant until)
{
    m_core->coolDown(host, until);
}

void Gate::setShared(bool shared)
{
    m_core->setShared(shared);
}

void Gate::allow(const Host &host, bool onLoan, int starts)
{
    m_core->allow(host, onLoan, starts);
}

void Gate::recallLoan(const Host &host)
{
    m_core->recallLoan(host);
}

HostWish Gate::wish(const Host &host) const
{
    return m_core->wish(host);
}

Instant Gate::nextStart() const
{
    return m_core->nextStart();
}

QList<Host> Gate::hosts() const
{
    return m_core->hosts().all();
}

Permit Gate::adopt(const Host &host, const std::shared_ptr<PermitTaker> &borrower)
{
    return m_core->adopt(host, borrower);
}

void Gate::freeze()
{
    m_core->freeze();
}

void Gate::letOnePass()
{
    m_core->letOnePass();
}

void Gate::thaw()
{
    m_core->thaw();
}

void Gate::close()
{
    m_core->close();
}

WaitReason Gate::reason(Ticket ticket) const
{
    return m_core->reason(ticket);
}

WaitReason Gate::reasonAt(const Host &host) const
{
    return m_core->reasonAt(host);
}

GateStatistics Gate::statistics() const
{
    return m_core->statistics();
}

HostOutcomes Gate::outcomes(const Host &host) const
{
    return m_core->outcomes(host);
}

int Gate::active(const Host &host) const
{
    return m_core->active(host);
}

HostStanding Gate::standing(const Host &host) const
{
    return m_core->standing(host);
}

void Gate::addObserver(GateObserver &observer)
{
    m_core->addObserver(observer);
}

void Gate::removeObserver(GateObserver &observer)
{
    m_core->removeObserver(observer);
}

void Gate::setRanked(bool ranked)
{
    m_core->hosts().setRanked(ranked);
}

QList<Host> Gate::longestLines(int most) const
{
    return m_core->hosts().longestLines(most);
}

qsizetype Gate::lines() const
{
    return m_core->hosts().lines();
}

QList<Host> Gate::coolingHosts(int most) const
{
    return m_core->coolingHosts(most);
}

} // namespace headgate
