// SPDX-License-Identifier: MIT
#include "transfer/verification.h"

#include "transfer/hasher.h"
#include "transfer/part_file.h"

#include <QFile>

#include <algorithm>
#include <map>

namespace headgate {
namespace {

constexpr qint64 bufferSize = 1024 * 1024;

Result<bool> hasDigests(QFile &file, const QList<Digest> &digests)
{
    std::map<DigestAlgorithm, Hasher> hashers;
    for (const Digest &digest : digests) {
        hashers.try_emplace(digest.algorithm, digest.algorithm);
    }
    QByteArray buffer(bufferSize, Qt::Uninitialized);
    while (true) {
        const qint64 n = file.read(buffer.data(), buffer.size());
        if (n < 0) {
            return fileFailure(file);
        }
        if (n == 0) {
            break;
        }
        for (auto &[algorithm, hasher] : hashers) {
            hasher.add(QByteArrayView(buffer.constData(), n));
        }
    }
    std::map<DigestAlgorithm, QByteArray> values;
    for (auto &[algorithm, hasher] : hashers) {
        values.emplace(algorithm, hasher.result());
    }
    return std::ranges::all_of(
        digests, [&](const Digest &digest) { return values.at(digest.algorithm) == digest.value; });
}

/// The bytes that are in good pieces.
Result<ByteRanges> goodPieces(QFile &file, const PieceDigests &pieces)
{
    if (!file.seek(0)) {
        return fileFailure(file);
    }
    QByteArray buffer(std::min(bufferSize, pieces.length), Qt::Uninitialized);
    ByteRanges good;
    qint64 begin = 0;
    for (const QByteArray &value : pieces.values) {
        Hasher hasher(pieces.algorithm);
        qint64 length = 0;
        while (length < pieces.length) {
            const qint64 n =
                file.read(buffer.data(), std::min(qint64(buffer.size()), pieces.length - length));
            if (n < 0) {
                return fileFailure(file);
            }
            if (n == 0) {
                break;
            }
            hasher.add(QByteArrayView(buffer.constData(), n));
            length += n;
        }
        if (length > 0 && hasher.result() == value) {
            good.add(ByteRange{begin, begin + length});
        }
        begin += length;
    }
    return good;
}

} // namespace

Result<Verification> verifyFile(const QString &path, const QList<Digest> &digests,
                                const std::optional<PieceDigests> &pieces)
{
    if (digests.isEmpty() && !pieces) {
        return Verification{};
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return fileFailure(file);
    }
    if (!digests.isEmpty()) {
        const auto right = hasDigests(file, digests);
        if (!right) {
            return right.failure();
        }
        if (*right) {
            return Verification{Verdict::Verified};
        }
    }
    Verification verification{Verdict::Wrong};
    if (!pieces) {
        return verification;
    }
    const auto good = goodPieces(file, *pieces);
    if (!good) {
        return good.failure();
    }
    if (good->prefix() < file.size()) {
        verification.good = *good;
    } else if (digests.isEmpty() && good->prefix() > pieces->length * (pieces->values.size() - 1)) {
        verification.verdict = Verdict::Verified;
    } // else the pieces contradict the digest of the whole, and prove nothing
    return verification;
}

} // namespace headgate
