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
    row("a port", u"ftp://h:21/a@b"_s, u"ftp://h:21/a@b"_s);
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
