// SPDX-License-Identifier: MIT
#include "ui/field_marks.h"
#include "ui/settings_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTest>

using namespace headgate;
using namespace Qt::StringLiterals;

/// The frame of the settings, with keys as people press them.
class TestSettingsSearch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void typingFindsAField_data();
    void typingFindsAField();
    void whatIsFoundIsMarkedAndTheRestDimmed();
    void enterGoesToTheField();
    void escapeTakesTheWordsBackFirst();
    void whatIsNowhereIsSaidSo();
    void pagesTurnByKeys();
    void everyPageFitsASmallWindow();
    void aProblemNamesItsPage();

private:
    [[nodiscard]] QString page() const { return m_list->currentItem()->text(); }
    [[nodiscard]] bool isOffered(const QString &title) const
    {
        const auto items = m_list->findItems(title, Qt::MatchExactly);
        return items.size() == 1 && (items.first()->flags() & Qt::ItemIsEnabled) != 0;
    }

    std::unique_ptr<SettingsDialog> m_dialog;
    QLineEdit *m_search = nullptr;
    QListWidget *m_list = nullptr;
};

void TestSettingsSearch::init()
{
    m_dialog = std::make_unique<SettingsDialog>(Preferences::defaults());
    m_search = m_dialog->findChild<QLineEdit *>(u"settingsSearch"_s);
    m_list = m_dialog->findChild<QListWidget *>(u"settingsPages"_s);
    QVERIFY(m_search && m_list);
    m_dialog->show();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    QTest::keySequence(m_dialog.get(), QKeySequence::Find);
    QVERIFY(m_search->hasFocus());
}

void TestSettingsSearch::typingFindsAField_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("field");
    QTest::newRow("by its label") << u"redirects"_s << u"Network"_s << u"maxRedirects"_s;
    QTest::newRow("by a beginning") << u"redir"_s << u"Network"_s << u"maxRedirects"_s;
    QTest::newRow("in other letters") << u"USER AGENT"_s << u"Network"_s << u"userAgent"_s;
    QTest::newRow("words in any order") << u"agent user"_s << u"Network"_s << u"userAgent"_s;
    QTest::newRow("by its tool tip") << u"429"_s << u"Retries"_s << u"retries"_s;
    QTest::newRow("by a choice") << u"socks5"_s << u"Proxy"_s << u"proxyChoice"_s;
    QTest::newRow("a tick by its text") << u"learn how"_s << u"Gate"_s << u"adapt"_s;
    QTest::newRow("a label with a shortcut in it") << u"first wait"_s << u"Retries"_s << u"firstWait"_s;
    QTest::newRow("a field that is made of several") << u"new downloads go"_s << u"Files"_s << u"folder"_s;
}

void TestSettingsSearch::typingFindsAField()
{
    QFETCH(QString, words);
    QFETCH(QString, title);
    QFETCH(QString, field);
    QTest::keyClicks(m_search, words);
    QCOMPARE(page(), title);
    QTest::keyClick(m_search, Qt::Key_Return);
    const QWidget *focused = QApplication::focusWidget();
    QVERIFY(focused);
    QCOMPARE(focused->objectName(), field);
    QVERIFY(m_dialog->isVisible());
}

void TestSettingsSearch::whatIsFoundIsMarkedAndTheRestDimmed()
{
    QTest::keyClicks(m_search, u"certificates"_s);
    QCOMPARE(page(), u"Network"_s);
    QVERIFY(isOffered(u"Network"_s));
    QVERIFY(!isOffered(u"Gate"_s) && !isOffered(u"Appearance"_s));
    const auto *area = qobject_cast<QScrollArea *>(m_dialog->findChild<QStackedWidget *>()->currentWidget());
    const auto *marks = area->widget()->findChild<FieldMarks *>();
    QVERIFY(marks->isVisible());
    // The frame is painted, and only where something was found.
    const QImage with = area->widget()->grab().toImage();
    m_search->clear();
    QVERIFY(!marks->isVisible());
    QVERIFY(isOffered(u"Gate"_s));
    const QImage without = area->widget()->grab().toImage();
    const auto *trusted = area->widget()->findChild<QWidget *>(u"trusted"_s);
    const QPoint middle = trusted->mapTo(area->widget(), trusted->rect().center());
    QVERIFY(with.pixel(middle) != without.pixel(middle));
    const auto *agent = area->widget()->findChild<QWidget *>(u"userAgent"_s);
    const QPoint other = agent->mapTo(area->widget(), agent->rect().center());
    QCOMPARE(with.pixel(other), without.pixel(other));
}

void TestSettingsSearch::enterGoesToTheField()
{
    QSignalSpy applied(m_dialog.get(), &SettingsDialog::applied);
    QTest::keyClicks(m_search, u"connections of one"_s);
    QTest::keyClick(m_search, Qt::Key_Enter);
    auto *segments = m_dialog->findChild<QSpinBox *>(u"maxSegments"_s);
    QVERIFY(segments->hasFocus());
    QTest::keyClick(segments, Qt::Key_Up);
    QCOMPARE(m_dialog->preferences().settings.transfer.maxSegments, Settings().transfer.maxSegments + 1);
    QCOMPARE(applied.count(), 0);
}

void TestSettingsSearch::escapeTakesTheWordsBackFirst()
{
    QTest::keyClicks(m_search, u"proxy"_s);
    QTest::keyClick(m_search, Qt::Key_Escape);
    QVERIFY(m_dialog->isVisible() && m_search->text().isEmpty());
    QTest::keyClick(m_search, Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
}

void TestSettingsSearch::whatIsNowhereIsSaidSo()
{
    const QLabel *nothing = m_dialog->findChild<QLabel *>(u"nothingFound"_s);
    QVERIFY(!nothing->isVisible());
    QTest::keyClicks(m_search, u"zzz"_s);
    QVERIFY(nothing->isVisible());
    QVERIFY(!isOffered(page()));
    QTest::keyClick(m_search, Qt::Key_Escape);
    QVERIFY(!nothing->isVisible() && isOffered(page()));
}

void TestSettingsSearch::pagesTurnByKeys()
{
    QCOMPARE(page(), u"Gate"_s);
    QTest::keyClick(m_search, Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(page(), u"Hosts"_s);
    QTest::keyClick(m_search, Qt::Key_PageUp, Qt::ControlModifier);
    QTest::keyClick(m_search, Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(page(), u"Gate"_s);
    QTest::keyClick(m_search, Qt::Key_Down);
    QVERIFY(m_list->hasFocus());
    QTest::keyClick(m_list, Qt::Key_End);
    QCOMPARE(m_list->currentRow(), m_list->count() - 1);
    // While something is looked for, only pages that have it.
    m_list->setCurrentRow(0);
    QTest::keyClicks(m_search, u"proxy"_s);
    QCOMPARE(page(), u"Proxy"_s);
    QTest::keyClick(m_search, Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(page(), u"Proxy"_s);
}

void TestSettingsSearch::everyPageFitsASmallWindow()
{
    m_dialog->resize(640, 400);
    QCOMPARE(m_dialog->size(), QSize(640, 400));
    auto *stack = m_dialog->findChild<QStackedWidget *>();
    QCOMPARE(stack->count(), m_list->count());
    for (int i = 0; i < stack->count(); ++i) {
        m_list->setCurrentRow(i);
        const auto *area = qobject_cast<QScrollArea *>(stack->widget(i));
        // Down to what does not fit one can scroll; to the side nobody likes to.
        QVERIFY2(area->widget()->minimumSizeHint().width() <= area->viewport()->width(),
                 qPrintable(QStringLiteral("%1: %2 in %3")
                                .arg(page())
                                .arg(area->widget()->minimumSizeHint().width())
                                .arg(area->viewport()->width())));
    }
}

void TestSettingsSearch::aProblemNamesItsPage()
{
    const auto *problem = m_dialog->findChild<QLabel *>(u"problem"_s);
    m_list->setCurrentRow(3);
    QCOMPARE(page(), u"Files"_s);
    m_dialog->findChild<QLineEdit *>(u"folder"_s)->clear();
    QVERIFY(problem->isVisible() && !problem->text().startsWith(u"Files"_s));
    m_list->setCurrentRow(0);
    QVERIFY2(problem->text().startsWith(u"Files: "_s), qPrintable(problem->text()));
}

QTEST_MAIN(TestSettingsSearch)
#include "tst_settings_search.moc"
