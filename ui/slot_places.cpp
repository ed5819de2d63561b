// SPDX-License-Identifier: MIT
#include "ui/slot_places.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace headgate {

void SlotPlaces::show(const QList<TakenPermit> &taken, int limit)
{
    QHash<Ticket, size_t> before;
    for (size_t i = 0; i < m_places.size(); ++i) {
        if (m_places[i]) {
            before.insert(m_places[i]->ticket, i);
        }
    }
    std::vector<std::optional<TakenPermit>> places(size_t(std::max({1, limit, int(taken.size())})));
    QList<const TakenPermit *> newcomers;
    for (const TakenPermit &permit : taken) {
        const auto place = before.constFind(permit.ticket);
        if (place != before.cend() && *place < places.size()) {
            places[*place] = permit;
        } else {
            newcomers.append(&permit);
        }
    }
    size_t place = 0;
    for (const TakenPermit *permit : std::as_const(newcomers)) {
        while (places[place]) {
            ++place;
        }
        places[place] = *permit;
    }
    m_places = std::move(places);
}

} // namespace headgate
