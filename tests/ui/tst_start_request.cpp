// SPDX-License-Identifier: MIT
#include "ui/start_request.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace headgate;
using namespace Qt::StringLiterals;

class TestStartRequest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QFile list(m_folder.filePath(u"my links.txt"_s));
        QVERIFY(list.open(QIODevice::WriteOnly));
    }

    void argumentsAreLinksOrLists_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("files");
        const auto row = [](const char *name, const QStringList &words, const QString &text,
                            const QStringList &files) { QTest::newRow(name) << words << text << files; };
        const QString list = m_folder.filePath(u"my links.txt"_s);
        const QString link = u"https://example.org/a"_s;

        row("nothing is asked for", {}, {}, {});
        row("links are joined to one text", {link, u"example.org/b"_s}, link + u"\nexample.org/b"_s, {});
        row("a file that is there is a list", {u"my links.txt"_s}, {}, {list});
        row("so it is by its full path", {list}, {}, {list});
        row("so it is by its address", {QUrl::fromLocalFile(list).toString(QUrl::FullyEncoded)}, {}, {list});
        row("an address of a file that is gone is no link", {u"file:///gone/list.meta4"_s}, {},
            {u"/gone/list.meta4"_s});
        row("a file that is not there is taken for a link", {u"gone.txt"_s}, u"gone.txt"_s, {});
        row("a folder is no list", {u"."_s}, u"."_s, {});
        row("--list takes what is not there, too: its failure is told", {u"--list"_s, u"gone.txt"_s}, {},
            {m_folder.filePath(u"gone.txt"_s)});
        row("--list may be given again", {u"--list"_s, u"my links.txt"_s, u"--list=b.txt"_s, link}, link,
            {list, m_folder.filePath(u"b.txt"_s)});
    }
    void argumentsAreLinksOrLists()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, text);
        QFETCH(QStringList, files);
        const StartRequest request = read(words);
        QCOMPARE(request.links.text, text);
        QCOMPARE(request.links.files, files);
        QVERIFY(request.gateLogPath.isEmpty());
        QVERIFY(!request.openAddDialog);
    }

    void theDialogIsAskedForByAdd() { QVERIFY(read({u"--add"_s}).openAddDialog); }

    void theLogIsAbsolute()
    {
        QCOMPARE(read({u"--gate-log"_s, u"gate.csv"_s}).gateLogPath, m_folder.filePath(u"gate.csv"_s));
    }

private:
    StartRequest read(const QStringList &words)
    {
        QCommandLineParser parser;
        parser.addOptions(startOptions());
        if (!parser.parse(QStringList{u"headgate"_s} + words)) {
            qFatal("%s", qPrintable(parser.errorText()));
        }
        return readStartRequest(parser, m_folder.path());
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestStartRequest)
#include "tst_start_request.moc"
