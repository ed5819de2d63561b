// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QString>

namespace headgate {

/// What a server says should become of its answer, and under which name (RFC 6266).
struct ContentDisposition
{
    bool attachment = false; ///< to be saved rather than shown; so is every type but "inline"
    QString fileName;        ///< as the server sent it, hostile: only for safeFileName(); may be empty

    friend bool operator==(const ContentDisposition &, const ContentDisposition &) = default;
};

/// Takes any bytes. filename* (RFC 8187: UTF-8 or ISO-8859-1) is preferred over filename, unless it is
/// broken. Continuations (filename*0) are not part of HTTP and are ignored; of a parameter that comes twice
/// the first counts.
///
/// Taken beyond the grammar, as servers send it: names without quotes that hold blanks or brackets, quotes
/// never closed, filename* in quotes or with characters that should be escaped, no disposition type, and in
/// filename raw UTF-8 or ISO-8859-1 and values made of RFC 2047 encoded words alone (UTF-8 or ISO-8859-1).
/// A percent sign in filename stands for itself.
[[nodiscard]] ContentDisposition parseContentDisposition(QByteArrayView text);

} // namespace headgate
