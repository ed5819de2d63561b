// SPDX-License-Identifier: MIT
#pragma once

#include "core/byte_ranges.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace headgate {

/// Unfinished data that an earlier attempt left behind, and how to tell whether it still belongs to the
/// file on the server.
struct PartInfo
{
    QString path;            ///< absolute; empty: nothing is left
    QString name;            ///< the safe final name that was chosen for it
    qint64 bytes = 0;        ///< good from the first byte up to here
    qint64 total = -1;       ///< whole length as announced; -1: unknown
    QByteArray etag;         ///< as sent, only if strong; empty: none
    QByteArray lastModified; ///< as sent; empty: none
    QDateTime modified; ///< of the file, when it was left; null: unknown. Another time: touched by others
    bool ended = false; ///< the server ended its answer here without ever telling the length
    /// Its bytes come from several sources, or from another one than is asked next: no validator belongs to
    /// them, and only a digest of the whole or of pieces can prove what they become.
    bool mixed = false;
    ByteRanges beyond = {}; ///< good as well, behind the first gap; only where the length is known

    /// All that is good.
    [[nodiscard]] ByteRanges good() const
    {
        ByteRanges all = beyond;
        all.add(ByteRange{0, bytes});
        return all;
    }
    void setGood(const ByteRanges &all)
    {
        bytes = all.prefix();
        beyond = {};
        for (const ByteRange &range : all.ranges()) {
            if (range.begin > 0) {
                beyond.add(range);
            }
        }
    }
    [[nodiscard]] qint64 goodBytes() const { return bytes + beyond.size(); }

    friend bool operator==(const PartInfo &, const PartInfo &) = default;
};

} // namespace headgate
