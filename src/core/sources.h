// SPDX-License-Identifier: MIT
#pragma once

#include "core/metalink.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QUrl>

#include <optional>

namespace headgate {

/// What is known of a file besides its first address: where else it is to be had, and what proves it.
struct Sources
{
    static constexpr qsizetype maxMirrors = 50; ///< further ones are left out

    QList<QUrl> mirrors = {}; ///< further addresses of the same file, the best first; fetchable
    qint64 size = -1;         ///< bytes that it must have; -1: nobody said
    std::optional<PieceDigests> pieces = {};

    [[nodiscard]] bool isEmpty() const { return mirrors.isEmpty() && size < 0 && !pieces; }
    friend bool operator==(const Sources &, const Sources &) = default;
};

/// As compact JSON to keep, without passwords; empty when there is nothing to keep.
[[nodiscard]] QByteArray toJson(const Sources &sources);

/// The reverse. Whatever it says is checked; what is broken is left out.
[[nodiscard]] Sources sourcesFromJson(QByteArrayView json);

} // namespace headgate
