// SPDX-License-Identifier: MIT
#include "queue/new_link.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace headgate;

class TestNewLink final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aMaskNamesTheFile_data()
    {
        QTest::addColumn<QString>("mask");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("name");
        const auto row = [](const char *name, const QString &mask, const QString &url, const QString &asked,
                            const QString &result) { QTest::newRow(name) << mask << url << asked << result; };
        const QString plain = u"*name*.*ext*"_s;
        row("from the link", plain, u"http://h/a/b.jpg"_s, {}, u"b.jpg"_s);
        row("a double extension stays together", u"*name*-*num*.*ext*"_s, u"http://h/b.tar.gz"_s, {},
            u"b-3.tar.gz"_s);
        row("from the name that was asked for", plain, u"http://h/a/b.jpg"_s, u"c.png"_s, u"c.png"_s);
        row("without extension no dot is left", plain, u"http://h/a/b?id=3"_s, {}, u"b"_s);
        row("without any name", u"*name*"_s, u"http://h/"_s, {}, u"index"_s);
        row("what is escaped in the link", plain, u"http://h/a%20b.jpg"_s, {}, u"a b.jpg"_s);
        row("the folders of the link", u"*path*"_s, u"http://h/a/b%2Fc//d/e.jpg"_s, {}, u"a-b_c-d"_s);
        row("no folders", u"x*path*"_s, u"http://h/e.jpg"_s, {}, u"x"_s);
        row("the host", u"*host*_*num2*"_s, u"http://EXAMPLE.org:81/e.jpg"_s, {}, u"example.org_03"_s);
        row("nothing that hides a file", u".*name*"_s, u"http://h/bashrc"_s, {}, u"_bashrc"_s);
        row("nothing that leaves the folder", u"*name*"_s, u"http://h/%2E%2E%2F%2E%2E%2Fetc%2Fpasswd"_s, {},
            u"passwd"_s);
        row("no device of Windows", u"*name*"_s, u"http://h/CON"_s, {}, u"_CON"_s);
        row("the day", u"*date*-*name*"_s, u"http://h/a"_s, {}, u"2024-02-29-a"_s);
    }
    void aMaskNamesTheFile()
    {
        QFETCH(QString, mask);
        QFETCH(QString, url);
        QFETCH(QString, asked);
        const NewLink link{QUrl(url), asked, {}};
        QTEST(maskedName(NameMask(mask), link, 3, {2024, 2, 29}), "name");
    }
};

QTEST_GUILESS_MAIN(TestNewLink)
#include "tst_new_link.moc"
