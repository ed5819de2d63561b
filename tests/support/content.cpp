// SPDX-License-Identifier: MIT
#include "support/content.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace headgate::support {
namespace {

// SplitMix64 (Steele, Lea, Flood: Fast Splittable Pseudorandom Number Generators, 2014): its n-th word is a
// function of seed and n alone, which is what makes any range free.
quint64 word(quint64 seed, quint64 index)
{
    quint64 z = seed * 0xd1342543de82ef95U + (index + 1) * 0x9e3779b97f4a7c15U;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
    return z ^ (z >> 31);
}

quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = 0xffffffffU;
    for (const char byte : bytes) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit) {
            crc = (crc >> 1) ^ (crc & 1U ? 0xedb88320U : 0U);
        }
    }
    return ~crc;
}

QByteArray littleEndian(quint32 value)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToLittleEndian(value, bytes.data());
    return bytes;
}

} // namespace

QByteArray patternRange(quint64 seed, qint64 begin, qint64 end)
{
    if (end <= begin) {
        return {};
    }
    QByteArray bytes(qsizetype(end - begin), Qt::Uninitialized);
    char *out = bytes.data();
    for (qint64 at = begin; at < end;) {
        const quint64 value = qToLittleEndian(word(seed, quint64(at) / 8));
        const qint64 offset = at % 8;
        const qint64 count = std::min<qint64>(8 - offset, end - at);
        std::memcpy(out, reinterpret_cast<const char *>(&value) + offset, size_t(count));
        out += count;
        at += count;
    }
    return bytes;
}

QByteArray patternBody(quint64 seed, qint64 size)
{
    return patternRange(seed, 0, size);
}

QByteArray gzip(const QByteArray &plain)
{
    // qCompress() gives 4 bytes of length, the 2 of a zlib header, deflate, and the 4 of a checksum (RFC
    // 1950). Of nothing it makes nothing, where deflate has an empty block.
    QByteArray deflated("\x03\x00", 2);
    if (!plain.isEmpty()) {
        deflated = qCompress(plain, 6).mid(6);
        deflated.chop(4);
    }
    const QByteArray head("\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\xff", 10);
    return head + deflated + littleEndian(crc32(plain)) + littleEndian(quint32(plain.size()));
}

Content Content::ofBytes(const QByteArray &bytes)
{
    Content content;
    content.m_bytes = bytes;
    content.m_size = bytes.size();
    return content;
}

Content Content::ofPattern(quint64 seed, qint64 size)
{
    Content content;
    content.m_seed = seed;
    content.m_size = size;
    content.m_isPattern = true;
    return content;
}

QByteArray Content::read(qint64 begin, qint64 end) const
{
    if (m_isPattern) {
        return patternRange(m_seed, begin, end);
    }
    QByteArray bytes = begin < m_size ? m_bytes.mid(begin, end - begin) : QByteArray();
    bytes.append(end - begin - bytes.size(), '\0');
    return bytes;
}

} // namespace headgate::support
