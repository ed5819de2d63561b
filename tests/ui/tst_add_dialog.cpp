// SPDX-License-Identifier: MIT
#include "ui/add_dialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
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

private:
    QString text(const QString &name) { return m_dialog->findChild<QLabel *>(name)->text(); }
    QPushButton *addButton() { return m_dialog->findChild<QPushButton *>(u"add"_s); }

    QTemporaryDir m_dir;
    std::unique_ptr<AddDialog> m_dialog;
    QPlainTextEdit *m_text = nullptr;
};

void TestAddDialog::init()
{
    m_dialog = std::make_unique<AddDialog>(QStringList{u"https://example.org/known"_s}, m_dir.path());
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
    QCOMPARE(m_dialog->findChild<QTableView *>()->model()->rowCount(), int(LinkReading::mostEntries));
}

QTEST_MAIN(TestAddDialog)
#include "tst_add_dialog.moc"
