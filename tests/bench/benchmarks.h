// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace headgate::bench {

// Each prints its lines, with up to `most` items, and wants a process of its own, so that no memory is left
// from another.
void gate(qint64 most);         ///< a permit's whole way, alone and in a crowd
void gateMemory(qint64 most);   ///< bytes of a waiter
void store(qint64 most);        ///< to write down and to read back
void engineAdd(qint64 most);    ///< from the command until every row was shown
void engineLoad(qint64 most);   ///< from the start until every row was shown
void engineMemory(qint64 most); ///< bytes of an item that waits
void list(qint64 most);         ///< the window's list, as the engine tells it and as a person sorts it
void listMemory(qint64 most);   ///< bytes of a row

/// The window with the engine behind it: opening it, what stands still while it works, and frames under full
/// traffic. Always with 100,000 rows.
void windowOpen(qint64 most);
void windowStalls(qint64 most);
void windowTraffic(qint64 most);

} // namespace headgate::bench
