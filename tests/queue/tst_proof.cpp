// SPDX-License-Identifier: MIT
#include "queue/proof.h"

#include "transfer/transfer_request.h"

#include <QTest>

using namespace headgate;
using namespace Qt::StringLiterals;

/// What a document beside a file is taken to say of it.
class TestProof final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checksums_data();
    void checksums();
    void theEndMayBeMissing();
    void anEntryOfADocument_data();
    void anEntryOfADocument();
    void piecesAreDistrusted_data();
    void piecesAreDistrusted();
    void mirrorsAreDistrusted();
};

namespace {

const QByteArray a(64, 'a');
const QByteArray b(64, 'b');

QByteArray metalink(const QByteArray &files)
{
    return "<metalink xmlns=\"urn:ietf:params:xml:ns:metalink\">" + files + "</metalink>";
}

QByteArray entry(const QByteArray &name, const QByteArray &inside)
{
    return "<file name=\"" + name + "\">" + inside + "</file>";
}

QByteArray hash(const QByteArray &hex)
{
    return "<hash type=\"sha-256\">" + hex + "</hash>";
}

} // namespace

void TestProof::checksums_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isOfFolder");
    QTest::addColumn<QByteArray>("hex");
    QTest::newRow("its name") << b + "  y\n" + a + "  x y\n" << true << a;
    QTest::newRow("its name in this folder") << a + " *././x y\n" << true << a;
    QTest::newRow("its name in another folder") << a + " *./sub/x y\n" << true << QByteArray();
    QTest::newRow("the same in both") << b + "  old/x y\n" + a + "  x y\n" << true << a;
    QTest::newRow("alone, made elsewhere") << a + "  /tmp/build/x y\n" << false << a;
    QTest::newRow("not alone, made elsewhere") << a + "  old/x y\n" + b + "  old/z\n"
                                               << false << QByteArray();
    QTest::newRow("a weak one") << QByteArray(32, 'a') + "  x y\n" << true << QByteArray();
    QTest::newRow("a weak one, for one file") << QByteArray(32, 'a') + "  x y\n" << false << QByteArray();
    QTest::newRow("three of which two agree") << a + "  x y\n" + b + "  x y\n" + a + "  x y\n"
                                              << true << QByteArray();
    QTest::newRow("as BSD writes it") << QByteArray("SHA256 (x y) = ") + a + '\n' << true << a;
    QTest::newRow("another name") << a + "  y\n" << false << QByteArray();
    QTest::newRow("a digest alone, for one file") << a << false << a;
    QTest::newRow("a digest alone, for a folder") << a << true << QByteArray();
    QTest::newRow("two that contradict") << a + "  x y\n" + b + "  x y\n" << true << QByteArray();
    QTest::newRow("a web page") << QByteArray("<!DOCTYPE html><p>Not found</p>") << false << QByteArray();
    QTest::newRow("nothing") << QByteArray() << false << QByteArray();
}

void TestProof::checksums()
{
    QFETCH(const QByteArray, text);
    QFETCH(const bool, isOfFolder);
    QFETCH(const QByteArray, hex);
    const auto entries = readChecksums({text, true}, QUrl(u"https://h/SHA256SUMS"_s));
    const QUrl file(u"https://h/x%20y"_s);
    const Proof proof =
        isOfFolder ? proofFromFolder(digestsOfFolder(entries), file) : proofFromOwn(entries, file);
    QCOMPARE(proof.isProof(), !hex.isEmpty());
    if (!hex.isEmpty()) {
        QCOMPARE(proof.digests.first().value.toHex(), hex);
    }
}

void TestProof::theEndMayBeMissing()
{
    const QByteArray text = a + "  x\n" + b + "  y";
    const QUrl from(u"https://h/SHA256SUMS"_s);
    QCOMPARE(readChecksums({text, true}, from).size(), 2);
    QCOMPARE(readChecksums({text, false}, from).size(), 1); // it may have been "y.sig"
}

void TestProof::anEntryOfADocument_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QByteArray>("hex");
    QTest::newRow("the only one") << metalink(entry("other", hash(a))) << a;
    QTest::newRow("the one of that name") << metalink(entry("other", hash(b)) + entry("./x", hash(a))) << a;
    QTest::newRow("one of another folder")
        << metalink(entry("other", hash(b)) + entry("d/x", hash(a))) << QByteArray();
    QTest::newRow("none of that name") << metalink(entry("y", hash(b)) + entry("z", hash(b))) << QByteArray();
    QTest::newRow("without a digest") << metalink(entry("x", "<size>5</size>")) << QByteArray();
    QTest::newRow("cut") << metalink(entry("x", hash(a))).chopped(5) << QByteArray();
    QTest::newRow("a web page") << QByteArray("<html><body>Hello</body></html>") << QByteArray();
}

void TestProof::anEntryOfADocument()
{
    QFETCH(const QByteArray, document);
    QFETCH(const QByteArray, hex);
    const Proof proof = proofFromMetalink({document, true}, QUrl(u"https://h/x"_s));
    QCOMPARE(proof.isProof(), !hex.isEmpty());
    if (!hex.isEmpty()) {
        QCOMPARE(proof.digests.first().value.toHex(), hex);
    }
}

void TestProof::piecesAreDistrusted_data()
{
    QTest::addColumn<QByteArray>("size");
    QTest::addColumn<int>("length");
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("isKept");
    QTest::newRow("as it should be") << QByteArray("<size>40000</size>") << 16'384 << 3 << true;
    QTest::newRow("no size") << QByteArray() << 16'384 << 3 << false;
    QTest::newRow("too many") << QByteArray("<size>40000</size>") << 16'384 << 4 << false;
    QTest::newRow("too small") << QByteArray("<size>40000</size>") << 16'000 << 3 << false;
    QTest::newRow("an empty file") << QByteArray("<size>0</size>") << 16'384 << 1 << false;
}

void TestProof::piecesAreDistrusted()
{
    QFETCH(const QByteArray, size);
    QFETCH(const int, length);
    QFETCH(const int, count);
    QFETCH(const bool, isKept);
    const QByteArray pieces = "<pieces length=\"" + QByteArray::number(length) + "\" type=\"sha-256\">" +
                              ("<hash>" + a + "</hash>").repeated(count) + "</pieces>";
    const Proof proof =
        proofFromMetalink({metalink(entry("x", size + pieces)), true}, QUrl(u"https://h/x"_s));
    QCOMPARE(proof.sources.pieces.has_value(), isKept);
}

void TestProof::mirrorsAreDistrusted()
{
    QByteArray urls = "<url>http://open/x</url><url>https://me:pw@a/x#f</url><url>https://a/x</url>"
                      "<url>file:///etc/passwd</url>";
    for (int i = 0; i < 50; ++i) {
        urls += "<url>https://m" + QByteArray::number(i) + "/x</url>";
    }
    const Document document{metalink(entry("x", hash(a) + urls)), true};
    const QList<QUrl> mirrors = proofFromMetalink(document, QUrl(u"https://h/x"_s)).sources.mirrors;
    QCOMPARE(mirrors.size(), Announced::maxMirrors);
    QCOMPARE(mirrors[0], QUrl(u"https://a/x"_s));
    QCOMPARE(mirrors[1], QUrl(u"https://m0/x"_s));
    const QList<QUrl> open = proofFromMetalink(document, QUrl(u"http://h/x"_s)).sources.mirrors;
    QCOMPARE(open.first(), QUrl(u"http://open/x"_s));
}

QTEST_APPLESS_MAIN(TestProof)
#include "tst_proof.moc"
