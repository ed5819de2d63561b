// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

namespace headgate {

/// The host of an encoded link that is written in its plain form; empty for every other, which must be
/// parsed. Nearly all links are plain, and parsing a QUrl costs twenty times as much: with a million of them
/// that is what everything else waits for.
///
/// Plain: http or https; a host name in small letters that ends in a name, not an address; no user; no port
/// that could be left out; a path without escapes, dot segments or doubled slashes; no fragment. Such a link
/// is its own linkKey(), holds no password, is the same encoded again, and reads the same to a person.
[[nodiscard]] QByteArrayView hostOfPlainLink(QByteArrayView encoded) noexcept;

} // namespace headgate
