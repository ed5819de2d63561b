// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringView>
#include <QUrl>

namespace headgate {

/// The longest safe name, in bytes of UTF-8: leaves room under the 255 bytes of common file systems (and
/// the 255 UTF-16 units of others) for a number, " (12345)", and for ".part".
inline constexpr qsizetype maxSafeNameBytes = 240;
/// The longest name that numberedName() gives; leaves room for ".part".
inline constexpr qsizetype maxNumberedNameBytes = 250;

/// Makes a name from a stranger into one that is safe to create in a folder, on every system. The only way
/// from foreign text to a file name; anything goes in, and what comes out is never empty, "." or "..", and
///  - has no path: only what follows the last '/' or '\' is kept (RFC 6266, 4.3);
///  - is NFC and valid Unicode: lone surrogates become U+FFFD;
///  - shows what it is: no control, bidirectional or invisible characters, no runs of blanks;
///  - has none of <>:"|?* (':' would name an NTFS stream), and no noncharacter or private character; an
///    underscore stands in their place;
///  - begins with no blank, no dot (hidden) and no '-' (an option, once a shell expands *), and ends with
///    neither blank nor dot;
///  - is no device of Windows (CON, COM1, LPT³, with or without extension);
///  - has at most maxSafeNameBytes, cut between graphemes, the extension kept (".tar.gz" too).
/// Idempotent. Percent signs stand for themselves: decode before, never after.
[[nodiscard]] QString safeFileName(QStringView hostile);

/// The safe name for the answer to a request: the one in Content-Disposition, else the last segment of the
/// URL's path, else "index". A name without extension gets the usual one of its Content-Type, unless that
/// says nothing (application/octet-stream, text/plain), is unknown, or would make the file executable. As
/// bytes are saved as they come, a Content-Encoding of gzip, br or zstd is appended (".gz") where the name
/// does not show it already.
///
/// @param url  the address that was asked for
/// @param contentDisposition, contentType, contentEncoding  values of the fields; empty when there are none
[[nodiscard]] QString chooseFileName(const QUrl &url, QByteArrayView contentDisposition,
                                     QByteArrayView contentType, QByteArrayView contentEncoding);

struct NameParts
{
    QStringView stem;
    QStringView suffix; ///< with its dot, ".tar.gz"; empty when there is none; ASCII
};

/// Where a name's extension begins. The parts last as long as the name.
[[nodiscard]] NameParts splitName(QStringView name);

/// "photo (1).jpg", "a (1).tar.gz": the n-th further name of a safe name, within maxNumberedNameBytes.
[[nodiscard]] QString numberedName(const QString &safeName, int n);

/// True when an HTML page comes where the address, or the name that the user gave (may be empty), ends like
/// a clearly different kind of file and the server named no file: a login or an error page.
/// @param url  the address that was asked for, before any redirect
[[nodiscard]] bool looksLikeWebPage(const QUrl &url, QStringView wantedName, QByteArrayView contentType,
                                    QByteArrayView contentDisposition);

/// True for names of files that run, or make something run, when they are opened: programs, scripts,
/// installers, shortcuts, on any system.
[[nodiscard]] bool isExecutableName(QStringView name);

} // namespace headgate
