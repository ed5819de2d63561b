// SPDX-License-Identifier: MIT
#include "transfer/hasher.h"

#include <QCryptographicHash>

#ifdef HEADGATE_OPENSSL
#include <openssl/evp.h>
#endif

namespace headgate {
namespace {

QCryptographicHash::Algorithm qtAlgorithm(DigestAlgorithm algorithm)
{
    switch (algorithm) {
    case DigestAlgorithm::Md5:
        return QCryptographicHash::Md5;
    case DigestAlgorithm::Sha1:
        return QCryptographicHash::Sha1;
    case DigestAlgorithm::Sha224:
        return QCryptographicHash::Sha224;
    case DigestAlgorithm::Sha256:
        return QCryptographicHash::Sha256;
    case DigestAlgorithm::Sha384:
        return QCryptographicHash::Sha384;
    case DigestAlgorithm::Sha512:
        return QCryptographicHash::Sha512;
    case DigestAlgorithm::Blake2b256:
        return QCryptographicHash::Blake2b_256;
    case DigestAlgorithm::Blake2b512:
        return QCryptographicHash::Blake2b_512;
    }
    return QCryptographicHash::Sha256;
}

#ifdef HEADGATE_OPENSSL
/// Null where OpenSSL has no such digest; Qt's then serves.
const EVP_MD *opensslAlgorithm(DigestAlgorithm algorithm)
{
    switch (algorithm) {
    case DigestAlgorithm::Md5:
        return EVP_md5();
    case DigestAlgorithm::Sha1:
        return EVP_sha1();
    case DigestAlgorithm::Sha224:
        return EVP_sha224();
    case DigestAlgorithm::Sha256:
        return EVP_sha256();
    case DigestAlgorithm::Sha384:
        return EVP_sha384();
    case DigestAlgorithm::Sha512:
        return EVP_sha512();
    case DigestAlgorithm::Blake2b512:
        return EVP_blake2b512();
    case DigestAlgorithm::Blake2b256:
        return nullptr;
    }
    return nullptr;
}

struct ContextDeleter
{
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
};
#endif

} // namespace

class Hasher::Private
{
public:
    explicit Private(DigestAlgorithm algorithm)
        : hash(qtAlgorithm(algorithm))
    {
#ifdef HEADGATE_OPENSSL
        // A build without MD5 (FIPS) refuses here, and Qt's own code does it.
        const EVP_MD *method = opensslAlgorithm(algorithm);
        if (method) {
            context.reset(EVP_MD_CTX_new());
            if (!context || EVP_DigestInit_ex(context.get(), method, nullptr) != 1) {
                context.reset();
            }
        }
#endif
    }

#ifdef HEADGATE_OPENSSL
    std::unique_ptr<EVP_MD_CTX, ContextDeleter> context;
#endif
    QCryptographicHash hash;
};

Hasher::Hasher(DigestAlgorithm algorithm)
    : d(std::make_unique<Private>(algorithm))
{
}

Hasher::~Hasher() = default;

void Hasher::add(QByteArrayView data)
{
#ifdef HEADGATE_OPENSSL
    if (d->context) {
        EVP_DigestUpdate(d->context.get(), data.data(), size_t(data.size()));
        return;
    }
#endif
    d->hash.addData(data);
}

QByteArray Hasher::result()
{
#ifdef HEADGATE_OPENSSL
    if (d->context) {
        QByteArray value(EVP_MAX_MD_SIZE, Qt::Uninitialized);
        unsigned int size = 0;
        EVP_DigestFinal_ex(d->context.get(), reinterpret_cast<unsigned char *>(value.data()), &size);
        value.truncate(qsizetype(size));
        return value;
    }
#endif
    return d->hash.result();
}

} // namespace headgate
