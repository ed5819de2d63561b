// SPDX-License-Identifier: MIT
#pragma once

#include "gate/gate.h"

#include <QList>
#include <QStringList>

#include <functional>
#include <map>
#include <utility>

namespace headgate {

/// Keeps the permits it is given by their tags, and notes what it was told in order.
class RecordingTaker final : public PermitTaker
{
public:
    void take(Ticket ticket, quint64 tag, Permit permit) override
    {
        granted += tag;
        permits.insert_or_assign(tag, std::move(permit));
        if (onTake) {
            onTake(ticket, tag);
        }
    }

    void refuse(Ticket ticket, quint64 tag) override
    {
        refused += tag;
        if (onRefuse) {
            onRefuse(ticket, tag);
        }
    }

    bool recall(const Host *host) override
    {
        recalled += host ? host->name : QString();
        if (onRecall) {
            onRecall();
        }
        return canGiveBack;
    }

    void release(quint64 tag) { permits.erase(tag); }
    void release(quint64 tag, Outcome outcome)
    {
        permits[tag].setOutcome(outcome);
        permits.erase(tag);
    }

    QList<quint64> granted; ///< tags, in order
    QList<quint64> refused; ///< tags, in order
    QStringList recalled;   ///< hosts whose loans were asked back, in order; empty: any host's
    std::map<quint64, Permit> permits;
    std::function<void(Ticket, quint64)> onTake; ///< with the permit in `permits` already
    std::function<void(Ticket, quint64)> onRefuse;
    std::function<void()> onRecall;
    bool canGiveBack = true; ///< what a recall is answered with
};

} // namespace headgate
