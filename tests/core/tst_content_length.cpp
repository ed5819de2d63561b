// SPDX-License-Identifier: MIT
#include "core/content_length.h"

#include <QTest>

using namespace headgate;
using Form = ContentLength::Form;

class tst_ContentLength final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<ContentLength>("expected");

        const auto known = [](qint64 bytes) { return ContentLength{Form::Known, bytes}; };
        const ContentLength malformed{Form::Malformed, -1};

        QTest::newRow("no field") << QByteArray() << ContentLength{};
        QTest::newRow("zero") << QByteArray("0") << known(0);
        QTest::newRow("a number") << QByteArray("3495") << known(3495);
        QTest::newRow("white space around it") << QByteArray(" 3495 ") << known(3495);
        QTest::newRow("2^63-1") << QByteArray("9223372036854775807") << known(9223372036854775807);
        QTest::newRow("the same twice") << QByteArray("5, 5") << known(5);
        QTest::newRow("the same three times, tight") << QByteArray("5,5,5") << known(5);
        QTest::newRow("an empty field") << QByteArray("") << malformed;
        QTest::newRow("blanks") << QByteArray("  ") << malformed;
        QTest::newRow("2^63") << QByteArray("9223372036854775808") << malformed;
        QTest::newRow("2^64 + 5, which wraps to 5") << QByteArray("18446744073709551621") << malformed;
        QTest::newRow("negative") << QByteArray("-5") << malformed;
        QTest::newRow("a plus sign") << QByteArray("+5") << malformed;
        QTest::newRow("junk behind") << QByteArray("12x") << malformed;
        QTest::newRow("hexadecimal") << QByteArray("0x10") << malformed;
        QTest::newRow("a fraction") << QByteArray("5.0") << malformed;
        QTest::newRow("two different values") << QByteArray("5, 6") << malformed;
        QTest::newRow("a different value at the end") << QByteArray("5, 5, 6") << malformed;
        QTest::newRow("a trailing comma") << QByteArray("5,") << malformed;
        QTest::newRow("a leading comma") << QByteArray(",5") << malformed;
        QTest::newRow("two numbers and a blank") << QByteArray("5 5") << malformed;
        QTest::newRow("a NUL inside") << QByteArray("5\0", 2) << malformed;
    }
    void reads()
    {
        QFETCH(QByteArray, text);
        QFETCH(ContentLength, expected);
        const ContentLength length = parseContentLength(text);
        QCOMPARE(length.form, expected.form);
        QCOMPARE(length.bytes, expected.bytes);
    }
};

QTEST_GUILESS_MAIN(tst_ContentLength)
#include "tst_content_length.moc"
