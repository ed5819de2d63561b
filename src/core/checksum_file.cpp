// SPDX-License-Identifier: MIT
#include "core/checksum_file.h"

#include "core/foreign_text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace headgate {
namespace {

constexpr qsizetype maxLine = 64 * 1024;

std::optional<Digest> fromHex(QByteArrayView hex, std::optional<DigestAlgorithm> algorithm)
{
    if (algorithm && hex.size() == digestSize(*algorithm) * 2) {
        return digestFromValue(*algorithm, hex);
    }
    return parseDigest(hex);
}

/// Undoes the escapes that coreutils write in a line that begins with a backslash.
QByteArray unescaped(QByteArrayView name)
{
    QByteArray result;
    for (qsizetype i = 0; i < name.size(); ++i) {
        if (name[i] != '\\' || i + 1 == name.size()) {
            result += name[i];
            continue;
        }
        ++i;
        result += name[i] == 'n' ? '\n' : name[i] == 'r' ? '\r' : name[i];
    }
    return result;
}

/// "hex  name", "hex *name", "\hex  name", "hex"
std::optional<ChecksumEntry> coreutilsEntry(QByteArrayView line, std::optional<DigestAlgorithm> algorithm)
{
    const bool escaped = line.startsWith('\\');
    const QByteArrayView text = escaped ? line.sliced(1) : line;
    const auto *end = std::ranges::find_if(text, [](char c) { return c == ' ' || c == '\t'; });
    const QByteArrayView hex = text.first(end - text.begin());
    // A digest in base64 could be any word.
    const bool isHex = std::ranges::all_of(hex, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    });
    auto digest = isHex ? fromHex(hex, algorithm) : std::nullopt;
    if (!digest) {
        return std::nullopt;
    }
    // One blank, then a blank or the mark of the mode; a name may begin with blanks of its own.
    QByteArrayView name = text.sliced(hex.size());
    if (!name.isEmpty()) {
        name = name.sliced(1);
    }
    if (name.startsWith(' ') || name.startsWith('*')) {
        name = name.sliced(1);
    }
    return ChecksumEntry{decodeForeignText(escaped ? QByteArrayView(unescaped(name)) : name),
                         std::move(*digest)};
}

/// "SHA256 (name) = hex", "SHA256(name)= hex"
std::optional<ChecksumEntry> bsdEntry(QByteArrayView line)
{
    const qsizetype open = line.indexOf('(');
    const qsizetype close = line.lastIndexOf(')');
    const qsizetype equals = line.lastIndexOf('=');
    if (open <= 0 || close < open || equals < close ||
        !line.sliced(close + 1, equals - close - 1).trimmed().isEmpty()) {
        return std::nullopt;
    }
    const auto algorithm = digestAlgorithm(line.first(open).trimmed());
    auto digest = algorithm ? digestFromValue(*algorithm, line.sliced(equals + 1).trimmed()) : std::nullopt;
    if (!digest) {
        return std::nullopt;
    }
    return ChecksumEntry{decodeForeignText(line.sliced(open + 1, close - open - 1)), std::move(*digest)};
}

QStringView withoutFolders(QStringView name)
{
    const qsizetype separator = std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\'));
    return name.sliced(separator + 1);
}

} // namespace

QList<ChecksumEntry> parseChecksumFile(QByteArrayView bytes, std::optional<DigestAlgorithm> algorithm)
{
    QList<ChecksumEntry> entries;
    QByteArrayView rest = bytes.first(std::min(bytes.size(), maxChecksumFileBytes));
    if (rest.startsWith("\xef\xbb\xbf")) {
        rest = rest.sliced(3);
    }
    while (!rest.isEmpty()) {
        const qsizetype newline = rest.indexOf('\n');
        QByteArrayView line = newline < 0 ? rest : rest.first(newline);
        rest = newline < 0 ? QByteArrayView() : rest.sliced(newline + 1);
        if (line.endsWith('\r')) {
            line.chop(1);
        }
        if (line.size() > maxLine) {
            continue;
        }
        auto entry = coreutilsEntry(line, algorithm);
        if (!entry) {
            entry = bsdEntry(line);
        }
        if (entry) {
            entries += std::move(*entry);
        }
    }
    return entries;
}

std::optional<DigestAlgorithm> algorithmOfChecksumFile(QStringView name)
{
    constexpr std::array known{
        std::pair{QLatin1StringView("blake2b"), DigestAlgorithm::Blake2b512},
        std::pair{QLatin1StringView("b2"), DigestAlgorithm::Blake2b512},
        std::pair{QLatin1StringView("sha512"), DigestAlgorithm::Sha512},
        std::pair{QLatin1StringView("sha384"), DigestAlgorithm::Sha384},
        std::pair{QLatin1StringView("sha256"), DigestAlgorithm::Sha256},
        std::pair{QLatin1StringView("sha224"), DigestAlgorithm::Sha224},
        std::pair{QLatin1StringView("sha1"), DigestAlgorithm::Sha1},
        std::pair{QLatin1StringView("md5"), DigestAlgorithm::Md5},
    };
    // The end of the name says it best: "md5-tools.sha256".
    const QStringView file = withoutFolders(name);
    qsizetype last = -1;
    std::optional<DigestAlgorithm> algorithm;
    for (const auto &[word, meaning] : known) {
        const qsizetype at = file.lastIndexOf(word, -1, Qt::CaseInsensitive);
        if (at > last) {
            last = at;
            algorithm = meaning;
        }
    }
    return algorithm;
}

std::optional<Digest> findDigest(const QList<ChecksumEntry> &entries, QStringView fileName)
{
    const QStringView wanted = withoutFolders(fileName);
    std::optional<Digest> best;
    for (const ChecksumEntry &entry : entries) {
        const bool lone = entry.name.isEmpty() && entries.size() == 1;
        if (!lone && (entry.name.isEmpty() || withoutFolders(entry.name) != wanted)) {
            continue;
        }
        if (best && best->algorithm == entry.digest.algorithm && *best != entry.digest) {
            return std::nullopt;
        }
        if (!best || best->algorithm < entry.digest.algorithm) {
            best = entry.digest;
        }
    }
    return best;
}

} // namespace headgate
