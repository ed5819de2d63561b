// SPDX-License-Identifier: MIT
#pragma once

#include <QRect>

#include <vector>

namespace headgate {

/// Where the slots of the gate are drawn: side by side on one line while they are wide enough to be read,
/// else smaller ones on up to four lines. What does not even fit there is counted in one place at the end.
struct SlotLayout
{
    std::vector<QRect> places; ///< of the first slots, in order; none touches another
    QRect rest;                ///< stands for all others; empty: there are none
    int hidden = 0;            ///< how many that are
    int height = 0;            ///< of all lines together

    friend bool operator==(const SlotLayout &, const SlotLayout &) = default;
};

/// @param line  the height of a line of text
[[nodiscard]] SlotLayout layOutSlots(int count, int width, int line);

} // namespace headgate
