// SPDX-License-Identifier: MIT
#include "core/checksum_file.h"

#include <QTest>

using namespace headgate;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(std::optional<headgate::DigestAlgorithm>)

namespace {

const QByteArray md5(32, 'a');
const QByteArray sha256(64, 'b');
const QByteArray otherSha256(64, 'c');
const QByteArray sha512(128, 'd');

QStringList texts(const QList<ChecksumEntry> &entries)
{
    QStringList result;
    for (const ChecksumEntry &entry : entries) {
        result += entry.digest.toText().section(u':', 0, 0) + u' ' + entry.name;
    }
    return result;
}

} // namespace

class tst_ChecksumFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("expected");

        const auto row = [](const char *name, const QByteArray &text, const QStringList &expected) {
            QTest::newRow(name) << text << expected;
        };
        row("nothing", "", {});
        row("text mode", sha256 + "  a.iso\n", {u"sha256 a.iso"_s});
        row("binary mode", sha256 + " *a.iso\n", {u"sha256 a.iso"_s});
        row("one blank", sha256 + " a.iso", {u"sha256 a.iso"_s});
        row("a tab", sha256 + "\ta.iso", {u"sha256 a.iso"_s});
        row("capitals", sha256.toUpper() + "  a.iso", {u"sha256 a.iso"_s});
        row("CRLF", sha256 + "  a.iso\r\n" + md5 + "  b.iso\r\n", {u"sha256 a.iso"_s, u"md5 b.iso"_s});
        row("a byte order mark", "\xef\xbb\xbf" + sha256 + "  a.iso", {u"sha256 a.iso"_s});
        row("blanks in a name", sha256 + "   my file ", {u"sha256  my file "_s});
        row("folders in a name", sha256 + "  ./x/a.iso", {u"sha256 ./x/a.iso"_s});
        row("escapes", "\\" + sha256 + "  a\\\\b\\nc\\rd", {u"sha256 a\\b\nc\rd"_s});
        row("no escapes without a backslash in front", sha256 + "  a\\nb", {u"sha256 a\\nb"_s});
        row("a digest alone", sha512 + "\n", {u"sha512 "_s});
        row("UTF-8", sha256 + "  \xc3\xa4.iso", {u"sha256 ä.iso"_s});
        row("ISO-8859-1", sha256 + "  \xe4.iso", {u"sha256 ä.iso"_s});

        row("BSD", "SHA256 (a.iso) = " + sha256, {u"sha256 a.iso"_s});
        row("BSD, BLAKE2", "BLAKE2b (a.iso) = " + sha512, {u"blake2b512 a.iso"_s});
        row("BSD, BLAKE2 of 256 bits", "BLAKE2b-256 (a.iso) = " + sha256, {u"blake2b256 a.iso"_s});
        row("OpenSSL", "SHA2-256(a.iso)= " + sha256 + "\nSHA256(b.iso)= " + sha256, {u"sha256 b.iso"_s});
        row("brackets and equals signs in a name", "MD5 (a (1) = b) = " + md5, {u"md5 a (1) = b"_s});
        row("BSD of another algorithm", "CKSUM (a.iso) = 12345", {});
        row("BSD with the wrong length", "SHA256 (a.iso) = " + md5, {});

        row("comments and a signature",
            "# comment\n-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA512\n\n" + sha256 +
                "  a.iso\n-----BEGIN PGP SIGNATURE-----\n\niQIzBAEBCgAdFiEE\n=abcd\n-----END PGP "
                "SIGNATURE-----\n",
            {u"sha256 a.iso"_s});
        row("words of 32 letters are no digest", QByteArray(32, 'x') + "  a.iso", {});
        row("base64 is no digest here", "qqqqqqqqqqqqqqqqqqqqqg==  a.iso", {});
        row("brackets the wrong way round", "SHA256 )a( = " + sha256, {});
        row("an overlong line", sha256 + "  " + QByteArray(70'000, 'a') + '\n' + md5 + "  b", {u"md5 b"_s});
    }
    void reads()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, expected);
        QCOMPARE(texts(parseChecksumFile(text)), expected);
    }

    void takesTheAlgorithmFromTheName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<std::optional<DigestAlgorithm>>("expected");

        const auto row = [](const char *name, std::optional<DigestAlgorithm> expected) {
            QTest::newRow(name) << QString::fromLatin1(name) << expected;
        };
        row("SHA256SUMS", DigestAlgorithm::Sha256);
        row("SHA512SUMS.txt", DigestAlgorithm::Sha512);
        row("b2sums", DigestAlgorithm::Blake2b512);
        row("a.iso.sha1", DigestAlgorithm::Sha1);
        row("md5-tools.tar.gz.sha256", DigestAlgorithm::Sha256);
        row("sha512/MD5SUMS", DigestAlgorithm::Md5);
        row("CHECKSUMS", std::nullopt);
    }
    void takesTheAlgorithmFromTheName()
    {
        QFETCH(QString, name);
        QFETCH(std::optional<DigestAlgorithm>, expected);
        QCOMPARE(algorithmOfChecksumFile(name), expected);
    }

    void knowsBlakeFromSha()
    {
        const QByteArray text = sha512 + "  a\n" + sha256 + "  b\n";
        QCOMPARE(texts(parseChecksumFile(text, DigestAlgorithm::Blake2b512)),
                 (QStringList{u"blake2b512 a"_s, u"sha256 b"_s}));
    }

    void finds_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("digest");

        const QString md5Text = u"md5:"_s + QString::fromLatin1(md5);
        const QString shaText = u"sha256:"_s + QString::fromLatin1(sha256);
        QTest::newRow("by name") << md5 + "  b\n" + sha256 + "  a" << u"a"_s << shaText;
        QTest::newRow("another name") << sha256 + "  a" << u"b"_s << QString();
        QTest::newRow("a name that only ends alike") << sha256 + "  xa" << u"a"_s << QString();
        QTest::newRow("another case") << sha256 + "  A" << u"a"_s << QString();
        QTest::newRow("in a folder") << sha256 + "  ./x/a" << u"a"_s << shaText;
        QTest::newRow("in a folder of Windows") << sha256 + "  x\\a" << u"a"_s << shaText;
        QTest::newRow("the strongest")
            << md5 + "  a\nSHA256 (a) = " + sha256 + "\n" + md5 + "  a" << u"a"_s << shaText;
        QTest::newRow("a digest alone") << sha256 << u"anything"_s << shaText;
        QTest::newRow("two digests alone") << sha256 + '\n' + otherSha256 << u"anything"_s << QString();
        QTest::newRow("a contradiction") << sha256 + "  x/a\n" + otherSha256 + "  y/a" << u"a"_s << QString();
        QTest::newRow("nothing") << QByteArray() << u"a"_s << QString();
    }
    void finds()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, name);
        QFETCH(QString, digest);
        const auto found = findDigest(parseChecksumFile(text), name);
        QCOMPARE(found ? found->toText() : QString(), digest);
    }

    void readsNoMoreThanTheLimit()
    {
        const QByteArray filler = QByteArray(maxChecksumFileBytes - 1, ' ') + '\n';
        QVERIFY(parseChecksumFile(filler + sha256 + "  a").isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_ChecksumFile)
#include "tst_checksum_file.moc"
