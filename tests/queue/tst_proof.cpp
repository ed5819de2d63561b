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
    QTest::newRow("its name in a folder") << a + " *./sub/x y\n" << true << a;
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
    const Proof proof = proofFromChecksums(entries, QUrl(u"https://h/x%20y"_s), isOfFolder);
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
    QTest::newRow("the one of that name") << metalink(entry("other", hash(b)) + entry("d/x", hash(a))) << a;
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
