// SPDX-License-Identifier: MIT
#include "store/list_file.h"

#include "core/link_list.h"
#include "store_fixture.h"

#include <QBuffer>

using namespace headgate;
using namespace Qt::StringLiterals;

namespace {

const QByteArray header = "{\"format\":\"headgate-list\",\"version\":1}\n";

/// JSON with its quotes written as apostrophes, to be readable here.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

QByteArray written(const QList<StoredItem> &items, ListFormat format)
{
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    ListFileWriter writer(file, format);
    for (const StoredItem &item : items) {
        writer.write(item);
    }
    return writer.finish() ? file.data() : QByteArray("failed");
}

struct Read
{
    QList<StoredItem> items;
    QString error;
    qint64 rejected = 0;
    qint64 firstRejected = 0;
};

Read read(QByteArray bytes)
{
    QBuffer file(&bytes);
    file.open(QIODevice::ReadOnly);
    ListFileReader reader(file);
    Read result;
    while (auto item = reader.next()) {
        result.items.append(std::move(*item));
    }
    result.error = reader.error();
    result.rejected = reader.rejected();
    result.firstRejected = reader.firstRejected();
    return result;
}

/// What is left of an item that went through a file.
StoredItem afterwards(StoredItem item, Position position)
{
    item.id = {};
    item.position = position;
    item.partPath.clear();
    item.partName.clear();
    item.partBytes = 0;
    item.etag.clear();
    item.lastModified.clear();
    if (item.state != StoredState::Done) {
        item.received = 0;
        item.file.clear();
    }
    return item;
}

} // namespace

class tst_ListFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linksAreReadBackAsAListOfLinks()
    {
        const QByteArray file = written({fullItem(3), plainItem(1)}, ListFormat::Links);
        QCOMPARE(file, fullItem(3).url + '\n' + plainItem(1).url + '\n');
        const LinkList list = parseLinks(QByteArrayView(file));
        QCOMPARE(list.links.size(), 2);
        QCOMPARE(list.links.at(0).url.toEncoded(), fullItem(3).url);
    }

    void itemsComeBackAsTheyWere()
    {
        StoredItem done = plainItem(4);
        done.state = StoredState::Done;
        done.file = done.folder + u"/größer \\ \" 🎁.bin"_s;
        done.file.remove(u'\\');
        done.received = 9'007'199'254'740'993; // more than a double can hold
        done.total = done.received;
        done.verdict = 1;
        done.skipped = true;
        StoredItem finishing = plainItem(5);
        finishing.state = StoredState::Finishing;
        finishing.file = u"/elsewhere/x"_s;
        const QList<StoredItem> items{fullItem(9), plainItem(2), done, finishing};
        const Read back = read(written(items, ListFormat::Items));
        QCOMPARE(back.error, QString());
        QCOMPARE(back.rejected, 0);
        QCOMPARE(back.items.size(), 4);
        QCOMPARE(back.items.at(0), afterwards(items.at(0), 1));
        QCOMPARE(back.items.at(1), afterwards(items.at(1), 2));
        QCOMPARE(back.items.at(2), afterwards(items.at(2), 3));
        StoredItem again = afterwards(items.at(3), 4);
        again.state = StoredState::Unfinished;
        QCOMPARE(back.items.at(3), again);
    }

    void anEmptyListIsAList()
    {
        const QByteArray file = written({}, ListFormat::Items);
        QCOMPARE(file, header);
        const Read back = read(file);
        QCOMPARE(back.error, QString());
        QVERIFY(back.items.isEmpty());
    }

    void othersAreNoLists_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("an empty file") << QByteArray();
        QTest::newRow("a list of links") << QByteArray("http://h.org/a\nhttp://h.org/b\n");
        QTest::newRow("JSON of another kind")
            << QByteArray("{\"format\":\"x\",\"version\":1}\n{\"url\":\"http://h\"}\n");
        QTest::newRow("no version") << QByteArray("{\"format\":\"headgate-list\"}\n{\"url\":\"http://h\"}\n");
        QTest::newRow("a newer version")
            << QByteArray("{\"format\":\"headgate-list\",\"version\":2}\n{\"url\":\"http://h\"}\n");
        QTest::newRow("one line without end") << QByteArray(1024 * 1024, '{');
    }

    void othersAreNoLists()
    {
        QFETCH(QByteArray, file);
        const Read back = read(file);
        QVERIFY(!back.error.isEmpty());
        QVERIFY(back.items.isEmpty());
    }

    void linesThatAreNoItemsAreRejected_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("no JSON") << QByteArray("http://h.org/a");
        QTest::newRow("half an object") << QByteArray("{\"url\":\"http://h.org/a\"");
        QTest::newRow("an array") << QByteArray("[\"http://h.org/a\"]");
        QTest::newRow("no address") << QByteArray("{\"name\":\"a\"}");
        QTest::newRow("an address that is a number") << QByteArray("{\"url\":7}");
        QTest::newRow("a local file") << QByteArray("{\"url\":\"file:///etc/passwd\"}");
        QTest::newRow("another scheme") << QByteArray("{\"url\":\"ftp://h.org/a\"}");
        QTest::newRow("no host") << QByteArray("{\"url\":\"http:///a\"}");
        QTest::newRow("too long") << QByteArray("{\"url\":\"http://h.org/" +
                                                QByteArray(ListFileReader::maxLine * 3, 'a') + "\"}");
    }

    void linesThatAreNoItemsAreRejected()
    {
        QFETCH(QByteArray, line);
        const QByteArray good = "{\"url\":\"http://h.org/good\"}\n";
        const Read back = read(header + good + '\n' + line + '\n' + good);
        QCOMPARE(back.error, QString());
        QCOMPARE(back.items.size(), 2);
        QCOMPARE(back.items.at(1).url, QByteArray("http://h.org/good"));
        QCOMPARE(back.rejected, 1);
        QCOMPARE(back.firstRejected, 4);
    }

    /// Each row adds fields to a finished item in /home/u/d; what comes out is told by the three paths.
    void whatAForeignListMayNotSay_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("file");
        const QString d = u"/home/u/d"_s;
        QTest::newRow("a file in its folder stays")
            << json("'folder':'/home/u/d','file':'/home/u/d/a'") << d << u"/home/u/d/a"_s;
        QTest::newRow("a file beside its folder")
            << json("'folder':'/home/u/d','file':'/home/u/e/a'") << d << QString();
        QTest::newRow("a file in a folder with the same beginning")
            << json("'folder':'/home/u/d','file':'/home/u/dd/a'") << d << QString();
        QTest::newRow("a file that climbs out")
            << json("'folder':'/home/u/d','file':'/home/u/d/../.bashrc'") << d << QString();
        QTest::newRow("a file below a folder below")
            << json("'folder':'/home/u/d','file':'/home/u/d/x/a'") << d << QString();
        QTest::newRow("the folder itself")
            << json("'folder':'/home/u/d','file':'/home/u/d/'") << d << QString();
        QTest::newRow("the folder above")
            << json("'folder':'/home/u/d','file':'/home/u/d/..'") << d << QString();
        QTest::newRow("a name with an end in it")
            << json("'folder':'/home/u/d','file':'/home/u/d/a\\u0000b'") << d << QString();
        QTest::newRow("a file without folder") << json("'file':'/home/u/d/a'") << QString() << QString();
        QTest::newRow("a relative folder") << json("'folder':'d','file':'d/a'") << QString() << QString();
        QTest::newRow("a folder that climbs")
            << json("'folder':'/home/u/d/../../root','file':'/root/a'") << QString() << QString();
        QTest::newRow("a resource") << json("'folder':':/x','file':':/x/a'") << QString() << QString();
        QTest::newRow("the share of a server")
            << json("'folder':'//evil.example/s','file':'//evil.example/s/a'") << QString() << QString();
        QTest::newRow("a folder with an end in it")
            << json("'folder':'/home/u/d\\u0000/x'") << QString() << QString();
        QTest::newRow("a part file")
            << json("'folder':'/home/u/d','partPath':'/etc/shadow','partBytes':7,'part_path':'/etc/shadow'")
            << d << QString();
    }

    void whatAForeignListMayNotSay()
    {
        QFETCH(QByteArray, fields);
        const Read back =
            read(header + json("{'url':'http://u:secret@h.org/a','state':'done',") + fields + "}\n");
        QCOMPARE(back.items.size(), 1);
        const StoredItem &item = back.items.constFirst();
        QTEST(item.folder, "folder");
        QTEST(item.file, "file");
        QCOMPARE(item.partPath, QString());
        QCOMPARE(item.partBytes, 0);
        QCOMPARE(item.url, QByteArray("http://u@h.org/a"));
        QCOMPARE(item.state, StoredState::Done);
    }

    void numbersOutOfRangeAreDropped()
    {
        const Read back =
            read(header + json("{'url':'http://h.org/a','state':'done','total':-9,'received':-1,"
                               "'verdict':7,'digest':'sha256:12','failure':'http-status',"
                               "'httpStatus':70000}\n"));
        QCOMPARE(back.items.size(), 1);
        const StoredItem &item = back.items.constFirst();
        QCOMPARE(item.total, -1);
        QCOMPARE(item.received, 0);
        QCOMPARE(item.verdict, 0);
        QCOMPARE(item.digest, QString());
        QVERIFY(item.failure);
        QCOMPARE(item.failure->httpStatus, 0);
    }

    void aDeviceThatIsFullIsTold()
    {
        QBuffer file;
        file.open(QIODevice::ReadOnly); // refuses every write, which Qt tells aloud
        QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): ReadOnly device");
        ListFileWriter writer(file, ListFormat::Items);
        writer.write(plainItem(1));
        QVERIFY(!writer.finish());
    }
};

QTEST_GUILESS_MAIN(tst_ListFile)
#include "tst_list_file.moc"
