// SPDX-License-Identifier: MIT
#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

namespace headgate {

/// An integer that cannot be mixed up with another kind of integer. Zero means "none".
template <class Tag>
struct StrongId
{
    quint64 value = 0;

    [[nodiscard]] constexpr explicit operator bool() const noexcept { return value != 0; }
    friend constexpr auto operator<=>(StrongId, StrongId) noexcept = default;
    friend size_t qHash(StrongId id, size_t seed = 0) noexcept { return ::qHash(id.value, seed); }
};

/// An item of the queue, for ever: never used twice in one queue, and stored with it.
using DownloadId = StrongId<struct DownloadTag>;

/// Place in an order that only compares: smaller is nearer the front. The queue numbers its items with
/// it, the gate lines its waiters up by it, the list shows its rows by it.
using Position = qint64;

} // namespace headgate
