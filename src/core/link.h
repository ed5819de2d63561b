// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringView>
#include <QUrl>

#include <optional>

namespace headgate {

/// Something to fetch, as a list, a page or a clipboard names it.
struct Link
{
    QUrl url;        ///< valid, http or https, with a host
    QString name;    ///< wanted file name, as it stands there: hostile, only for safeFileName(); may be empty
    QString digest;  ///< as Digest::toText() gives it; may be empty
    qint64 line = 0; ///< where it stands, from 1; 0 when there are no lines
    /// What stands behind it on its line and was not understood, without passwords; mostly empty. Hostile,
    /// plain text.
    QString behind = {};
    /// As it was written, where that holds a LinkPattern, with its scheme; mostly empty. Hostile.
    QString pattern = {};

    friend bool operator==(const Link &, const Link &) = default;
};

/// True for a valid http or https URL with a host.
[[nodiscard]] bool isFetchable(const QUrl &url);

/// True for an address whose password holds an '@' or a '/' that is not escaped ("http://me:p@ss@host/",
/// "http://me:p/w@host/"): where the password ends, and which host is meant, only its writer knows.
[[nodiscard]] bool hasRawPassword(QStringView text);

/// The URL, if it is fetchable, and no raw password makes another one of it than was meant. Repairs what
/// QUrl::TolerantMode repairs (blanks, stray percent signs).
[[nodiscard]] std::optional<QUrl> toFetchableUrl(QStringView text);

/// What recognises the same link however it is written: scheme and host in lower case, no default port, no
/// dot segments, "/" for an empty path, no fragment, and no password. To compare and to store, not to fetch.
[[nodiscard]] QByteArray linkKey(const QUrl &url);
/// The same of an encoded link; quick for most.
[[nodiscard]] QByteArray linkKey(const QByteArray &encoded);

} // namespace headgate
