// SPDX-License-Identifier: MIT
#pragma once

#include "app/gate_picture.h"

#include <optional>
#include <vector>

namespace headgate {

/// Which permit is drawn in which slot. Who has a slot keeps it, so that the picture stays calm while permits
/// come and go; who is new takes the first that is free.
class SlotPlaces
{
public:
    void show(const QList<TakenPermit> &taken, int limit);

    /// As many as the limit; more while a lowered limit still drains.
    [[nodiscard]] int size() const { return int(m_places.size()); }
    [[nodiscard]] const std::optional<TakenPermit> &at(int place) const { return m_places[size_t(place)]; }

private:
    std::vector<std::optional<TakenPermit>> m_places;
};

} // namespace headgate
