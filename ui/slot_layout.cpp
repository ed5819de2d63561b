// SPDX-License-Identifier: MIT
#include "ui/slot_layout.h"

#include <algorithm>

namespace headgate {
namespace {

constexpr int mostLines = 4;
constexpr int leastWidth = 7; // still hit by a mouse, and its progress seen

struct Grid
{
    int perLine = 1;
    int slotWidth = 0;
    int slotHeight = 0;
    int gap = 0;

    [[nodiscard]] QRect at(int index) const
    {
        return {index % perLine * (slotWidth + gap), index / perLine * (slotHeight + gap), slotWidth,
                slotHeight};
    }
};

int widthOf(int perLine, int width, int gap)
{
    return (width + gap) / perLine - gap;
}

Grid gridFor(int count, int width, int line)
{
    Grid one{count, widthOf(count, width, 4), line + 8, 4};
    if (one.slotWidth >= line) {
        one.slotWidth = std::min(one.slotWidth, 11 * line); // few slots need not fill a wide window
        return one;
    }
    Grid small{1, leastWidth, std::max(line * 3 / 4, 8), 3};
    for (int lines = 2; lines <= mostLines; ++lines) {
        small.perLine = (count + lines - 1) / lines;
        small.slotWidth = widthOf(small.perLine, width, small.gap);
        if (small.slotWidth >= leastWidth) {
            small.slotWidth = std::min(small.slotWidth, 3 * line);
            return small;
        }
    }
    small.slotWidth = leastWidth;
    small.perLine = std::max((width + small.gap) / (leastWidth + small.gap), 1);
    return small;
}

} // namespace

SlotLayout layOutSlots(int count, int width, int line)
{
    SlotLayout layout;
    if (count <= 0 || width <= 0 || line <= 0) {
        return layout;
    }
    const Grid grid = gridFor(count, width, line);
    int shown = count;
    if (const int room = grid.perLine * mostLines; count > room) {
        const int places = (4 * line + grid.slotWidth + grid.gap - 1) / (grid.slotWidth + grid.gap);
        shown = std::max(room - places, 0);
        layout.hidden = count - shown;
        layout.rest = grid.at(shown);
        layout.rest.setRight(grid.at(room - 1).right());
    }
    layout.places.reserve(size_t(shown));
    for (int i = 0; i < shown; ++i) {
        layout.places.push_back(grid.at(i));
    }
    const QRect last = layout.hidden > 0 ? layout.rest : layout.places.back();
    layout.height = last.bottom() + 1;
    return layout;
}

} // namespace headgate
