// SPDX-License-Identifier: MIT
#include "ui/add_dialog.h"
#include "ui/main_window.h"

#include "core/link_digest.h"
#include "fake_engine.h"
#include "sample_rows.h"
#include "support/manual_clock.h"

#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace headgate;
using namespace Qt::StringLiterals;

/// Links that were ever fetched, and links whose files are there: told as they are added, and skipped if the
/// user says so.
class TestAddSkips final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void theEngineIsAskedForEveryLink();
    void whatWasFetchedIsToldAndSkippedIfWanted();
    void skippingWaitsForTheAnswer();
    void anAnswerToAnotherTextIsNone();
    void filesThatAreThereAreToldAndSkippedIfWanted();
    void filesOfUnfinishedDownloadsAreTold();
    void anotherFolderIsLookedAtAnew();
    void foldersByRulesAreLookedAt();
    void namesOfAMaskAreCompared();
    void namesDoNotDependOnWhatIsSkipped();
    void bothAreRemembered();
    void manyAreCompared();
    void fitsASmallScreen();
    void theWindowPassesQuestionAndAnswerOn();
    void theWindowKnowsWhatUnfinishedDownloadsBecome();
    void theHistoryCanBeForgotten();

private:
    void open(const AddChoices &choices = {}, const QStringList &targets = {});
    void makeFile(const QString &name);
    /// Answers the last question: which of the links were fetched.
    void answer(const QList<bool> &fetched);
    QCheckBox *box(const QString &name) { return m_dialog->findChild<QCheckBox *>(name); }
    void click(const QString &name)
    {
        QTest::mouseClick(box(name), Qt::LeftButton, {}, QPoint(8, box(name)->height() / 2));
    }
    QPushButton *addButton() { return m_dialog->findChild<QPushButton *>(u"add"_s); }
    QString counts() { return m_dialog->findChild<QLabel *>(u"counts"_s)->text(); }
    QStringList column(int column)
    {
        const QAbstractItemModel *preview = m_dialog->findChild<QTableView *>()->model();
        QStringList cells;
        for (int row = 0; row < preview->rowCount(); ++row) {
            cells.append(preview->index(row, column).data().toString());
        }
        return cells;
    }
    QStringList add()
    {
        QSignalSpy chosen(m_dialog.get(), &AddDialog::chosen);
        QTest::mouseClick(addButton(), Qt::LeftButton);
        QStringList names;
        if (!chosen.isEmpty()) {
            for (const NewLink &link : chosen[0][0].value<command::Add>().links) {
                names.append(link.name.isEmpty() ? link.url.fileName() : link.name);
            }
        }
        return names;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<AddDialog> m_dialog;
    QPlainTextEdit *m_text = nullptr;
    QList<command::AskFetched> m_questions;
};

void TestAddSkips::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    open();
}

void TestAddSkips::open(const AddChoices &choices, const QStringList &targets)
{
    m_questions.clear();
    m_dialog = std::make_unique<AddDialog>(ListedLinks{{}, targets}, m_dir->path(), choices);
    connect(m_dialog.get(), &AddDialog::fetchedAsked, this,
            [this](const command::AskFetched &question) { m_questions.append(question); });
    m_text = m_dialog->findChild<QPlainTextEdit *>();
    m_dialog->QDialog::show();
}

void TestAddSkips::makeFile(const QString &name)
{
    QFile file(m_dir->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
}

void TestAddSkips::answer(const QList<bool> &fetched)
{
    QVERIFY(!m_questions.isEmpty());
    FetchedAnswer answer{m_questions.last().question, QBitArray(fetched.size())};
    for (qsizetype i = 0; i < fetched.size(); ++i) {
        answer.fetched.setBit(i, fetched[i]);
    }
    m_dialog->takeAnswer(answer);
}

void TestAddSkips::theEngineIsAskedForEveryLink()
{
    m_text->setPlainText(u"http://h.example/a\nhttp://h.example/b\nnothing\nhttp://h.example/a"_s);
    QTRY_COMPARE(m_questions.size(), 1);
    QCOMPARE(m_questions[0].digests,
             linkDigest("http://h.example/a"_ba) + linkDigest("http://h.example/b"_ba));
}

void TestAddSkips::whatWasFetchedIsToldAndSkippedIfWanted()
{
    m_text->setPlainText(u"http://h.example/a\nhttp://h.example/b\nhttp://h.example/c"_s);
    QTRY_COMPARE(m_questions.size(), 1);
    QVERIFY(!box(u"skipFetched"_s)->isVisible());
    answer({true, false, true});
    QVERIFY(box(u"skipFetched"_s)->isVisible());
    QCOMPARE(box(u"skipFetched"_s)->text().remove(u'&'), u"Skip what was fetched before (2)"_s);
    QCOMPARE(column(0), (QStringList{u"Fetched before"_s, u"New"_s, u"Fetched before"_s}));
    QCOMPARE(counts(), u"3 new, 0 twice, 0 without a usable link"_s);
    QVERIFY(addButton()->isEnabled());
    click(u"skipFetched"_s);
    QCOMPARE(counts(), u"1 new, 2 fetched before, 0 twice, 0 without a usable link"_s);
    click(u"skipFetched"_s);
    QCOMPARE(counts(), u"3 new, 0 twice, 0 without a usable link"_s);
    click(u"skipFetched"_s);
    QCOMPARE(add(), QStringList{u"b"_s});
}

void TestAddSkips::skippingWaitsForTheAnswer()
{
    AddChoices choices;
    choices.skipFetched = true;
    open(choices);
    m_text->setPlainText(u"http://h.example/a\nhttp://h.example/b"_s);
    QTRY_COMPARE(counts(), u"2 new, 0 twice, 0 without a usable link"_s);
    QVERIFY(!addButton()->isEnabled());
    answer({true, false});
    QTRY_VERIFY(addButton()->isEnabled());
    QCOMPARE(add(), QStringList{u"b"_s});
}

void TestAddSkips::anAnswerToAnotherTextIsNone()
{
    m_text->setPlainText(u"http://h.example/a"_s);
    QTRY_COMPARE(m_questions.size(), 1);
    m_text->setPlainText(u"http://h.example/b"_s);
    QTRY_COMPARE(m_questions.size(), 2);
    FetchedAnswer late{m_questions[0].question, QBitArray(1, true)};
    m_dialog->takeAnswer(late);
    QCOMPARE(column(0), QStringList{u"New"_s});
    answer({true});
    QCOMPARE(column(0), QStringList{u"Fetched before"_s});
}

void TestAddSkips::filesThatAreThereAreToldAndSkippedIfWanted()
{
    makeFile(u"b"_s);
    QVERIFY(QDir(m_dir->path()).mkdir(u"c"_s)); // a folder is no finished file
    m_text->setPlainText(u"http://h.example/a\nhttp://h.example/b\nhttp://h.example/c"_s);
    QTRY_VERIFY(box(u"skipExisting"_s)->isVisible());
    QCOMPARE(box(u"skipExisting"_s)->text().remove(u'&'), u"Skip files that are there already (1)"_s);
    QCOMPARE(column(0), (QStringList{u"New"_s, u"The file is there"_s, u"New"_s}));
    QCOMPARE(counts(), u"3 new, 0 twice, 0 without a usable link"_s);
    click(u"skipExisting"_s);
    QTRY_VERIFY(addButton()->isEnabled());
    QCOMPARE(counts(), u"2 new, 1 there already, 0 twice, 0 without a usable link"_s);
    QCOMPARE(add(), (QStringList{u"a"_s, u"c"_s}));
}

void TestAddSkips::filesOfUnfinishedDownloadsAreTold()
{
    open({}, {m_dir->filePath(u"a"_s), u"/elsewhere/b"_s});
    m_text->setPlainText(u"http://h.example/a\nhttp://h.example/b"_s);
    QTRY_COMPARE(column(0), (QStringList{u"Its file is in the list"_s, u"New"_s}));
    QCOMPARE(box(u"skipExisting"_s)->text().remove(u'&'), u"Skip files that are there already (1)"_s);
}

void TestAddSkips::anotherFolderIsLookedAtAnew()
{
    makeFile(u"a"_s);
    m_text->setPlainText(u"http://h.example/a"_s);
    QTRY_COMPARE(column(0), QStringList{u"The file is there"_s});
    QVERIFY(QDir(m_dir->path()).mkdir(u"other"_s));
    m_dialog->findChild<QLineEdit *>(u"folder"_s)->setText(m_dir->filePath(u"other"_s));
    QTRY_COMPARE(column(0), QStringList{u"New"_s});
    QTRY_VERIFY(!box(u"skipExisting"_s)->isVisible());
}

void TestAddSkips::foldersByRulesAreLookedAt()
{
    const QString ruled = m_dir->filePath(u"ruled"_s);
    QVERIFY(QDir().mkpath(ruled));
    makeFile(u"ruled/a"_s);
    makeFile(u"b"_s);
    m_dialog = std::make_unique<AddDialog>(ListedLinks{{}, {}, {{u"h.example"_s, ruled}}}, m_dir->path());
    m_text = m_dialog->findChild<QPlainTextEdit *>();
    m_dialog->QDialog::show();
    m_text->setPlainText(u"http://h.example/a\nhttp://h.example/b\nhttp://other.example/b"_s);
    QTRY_COMPARE(column(0), (QStringList{u"The file is there"_s, u"New"_s, u"The file is there"_s}));
}

void TestAddSkips::namesOfAMaskAreCompared()
{
    makeFile(u"002.jpg"_s);
    m_text->setPlainText(u"http://h.example/a.jpg\nhttp://h.example/b.jpg\nhttp://h.example/c.jpg"_s);
    QTRY_COMPARE(column(0).size(), 3);
    QTest::keyClicks(m_dialog->findChild<QLineEdit *>(u"nameMask"_s), u"*num3*.*ext*"_s);
    QTRY_COMPARE(column(0), (QStringList{u"New"_s, u"The file is there"_s, u"New"_s}));
}

/// Else the third would be named like the second, which is there, and so on.
void TestAddSkips::namesDoNotDependOnWhatIsSkipped()
{
    namesOfAMaskAreCompared();
    if (QTest::currentTestFailed()) {
        return;
    }
    click(u"skipExisting"_s);
    QTRY_VERIFY(addButton()->isEnabled());
    QCOMPARE(add(), (QStringList{u"001.jpg"_s, u"003.jpg"_s}));
}

void TestAddSkips::bothAreRemembered()
{
    makeFile(u"a"_s);
    m_text->setPlainText(u"http://h.example/a\nhttp://h.example/b\nhttp://h.example/c"_s);
    QTRY_COMPARE(m_questions.size(), 1);
    answer({false, true, false});
    QTRY_VERIFY(box(u"skipExisting"_s)->isVisible());
    click(u"skipExisting"_s);
    click(u"skipFetched"_s);
    QTRY_VERIFY(addButton()->isEnabled());
    QCOMPARE(add(), QStringList{u"c"_s});
    QSettings store(m_dir->filePath(u"headgate.ini"_s), QSettings::IniFormat);
    m_dialog->choices().save(store);
    const AddChoices choices = AddChoices::load(store);
    QVERIFY(choices.skipExisting && choices.skipFetched);
    QVERIFY(!AddChoices().skipExisting && !AddChoices().skipFetched);
    open(choices);
    m_text->setPlainText(u"http://h.example/a\nhttp://h.example/b"_s);
    QTRY_COMPARE(m_questions.size(), 1);
    answer({false, true});
    QTRY_COMPARE(counts(), u"0 new, 1 fetched before, 1 there already, 0 twice, 0 without a usable link"_s);
    QVERIFY(!addButton()->isEnabled());
}

void TestAddSkips::manyAreCompared()
{
    makeFile(u"19999"_s);
    QString page;
    for (int i = 0; i < 20'000; ++i) {
        page += u"http://h.example/%1\n"_s.arg(i);
    }
    m_text->setPlainText(page);
    QTRY_VERIFY_WITH_TIMEOUT(box(u"skipExisting"_s)->isVisible(), 30'000);
    QCOMPARE(box(u"skipExisting"_s)->text().remove(u'&'), u"Skip files that are there already (1)"_s);
    QCOMPARE(m_questions.size(), 1);
    QCOMPARE(m_questions[0].digests.size(), 20'000 * linkDigestBytes);
}

void TestAddSkips::fitsASmallScreen()
{
    makeFile(u"1.jpg"_s);
    m_text->setPlainText(u"http://h.example/[1-3].jpg\nhttp://h.example/a.mp4\nhttp://h.example/b.mp3\n"
                         "http://h.example/c.zip\nhttp://h.example/d.pdf\nhttp://h.example/e"_s);
    QTRY_COMPARE(m_questions.size(), 1);
    answer(QList<bool>(8, true));
    QTRY_VERIFY(box(u"skipExisting"_s)->isVisible());
    const QSize least = m_dialog->minimumSizeHint();
    QVERIFY2(least.width() <= 640 && least.height() <= 400,
             qPrintable(u"%1 x %2"_s.arg(least.width()).arg(least.height())));
}

void TestAddSkips::theWindowPassesQuestionAndAnswerOn()
{
    ManualClock clock;
    FakeEngine engine;
    QSettings store(m_dir->filePath(u"headgate.ini"_s), QSettings::IniFormat);
    Settings settings;
    settings.transfer.folder = m_dir->path();
    MainWindow window(engine, settings, store, clock);
    window.show();
    window.openAddDialog();
    auto *dialog = window.findChild<AddDialog *>();
    QVERIFY(dialog);
    dialog->findChild<QPlainTextEdit *>()->setPlainText(u"http://h.example/a\nhttp://h.example/b"_s);
    QTRY_COMPARE(engine.posted<command::AskFetched>().size(), 1);
    Delta delta;
    delta.fetched = FetchedAnswer{engine.posted<command::AskFetched>()[0].question, QBitArray(2)};
    delta.fetched->fetched.setBit(1);
    engine.tell(delta);
    QCOMPARE(dialog->findChild<QTableView *>()->model()->index(1, 0).data().toString(), u"Fetched before"_s);
}

void TestAddSkips::theWindowKnowsWhatUnfinishedDownloadsBecome()
{
    ManualClock clock;
    FakeEngine engine;
    QSettings store(m_dir->filePath(u"headgate.ini"_s), QSettings::IniFormat);
    Settings settings;
    settings.transfer.folder = m_dir->path();
    MainWindow window(engine, settings, store, clock);
    window.show();
    Row waiting = makeRow(1);
    waiting.folder = m_dir->path();
    waiting.name = u"a"_s;
    Row done = makeRow(2, State::Done);
    done.folder = m_dir->path();
    done.name = u"b"_s;
    engine.tell(addition({waiting, done}));
    window.openAddDialog();
    auto *dialog = window.findChild<AddDialog *>();
    dialog->findChild<QPlainTextEdit *>()->setPlainText(u"http://h.example/a\nhttp://h.example/b"_s);
    const auto verdict = [dialog](int row) {
        return dialog->findChild<QTableView *>()->model()->index(row, 0).data().toString();
    };
    QTRY_COMPARE(verdict(0), u"Its file is in the list"_s);
    QCOMPARE(verdict(1), u"New"_s); // done, and no such file is there
}

void TestAddSkips::theHistoryCanBeForgotten()
{
    ManualClock clock;
    FakeEngine engine;
    QSettings store(m_dir->filePath(u"headgate.ini"_s), QSettings::IniFormat);
    MainWindow window(engine, Settings(), store, clock);
    window.show();
    window.findChild<QAction *>(u"forgetFetched"_s)->trigger();
    auto *question = window.findChild<QMessageBox *>(u"forgetBox"_s);
    QVERIFY(question);
    QTest::mouseClick(question->button(QMessageBox::Cancel), Qt::LeftButton);
    QVERIFY(engine.posted<command::ForgetFetched>().isEmpty());
    QTRY_VERIFY(!window.findChild<QMessageBox *>(u"forgetBox"_s));
    window.findChild<QAction *>(u"forgetFetched"_s)->trigger();
    question = window.findChild<QMessageBox *>(u"forgetBox"_s);
    QVERIFY(question);
    for (QAbstractButton *button : question->buttons()) {
        if (question->buttonRole(button) == QMessageBox::DestructiveRole) {
            QTest::mouseClick(button, Qt::LeftButton);
            break;
        }
    }
    QCOMPARE(engine.posted<command::ForgetFetched>().size(), 1);
}

QTEST_MAIN(TestAddSkips)
#include "tst_add_skips.moc"
