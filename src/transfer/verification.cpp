// SPDX-License-Identifier: MIT
#include "transfer/verification.h"

#include "transfer/hasher.h"
#include "transfer/part_file.h"

#include <QFile>

#include <map>

namespace headgate {

Result<Verdict> verifyFile(const QString &path, const QList<Digest> &digests)
{
    if (digests.isEmpty()) {
        return Verdict::NotVerified;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return fileFailure(file);
    }
    std::map<DigestAlgorithm, Hasher> hashers;
    for (const Digest &digest : digests) {
        hashers.try_emplace(digest.algorithm, digest.algorithm);
    }
    QByteArray buffer(1024 * 1024, Qt::Uninitialized);
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
    for (const Digest &digest : digests) {
        if (values.at(digest.algorithm) != digest.value) {
            return Verdict::Wrong;
        }
    }
    return Verdict::Verified;
}

} // namespace headgate
