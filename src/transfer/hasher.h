// SPDX-License-Identifier: MIT
#pragma once

#include "core/digest.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace headgate {

/// A running digest: OpenSSL's where it was there to build with, which is many times faster than
/// QCryptographicHash for SHA-2, else Qt's. One thread at a time.
class Hasher final
{
public:
    explicit Hasher(DigestAlgorithm algorithm);
    ~Hasher();
    Q_DISABLE_COPY_MOVE(Hasher)

    void add(QByteArrayView data);
    /// The digest of all that was added; the hasher is spent.
    [[nodiscard]] QByteArray result();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace headgate
