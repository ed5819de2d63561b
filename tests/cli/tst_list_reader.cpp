// SPDX-License-Identifier: MIT
#include "cli/list_reader.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace headgate;

namespace {

/// Takes everything that a reader reads, as far as it is allowed to.
class Taker final : public QObject
{
public:
    explicit Taker(ListReader &reader)
    {
        connect(&reader, &ListReader::batchRead, this, [this](const ListBatch &batch) {
            ++batches;
            largest = std::max(largest, batch.links.size());
            for (const NewLink &link : batch.links) {
                links.append(link.url.toString());
                names.append(link.name);
            }
            for (const BadLine &line : batch.badLines) {
                bad.append(u"%1:%2 %3"_s.arg(line.list).arg(line.number).arg(line.text));
            }
            furtherBad += batch.furtherBadLines;
            duplicates += batch.duplicates;
        });
        connect(&reader, &ListReader::counted, this, [this](qint64 links_) { counted = links_; });
        connect(&reader, &ListReader::unreadable, this,
                [this](const QString &error) { errors.append(error); });
        connect(&reader, &ListReader::ended, this, [this] { ended = true; });
    }

    void takeAll(ListReader &reader)
    {
        connect(&reader, &ListReader::batchRead, this, [&reader] { reader.next(); });
        reader.next();
    }

    QStringList links;
    QStringList names;
    QStringList bad;
    QStringList errors;
    qint64 furtherBad = 0;
    qint64 duplicates = 0;
    qint64 counted = -1;
    qsizetype largest = 0;
    int batches = 0;
    bool ended = false;
};

} // namespace

class TestListReader final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    QString list(const QByteArray &content, const QString &name = u"list"_s)
    {
        QFile file(m_dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
            qFatal("no list could be written");
        }
        return file.fileName();
    }

private Q_SLOTS:
    void aMaskNamesWhatIsNotLeftOut()
    {
        const QString path =
            list("http://h/[1-3].jpg\nhttp://a/1\nnothing\nhttp://h/b.tar.gz\n  out=c.zip\n");
        ListReader reader({QUrl(u"http://a/1"_s)}, {path}, {}, NameMask(u"*num2*-*name*.*ext*"_s));
        Taker taker(reader);
        taker.takeAll(reader);
        QTRY_VERIFY(taker.ended);
        // Lists are taken as they are, whatever brackets are in their links.
        QCOMPARE(taker.links,
                 (QStringList{u"http://a/1"_s, u"http://h/[1-3].jpg"_s, u"http://h/b.tar.gz"_s}));
        QCOMPARE(taker.names, (QStringList{u"01-1"_s, u"02-[1-3].jpg"_s, u"03-c.zip"_s}));
        QCOMPARE(taker.duplicates, 1);
    }

    void initTestCase() { QVERIFY(m_dir.isValid()); }

    void aChecksumIsTakenFromTheListElseLookedUpByName()
    {
        const QByteArray one(64, '1');
        const QByteArray two(64, '2');
        const QString links = list("http://h/listed.bin " + one + "\nhttp://h/looked%20up.bin?v=1\n" +
                                   "http://h/get?id=7\n out=named.bin\nhttp://h/unknown.bin\n");
        const QByteArray sums =
            two + "  ./dir/looked up.bin\n" + two + "  named.bin\n" + two + "  listed.bin\n";
        ListReader reader({QUrl(u"http://h/arg.bin"_s)}, {links}, parseChecksumFile(sums));
        QList<NewLink> got;
        connect(&reader, &ListReader::batchRead, this,
                [&got](const ListBatch &batch) { got += batch.links; });
        Taker taker(reader);
        taker.takeAll(reader);
        QTRY_VERIFY(taker.ended);
        QCOMPARE(got.size(), 5);
        QCOMPARE(got[0].digests, QList<Digest>());
        QCOMPARE(got[1].digests, QList<Digest>{*parseDigest(one)});
        QCOMPARE(got[2].digests, QList<Digest>{*parseDigest(two)});
        QCOMPARE(got[3].digests, QList<Digest>{*parseDigest(two)});
        QCOMPARE(got[4].digests, QList<Digest>());
    }

    void aLoneChecksumWithoutNameIsForAnyLink()
    {
        const Digest wanted = *parseDigest(QByteArray(64, '1'));
        ListReader reader({QUrl(u"http://h/whatever"_s)}, {}, {{QString(), wanted}});
        QList<NewLink> got;
        connect(&reader, &ListReader::batchRead, this,
                [&got](const ListBatch &batch) { got += batch.links; });
        Taker taker(reader);
        taker.takeAll(reader);
        QTRY_VERIFY(taker.ended);
        QCOMPARE(got.size(), 1);
        QCOMPARE(got[0].digests, QList<Digest>{wanted});
    }

    void aMetalinkDocumentIsAList_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("by its name") << u"x.META4"_s;
        QTest::newRow("by its content") << u"x"_s;
    }
    void aMetalinkDocumentIsAList()
    {
        QFETCH(const QString, name);
        const QByteArray document = "<?xml version=\"1.0\"?>\n"
                                    "<metalink xmlns=\"urn:ietf:params:xml:ns:metalink\">"
                                    "<file name=\"../a.iso\"><size>7</size>"
                                    "<hash type=\"md5\">00000000000000000000000000000000</hash>"
                                    "<hash type=\"sha-1\">1111111111111111111111111111111111111111</hash>"
                                    "<url priority=\"2\">http://h/second</url>"
                                    "<url priority=\"1\">http://h/first</url></file>"
                                    "<file name=\"b\"><url>ftp://h/b</url></file></metalink>";
        ListReader reader({}, {list(document, name)});
        QList<NewLink> got;
        connect(&reader, &ListReader::batchRead, this,
                [&got](const ListBatch &batch) { got += batch.links; });
        Taker taker(reader);
        taker.takeAll(reader);
        QTRY_VERIFY(taker.ended);
        QCOMPARE(taker.errors, QStringList{});
        QCOMPARE(taker.counted, -1);
        QCOMPARE(got.size(), 1);
        QCOMPARE(got[0].url, QUrl(u"http://h/first"_s));
        QCOMPARE(got[0].sources.mirrors, QList<QUrl>{QUrl(u"http://h/second"_s)});
        QCOMPARE(got[0].sources.size, 7);
        QCOMPARE(got[0].digests, QList<Digest>{*parseDigest(QByteArray(40, '1'))});
        QCOMPARE(taker.bad.size(), 1);
        QVERIFY2(taker.bad[0].endsWith(u":0 b"_s), qPrintable(taker.bad[0]));
    }

    void aBrokenMetalinkDocumentIsTold()
    {
        ListReader reader({}, {list("<metalink><file", u"x.metalink"_s)});
        Taker taker(reader);
        taker.takeAll(reader);
        QTRY_VERIFY(taker.ended);
        QCOMPARE(taker.errors.size(), 1);
        QVERIFY2(taker.errors[0].contains(u"x.metalink"_s), qPrintable(taker.errors[0]));
    }

    void argumentsComeFirstThenListsInOrder()
    {
        const QString one = list("http://a/2\n# a comment\n\nhttp://a/3\r\n", u"one"_s);
        const QString two = list("http://a/4", u"two"_s); // no line break at the end
        ListReader reader({QUrl(u"http://a/1"_s)}, {one, two});
        Taker taker(reader);
        taker.takeAll(reader);
        QTRY_VERIFY(taker.ended);
        QCOMPARE(taker.links,
                 (QStringList{u"http://a/1"_s, u"http://a/2"_s, u"http://a/3"_s, u"http://a/4"_s}));
        QCOMPARE(taker.counted, 4);
        QCOMPARE(taker.bad, QStringList{});
        QCOMPARE(taker.errors, QStringList{});
    }

    void whatComesTwiceIsTakenOnce()
    {
        const QString one = list("http://a/1\nHTTP://A:80/1#part\nhttp://a/2\nhttp://a/1\n", u"one"_s);
        const QString two = list("http://a/2\nhttp://a/1\n  out=other\n", u"two"_s);
        ListReader reader({QUrl(u"http://a/1"_s)}, {one, two});
        Taker taker(reader);
        taker.takeAll(reader);
        QTRY_VERIFY(taker.ended);
        // Under another name it is another file.
        QCOMPARE(taker.links, (QStringList{u"http://a/1"_s, u"http://a/2"_s, u"http://a/1"_s}));
        QCOMPARE(taker.names.last(), u"other"_s);
        QCOMPARE(taker.duplicates, 4);
    }

    void linesThatAreNoLinksAreNamed()
    {
        const QString path = list("http://a/1\nhello there\n\nftp://a/2\nhttp://a/3\n");
        ListReader reader({}, {path});
        Taker taker(reader);
        taker.takeAll(reader);
        QTRY_VERIFY(taker.ended);
        QCOMPARE(taker.links, (QStringList{u"http://a/1"_s, u"http://a/3"_s}));
        QCOMPARE(taker.bad, (QStringList{path + u":2 hello there"_s, path + u":4 ftp://a/2"_s}));
        QCOMPARE(taker.furtherBad, 0);
    }

    void ofManyBadLinesTheFirstAreNamedAndAllAreCounted()
    {
        const QString path = list(QByteArray("no link\n").repeated(5000));
        ListReader reader({}, {path});
        Taker taker(reader);
        taker.takeAll(reader);
        QTRY_VERIFY(taker.ended);
        QVERIFY(taker.bad.size() >= 10 && taker.bad.size() <= 100);
        QCOMPARE(taker.bad.size() + taker.furtherBad, 5000);
    }

    void whatIsNoListAtAllFillsNoMemory()
    {
        const QString path = list(QByteArray(8 * 1024 * 1024, 'x'));
        ListReader reader({}, {path});
        Taker taker(reader);
        taker.takeAll(reader);
        QTRY_VERIFY(taker.ended);
        QCOMPARE(taker.bad.size(), 1);
        QVERIFY(taker.bad.first().size() < 1000);
    }

    void check_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("readable");
        QTest::newRow("a file") << list("") << true;
        QTest::newRow("standard input") << u"-"_s << true;
        QTest::newRow("no file") << m_dir.filePath(u"nothing"_s) << false;
        QTest::newRow("a folder") << m_dir.path() << false;
    }
    void check()
    {
        QFETCH(QString, path);
        QTEST(!ListReader::check({path}).has_value(), "readable");
    }

    void aListThatBreaksOffIsTold()
    {
        // It was there when it was checked, and is gone when its turn comes.
        ListReader reader({}, {m_dir.filePath(u"gone"_s), list("http://a/1\n")});
        Taker taker(reader);
        taker.takeAll(reader);
        QTRY_VERIFY(taker.ended);
        QCOMPARE(taker.errors.size(), 1);
        QVERIFY(taker.errors.first().contains(u"gone"_s));
        QCOMPARE(taker.links, QStringList{u"http://a/1"_s});
    }

    void nothingIsReadThatWasNotAskedFor()
    {
        QByteArray content;
        for (int i = 0; i < 10'000; ++i) {
            content += "http://a/" + QByteArray::number(i) + '\n';
        }
        ListReader reader({}, {list(content)});
        Taker taker(reader);
        reader.next();
        QTRY_COMPARE(taker.batches, 1);
        QVERIFY(taker.largest <= 2000);
        QCOMPARE(taker.counted, 10'000);
        // The reader works ahead of nobody: a second batch comes when it is asked for, and not before.
        QSignalSpy spy(&reader, &ListReader::batchRead);
        QVERIFY(!spy.wait(50));
        reader.next();
        QTRY_COMPARE(taker.batches, 2);
        taker.takeAll(reader);
        QTRY_VERIFY(taker.ended);
        QCOMPARE(taker.links.size(), 10'000);
        QVERIFY(taker.largest <= 2000);
    }

#ifdef Q_OS_UNIX
    void aSlowPipeIsReadAsItComes()
    {
        const QString path = m_dir.filePath(u"slow"_s);
        QCOMPARE(::mkfifo(path.toLocal8Bit().constData(), 0600), 0);
        // Opened for both: a pipe with a writer does not keep anyone waiting.
        const int writer = ::open(path.toLocal8Bit().constData(), O_RDWR);
        QVERIFY(writer >= 0);
        const auto write = [writer](const QByteArray &bytes) {
            return ::write(writer, bytes.constData(), size_t(bytes.size())) == bytes.size();
        };
        {
            ListReader reader({}, {path});
            Taker taker(reader);
            taker.takeAll(reader);
            QVERIFY(write("http://a/1\n"));
            // Without waiting for more, though options might follow.
            QTRY_COMPARE(taker.links.size(), 1);
            QVERIFY(write("http://a/2\nhttp://a/"));
            QTRY_COMPARE(taker.links.size(), 2);
            QVERIFY(write("3\n  out=three\n"));
            QTRY_COMPARE(taker.links.size(), 3);
            QCOMPARE(taker.names.last(), u"three"_s);
            QCOMPARE(taker.links.last(), u"http://a/3"_s);
            QCOMPARE(taker.counted, -1);
            QVERIFY(!taker.ended);
            // Out of scope while it waits for more: that must not hang.
        }
        ::close(writer);
    }

    void anEndlessListIsReadNoFurtherThanAskedAndLetGo()
    {
        // yes(1) writes as fast as it is read, for ever.
        QProcess endless;
        const QString path = m_dir.filePath(u"endless"_s);
        QCOMPARE(::mkfifo(path.toLocal8Bit().constData(), 0600), 0);
        const int holder = ::open(path.toLocal8Bit().constData(), O_RDWR);
        QVERIFY(holder >= 0);
        endless.setStandardOutputFile(path);
        endless.start(u"yes"_s, {u"http://a/same"_s});
        QVERIFY(endless.waitForStarted());
        {
            ListReader reader({}, {path});
            Taker taker(reader);
            for (int batch = 1; batch <= 20; ++batch) {
                reader.next();
                QTRY_COMPARE(taker.batches, batch);
            }
            QCOMPARE(taker.links.size(), 1);
            QVERIFY(taker.duplicates > 1000);
            QVERIFY(!taker.ended);
        }
        endless.kill();
        QVERIFY(endless.waitForFinished());
        ::close(holder);
    }
#endif
};

QTEST_GUILESS_MAIN(TestListReader)
#include "tst_list_reader.moc"
