// SPDX-License-Identifier: MIT
#include "core/foreign_text.h"

#include <QTest>

using namespace headgate;
using namespace Qt::StringLiterals;

class TestForeignText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hidesPasswords_data();
    void hidesPasswords();
};

void TestForeignText::hidesPasswords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const QString &text, const QString &shown) {
        QTest::addRow("%s", name) << text << shown;
    };
    row("one", u"ftp://me:secret@h/x"_s, u"ftp://me:***@h/x"_s);
    row("several", u"see ftp://a:secret@h and sftp://b:secret@i"_s,
        u"see ftp://a:***@h and sftp://b:***@i"_s);
    row("with an @ in it", u"ftp://me:sec@ret@h/x"_s, u"ftp://me:***@h/x"_s);
    row("with a colon in it", u"ftp://me:sec:ret@h/x"_s, u"ftp://me:***@h/x"_s);
    row("without a name", u"ftp://:secret@h/"_s, u"ftp://:***@h/"_s);
    row("of a broken address", u"http://me:secret@"_s, u"http://me:***@"_s);
    row("a name alone", u"ftp://me@h/x"_s, u"ftp://me@h/x"_s);
    row("a port", u"ftp://h.org:21/a@b"_s, u"ftp://h.org:21/a@b"_s);
    row("a port behind a name alone", u"ftp://me@h.org:21/a@b"_s, u"ftp://me@h.org:21/a@b"_s);
    row("a port of an address", u"http://[::1]:21/a@b"_s, u"http://[::1]:21/a@b"_s);
    row("what may be a port or not", u"http://me:21/a@b"_s, u"http://me:***@b"_s);
    row("without a scheme", u"me:s3cret@127.0.0.1:8124/auth/k"_s, u"me:***@127.0.0.1:8124/auth/k"_s);
    row("without a scheme, among words", u"fetch (me:s3cret@h/x y)"_s, u"fetch (me:***@h/x y)"_s);
    row("with a slash in it", u"http://me:p@ss/w@127.0.0.1:8124/z"_s, u"http://me:***@127.0.0.1:8124/z"_s);
    row("with a question mark in it", u"http://me:p?w@h/z"_s, u"http://me:***@h/z"_s);
    row("with a blank in it", u"http://me:pass word@h/x y"_s, u"http://me:***@h/x y"_s);
    row("of a name that is an address", u"http://me@x.org:secret@h/"_s, u"http://me@x.org:***@h/"_s);
    row("in quotes", u"<a href=\"http://me:secret@h/\">"_s, u"<a href=\"http://me:***@h/\">"_s);
    row("a colon in a path", u"http://h/a:b@c"_s, u"http://h/a:b@c"_s);
    row("words", u"Note: write to me@h at 12:30"_s, u"Note: write to me@h at 12:30"_s);
    row("an address of mail", u"mailto:me@h"_s, u"mailto:me@h"_s);
    row("nothing", {}, {});
}

void TestForeignText::hidesPasswords()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(hidePasswords(text), shown);
}

QTEST_GUILESS_MAIN(TestForeignText)
#include "tst_foreign_text.moc"
