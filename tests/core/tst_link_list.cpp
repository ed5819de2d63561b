// SPDX-License-Identifier: MIT
#include "core/link_list.h"

#include <QTest>

#include <ctime>

using namespace headgate;
using namespace Qt::StringLiterals;
using Reason = RejectedLine::Reason;

namespace {

const QByteArray sha256Hex(64, 'a');
const QString sha256Text = u"sha256:"_s + QString(64, u'a');

QStringList urlsOf(const QList<Link> &links)
{
    QStringList urls;
    for (const Link &link : links) {
        urls += link.url.toString(QUrl::FullyEncoded);
    }
    return urls;
}

QByteArray utf16(QStringView text, QStringConverter::Encoding encoding)
{
    return QStringEncoder(encoding, QStringEncoder::Flag::WriteBom).encode(text);
}

} // namespace

class tst_LinkList final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsPatterns_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("kept"); // the address, when patterns are kept; empty: there is no link
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("expanded"); // the first address, when they are expanded
        const auto row = [](const char *name, const QString &line, const QString &kept,
                            const QString &pattern, const QString &expanded) {
            QTest::newRow(name) << line << kept << pattern << expanded;
        };
        const QString pattern = u"http://a.org/[01-10].jpg"_s;
        const QString first = u"http://a.org/01.jpg"_s;
        row("a link without one", first, first, {}, first);
        row("a link alone on its line", pattern, pattern, pattern, first);
        row("in angle brackets", u"<http://a.org/[01-10].jpg>"_s, pattern, pattern, first);
        row("in prose", u"Get (http://a.org/[01-10].jpg), all of them."_s, pattern, pattern, first);
        row("before a checksum", pattern + u" sha1:"_s + QString(40, u'1'), pattern, pattern, first);
        row("without scheme", u"a.org/[01-10].jpg"_s, u"https://a.org/[01-10].jpg"_s,
            u"https://a.org/[01-10].jpg"_s, u"https://a.org/01.jpg"_s);
        row("words at the end", u"http://a.org/{x,y}"_s, u"http://a.org/%7Bx,y%7D"_s, u"http://a.org/{x,y}"_s,
            u"http://a.org/x"_s);
        row("a host that is none before it is expanded", u"http://i[1-3].a.org/x"_s, {},
            u"http://i[1-3].a.org/x"_s, u"http://i1.a.org/x"_s);
        row("the same without scheme", u"i[1-3].a.org/x"_s, {}, u"https://i[1-3].a.org/x"_s,
            u"https://i1.a.org/x"_s);
        row("brackets that are none", u"http://[::1]/a[]=1"_s, u"http://[::1]/a[]=1"_s, {},
            u"http://[::1]/a[]=1"_s);
    }
    void tellsPatterns()
    {
        QFETCH(QString, line);
        QFETCH(QString, kept);
        QFETCH(QString, pattern);
        QFETCH(QString, expanded);
        for (const Patterns patterns : {Patterns::Keep, Patterns::Expand}) {
            LinkListReader reader(patterns);
            reader.read(line.toUtf8());
            reader.finish();
            const QList<Link> links = reader.takeLinks();
            const QString url = patterns == Patterns::Keep ? kept : expanded;
            QCOMPARE(urlsOf(links), url.isEmpty() ? QStringList() : QStringList{url});
            if (!links.isEmpty()) {
                QCOMPARE(links[0].pattern, pattern);
            }
        }
    }

    void findsLinks_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("urls");

        const auto row = [](const char *name, QByteArray text, QStringList urls) {
            QTest::newRow(name) << text << urls;
        };
        row("nothing", "", {});
        row("one a line", "http://a.org/1\nhttps://b.org/2\n", {u"http://a.org/1"_s, u"https://b.org/2"_s});
        row("CRLF and no end of line", "http://a.org/1\r\nhttp://a.org/2",
            {u"http://a.org/1"_s, u"http://a.org/2"_s});
        row("empty lines and comments", "\n# http://no.org/\n  \n  # http://no.org/\nhttp://a.org/1\n",
            {u"http://a.org/1"_s});
        row("blanks around it", "  \thttp://a.org/1 \t\n", {u"http://a.org/1"_s});
        row("angle brackets", "<http://a.org/1>\n", {u"http://a.org/1"_s});
        row("double quotes", "\"http://a.org/1\"\n", {u"http://a.org/1"_s});
        row("single quotes", "'http://a.org/1'\n", {u"http://a.org/1"_s});
        row("quotes and commas, as in JSON", "[\"http://a.org/1\",\n\"http://a.org/2\"]",
            {u"http://a.org/1"_s, u"http://a.org/2"_s});
        row("scheme in capitals", "HTTP://A.org/X", {u"http://a.org/X"_s});
        row("brackets of a pattern stay", "http://a.org/[001-100].{jpg,png}",
            {u"http://a.org/[001-100].%7Bjpg,png%7D"_s});
        row("balanced brackets stay", "http://a.org/File_(1)", {u"http://a.org/File_(1)"_s});
        row("alone on its line a dot at the end stays", "http://a.org/x.", {u"http://a.org/x."_s});
        row("alone on its line a comma is a separator", "http://a.org/x,", {u"http://a.org/x"_s});
        row("a link within a link is one link", "https://web.archive.org/web/1/http://a.org/x",
            {u"https://web.archive.org/web/1/http://a.org/x"_s});
        row("letters of other scripts", "http://a.org/\xc3\xa4.zip", {u"http://a.org/%C3%A4.zip"_s});
        row("ISO-8859-1", "http://a.org/\xe4.zip", {u"http://a.org/%C3%A4.zip"_s});
        row("a user and a port", "http://u:p@a.org:8080/x", {u"http://u:p@a.org:8080/x"_s});
        row("several on a line", "http://a.org/1 http://a.org/2\thttp://a.org/3",
            {u"http://a.org/1"_s, u"http://a.org/2"_s, u"http://a.org/3"_s});
        row("several with commas", "http://a.org/1, http://a.org/2; http://a.org/3",
            {u"http://a.org/1"_s, u"http://a.org/2"_s, u"http://a.org/3"_s});

        row("in prose", "See http://a.org/x. Or (http://a.org/y), \"http://a.org/z\"!",
            {u"http://a.org/x"_s, u"http://a.org/y"_s, u"http://a.org/z"_s});
        row("balanced brackets in prose", "(see http://a.org/File_(1))", {u"http://a.org/File_(1)"_s});
        row("Markdown", "- [file](https://a.org/x.zip), it's *https://a.org/y*",
            {u"https://a.org/x.zip"_s, u"https://a.org/y"_s});
        row("HTML as text", "<a href=\"https://a.org/x\">x</a>", {u"https://a.org/x"_s});
        row("punctuation of other scripts", "\xe4\xb8\x8b\xe8\xbd\xbd http://a.org/x\xe3\x80\x82",
            {u"http://a.org/x"_s});
        row("another scheme that ends alike is none", "git+https://a.org/x xhttp://a.org/", {});

        row("no scheme", "example.com/file.zip", {u"https://example.com/file.zip"_s});
        row("no scheme, but www", "www.example.com", {u"https://www.example.com"_s});
        row("no scheme, but a port", "example.com:8080/file.zip", {u"https://example.com:8080/file.zip"_s});
        row("an address", "192.168.0.1/file.zip", {u"https://192.168.0.1/file.zip"_s});
        row("localhost", "localhost:8000/file.zip", {u"https://localhost:8000/file.zip"_s});
        row("a host of another script",
            "b\xc3\xbc"
            "cher.de/x",
            {u"https://xn--bcher-kva.de/x"_s});

        row("a name of a file is no link", "archive.zip", {});
        row("a path is no link", "src/core/link.h", {});
        row("a relative path is no link", "./a.b/c", {});
        row("a sentence is no link", "and/or, e.g. a.b/c here", {});
        row("a date is no link", "24.12.2024/25.12.2024", {});
        row("a scheme alone is no link", "http://", {});
        row("no host is no link", "http:///etc/passwd", {});
        row("NULs are no link", QByteArray(100, '\0'), {});

        row("UTF-8 with byte order mark", "\xef\xbb\xbfhttp://a.org/1\n", {u"http://a.org/1"_s});
        row("UTF-16, little endian", utf16(u"http://a.org/ä\r\nhttp://a.org/2", QStringConverter::Utf16LE),
            {u"http://a.org/%C3%A4"_s, u"http://a.org/2"_s});
        row("UTF-16, big endian", utf16(u"http://a.org/1\nhttp://a.org/2\n", QStringConverter::Utf16BE),
            {u"http://a.org/1"_s, u"http://a.org/2"_s});
    }
    void findsLinks()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, urls);
        QCOMPARE(urlsOf(parseLinks(text).links), urls);

        // Cut anywhere, it is the same.
        LinkListReader reader;
        for (const char byte : text) {
            reader.read(QByteArrayView(&byte, 1));
        }
        reader.finish();
        QCOMPARE(urlsOf(reader.takeLinks()), urls);
    }

    void readsDigests_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("digest");

        QTest::newRow("none") << QByteArray("http://a.org/1") << QString();
        QTest::newRow("hexadecimal") << "http://a.org/1 " + sha256Hex << sha256Text;
        QTest::newRow("hexadecimal in capitals") << "http://a.org/1\t" + sha256Hex.toUpper() << sha256Text;
        QTest::newRow("with a colon") << "http://a.org/1 sha256:" + sha256Hex << sha256Text;
        QTest::newRow("with an equals sign") << "http://a.org/1   sha-256=" + sha256Hex << sha256Text;
        QTest::newRow("a blank behind the colon") << "http://a.org/1 sha256: " + sha256Hex << sha256Text;
        QTest::newRow("behind a link in brackets") << "<http://a.org/1> sha256:" + sha256Hex << sha256Text;
        QTest::newRow("on the next line, as aria2 has it")
            << "http://a.org/1\n  checksum=sha-256=" + sha256Hex << sha256Text;
        QTest::newRow("first, as sha256sum has it") << sha256Hex + "  http://a.org/1" << sha256Text;
        QTest::newRow("first, of a binary file") << sha256Hex + " *http://a.org/1" << sha256Text;
        QTest::newRow("first, with its kind") << "sha256:" + sha256Hex + " http://a.org/1" << sha256Text;
        QTest::newRow("as BSD has it") << "SHA256 (http://a.org/1) = " + sha256Hex << sha256Text;
        QTest::newRow("in a sentence")
            << "See http://a.org/1 sha256:" + sha256Hex + ", it is new." << sha256Text;
        QTest::newRow("before a comment") << "http://a.org/1 " + sha256Hex + " # mine" << sha256Text;
    }
    void readsDigests()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, digest);
        const LinkList list = parseLinks(text);
        QCOMPARE(urlsOf(list.links), QStringList{u"http://a.org/1"_s});
        QCOMPARE(list.links.first().digest, digest);
    }

    void rejectsALinkWithABrokenDigest_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("of the wrong length") << "http://a.org/1 " + sha256Hex + 'a';
        QTest::newRow("too short for its kind") << "http://a.org/1 sha256:12"_ba;
        QTest::newRow("no hexadecimal digits") << "http://a.org/1 md5=zz"_ba;
        QTest::newRow("behind a link in brackets") << "<http://a.org/1> sha-512:" + sha256Hex;
        QTest::newRow("behind a link without scheme") << "a.org/1 sha256:zz"_ba;
        QTest::newRow("of eight digits") << "http://a.org/1 deadbeef"_ba;
        QTest::newRow("in brackets") << "http://a.org/1 SHA256(" + sha256Hex + ')';
        QTest::newRow("of a kind that we cannot compute") << "http://a.org/1 crc32:12345678"_ba;
        QTest::newRow("of a kind that nobody knows") << "http://a.org/1 foo:" + sha256Hex;
        QTest::newRow("a digit too few") << "http://a.org/1 " + sha256Hex.chopped(1);
        QTest::newRow("a letter that is no digit") << "http://a.org/1 " + sha256Hex.chopped(1) + 'g';
        QTest::newRow("first, a digit too few") << sha256Hex.chopped(1) + "  http://a.org/1";
        QTest::newRow("first, of a kind that we cannot compute") << "crc32:12345678 http://a.org/1"_ba;
        QTest::newRow("as BSD has it") << "SHA256 (http://a.org/1) = " + sha256Hex.chopped(1);
        QTest::newRow("an option behind the link") << "http://a.org/1 checksum=sha-256=" + sha256Hex;
        QTest::newRow("an option on the next line") << "http://a.org/1\n  checksum=sha-256=zz\n  out=x"_ba;
    }
    /// Who wrote a digest believes that the file will be compared.
    void rejectsALinkWithABrokenDigest()
    {
        QFETCH(QByteArray, text);
        const LinkList list = parseLinks(text);
        QCOMPARE(urlsOf(list.links), QStringList{});
        QCOMPARE(list.rejected.brokenDigests, 1);
        QCOMPARE(list.rejected.count(), 1);
    }

    void rejectsOnlyTheLinkWithTheBrokenDigest()
    {
        const LinkList list = parseLinks("see http://a.org/1 sha256:zz and http://a.org/2");
        QCOMPARE(urlsOf(list.links), QStringList{u"http://a.org/2"_s});
        QCOMPARE(list.rejected.brokenDigests, 1);
    }

    /// They would give the link before it another name.
    void passesOverTheOptionsOfARejectedLine()
    {
        const LinkList list = parseLinks("http://a.org/1\nhttp://a.org/2 sha256:zz\n  out=two\n"
                                         "ftp://a.org/3\n  out=three\nhttp://a.org/4\n  out=four\n");
        QCOMPARE(urlsOf(list.links), (QStringList{u"http://a.org/1"_s, u"http://a.org/4"_s}));
        QCOMPARE(list.links[0].name, QString());
        QCOMPARE(list.links[1].name, u"four"_s);
        QCOMPARE(list.rejected.count(), 2);
    }

    void keepsWhatIsNotUnderstoodBehindALink_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("behind");
        QTest::newRow("a blank in the link") << "http://a.org/a b.bin"_ba << u"b.bin"_s;
        QTest::newRow("an option") << "http://a.org/1\tout=x"_ba << u"out=x"_s;
        QTest::newRow("a number") << "http://a.org/1 12345678"_ba << u"12345678"_s;
        QTest::newRow("words") << "<http://a.org/1> the newest"_ba << u"the newest"_s;
        QTest::newRow("behind a checksum") << "http://a.org/1 sha256:" + sha256Hex + " name" << u"name"_s;
        QTest::newRow("a password") << "http://a.org/1 me:secret@h"_ba << u"me:***@h"_s;
        QTest::newRow("a comment") << "http://a.org/1 # the newest"_ba << QString();
        QTest::newRow("punctuation") << "http://a.org/1 |"_ba << QString();
        QTest::newRow("another link") << "http://a.org/1 and http://a.org/2"_ba << QString();
        QTest::newRow("in prose") << "See http://a.org/1 for more"_ba << QString();
        QTest::newRow("in HTML") << "<a href=\"http://a.org/1\">the newest</a>"_ba << QString();
    }
    void keepsWhatIsNotUnderstoodBehindALink()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, behind);
        const LinkList list = parseLinks(text);
        QVERIFY(!list.links.isEmpty());
        QCOMPARE(list.links.first().behind, behind);
        QCOMPARE(list.rejected.count(), 0);
    }

    void givesEachLinkItsOwnDigest()
    {
        const LinkList list = parseLinks("http://a.org/1 " + sha256Hex +
                                         " http://a.org/2 http://a.org/3 md5:" + QByteArray(32, 'b'));
        QCOMPARE(list.links.size(), 3);
        QCOMPARE(list.links[0].digest, sha256Text);
        QCOMPARE(list.links[1].digest, QString());
        QCOMPARE(list.links[2].digest, u"md5:"_s + QString(32, u'b'));
    }

    void readsOptions()
    {
        const LinkList list = parseLinks("http://a.org/1\n"
                                         "  out=a b.zip\n"
                                         "\tdir=/etc\n"
                                         "  header=X: y\n"
                                         "\n"
                                         "# comment\n"
                                         "  checksum=md5=" +
                                         QByteArray(32, 'a') +
                                         "\nhttp://a.org/2\n"
                                         "out=not-indented\n"
                                         "http://a.org/3\n"
                                         " out=../../evil\n"
                                         " https://a.org/4?x=y\n");
        QCOMPARE(urlsOf(list.links), (QStringList{u"http://a.org/1"_s, u"http://a.org/2"_s,
                                                  u"http://a.org/3"_s, u"https://a.org/4?x=y"_s}));
        QCOMPARE(list.links[0].name, u"a b.zip"_s);
        QCOMPARE(list.links[0].digest, u"md5:"_s + QString(32, u'a'));
        QCOMPARE(list.links[0].line, 1);
        QCOMPARE(list.links[1].name, QString());
        QCOMPARE(list.links[1].line, 8);
        QCOMPARE(list.links[2].name, u"../../evil"_s); // safeFileName() is where it goes next
        QCOMPARE(list.links[3].name, QString());
        QCOMPARE(list.rejected.count(), 1);
        QCOMPARE(list.rejected.first.first(), (RejectedLine{9, Reason::NoLink, u"out=not-indented"_s, {}}));
    }

    void tellsWhatIsNoLink_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("reason");
        QTest::addColumn<QString>("scheme");

        const auto row = [](const char *name, QByteArray text, Reason reason, QString scheme) {
            QTest::newRow(name) << text << int(reason) << scheme;
        };
        row("words", "hello world", Reason::NoLink, {});
        row("words with a colon", "Note: see below", Reason::NoLink, {});
        row("a broken link", "http://[", Reason::NoLink, {});
        row("an option without a link", "  out=a", Reason::NoLink, {});
        row("ftp", "ftp://a.org/x", Reason::UnsupportedScheme, u"ftp"_s);
        row("a file in capitals", "FILE:///etc/passwd", Reason::UnsupportedScheme, u"file"_s);
        row("a magnet", "magnet:?xt=urn:btih:abc", Reason::UnsupportedScheme, u"magnet"_s);
        row("a mail address", "mailto:a@b.org", Reason::UnsupportedScheme, u"mailto"_s);
        row("a script", "javascript:alert(1)", Reason::UnsupportedScheme, u"javascript"_s);
        row("an @ in a password", "http://me:p@ss@a.org/x", Reason::RawPassword, {});
        row("a slash in a password", "see <http://me:p@ss/w@127.0.0.1/x>", Reason::RawPassword, {});
        row("a line that is too long", "http://a.org/" + QByteArray(maxLinkLine, 'a'), Reason::TooLong, {});
    }
    void tellsWhatIsNoLink()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, reason);
        QFETCH(QString, scheme);
        const LinkList list = parseLinks(text + "\nhttp://a.org/1\n");
        QCOMPARE(urlsOf(list.links), QStringList{u"http://a.org/1"_s});
        QCOMPARE(list.links.first().line, 2);
        QCOMPARE(list.rejected.count(), 1);
        QCOMPARE(list.rejected.first.size(), 1);
        QCOMPARE(int(list.rejected.first.first().reason), reason);
        QCOMPARE(list.rejected.first.first().scheme, scheme);
        QCOMPARE(list.rejected.first.first().line, 1);
        QVERIFY(list.rejected.first.first().text.size() <= Rejections::maxTextKept);
    }

    void tellsNoPassword_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("without a scheme") << "me:s3cret@127.0.0.1:8124/auth/k"_ba;
        QTest::newRow("among words") << "me:s3cret@127.0.0.1/x y"_ba;
        QTest::newRow("of another scheme") << "ftp://me:s3cret@127.0.0.1/x y"_ba;
        QTest::newRow("raw") << "http://me:s3cret@s3cret/s3cret@127.0.0.1:8124/auth/z"_ba;
        QTest::newRow("where the text is cut")
            << QByteArray(150, 'x') + " me:" + QByteArray("s3cret").repeated(20) + "@h";
        QTest::newRow("where the line is cut") << "me:s3cret@h " + QByteArray(maxLinkLine, 'x');
    }
    void tellsNoPassword()
    {
        QFETCH(const QByteArray, line);
        const LinkList list = parseLinks(line);
        QCOMPARE(list.links.size(), 0);
        QCOMPARE(list.rejected.first.size(), 1);
        QVERIFY2(!list.rejected.first.first().text.contains("s3cret"_L1),
                 qPrintable(list.rejected.first.first().text));
    }

    void keepsOnlyTheFirstRejections()
    {
        const LinkList list = parseLinks(QByteArray("nothing here\n").repeated(1000));
        QCOMPARE(list.rejected.noLinks, 1000);
        QCOMPARE(list.rejected.first.size(), Rejections::maxKept);
    }

    void countsWhatIsThereTwice()
    {
        const LinkList list =
            parseLinks("http://a.org/x\nHTTP://A.org:80/y/../x#top\nhttp://a.org/z\nhttp://a.org/x");
        QCOMPARE(urlsOf(list.links), (QStringList{u"http://a.org/x"_s, u"http://a.org/z"_s}));
        QCOMPARE(list.duplicates, 2);
        QCOMPARE(list.rejected.count(), 0);
    }

    void givesALinkWhenItIsComplete()
    {
        LinkListReader reader;
        reader.read("http://a.org/1\n");
        QVERIFY(reader.takeLinks().isEmpty());
        reader.read(" out=x\nhttp://a.org/2\n");
        const QList<Link> links = reader.takeLinks();
        QCOMPARE(urlsOf(links), QStringList{u"http://a.org/1"_s});
        QCOMPARE(links.first().name, u"x"_s);
        reader.finish();
        QCOMPARE(urlsOf(reader.takeLinks()), QStringList{u"http://a.org/2"_s});
    }

    void takesTheLongestLine()
    {
        const QByteArray link = "http://a.org/" + QByteArray(maxLinkLine - 13, 'a');
        QCOMPARE(parseLinks(link).links.size(), 1);
        QCOMPARE(parseLinks(link + 'a').links.size(), 0);
    }

    void readsAUriList()
    {
        const LinkList list =
            parseUriList("# http://no.org/\r\nhttp://a.org/1\r\nfile:///tmp/x\r\n\r\nhttp://a.org/2\r\n"
                         "plain\r\nhttp://a.org/1#x");
        QCOMPARE(urlsOf(list.links), (QStringList{u"http://a.org/1"_s, u"http://a.org/2"_s}));
        QCOMPARE(list.links[1].line, 5);
        QCOMPARE(list.duplicates, 1);
        QCOMPARE(list.rejected.unsupported, 1);
        QCOMPARE(list.rejected.noLinks, 1);
    }

    void staysLinearInHostileInput_data()
    {
        QTest::addColumn<QByteArray>("text");

        constexpr qsizetype size = 1 << 20;
        QTest::newRow("one endless line") << QByteArray(size, 'h');
        QTest::newRow("newlines") << QByteArray(size, '\n');
        QTest::newRow("lines of closing brackets")
            << ("x http://a.org/" + QByteArray(60'000, ')') + '\n').repeated(15);
        QTest::newRow("lines of the word http") << (QByteArray("http").repeated(15'000) + '\n').repeated(15);
        QTest::newRow("lines of schemes") << (QByteArray("http://").repeated(9'000) + '\n').repeated(15);
        QTest::newRow("lines of dots") << (QByteArray(60'000, '.') + "/\n").repeated(15);
        QTest::newRow("lines of blanks") << ("http://a.org/" + QByteArray(60'000, ' ') + "x\n").repeated(15);
        QTest::newRow("lines of hosts")
            << ("x" + QByteArray(" http://a").repeated(6'000) + '\n').repeated(10);
    }
    void staysLinearInHostileInput()
    {
        QFETCH(QByteArray, text);
        // The test's own time-out is the bound: anything quadratic takes minutes here.
        const LinkList list = parseLinks(text);
        QVERIFY(list.rejected.first.size() <= Rejections::maxKept);
    }

    void readsALongListFast()
    {
        constexpr int lines = 100'000;
        QByteArray text;
        for (int i = 0; i < lines; ++i) {
            text += "https://downloads.example.com/pub/collection/" + QByteArray::number(i % 97) + "/file-" +
                    QByteArray::number(i) + ".tar.gz\n";
        }
        // Processor time, because other work on the machine is not what is measured.
        const auto milliseconds = [](std::clock_t from, std::clock_t to) {
            return (long long)(to - from) * 1000 / CLOCKS_PER_SEC;
        };
        const std::clock_t start = std::clock();
        const LinkList list = parseLinks(text);
        const std::clock_t middle = std::clock();
        QCOMPARE(list.links.size(), lines);
        LinkListReader reader;
        qsizetype count = 0;
        for (qsizetype at = 0; at < text.size(); at += 16384) {
            reader.read(QByteArrayView(text).sliced(at, std::min<qsizetype>(16384, text.size() - at)));
            count += reader.takeLinks().size();
        }
        reader.finish();
        count += reader.takeLinks().size();
        QCOMPARE(count, lines);
        qInfo("%d links: %lld ms with duplicates looked for, %lld ms as a stream", lines,
              milliseconds(start, middle), milliseconds(middle, std::clock()));
    }
};

QTEST_GUILESS_MAIN(tst_LinkList)
#include "tst_link_list.moc"
