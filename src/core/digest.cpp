// SPDX-License-Identifier: MIT
#include "core/digest.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

struct Entry
{
    DigestAlgorithm algorithm;
    qsizetype size;
    const char *name;    ///< lower case, without hyphens
    const char *synonym; ///< the same as name where there is none
};

constexpr std::array entries{
    Entry{DigestAlgorithm::Md5, 16, "md5", "md5"},
    Entry{DigestAlgorithm::Sha1, 20, "sha1", "sha"},
    Entry{DigestAlgorithm::Sha224, 28, "sha224", "sha224"},
    Entry{DigestAlgorithm::Sha256, 32, "sha256", "sha256"},
    Entry{DigestAlgorithm::Sha384, 48, "sha384", "sha384"},
    Entry{DigestAlgorithm::Sha512, 64, "sha512", "sha512"},
    Entry{DigestAlgorithm::Blake2b256, 32, "blake2b256", "blake2b256"},
    Entry{DigestAlgorithm::Blake2b512, 64, "blake2b512", "blake2b"},
};
constexpr auto lastBySize = DigestAlgorithm::Sha512;

const Entry &entry(DigestAlgorithm algorithm)
{
    return entries[size_t(algorithm)];
}

bool isHex(QByteArrayView text)
{
    return std::ranges::all_of(text, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    });
}

std::optional<Digest> fromNameAndValue(QByteArrayView name, QByteArrayView value)
{
    const auto algorithm = digestAlgorithm(name.trimmed());
    return algorithm ? digestFromValue(*algorithm, value.trimmed()) : std::nullopt;
}

} // namespace

QString Digest::toText() const
{
    return QString::fromLatin1(entry(algorithm).name) + u':' + QString::fromLatin1(value.toHex());
}

qsizetype digestSize(DigestAlgorithm algorithm) noexcept
{
    return entry(algorithm).size;
}

std::optional<DigestAlgorithm> digestAlgorithm(QByteArrayView name)
{
    constexpr qsizetype longest = 16;
    if (name.size() > longest) {
        return std::nullopt;
    }
    const QByteArray plain = name.toByteArray().toLower().replace('-', "");
    if (plain == "b2") {
        return DigestAlgorithm::Blake2b512;
    }
    const auto found = std::ranges::find_if(
        entries, [&plain](const Entry &e) { return plain == e.name || plain == e.synonym; });
    return found == entries.end() ? std::nullopt : std::optional(found->algorithm);
}

std::optional<Digest> digestFromValue(DigestAlgorithm algorithm, QByteArrayView value)
{
    const qsizetype size = digestSize(algorithm);
    if (value.size() == size * 2 && isHex(value)) {
        return Digest{algorithm, QByteArray::fromHex(value.toByteArray())};
    }
    if (value.size() > (size + 2) / 3 * 4) {
        return std::nullopt;
    }
    auto decoded =
        QByteArray::fromBase64Encoding(value.toByteArray(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() != size) {
        return std::nullopt;
    }
    return Digest{algorithm, std::move(decoded.decoded)};
}

std::optional<Digest> parseDigest(QByteArrayView text)
{
    constexpr qsizetype longest = 256; // a name and 64 bytes in hexadecimal
    const QByteArrayView trimmed = text.trimmed();
    if (trimmed.size() > longest) {
        return std::nullopt;
    }
    if (isHex(trimmed)) {
        const auto found = std::ranges::find_if(entries, [&trimmed](const Entry &e) {
            return e.algorithm <= lastBySize && e.size * 2 == trimmed.size();
        });
        return found == entries.end() ? std::nullopt : digestFromValue(found->algorithm, trimmed);
    }
    const qsizetype structured = trimmed.indexOf("=:");
    if (structured >= 0 && trimmed.endsWith(':') && trimmed.size() > structured + 2) {
        return fromNameAndValue(trimmed.first(structured),
                                trimmed.sliced(structured + 2, trimmed.size() - structured - 3));
    }
    for (const qsizetype separator : {trimmed.indexOf(':'), trimmed.indexOf('='), trimmed.lastIndexOf('-')}) {
        if (separator < 0) {
            continue;
        }
        if (auto digest = fromNameAndValue(trimmed.first(separator), trimmed.sliced(separator + 1))) {
            return digest;
        }
    }
    return std::nullopt;
}

} // namespace headgate
