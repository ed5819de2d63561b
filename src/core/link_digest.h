// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QUrl>

namespace headgate {

inline constexpr qsizetype linkDigestBytes = 16;

/// Stands for a link, however it is written (linkKey()), where many are remembered: nobody reads the link
/// from it, and 128 bits make it as good as impossible that two share one. The same in every run and version.
[[nodiscard]] QByteArray linkDigest(const QUrl &url);
[[nodiscard]] QByteArray linkDigest(const QByteArray &encoded);

} // namespace headgate
