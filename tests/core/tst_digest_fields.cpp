// SPDX-License-Identifier: MIT
#include "core/digest_fields.h"

#include <QCryptographicHash>
#include <QTest>

using namespace headgate;
using namespace Qt::StringLiterals;

namespace {

const QByteArray md5 = QCryptographicHash::hash("x", QCryptographicHash::Md5);
const QByteArray sha256 = QCryptographicHash::hash("x", QCryptographicHash::Sha256);
const QByteArray otherSha256 = QCryptographicHash::hash("y", QCryptographicHash::Sha256);
const QByteArray sha512 = QCryptographicHash::hash("x", QCryptographicHash::Sha512);

QStringList texts(const QList<Digest> &digests)
{
    QStringList result;
    for (const Digest &digest : digests) {
        result += digest.toText();
    }
    return result;
}

QString text(const char *algorithm, const QByteArray &value)
{
    return QString::fromLatin1(algorithm) + u':' + QString::fromLatin1(value.toHex());
}

} // namespace

class tst_DigestFields final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsDigest_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QStringList>("expected");

        QTest::newRow("nothing") << QByteArray() << QStringList();
        QTest::newRow("one") << "SHA-256=" + sha256.toBase64() << QStringList{text("sha256", sha256)};
        QTest::newRow("two, and one of another kind")
            << "md5=" + md5.toBase64() + " , unixsum=30637,SHA-512=" + sha512.toBase64()
            << QStringList{text("md5", md5), text("sha512", sha512)};
        QTest::newRow("hexadecimal, as some servers send it")
            << "sha-256=" + sha256.toHex() << QStringList{text("sha256", sha256)};
        QTest::newRow("a broken one is left out")
            << "sha-256=!!!,md5=" + md5.toBase64() << QStringList{text("md5", md5)};
        QTest::newRow("no value") << QByteArray("sha-256, sha-256=, =, ,,") << QStringList();
        QTest::newRow("a megabyte of commas") << QByteArray(1 << 20, ',') << QStringList();
    }
    void readsDigest()
    {
        QFETCH(QByteArray, field);
        QFETCH(QStringList, expected);
        QCOMPARE(texts(parseDigestField(field)), expected);
    }

    void readsReprDigest_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QStringList>("expected");

        const QByteArray member = "sha-256=:" + sha256.toBase64() + ':';
        const QStringList one{text("sha256", sha256)};
        QTest::newRow("nothing") << QByteArray() << QStringList();
        QTest::newRow("one") << member << one;
        QTest::newRow("two") << member + ",\tsha-512=:" + sha512.toBase64() + ":"
                             << QStringList{text("sha256", sha256), text("sha512", sha512)};
        QTest::newRow("parameters") << member + ";a=1;b=\"x, sha-256=:AAAA:\";c" << one;
        QTest::newRow("a member of another kind before it") << "foo=?1, bar=(1 2), baz, " + member << one;
        QTest::newRow("a string with a comma before it") << "foo=\"a,b\\\",c\", " + member << one;
        QTest::newRow("an unknown algorithm") << QByteArray("adler=:AAAA:") << QStringList();
        QTest::newRow("the last of two counts")
            << "sha-256=:" + otherSha256.toBase64() + ":, " + member << one;
        QTest::newRow("without its last colon") << "sha-256=:" + sha256.toBase64() << QStringList();
        QTest::newRow("without colons") << "sha-256=" + sha256.toBase64() << QStringList();
        QTest::newRow("of the wrong length") << QByteArray("sha-256=:YWJj:") << QStringList();
        QTest::newRow("a megabyte of quotes") << QByteArray(1 << 20, '"') << QStringList();
        QTest::newRow("a megabyte of colons") << "a=" + QByteArray(1 << 20, ':') << QStringList();
    }
    void readsReprDigest()
    {
        QFETCH(QByteArray, field);
        QFETCH(QStringList, expected);
        QCOMPARE(texts(parseStructuredDigestField(field)), expected);
    }

    void readsContentMd5()
    {
        QCOMPARE(parseContentMd5(' ' + md5.toBase64() + ' '),
                 std::optional(Digest{DigestAlgorithm::Md5, md5}));
        QVERIFY(!parseContentMd5({}).has_value());
        QVERIFY(!parseContentMd5("YWJj").has_value());
    }
};

QTEST_GUILESS_MAIN(tst_DigestFields)
#include "tst_digest_fields.moc"
