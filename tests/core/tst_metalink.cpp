// SPDX-License-Identifier: MIT
#include "core/metalink.h"

#include <QStringEncoder>
#include <QTest>

using namespace headgate;
using namespace Qt::StringLiterals;

namespace {

const QByteArray sha256(64, 'a');

QByteArray version4(const QByteArray &files)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<metalink "
           "xmlns=\"urn:ietf:params:xml:ns:metalink\">" +
           files + "</metalink>";
}

QByteArray version3(const QByteArray &files)
{
    return "<?xml version=\"1.0\"?><metalink version=\"3.0\" xmlns=\"http://www.metalinker.org/\"><files>" +
           files + "</files></metalink>";
}

QByteArray utf16(QStringView text)
{
    return QStringEncoder(QStringEncoder::Utf16, QStringEncoder::Flag::WriteBom).encode(text);
}

QStringList urlsOf(const MetalinkFile &file)
{
    QStringList urls;
    for (const MetalinkSource &source : file.sources) {
        urls += source.url.toString();
    }
    return urls;
}

} // namespace

class tst_Metalink final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsVersion4()
    {
        // The example of RFC 5854, 1.1, with pieces.
        const auto read = parseMetalink(version4(
            "<published>2009-05-15T12:23:23Z</published>"
            "<file name=\"example.ext\">"
            "  <size>14471447</size><identity>Example</identity><version>1.0</version><language>en</language>"
            "  <description>A description &amp; more.</description>"
            "  <hash type=\"sha-256\">" +
            sha256 +
            "</hash><hash type=\"unknown\">00</hash>"
            "  <pieces length=\"10000000\" type=\"sha-256\"><hash>" +
            QByteArray(64, '1') + "</hash><hash>\n" + QByteArray(64, '2') +
            " </hash></pieces>"
            "  <url location=\"de\" priority=\"2\">http://example.com/example.ext</url>"
            "  <url>https://last.example.com/example.ext</url>"
            "  <url location=\"fr\" priority=\"1\"> http://fr.example.com/example.ext\n</url>"
            "  <url priority=\"1\">ftp://ftp.example.com/example.ext</url>"
            "  <metaurl mediatype=\"torrent\" priority=\"2\">http://example.com/example.ext.torrent</metaurl>"
            "</file>"
            "<file name=\"../../other\"><url>http://example.com/other</url></file>"));
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.failure().detail));
        QCOMPARE(read->size(), 2);
        const MetalinkFile &file = read->first();
        QCOMPARE(file.name, u"example.ext"_s);
        QCOMPARE(file.size, std::optional<qint64>(14471447));
        QCOMPARE(file.digests.size(), 1);
        QCOMPARE(file.digests.first().toText(), u"sha256:"_s + QString::fromLatin1(sha256));
        QVERIFY(file.pieces.has_value());
        QCOMPARE(file.pieces->algorithm, DigestAlgorithm::Sha256);
        QCOMPARE(file.pieces->length, 10000000);
        QCOMPARE(file.pieces->values, (QList{QByteArray(32, '\x11'), QByteArray(32, '\x22')}));
        QCOMPARE(urlsOf(file),
                 (QStringList{u"http://fr.example.com/example.ext"_s, u"http://example.com/example.ext"_s,
                              u"https://last.example.com/example.ext"_s}));
        QCOMPARE(file.sources[0].priority, 1);
        QCOMPARE(file.sources[0].location, u"fr"_s);
        QCOMPARE(file.sources[2].priority, MetalinkSource::lowestPriority);
        QCOMPARE(file.otherSources, 2);
        QCOMPARE(read->at(1).name, u"../../other"_s); // safeFileName() is where it goes next
        QVERIFY(!read->at(1).size && !read->at(1).pieces && read->at(1).digests.isEmpty());
    }

    void readsVersion3()
    {
        const auto read = parseMetalink(
            version3("<file name=\"a.iso\"><size>15</size><verification><hash type=\"sha256\">" + sha256 +
                     "</hash><pieces length=\"10\" type=\"sha1\"><hash piece=\"0\">" + QByteArray(40, '1') +
                     "</hash><hash piece=\"1\">" + QByteArray(40, '2') +
                     "</hash></pieces></verification>"
                     "<resources maxconnections=\"4\">"
                     "<url type=\"http\" location=\"us\" preference=\"10\">http://low.org/a.iso</url>"
                     "<url type=\"http\" preference=\"100\">http://high.org/a.iso</url>"
                     "<url type=\"bittorrent\" preference=\"100\">http://high.org/a.iso.torrent</url>"
                     "<url type=\"ftp\">ftp://ftp.org/a.iso</url>"
                     "<url preference=\"101\">http://none.org/a.iso</url>"
                     "</resources></file>"));
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.failure().detail));
        const MetalinkFile &file = read->first();
        QCOMPARE(file.name, u"a.iso"_s);
        QCOMPARE(file.digests.size(), 1);
        QCOMPARE(file.pieces->algorithm, DigestAlgorithm::Sha1);
        QCOMPARE(file.pieces->values.size(), 2);
        QCOMPARE(urlsOf(file), (QStringList{u"http://high.org/a.iso"_s, u"http://low.org/a.iso"_s,
                                            u"http://none.org/a.iso"_s}));
        QCOMPARE(file.sources[0].priority, 1);
        QCOMPARE(file.sources[1].priority, 91);
        QCOMPARE(file.otherSources, 2);
    }

    void readsVersion3WithoutNamespace()
    {
        const auto read =
            parseMetalink("<metalink version=\"3.0\"><files><file name=\"a\"/></files></metalink>");
        QVERIFY(read.ok());
        QCOMPARE(read->size(), 1);
    }

    void leavesOutPiecesThatDoNotFit_data()
    {
        QTest::addColumn<QByteArray>("inner");
        QTest::addColumn<bool>("kept");

        const QByteArray one = "<hash>" + QByteArray(40, '1') + "</hash>";
        const auto pieces = [](const QByteArray &attributes, const QByteArray &hashes) {
            return "<pieces " + attributes + ">" + hashes + "</pieces>";
        };
        const QByteArray good = "length=\"10\" type=\"sha-1\"";
        QTest::newRow("they fit") << "<size>20</size>" + pieces(good, one + one) << true;
        QTest::newRow("the size comes behind") << pieces(good, one + one) + "<size>11</size>" << true;
        QTest::newRow("no size") << pieces(good, one) << true;
        QTest::newRow("one too few") << "<size>21</size>" + pieces(good, one + one) << false;
        QTest::newRow("one too many") << "<size>10</size>" + pieces(good, one + one) << false;
        QTest::newRow("an empty file") << "<size>0</size>" + pieces(good, one) << false;
        QTest::newRow("none at all") << pieces(good, "") << false;
        QTest::newRow("a broken one") << pieces(good, one + "<hash>xyz</hash>" + one) << false;
        QTest::newRow("one of another length")
            << pieces(good, one + "<hash>" + QByteArray(64, '1') + "</hash>") << false;
        QTest::newRow("numbered in disorder")
            << pieces(good, "<hash piece=\"1\">" + QByteArray(40, '1') + "</hash>") << false;
        QTest::newRow("no length") << pieces("type=\"sha-1\"", one) << false;
        QTest::newRow("length zero") << pieces("length=\"0\" type=\"sha-1\"", one) << false;
        QTest::newRow("negative length") << pieces("length=\"-1\" type=\"sha-1\"", one) << false;
        QTest::newRow("no type") << pieces("length=\"10\"", one) << false;
        QTest::newRow("the greatest size and length")
            << "<size>9223372036854775807</size>" +
                   pieces("length=\"9223372036854775807\" type=\"sha-1\"", one)
            << true;
        QTest::newRow("the greatest size and the least length")
            << "<size>9223372036854775807</size>" + pieces("length=\"1\" type=\"sha-1\"", one) << false;
    }
    void leavesOutPiecesThatDoNotFit()
    {
        QFETCH(QByteArray, inner);
        QFETCH(bool, kept);
        const auto read = parseMetalink(version4("<file name=\"a\">" + inner + "</file>"));
        QVERIFY(read.ok());
        QCOMPARE(read->first().pieces.has_value(), kept);
    }

    void leavesOutBrokenValues()
    {
        const auto read = parseMetalink(version4(
            "<file><size>-5</size><hash type=\"sha-256\">zz</hash><hash>" + sha256 +
            "</hash><url priority=\"0\">http://a.org/1</url><url priority=\"1000000\">http://a.org/2</url>"
            "<url "
            "priority=\"x\">http://a.org/3</url><url/><url>javascript:alert(1)</url><url>relative</url></"
            "file>"));
        QVERIFY(read.ok());
        const MetalinkFile &file = read->first();
        QVERIFY(file.name.isEmpty() && !file.size && file.digests.isEmpty());
        QCOMPARE(file.sources.size(), 3);
        for (const MetalinkSource &source : file.sources) {
            QCOMPARE(source.priority, MetalinkSource::lowestPriority);
        }
        QCOMPARE(file.otherSources, 3);
    }

    void looksOnlyWhereThingsBelong()
    {
        const auto read =
            parseMetalink(version4("<size>5</size><url>http://no.org/</url><x><file name=\"no\"/></x>"
                                   "<file name=\"a\"><x><url>http://no.org/</url><size>7</size></x>"
                                   "<file name=\"inner\"/></file>"));
        QVERIFY(read.ok());
        QCOMPARE(read->size(), 1);
        QCOMPARE(read->first(), (MetalinkFile{u"a"_s, {}, {}, {}, {}, 0}));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("document");

        const QByteArray bomb = "<?xml version=\"1.0\"?><!DOCTYPE metalink [<!ENTITY a \"aaaaaaaaaa\">"
                                "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
        const QByteArray root = "<metalink xmlns=\"urn:ietf:params:xml:ns:metalink\"/>";
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no XML") << QByteArray("hello");
        QTest::newRow("a page") << QByteArray("<html><body/></html>");
        QTest::newRow("another root in the namespace")
            << QByteArray("<x xmlns=\"urn:ietf:params:xml:ns:metalink\"/>");
        QTest::newRow("another version") << QByteArray("<metalink version=\"5.0\"/>");
        QTest::newRow("not closed") << version4("<file name=\"a\">").chopped(11);
        QTest::newRow("something behind the root") << version4("") + "<x/>";
        QTest::newRow("an attribute twice") << version4("<file name=\"a\" name=\"b\"/>");
        QTest::newRow("an entity bomb") << bomb + root;
        QTest::newRow("an external entity")
            << "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" + root;
        QTest::newRow("a document type alone") << "<!DOCTYPE metalink>" + root;
        QTest::newRow("an entity that is not defined")
            << version4("<file name=\"a\"><size>&x;</size></file>");
        QTest::newRow("not UTF-8") << version4("<file name=\"\xe4\"/>");
        QTest::newRow("UTF-16, in which a document type could hide")
            << utf16(QString::fromLatin1(bomb + root));
        QTest::newRow("a NUL") << version4(QByteArray("\0", 1));
        QTest::newRow("too deep") << version4(QByteArray("<x>").repeated(maxMetalinkDepth) +
                                              QByteArray("</x>").repeated(maxMetalinkDepth));
        QTest::newRow("a million deep") << version4(QByteArray("<x>").repeated(1'000'000));
        QTest::newRow("too many files") << version4(QByteArray("<file/>").repeated(maxMetalinkFiles + 1));
        QByteArray attributes;
        for (int i = 0; i < 100'000; ++i) {
            attributes += " a" + QByteArray::number(i) + (i % 2 ? "=''" : " = \"\"");
        }
        QTest::newRow("too many attributes") << version4("<file" + attributes + "/>");
        QTest::newRow("too large") << version4(QByteArray(maxMetalinkBytes, ' '));
    }
    void refuses()
    {
        QFETCH(QByteArray, document);
        const auto read = parseMetalink(document);
        QVERIFY(!read.ok());
        QCOMPARE(read.failure().kind, FailureKind::Malformed);
        QVERIFY(!read.failure().detail.isEmpty());
    }

    void takesWhatIsJustWithinTheLimits()
    {
        QVERIFY(parseMetalink(version4(QByteArray("<x>").repeated(maxMetalinkDepth - 1) +
                                       QByteArray("</x>").repeated(maxMetalinkDepth - 1)))
                    .ok());
        const auto read = parseMetalink(version4(
            "<file>" + QByteArray("<url>http://a.org/</url>").repeated(maxMetalinkSources + 1) + "</file>"));
        QVERIFY(read.ok());
        QCOMPARE(read->first().sources.size(), maxMetalinkSources);
    }

    void staysFastWithManyAttributes()
    {
        QByteArray tag = "<x";
        for (int i = 0; i < maxMetalinkAttributes; ++i) {
            tag += " a" + QByteArray::number(i) + "=''";
        }
        tag += "/>";
        // The test's own time-out is the bound.
        QVERIFY(parseMetalink(version4(tag.repeated(2'000'000 / tag.size()))).ok());
    }
};

QTEST_GUILESS_MAIN(tst_Metalink)
#include "tst_metalink.moc"
