// SPDX-License-Identifier: MIT
#include "core/digest.h"

#include <QCryptographicHash>
#include <QTest>

using namespace headgate;
using namespace Qt::StringLiterals;
using Algorithm = DigestAlgorithm;

Q_DECLARE_METATYPE(headgate::DigestAlgorithm)

class tst_Digest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<DigestAlgorithm>("algorithm");
        QTest::addColumn<QByteArray>("value");

        const auto hash = [](QCryptographicHash::Algorithm algorithm) {
            return QCryptographicHash::hash("headgate", algorithm);
        };
        const QByteArray md5 = hash(QCryptographicHash::Md5);
        const QByteArray sha1 = hash(QCryptographicHash::Sha1);
        const QByteArray sha224 = hash(QCryptographicHash::Sha224);
        const QByteArray sha256 = hash(QCryptographicHash::Sha256);
        const QByteArray sha384 = hash(QCryptographicHash::Sha384);
        const QByteArray sha512 = hash(QCryptographicHash::Sha512);
        const QByteArray blake2b256 = hash(QCryptographicHash::Blake2b_256);
        const QByteArray blake2b512 = hash(QCryptographicHash::Blake2b_512);

        QTest::newRow("a colon") << "sha256:" + sha256.toHex() << Algorithm::Sha256 << sha256;
        QTest::newRow("an equals sign") << "sha-256=" + sha256.toHex() << Algorithm::Sha256 << sha256;
        QTest::newRow("capitals") << "SHA-256:" + sha256.toHex().toUpper() << Algorithm::Sha256 << sha256;
        QTest::newRow("blanks around it")
            << "  sha256: " + sha256.toHex() + "\t" << Algorithm::Sha256 << sha256;
        QTest::newRow("base64") << "sha-256=" + sha256.toBase64() << Algorithm::Sha256 << sha256;
        QTest::newRow("base64 without padding")
            << "sha-256=" + sha256.toBase64(QByteArray::OmitTrailingEquals) << Algorithm::Sha256 << sha256;
        QTest::newRow("a structured field")
            << "sha-256=:" + sha256.toBase64() + ':' << Algorithm::Sha256 << sha256;
        QTest::newRow("subresource integrity")
            << "sha384-" + sha384.toBase64() << Algorithm::Sha384 << sha384;
        QTest::newRow("subresource integrity with padding")
            << "sha256-" + sha256.toBase64() << Algorithm::Sha256 << sha256;
        QTest::newRow("32 digits are MD5") << md5.toHex() << Algorithm::Md5 << md5;
        QTest::newRow("40 digits are SHA-1") << sha1.toHex() << Algorithm::Sha1 << sha1;
        QTest::newRow("56 digits are SHA-224") << sha224.toHex() << Algorithm::Sha224 << sha224;
        QTest::newRow("64 digits are SHA-256") << sha256.toHex() << Algorithm::Sha256 << sha256;
        QTest::newRow("96 digits are SHA-384") << sha384.toHex() << Algorithm::Sha384 << sha384;
        QTest::newRow("128 digits are SHA-512") << sha512.toHex() << Algorithm::Sha512 << sha512;
        QTest::newRow("sha is SHA-1") << "sha=" + sha1.toBase64() << Algorithm::Sha1 << sha1;
        QTest::newRow("md5") << "md5:" + md5.toHex() << Algorithm::Md5 << md5;
        QTest::newRow("b2") << "b2:" + blake2b512.toHex() << Algorithm::Blake2b512 << blake2b512;
        QTest::newRow("blake2b") << "BLAKE2b=" + blake2b512.toHex() << Algorithm::Blake2b512 << blake2b512;
        QTest::newRow("blake2b-256") << "blake2b-256=" + blake2b256.toHex() << Algorithm::Blake2b256
                                     << blake2b256;
    }
    void reads()
    {
        QFETCH(QByteArray, text);
        QFETCH(DigestAlgorithm, algorithm);
        QFETCH(QByteArray, value);
        const auto digest = parseDigest(text);
        QVERIFY(digest.has_value());
        QCOMPARE(digest->algorithm, algorithm);
        QCOMPARE(digest->value, value);
        QCOMPARE(digest->value.size(), digestSize(algorithm));
        QCOMPARE(parseDigest(digest->toText().toLatin1()), digest);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");

        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a name alone") << QByteArray("sha256");
        QTest::newRow("a name and nothing") << QByteArray("sha256:");
        QTest::newRow("an unknown name") << "foo:" + QByteArray(64, 'a');
        QTest::newRow("one digit too few") << "sha256:" + QByteArray(63, 'a');
        QTest::newRow("one digit too many") << "sha256:" + QByteArray(65, 'a');
        QTest::newRow("another algorithm's length") << "sha256:" + QByteArray(40, 'a');
        QTest::newRow("no hexadecimal digit") << "sha256:" + QByteArray(63, 'a') + 'g';
        QTest::newRow("a blank inside") << "sha256:" + QByteArray(31, 'a') + ' ' + QByteArray(32, 'a');
        QTest::newRow("digits alone of no algorithm's length") << QByteArray(50, 'a');
        QTest::newRow("base64 of the wrong length") << QByteArray("sha-256=YWJj");
        QTest::newRow("a structured field with one colon") << QByteArray("sha-256=:");
        QTest::newRow("a structured field of hexadecimal digits that is too short")
            << QByteArray("md5=:abcd:");
        QTest::newRow("an ordinary word") << QByteArray("hello-world");
        QTest::newRow("a URL") << QByteArray("http://example.com/");
        QTest::newRow("a megabyte of digits") << QByteArray(1 << 20, 'a');
        QTest::newRow("a megabyte of separators") << QByteArray(1 << 20, ':');
    }
    void refuses()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!parseDigest(text).has_value());
    }

    void writes()
    {
        QCOMPARE((Digest{Algorithm::Md5, QByteArray::fromHex("00112233445566778899aabbccddeeff")}.toText()),
                 u"md5:00112233445566778899aabbccddeeff"_s);
    }
};

QTEST_GUILESS_MAIN(tst_Digest)
#include "tst_digest.moc"
