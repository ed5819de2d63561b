// SPDX-License-Identifier: MIT
#include "transfer/folder_rule.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace headgate;

class TestFolderRule final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFirstThatFitsHolds_data()
    {
        QTest::addColumn<QStringList>("rules");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("folder");
        const auto row = [](const char *title, const QStringList &rules, const QString &url,
                            const QString &name, const QString &folder) {
            QTest::newRow(title) << rules << url << name << folder;
        };
        const QString link = u"http://data.example.org/x"_s;
        row("no rule", {}, link, u"a.mp4"_s, {});
        row("a kind", {u"videos=/v"_s}, link, u"a.MP4"_s, u"/v"_s);
        row("another kind", {u"audio=/a"_s}, link, u"a.mp4"_s, {});
        row("images", {u"images=/i"_s}, link, u"a.jpeg"_s, u"/i"_s);
        row("archives", {u"archives=/z"_s}, link, u"a.tar.gz"_s, u"/z"_s);
        row("documents", {u"documents=/d"_s}, link, u"a.pdf"_s, u"/d"_s);
        row("programs", {u"programs=/p"_s}, link, u"setup.exe"_s, u"/p"_s);
        row("a script is a program", {u"programs=/p"_s}, link, u"install.sh"_s, u"/p"_s);
        row("a name without extension is of no kind", {u"programs=/p"_s}, link, u"a"_s, {});
        row("a host", {u"data.example.org=/h"_s}, link, u"a.mp4"_s, u"/h"_s);
        row("a domain", {u"*.example.org=/h"_s}, link, u"a.mp4"_s, u"/h"_s);
        row("another host", {u"example.org=/h"_s}, link, u"a.mp4"_s, {});
        row("the kind stands first", {u"videos=/v"_s, u"*.example.org=/h"_s}, link, u"a.mp4"_s, u"/v"_s);
        row("the host stands first", {u"*.example.org=/h"_s, u"videos=/v"_s}, link, u"a.mp4"_s, u"/h"_s);
    }
    void theFirstThatFitsHolds()
    {
        QFETCH(QStringList, rules);
        QFETCH(QString, url);
        QFETCH(QString, name);
        QList<FolderRule> read;
        for (const QString &text : rules) {
            const auto rule = parseFolderRule(text);
            QVERIFY2(rule.ok(), qPrintable(text));
            QCOMPARE(toText(*rule), text);
            read.append(*rule);
        }
        QTEST(folderFor(read, QUrl(url), name), "folder");
    }

    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<FolderRule>("rule");
        QTest::newRow("a kind in other letters") << u" Videos =/v"_s << FolderRule{u"videos"_s, u"/v"_s};
        QTest::newRow("a whole address") << u"http://h.example/a=/v"_s << FolderRule{u"h.example"_s, u"/v"_s};
        QTest::newRow("a relative folder") << u"audio=a/../b"_s << FolderRule{u"audio"_s, u"/work/b"_s};
        QTest::newRow("a folder with =") << u"audio=/a=b"_s << FolderRule{u"audio"_s, u"/a=b"_s};
    }
    void reads()
    {
        QFETCH(QString, text);
        const auto rule = parseFolderRule(text, u"/work"_s);
        QVERIFY(rule.ok());
        QTEST(*rule, "rule");
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("no folder") << u"videos"_s;
        QTest::newRow("an empty folder") << u"videos="_s;
        QTest::newRow("no match") << u"=/x"_s;
        QTest::newRow("neither kind nor host") << u"a b=/x"_s;
        QTest::newRow("a relative folder of no folder") << u"videos=x"_s;
    }
    void refuses()
    {
        QFETCH(QString, text);
        const auto rule = parseFolderRule(text);
        QVERIFY(!rule.ok() && !rule.failure().detail.isEmpty());
    }

    void whatCannotBeUsedIsLeftOut()
    {
        const QList<FolderRule> sane =
            sanitized({{u"Videos"_s, u"/a/../b"_s}, {u"a b"_s, u"/x"_s}, {u"audio"_s, u"x"_s}, {}});
        QCOMPARE(sane, (QList<FolderRule>{{u"videos"_s, u"/b"_s}}));
    }
};

QTEST_GUILESS_MAIN(TestFolderRule)
#include "tst_folder_rule.moc"
