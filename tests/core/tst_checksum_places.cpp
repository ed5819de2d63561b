// SPDX-License-Identifier: MIT
#include "core/checksum_places.h"

#include <QTest>

using namespace headgate;
using namespace Qt::StringLiterals;

class TestChecksumPlaces final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFolderComesFirst();
    void names_data();
    void names();
    void nowhere_data();
    void nowhere();
};

void TestChecksumPlaces::theFolderComesFirst()
{
    const QList<ChecksumPlace> wanted{{QUrl(u"https://me:pw@h:8/d/SHA256SUMS"_s), true},
                                      {QUrl(u"https://me:pw@h:8/d/SHA512SUMS"_s), true},
                                      {QUrl(u"https://me:pw@h:8/d/a.iso.sha256"_s), false},
                                      {QUrl(u"https://me:pw@h:8/d/a.iso.sha512"_s), false}};
    QCOMPARE(checksumPlaces(QUrl(u"https://me:pw@h:8/x/../d/a.iso#part"_s)), wanted);
}

void TestChecksumPlaces::names_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QByteArray>("own");
    QTest::addColumn<QString>("name");
    QTest::newRow("at the top") << "http://h/a"_ba
                                << "http://h/a.sha256"_ba << u"a"_s;
    QTest::newRow("a blank") << "http://h/a%20b"_ba
                             << "http://h/a%20b.sha256"_ba << u"a b"_s;
    QTest::newRow("a percent sign") << "http://h/50%2541"_ba
                                    << "http://h/50%2541.sha256"_ba << u"50%41"_s;
    QTest::newRow("a slash in the name") << "http://h/d/a%2Fb"_ba
                                         << "http://h/d/a%2Fb.sha256"_ba << u"b"_s;
    QTest::newRow("a question mark in the name") << "http://h/a%3Fb"_ba
                                                 << "http://h/a%3Fb.sha256"_ba << u"a?b"_s;
}

void TestChecksumPlaces::names()
{
    QFETCH(const QByteArray, url);
    QFETCH(const QByteArray, own);
    QFETCH(const QString, name);
    const QUrl file = QUrl::fromEncoded(url);
    QCOMPARE(checksumPlaces(file).value(2).url.toEncoded(), own);
    QCOMPARE(nameInFolder(file), name);
}

void TestChecksumPlaces::nowhere_data()
{
    QTest::addColumn<QString>("url");
    for (const auto &url : {u"https://h"_s, u"https://h/"_s, u"https://h/d/"_s, u"https://h/d/.."_s,
                            u"https://h/get?file=a.iso"_s, u"ftp://h/a"_s, u"https://h/d/SHA256SUMS"_s,
                            u"https://h/d/a.iso.sha512"_s}) {
        QTest::newRow(qPrintable(url)) << url;
    }
}

void TestChecksumPlaces::nowhere()
{
    QFETCH(const QString, url);
    QVERIFY(checksumPlaces(QUrl(url)).isEmpty());
}

QTEST_APPLESS_MAIN(TestChecksumPlaces)
#include "tst_checksum_places.moc"
