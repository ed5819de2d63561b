// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QUrl>

namespace headgate {

/// Where a checksum of a file may lie.
struct ChecksumPlace
{
    QUrl url;
    bool isOfFolder = false; ///< it lists the files of the folder; else it is of this one file

    friend bool operator==(const ChecksumPlace &, const ChecksumPlace &) = default;
};

/// The usual names of checksum files beside a file, in the order in which to ask for them: SHA256SUMS and
/// SHA512SUMS in its folder, which serve all files there, then NAME.sha256 and NAME.sha512. MD5 and SHA-1 are
/// not looked for: whoever reads "verified" may take it for more than those can say.
///
/// Nothing for an address without a file's name; with a query, which may be what names the file; and for what
/// is a checksum file itself.
[[nodiscard]] QList<ChecksumPlace> checksumPlaces(const QUrl &file);

/// The end of the path behind its last slash, encoded or not, as the file is named where it lies; empty when
/// there is none. To be compared with what a checksum file says, not to be created.
[[nodiscard]] QString nameInFolder(const QUrl &file);

} // namespace headgate
