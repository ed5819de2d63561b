// SPDX-License-Identifier: MIT
#include "core/file_kind.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace headgate;

Q_DECLARE_METATYPE(headgate::FileKind)

class TestFileKind final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isToldByTheExtension_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<FileKind>("kind");
        const auto row = [](const char *name, const QString &file, FileKind kind) {
            QTest::newRow(name) << file << kind;
        };
        row("a photo", u"a.jpg"_s, FileKind::Image);
        row("capital letters", u"A.JPEG"_s, FileKind::Image);
        row("a film", u"a.mkv"_s, FileKind::Video);
        row("a song", u"a.flac"_s, FileKind::Audio);
        row("the last extension counts", u"a.jpg.zip"_s, FileKind::Archive);
        row("a packed archive", u"a.tar.gz"_s, FileKind::Archive);
        row("an image of a disk", u"debian.iso"_s, FileKind::Archive);
        row("a paper", u"a.pdf"_s, FileKind::Document);
        row("the first of the list", u"a.3gp"_s, FileKind::Video);
        row("the last of the list", u"a.zst"_s, FileKind::Archive);
        row("a page", u"a.html"_s, FileKind::Other);
        row("a program", u"a.exe"_s, FileKind::Other);
        row("no extension", u"jpg"_s, FileKind::Other);
        row("an empty extension", u"a."_s, FileKind::Other);
        row("nothing", u""_s, FileKind::Other);
        row("a dot in the middle of a long word", u"a.photograph"_s, FileKind::Other);
    }
    void isToldByTheExtension()
    {
        QFETCH(QString, name);
        QTEST(fileKindOf(name), "kind");
    }
};

QTEST_GUILESS_MAIN(TestFileKind)
#include "tst_file_kind.moc"
