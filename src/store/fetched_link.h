// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace headgate {

/// A link whose file was fetched to its end.
struct FetchedLink
{
    QByteArray digest; ///< linkDigest()
    qint64 at = 0;     ///< seconds since the epoch

    friend bool operator==(const FetchedLink &, const FetchedLink &) = default;
};

} // namespace headgate
