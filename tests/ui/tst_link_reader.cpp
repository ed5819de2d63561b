// SPDX-License-Identifier: MIT
#include "ui/link_reader.h"

#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>

using namespace headgate;
using namespace Qt::StringLiterals;

namespace {

QStringList urlsOf(const LinkReading &reading)
{
    QStringList urls;
    for (const NewLink &link : reading.links) {
        urls.append(link.url.toString());
    }
    return urls;
}

} // namespace

class TestLinkReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linksOfAPageComeBeforeItsWords();
    void wordsAreReadWhereAPageHasNoLinks();
    void filesOnThisMachineAreListsToRead();
    void otherSchemesAreCountedAsNoLinks();
    void countsWhatIsInTheListAlready();
    void textIsReadWholeAcrossPieces();
    void namesFromAListAreMadeSafe();
    void aChecksumComesWithItsLink();
    void aMetalinkDocumentIsAListToo();
    void patternsAreExpandedOnlyWhereAskedFor();
    void aPatternKeepsWhatBelongsToItsLink();
    void tooManyLinksOfPatternsAreRefused();
    void entriesSayWhatKindOfFileALinkIs();
    void unreadableFilesAreTold_data();
    void unreadableFilesAreTold();

private:
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            qFatal("The test's folder cannot be written");
        }
        return file.fileName();
    }

    QTemporaryDir m_dir;
};

void TestLinkReader::linksOfAPageComeBeforeItsWords()
{
    QMimeData mime;
    mime.setHtml(u"<a href='https://example.org/hidden'>https://example.org/shown</a>"_s);
    mime.setText(u"https://example.org/shown"_s);
    QCOMPARE(urlsOf(readLinks(LinkSource::of(mime))), QStringList{u"https://example.org/hidden"_s});
}

void TestLinkReader::wordsAreReadWhereAPageHasNoLinks()
{
    QMimeData mime;
    mime.setHtml(u"<b>https://example.org/shown</b>"_s);
    mime.setText(u"https://example.org/shown"_s);
    QCOMPARE(urlsOf(readLinks(LinkSource::of(mime))), QStringList{u"https://example.org/shown"_s});
}

void TestLinkReader::filesOnThisMachineAreListsToRead()
{
    QMimeData mime;
    mime.setUrls(
        {QUrl::fromLocalFile(write(u"one.txt"_s, "https://example.org/1\n")),
         QUrl(u"https://example.org/2"_s),
         QUrl::fromLocalFile(write(u"two.txt"_s, "https://example.org/3\nhttps://example.org/1\n"))});
    const LinkReading reading = readLinks(LinkSource::of(mime));
    QCOMPARE(urlsOf(reading), (QStringList{u"https://example.org/2"_s, u"https://example.org/1"_s,
                                           u"https://example.org/3"_s}));
    QCOMPARE(reading.twice, 1);
}

void TestLinkReader::otherSchemesAreCountedAsNoLinks()
{
    QMimeData mime;
    mime.setUrls({QUrl(u"ftp://example.org/1"_s), QUrl(u"https://example.org/2"_s)});
    const LinkReading reading = readLinks(LinkSource::of(mime));
    QCOMPARE(urlsOf(reading), QStringList{u"https://example.org/2"_s});
    QCOMPARE(reading.noLinks, 1);
}

void TestLinkReader::countsWhatIsInTheListAlready()
{
    const KnownLinks known({u"https://example.org:443/a"_s});
    const LinkReading reading =
        readLinks(LinkSource::ofText(u"https://example.org/a\nhttps://example.org/b"_s), &known);
    // They are handed out all the same: the engine decides.
    QCOMPARE(reading.links.size(), 2);
    QCOMPARE(reading.inList, 1);
}

void TestLinkReader::textIsReadWholeAcrossPieces()
{
    QString text;
    QStringList expected;
    for (int i = 0; i < 20'000; ++i) {
        expected.append(u"https://example.org/%1/😀"_s.arg(i));
        text += expected.back() + u'\n';
    }
    QVERIFY(text.size() > 512 * 1024);
    QCOMPARE(urlsOf(readLinks(LinkSource::ofText(text))), expected);
}

void TestLinkReader::namesFromAListAreMadeSafe()
{
    const LinkReading reading =
        readLinks(LinkSource::ofText(u"https://example.org/a\n  out=../../etc/passwd\n"_s));
    QCOMPARE(reading.links.size(), 1);
    QCOMPARE(reading.links.front().name, u"passwd"_s);
}

void TestLinkReader::aChecksumComesWithItsLink()
{
    const QByteArray hex(64, 'a');
    const LinkReading reading = readLinks(LinkSource::ofText(
        u"https://example.org/a %1\nhttps://example.org/b"_s.arg(QString::fromLatin1(hex))));
    QCOMPARE(reading.links.size(), 2);
    QCOMPARE(reading.links[0].digests, QList<Digest>{*parseDigest(hex)});
    QVERIFY(reading.links[1].digests.isEmpty());
}

void TestLinkReader::aMetalinkDocumentIsAListToo()
{
    const QByteArray document = "<metalink xmlns=\"urn:ietf:params:xml:ns:metalink\">"
                                "<file name=\"../../a.iso\"><hash type=\"sha-1\">" +
                                QByteArray(40, '1') +
                                "</hash><url>http://h/a</url><url>http://m/a</url></file>"
                                "<file name=\"b\"><url>ftp://h/b</url></file></metalink>";
    for (const QString &name : {u"x.meta4"_s, u"x.txt"_s}) {
        const LinkReading reading = readLinks(LinkSource::ofFiles({write(name, document)}));
        QCOMPARE(reading.problems, QStringList());
        QCOMPARE(urlsOf(reading), QStringList{u"http://h/a"_s});
        QCOMPARE(reading.links[0].name, u"a.iso"_s);
        QCOMPARE(reading.links[0].sources.mirrors.size(), 1);
        QCOMPARE(reading.links[0].digests.size(), 1);
        QCOMPARE(reading.noLinks, 1);
    }
    const LinkReading broken = readLinks(LinkSource::ofFiles({write(u"y.meta4"_s, "<metalink")}));
    QCOMPARE(broken.problems.size(), 1);
}

void TestLinkReader::patternsAreExpandedOnlyWhereAskedFor()
{
    const LinkSource source = LinkSource::ofText(
        u"https://example.org/[08-10].jpg\nhttps://example.org/plain\nhttps://i{1,2}.example.org/"_s);
    const LinkReading kept = readLinks(source);
    QCOMPARE(urlsOf(kept),
             (QStringList{u"https://example.org/[08-10].jpg"_s, u"https://example.org/plain"_s}));
    QCOMPARE(kept.patterns.patterns, 1);
    QCOMPARE(kept.patterns.links, 3);

    const KnownLinks known({u"https://example.org/09.jpg"_s});
    const LinkReading expanded = readLinks(source, &known, Patterns::Expand);
    QCOMPARE(urlsOf(expanded), (QStringList{u"https://example.org/08.jpg"_s, u"https://example.org/09.jpg"_s,
                                            u"https://example.org/10.jpg"_s, u"https://example.org/plain"_s,
                                            u"https://i1.example.org/"_s, u"https://i2.example.org/"_s}));
    QCOMPARE(expanded.patterns.patterns, 2);
    QCOMPARE(expanded.patterns.links, 5);
    QCOMPARE(expanded.patterns.first, u"https://example.org/08.jpg"_s);
    QCOMPARE(expanded.patterns.last, u"https://i2.example.org/"_s);
    QCOMPARE(expanded.entries.size(), 6);
    QCOMPARE(expanded.entries[1].kind, LinkEntry::Kind::InList);
    QCOMPARE(expanded.entries[5].line, 3);
    QCOMPARE(expanded.noLinks, 0);
}

void TestLinkReader::aPatternKeepsWhatBelongsToItsLink()
{
    const QString hex(40, u'1');
    const LinkReading reading =
        readLinks(LinkSource::ofText(u"https://{a,b}.org/x sha1:%1\n  out=y.iso\n"_s.arg(hex)), nullptr,
                  Patterns::Expand);
    QCOMPARE(reading.links.size(), 2);
    for (const NewLink &link : reading.links) {
        QCOMPARE(link.name, u"y.iso"_s);
        QCOMPARE(link.digests.value(0).toText(), u"sha1:"_s + hex);
    }
}

void TestLinkReader::tooManyLinksOfPatternsAreRefused()
{
    const KnownLinks known({});
    const LinkReading reading =
        readLinks(LinkSource::ofText(u"https://h/[1-60000]\nhttps://me:secret@h/[1-40001]\nhttps://h/x\n"
                                     "https://h/y/[1-40000]\nhttps://h/z/[1-1]"_s),
                  &known, Patterns::Expand);
    QCOMPARE(reading.links.size(), LinkPattern::mostLinks + 1);
    QCOMPARE(reading.noLinks, 2);
    QCOMPARE(reading.noLinkLines, (QList<qint64>{2, 5}));
    const LinkEntry &refused = reading.entries[60'000];
    QCOMPARE(refused.kind, LinkEntry::Kind::NoLink);
    QCOMPARE(refused.reason, RejectedLine::Reason::TooManyLinks);
    QVERIFY2(!refused.text.contains(u"secret"), qPrintable(refused.text));
}

void TestLinkReader::entriesSayWhatKindOfFileALinkIs()
{
    const KnownLinks known({});
    const LinkReading reading = readLinks(
        LinkSource::ofText(
            u"https://h/a.jpg?x=b.zip\nhttps://h/a.mp4#t\nhttps://h/get\n  out=a.pdf\nhttps://h/get2"_s),
        &known);
    QList<FileKind> kinds;
    for (const LinkEntry &entry : reading.entries) {
        kinds.append(entry.file);
    }
    QCOMPARE(kinds, (QList{FileKind::Image, FileKind::Video, FileKind::Document, FileKind::Other}));
}

void TestLinkReader::unreadableFilesAreTold_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("says");
    QTest::newRow("a folder") << m_dir.path() << u"is a folder"_s;
    QTest::newRow("a file that is not there") << m_dir.filePath(u"none.txt"_s) << u"cannot be read"_s;
    QTest::newRow("a picture") << write(u"p.png"_s, QByteArray("\x89PNG\r\n\x1a\n\0\0", 10))
                               << u"not a text"_s;
    QFile huge(m_dir.filePath(u"huge.txt"_s));
    QVERIFY(huge.open(QIODevice::WriteOnly));
    QVERIFY(huge.resize(maxListBytes + 1)); // takes no room: nothing is written
    QTest::newRow("a huge file") << huge.fileName() << u"too large"_s;
}

void TestLinkReader::unreadableFilesAreTold()
{
    QFETCH(const QString, path);
    QFETCH(const QString, says);
    const LinkReading reading = readLinks(LinkSource::ofFiles({path}));
    QVERIFY(reading.links.isEmpty());
    QCOMPARE(reading.problems.size(), 1);
    QVERIFY2(reading.problems.front().contains(says), qPrintable(reading.problems.front()));
}

QTEST_MAIN(TestLinkReader)
#include "tst_link_reader.moc"
