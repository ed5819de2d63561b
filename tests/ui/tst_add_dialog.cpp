// SPDX-License-Identifier: MIT
#include "ui/add_dialog.h"

#include "ui/link_preview.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace headgate;
using namespace Qt::StringLiterals;

class TestAddDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void beginsEmptyAndRefusesToAddNothing();
    void countsWhatIsNewTwiceOrNoLink();
    void aChecksumShowsInThePreview();
    void whatIsNotUnderstoodIsNamed();
    void theButtonWaitsForTheTextAsItStands();
    void handsOutOneCommand();
    void startNowCanBeLeftOut();
    void aWrongFolderIsTold();
    void aPastedPieceOfAPageBecomesItsLinks();
    void aLongTextIsReadOffTheWindowsThread();
    void whatIsInTheListIsSkipped();
    void aPatternShowsWhatItStandsFor();
    void patternsCanBeTakenAsTheyAre();
    void aPatternForTooManyLinksIsTold();
    void kindsCanBeLeftOut();
    void oneKindIsNothingToChoose();
    void aMaskNamesTheFiles();
    void aWrongMaskIsTold();
    void wordsOfAMaskAreOffered();
    void choicesAreRemembered();
    void recentFoldersAreOffered();
    void aNewFolderOfTheSettingsComesFirst();
    void tenThousandLinksStaySmooth();
    void fitsASmallScreen();

private:
    QList<NewLink> add()
    {
        QSignalSpy chosen(m_dialog.get(), &AddDialog::chosen);
        QTest::mouseClick(addButton(), Qt::LeftButton);
        return chosen.isEmpty() ? QList<NewLink>() : chosen[0][0].value<command::Add>().links;
    }
    QStringList column(int column)
    {
        const QAbstractItemModel *preview = m_dialog->findChild<QTableView *>()->model();
        QStringList cells;
        for (int row = 0; row < preview->rowCount(); ++row) {
            cells.append(preview->index(row, column).data().toString());
        }
        return cells;
    }
    template <typename Widget>
    Widget *find(const QString &name)
    {
        return m_dialog->findChild<Widget *>(name);
    }

    QString text(const QString &name) { return m_dialog->findChild<QLabel *>(name)->text(); }
    QPushButton *addButton() { return m_dialog->findChild<QPushButton *>(u"add"_s); }

    QTemporaryDir m_dir;
    std::unique_ptr<AddDialog> m_dialog;
    QPlainTextEdit *m_text = nullptr;
};

void TestAddDialog::init()
{
    m_dialog = std::make_unique<AddDialog>(ListedLinks{{u"https://example.org/known"_s}, {}}, m_dir.path());
    m_text = m_dialog->findChild<QPlainTextEdit *>();
    m_dialog->QDialog::show();
}

void TestAddDialog::beginsEmptyAndRefusesToAddNothing()
{
    QVERIFY(!addButton()->isEnabled());
    QCOMPARE(text(u"counts"_s), u"0 new, 0 twice, 0 without a usable link"_s);
    QSignalSpy chosen(m_dialog.get(), &AddDialog::chosen);
    m_dialog->accept();
    QCOMPARE(chosen.count(), 0);
    QVERIFY(m_dialog->isVisible());
}

void TestAddDialog::countsWhatIsNewTwiceOrNoLink()
{
    m_text->setPlainText(
        u"https://example.org/a\n\nhttps://example.org/b\nnothing\n"
        "https://EXAMPLE.org/a\nhttps://example.org/known\n# a comment\nftp://example.org/x"_s);
    QTRY_COMPARE(text(u"counts"_s), u"2 new, 2 twice, 2 without a usable link (line 4, 8)"_s);
    const QAbstractItemModel *preview = m_dialog->findChild<QTableView *>()->model();
    QStringList verdicts;
    for (int row = 0; row < preview->rowCount(); ++row) {
        verdicts.append(preview->index(row, 0).data().toString());
    }
    QCOMPARE(verdicts, (QStringList{u"New"_s, u"New"_s, u"Line 4: no link"_s, u"Twice"_s,
                                    u"In the list already"_s, u"Line 8: no link"_s}));
    QVERIFY(addButton()->isEnabled());
}

void TestAddDialog::aChecksumShowsInThePreview()
{
    m_text->setPlainText(u"https://example.org/a sha1:%1\nhttps://example.org/b"_s.arg(QString(40, u'1')));
    QTRY_COMPARE(text(u"counts"_s), u"2 new, 0 twice, 0 without a usable link"_s);
    const QAbstractItemModel *preview = m_dialog->findChild<QTableView *>()->model();
    QCOMPARE(preview->index(0, 0).data().toString(), u"New, with checksum"_s);
    QCOMPARE(preview->index(1, 0).data().toString(), u"New"_s);
    const QString toolTip = preview->index(0, 0).data(Qt::ToolTipRole).toString();
    QVERIFY2(toolTip.contains(u"Will be verified: sha1:1111"_s), qPrintable(toolTip));
}

void TestAddDialog::whatIsNotUnderstoodIsNamed()
{
    m_text->setPlainText(u"https://example.org/a b.bin\nhttps://example.org/b sha256:zz\n"
                         "https://me:s3@cret@example.org/c"_s);
    QTRY_COMPARE(text(u"counts"_s),
                 u"1 new, 0 twice, 2 without a usable link (line 2, 3), 1 with text that is left out"_s);
    const QAbstractItemModel *preview = m_dialog->findChild<QTableView *>()->model();
    QCOMPARE(preview->index(0, 0).data().toString(), u"New; line 1: rest left out"_s);
    QCOMPARE(preview->index(1, 0).data().toString(), u"Line 2: broken checksum"_s);
    QCOMPARE(preview->index(2, 0).data().toString(), u"Line 3: @ or / in the password"_s);
    const QString left = preview->index(0, 0).data(Qt::ToolTipRole).toString();
    QVERIFY2(left.contains(u"b.bin") && left.contains(u"%20"), qPrintable(left));
    const QString refused = preview->index(2, 0).data(Qt::ToolTipRole).toString();
    QVERIFY2(refused.contains(u"%40") && !refused.contains(u"cret"), qPrintable(refused));
}

void TestAddDialog::theButtonWaitsForTheTextAsItStands()
{
    m_text->setPlainText(u"https://example.org/a"_s);
    QTRY_VERIFY(addButton()->isEnabled());
    m_text->setPlainText(u"https://example.org/b"_s);
    QVERIFY(!addButton()->isEnabled());
    QTRY_VERIFY(addButton()->isEnabled());
    m_text->setPlainText(u"nothing"_s);
    QTRY_COMPARE(text(u"counts"_s), u"0 new, 0 twice, 1 without a usable link (line 1)"_s);
    QVERIFY(!addButton()->isEnabled());
}

void TestAddDialog::handsOutOneCommand()
{
    QSignalSpy chosen(m_dialog.get(), &AddDialog::chosen);
    m_text->setPlainText(u"https://example.org/a\nhttps://example.org/a\nhttps://example.org/b\nno"_s);
    QTRY_VERIFY(addButton()->isEnabled());
    QTest::mouseClick(addButton(), Qt::LeftButton);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(chosen.count(), 1);
    const auto add = chosen.front()[0].value<command::Add>();
    QCOMPARE(add.links.size(), 2);
    QCOMPARE(add.links[1].url, QUrl(u"https://example.org/b"_s));
    QCOMPARE(add.folder, QDir::cleanPath(m_dir.path()));
    QVERIFY(!add.paused);
    QCOMPARE(chosen.front()[1].toLongLong(), 1);
    QCOMPARE(chosen.front()[2].toLongLong(), 1);
}

void TestAddDialog::startNowCanBeLeftOut()
{
    QSignalSpy chosen(m_dialog.get(), &AddDialog::chosen);
    m_text->setPlainText(u"https://example.org/a"_s);
    m_dialog->findChild<QCheckBox *>(u"startNow"_s)->setChecked(false);
    QTRY_VERIFY(addButton()->isEnabled());
    QTest::mouseClick(addButton(), Qt::LeftButton);
    QVERIFY(chosen.front()[0].value<command::Add>().paused);
}

void TestAddDialog::aWrongFolderIsTold()
{
    m_text->setPlainText(u"https://example.org/a"_s);
    QTRY_VERIFY(addButton()->isEnabled());
    m_dialog->findChild<QLineEdit *>(u"folder"_s)->setText(u"here"_s);
    QVERIFY(!addButton()->isEnabled());
    QVERIFY(text(u"problem"_s).contains(u"full path"_s));
}

void TestAddDialog::aPastedPieceOfAPageBecomesItsLinks()
{
    auto *mime = new QMimeData;
    mime->setText(u"here and there"_s);
    mime->setHtml(
        u"<a href='https://example.org/a'>here</a> and <a href='https://example.org/b'>there</a>"_s);
    QApplication::clipboard()->setMimeData(mime);
    QTest::keyClick(m_text, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_text->toPlainText(), u"https://example.org/a\nhttps://example.org/b\n"_s);
}

void TestAddDialog::aLongTextIsReadOffTheWindowsThread()
{
    QString lines;
    for (int i = 0; i < 20'000; ++i) {
        lines += u"https://example.org/%1\n"_s.arg(i);
    }
    m_text->setPlainText(lines);
    // Starting to read returns before anything is read: the end of it comes through the event loop.
    QTRY_COMPARE(text(u"counts"_s),
                 u"%1 new, 0 twice, 0 without a usable link"_s.arg(QLocale().toString(20'000)));
    QCOMPARE(m_dialog->findChild<QTableView *>()->model()->rowCount(), 20'000);
}

void TestAddDialog::whatIsInTheListIsSkipped()
{
    m_text->setPlainText(u"https://example.org/known"_s);
    QTRY_COMPARE(text(u"counts"_s), u"0 new, 1 twice, 0 without a usable link"_s);
    QVERIFY(!addButton()->isEnabled());
    m_text->setPlainText(u"https://example.org/known\nhttps://example.org/a\nhttps://example.org/a"_s);
    QTRY_VERIFY(addButton()->isEnabled());
    QSignalSpy chosen(m_dialog.get(), &AddDialog::chosen);
    QCOMPARE(add().size(), 1);
    QCOMPARE(chosen[0][1].toLongLong(), 2);
}

void TestAddDialog::aPatternShowsWhatItStandsFor()
{
    QVERIFY(!find<QCheckBox>(u"expandPatterns"_s)->isVisible());
    m_text->setPlainText(u"https://example.org/photos/[008-120].jpg\nhttps://example.org/a"_s);
    QTRY_COMPARE(text(u"counts"_s), u"114 new, 0 twice, 0 without a usable link"_s);
    QVERIFY(find<QCheckBox>(u"expandPatterns"_s)->isVisible());
    QVERIFY(find<QCheckBox>(u"expandPatterns"_s)->isChecked());
    QCOMPARE(text(u"patterns"_s), u"113 links: 008.jpg … 120.jpg"_s);
    const QStringList addresses = column(LinkPreview::Address);
    QCOMPARE(addresses[0], u"https://example.org/photos/008.jpg"_s);
    QCOMPARE(addresses[112], u"https://example.org/photos/120.jpg"_s);
    m_text->appendPlainText(u"https://example.net/x[1-2].zip"_s);
    QTRY_COMPARE(text(u"patterns"_s), u"115 links: 008.jpg … x2.zip"_s);
    m_text->setPlainText(u"https://i[1-2].example.net/x.zip"_s);
    QTRY_COMPARE(text(u"patterns"_s), u"2 links: i1.example.net/x.zip … i2.example.net/x.zip"_s);
    m_text->setPlainText(u"https://example.org/photos/[008-120].jpg\nhttps://example.org/a"_s);
    QTRY_VERIFY(addButton()->isEnabled());
    const QList<NewLink> links = add();
    QCOMPARE(links.size(), 114);
    QCOMPARE(links[112].url, QUrl(u"https://example.org/photos/120.jpg"_s));
    QVERIFY(m_dialog->choices().expandPatterns);
}

void TestAddDialog::patternsCanBeTakenAsTheyAre()
{
    m_text->setPlainText(u"https://example.org/a?ids[1-3]=x"_s);
    QTRY_COMPARE(text(u"counts"_s), u"3 new, 0 twice, 0 without a usable link"_s);
    auto *expand = find<QCheckBox>(u"expandPatterns"_s);
    QTest::mouseClick(expand, Qt::LeftButton, {}, QPoint(8, expand->height() / 2));
    QVERIFY(!addButton()->isEnabled()); // until it is read anew
    QTRY_COMPARE(text(u"counts"_s), u"1 new, 0 twice, 0 without a usable link"_s);
    QCOMPARE(text(u"patterns"_s), u"Links are taken as they are, not as the 3 for which they stand"_s);
    // A link that is none before it is expanded leaves the way back open.
    m_text->setPlainText(u"https://i[1-3].example.org/"_s);
    QTRY_COMPARE(text(u"counts"_s), u"0 new, 0 twice, 1 without a usable link (line 1)"_s);
    QVERIFY(expand->isVisible());
    m_text->setPlainText(u"https://example.org/a?ids[1-3]=x"_s);
    QTRY_VERIFY(addButton()->isEnabled());
    const QList<NewLink> links = add();
    QCOMPARE(links.size(), 1);
    QCOMPARE(links[0].url.toString(), u"https://example.org/a?ids[1-3]=x"_s);
    QVERIFY(!m_dialog->choices().expandPatterns);
}

void TestAddDialog::aPatternForTooManyLinksIsTold()
{
    m_text->setPlainText(u"https://example.org/[1-1000][1-1000]"_s);
    QTRY_COMPARE(text(u"counts"_s), u"0 new, 0 twice, 1 without a usable link (line 1)"_s);
    QCOMPARE(text(u"patterns"_s), u"They stand for %1 links. At most %2 can be added at once."_s.arg(
                                      QLocale().toString(1'000'000), QLocale().toString(100'000)));
    QCOMPARE(column(LinkPreview::Verdict), QStringList{u"Line 1: too many links"_s});
    QVERIFY(!addButton()->isEnabled());
}

void TestAddDialog::kindsCanBeLeftOut()
{
    m_text->setPlainText(u"https://example.org/a.jpg\nhttps://example.org/b.zip\nhttps://example.org/c.jpg\n"
                         "no link\nhttps://example.org/d\nhttps://example.org/known"_s);
    QTRY_COMPARE(text(u"counts"_s), u"4 new, 1 twice, 1 without a usable link (line 4)"_s);
    auto *images = find<QCheckBox>(u"image"_s);
    QVERIFY(images->isVisible());
    QCOMPARE(images->text(), u"Images 2"_s);
    QCOMPARE(find<QCheckBox>(u"archive"_s)->text(), u"Archives 1"_s);
    QVERIFY(!find<QCheckBox>(u"video"_s)->isVisible());
    QTest::mouseClick(images, Qt::LeftButton, {}, QPoint(8, images->height() / 2));
    QCOMPARE(text(u"counts"_s), u"2 new, 2 of other kinds, 1 twice, 1 without a usable link (line 4)"_s);
    QCOMPARE(column(LinkPreview::Address),
             (QStringList{u"https://example.org/b.zip"_s, u"no link"_s, u"https://example.org/d"_s,
                          u"https://example.org/known"_s}));
    const QList<NewLink> links = add();
    QCOMPARE(links.size(), 2);
    QCOMPARE(links[0].url.fileName(), u"b.zip"_s);
    QCOMPARE(links[1].url.fileName(), u"d"_s);
}

void TestAddDialog::oneKindIsNothingToChoose()
{
    m_text->setPlainText(u"https://example.org/a.jpg\nhttps://example.org/b.png"_s);
    QTRY_COMPARE(text(u"counts"_s), u"2 new, 0 twice, 0 without a usable link"_s);
    QVERIFY(!find<QWidget>(u"kinds"_s)->isVisible());
}

void TestAddDialog::aMaskNamesTheFiles()
{
    m_text->setPlainText(u"https://example.org/a.jpg\nhttps://example.org/known\nhttps://example.org/b.zip\n"
                         "  out=c.tar.gz\nhttps://example.org/d.jpg"_s);
    QTRY_VERIFY(addButton()->isEnabled());
    // Without one, the likely names.
    QCOMPARE(column(LinkPreview::Name), (QStringList{u"a.jpg"_s, u""_s, u"c.tar.gz"_s, u"d.jpg"_s}));
    auto *mask = find<QLineEdit>(u"nameMask"_s);
    QTest::keyClicks(mask, u"*num3*-*name*.*ext*"_s);
    QCOMPARE(column(LinkPreview::Name),
             (QStringList{u"001-a.jpg"_s, u""_s, u"002-c.tar.gz"_s, u"003-d.jpg"_s}));
    auto *archives = find<QCheckBox>(u"archive"_s);
    QTest::mouseClick(archives, Qt::LeftButton, {}, QPoint(8, archives->height() / 2));
    QCOMPARE(column(LinkPreview::Name), (QStringList{u"001-a.jpg"_s, u""_s, u"002-d.jpg"_s}));
    const QList<NewLink> links = add();
    QCOMPARE(links.size(), 2);
    QCOMPARE(links[0].name, u"001-a.jpg"_s);
    QCOMPARE(links[1].name, u"002-d.jpg"_s);
}

void TestAddDialog::aWrongMaskIsTold()
{
    m_text->setPlainText(u"https://example.org/a.jpg"_s);
    QTRY_VERIFY(addButton()->isEnabled());
    auto *mask = find<QLineEdit>(u"nameMask"_s);
    mask->setText(u"*nmae*"_s);
    QVERIFY(!addButton()->isEnabled());
    QVERIFY2(text(u"problem"_s).startsWith(u"*nmae* stands for nothing."_s), qPrintable(text(u"problem"_s)));
    mask->clear();
    QVERIFY(addButton()->isEnabled());
    const QList<NewLink> links = add();
    QCOMPARE(links[0].name, QString()); // as the server says
}

void TestAddDialog::wordsOfAMaskAreOffered()
{
    auto *insert = find<QPushButton>(u"insertWord"_s);
    QCOMPARE(insert->menu()->actions().size(), NameMask::words().size());
    insert->menu()->actions().constFirst()->trigger();
    QCOMPARE(find<QLineEdit>(u"nameMask"_s)->text(), u"*name*"_s);
}

void TestAddDialog::choicesAreRemembered()
{
    QSettings store(m_dir.filePath(u"choices.ini"_s), QSettings::IniFormat);
    const QString other = m_dir.filePath(u"other"_s);
    m_text->setPlainText(u"https://example.org/a"_s);
    QTRY_VERIFY(addButton()->isEnabled());
    find<QLineEdit>(u"folder"_s)->setText(other);
    find<QCheckBox>(u"startNow"_s)->setChecked(false);
    QCOMPARE(add().size(), 1);
    m_dialog->choices().save(store);

    AddDialog next({}, m_dir.path(), AddChoices::load(store));
    QCOMPARE(next.findChild<QLineEdit *>(u"folder"_s)->text(), QDir::toNativeSeparators(other));
    QVERIFY(!next.findChild<QCheckBox *>(u"startNow"_s)->isChecked());
    QCOMPARE(next.choices(), m_dialog->choices());
}

void TestAddDialog::recentFoldersAreOffered()
{
    AddChoices choices;
    for (int i = 0; i < 12; ++i) {
        choices.rememberFolder(m_dir.filePath(QString::number(i)), m_dir.path());
    }
    choices.rememberFolder(m_dir.filePath(u"9"_s), m_dir.path());
    AddDialog dialog({}, m_dir.path(), choices);
    auto *folders = dialog.findChild<QComboBox *>();
    QStringList offered;
    for (int i = 0; i < folders->count(); ++i) {
        offered.append(QDir(folders->itemText(i)).dirName());
    }
    QCOMPARE(offered.join(u' '), u"9 11 10 8 7 6 5 4"_s);
    folders->setCurrentIndex(2);
    QCOMPARE(dialog.findChild<QLineEdit *>(u"folder"_s)->text(),
             QDir::toNativeSeparators(m_dir.filePath(u"10"_s)));
}

void TestAddDialog::aNewFolderOfTheSettingsComesFirst()
{
    AddChoices choices;
    choices.rememberFolder(u"/elsewhere"_s, u"/old"_s);
    QCOMPARE(choices.folderToOffer(u"/old"_s), u"/elsewhere"_s);
    QCOMPARE(choices.folderToOffer(u"/new"_s), u"/new"_s);
    QCOMPARE(AddChoices().folderToOffer(u"/new"_s), u"/new"_s);
}

void TestAddDialog::tenThousandLinksStaySmooth()
{
    QString page;
    for (int i = 0; i < 10'000; ++i) {
        page += u"https://example.org/%1.%2\n"_s.arg(i).arg(i % 2 ? u"jpg"_s : u"zip"_s);
    }
    m_text->setPlainText(page);
    QTRY_COMPARE(text(u"counts"_s),
                 u"%1 new, 0 twice, 0 without a usable link"_s.arg(QLocale().toString(10'000)));
    auto *mask = find<QLineEdit>(u"nameMask"_s);
    auto *images = find<QCheckBox>(u"image"_s);
    QElapsedTimer timer;
    timer.start();
    QTest::keyClicks(mask, u"*num*-*name*.*ext*"_s);
    QTest::mouseClick(images, Qt::LeftButton, {}, QPoint(8, images->height() / 2));
    m_dialog->grab();
    // Eighteen keys, a click and a picture; a row costs nothing until it is painted.
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(add().size(), 5000);
}

void TestAddDialog::fitsASmallScreen()
{
    m_text->setPlainText(
        u"https://example.org/[1-3].jpg\nhttps://example.org/a.mp4\nhttps://example.org/b.mp3\n"
        "https://example.org/c.zip\nhttps://example.org/d.pdf\nhttps://example.org/e"_s);
    QTRY_VERIFY(addButton()->isEnabled());
    const QSize least = m_dialog->minimumSizeHint();
    QVERIFY2(least.width() <= 640 && least.height() <= 400,
             qPrintable(u"%1 x %2"_s.arg(least.width()).arg(least.height())));
}

QTEST_MAIN(TestAddDialog)
#include "tst_add_dialog.moc"
