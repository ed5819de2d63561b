// SPDX-License-Identifier: MIT
#include "ui/actions.h"
#include "ui/columns.h"
#include "ui/download_view.h"
#include "ui/drop_overlay.h"
#include "ui/empty_hint.h"
#include "ui/host_rules_page.h"
#include "ui/main_window.h"
#include "ui/message_bar.h"
#include "ui/settings_dialog.h"

#include "fake_engine.h"
#include "sample_rows.h"
#include "support/manual_clock.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDropEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolBar>
#include <QToolButton>

using namespace headgate;
using namespace Qt::StringLiterals;

namespace {

QString manyLinks(int count)
{
    QString text;
    for (int i = 1; i <= count; ++i) {
        text += u"https://example.org/file-%1.zip\n"_s.arg(i);
    }
    return text;
}

/// The rows that an engine would make of added links.
Delta answerTo(const command::Add &add, quint64 firstId = 1)
{
    QList<Row> rows;
    for (const NewLink &link : add.links) {
        Row row = makeRow(firstId++);
        row.url = link.url.toString();
        row.name = link.url.fileName();
        rows.append(row);
    }
    return addition(rows);
}

} // namespace

class TestMainWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void anEmptyListSaysWhatToDo();
    void aDropOfAThousandLinksIsOneCommand();
    void dropsInEveryForm_data();
    void dropsInEveryForm();
    void aDragIsSeenAndCanLeave();
    void aDroppedFolderIsRefusedWithAMessage();
    void pastingAddsLinks();
    void pastingIntoTheSearchFieldAddsNothing();
    void undoTakesBackWhatWasAdded();
    void undoLeavesWhatWasThereBefore();
    void settingsActAtOnce();
    void theSecretsOfRulesAreTheEnginesAlone();
    void retryStartsTheFailedOnes();
    void startAndPauseActOnWhatTheyApplyTo();
    void actionsFollowTheSelectionAndTheState();
    void actionsForAllPostOneCommand_data();
    void actionsForAllPostOneCommand();
    void movesInLine_data();
    void movesInLine();
    void movingNeedsTheOrderOfTheQueue();
    void removingAsksNothing();
    void tabsFilterAndCount();
    void searchFilters();
    void watchesWhatIsOnTheScreen();
    void messagesAreToldAndClosed();
    void hostileTextIsPlainText();
    void certificatesAreShownAsPlainText();
    void aCertificateIsTrustedByHand();
    void whatElseFailedHasNoCertificateToTrust();
    void aSpeedLimitIsSetForTheSelected();
    void aSpeedLimitCanBeLiftedAndLeftAlone();
    void opensAFinishedFile();
    void asksBeforeItOpensAProgram();
    void copiesLinks();
    void theStatusBarSumsUp();
    void theSelectionOutlivesAReset();
    void rememberHowTheWindowLooked();

public:
    /// Receives what would be opened by the desktop.
    Q_SLOT void open(const QUrl &url) { m_opened.append(url); }

private:
    QAction *action(const QString &name) { return m_window->findChild<QAction *>(name); }
    void click(const QString &actionName);
    void select(std::initializer_list<int> rows);
    void tell(const Delta &delta) { m_engine->tell(delta); }
    bool settled(const QString &actionName, bool enabled)
    {
        return QTest::qWaitFor([&] { return action(actionName)->isEnabled() == enabled; });
    }
    void drop(const QMimeData &mime);
    /// Opens the context menu of the first selected row, and clicks one of its actions.
    void chooseFromContextMenu(const QString &actionName);
    QStringList messages() { return m_window->findChild<MessageBar *>()->texts(); }
    QAbstractItemModel *list() { return m_view->model(); }

    ManualClock m_clock;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QSettings> m_store;
    std::unique_ptr<FakeEngine> m_engine;
    std::unique_ptr<MainWindow> m_window;
    DownloadView *m_view = nullptr;
    QList<QUrl> m_opened;
};

void TestMainWindow::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<QSettings>(m_dir->filePath(u"headgate.ini"_s), QSettings::IniFormat);
    m_engine = std::make_unique<FakeEngine>();
    Settings settings;
    settings.transfer.folder = m_dir->path();
    m_window = std::make_unique<MainWindow>(*m_engine, settings, *m_store, m_clock);
    m_view = m_window->findChild<DownloadView *>();
    m_opened.clear();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_engine.reset();
    m_store.reset();
    m_dir.reset();
}

/// Clicks the button of the tool bar, as a person does.
void TestMainWindow::click(const QString &actionName)
{
    QWidget *button = m_window->findChild<QToolBar *>()->widgetForAction(action(actionName));
    QVERIFY(button);
    QVERIFY2(button->isEnabled(), qPrintable(actionName));
    QTest::mouseClick(button, Qt::LeftButton);
}

void TestMainWindow::select(std::initializer_list<int> rows)
{
    m_view->selectionModel()->clear();
    Qt::KeyboardModifiers modifiers = Qt::NoModifier;
    for (const int row : rows) {
        const QRect cell = m_view->visualRect(list()->index(row, 0));
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, modifiers, cell.center());
        modifiers = Qt::ControlModifier;
    }
    QCOMPARE(m_view->selectionBounds().rows, int(rows.size()));
    // Actions follow the selection after a moment.
    QVERIFY(settled(u"remove"_s, rows.size() > 0));
}

void TestMainWindow::drop(const QMimeData &mime)
{
    QWidget *target = m_view->viewport();
    const QPoint place = target->rect().center();
    QDragEnterEvent enter(place, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(place, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &drop);
    QVERIFY(drop.isAccepted());
}

void TestMainWindow::anEmptyListSaysWhatToDo()
{
    auto *hint = m_window->findChild<EmptyHint *>();
    QVERIFY(hint->isVisible());
    QVERIFY(hint->title().contains(u"Drop links here"_s));
    QVERIFY(hint->title().contains(u"Ctrl+V"_s));
    tell(addition({makeRow(1)}));
    QVERIFY(!hint->isVisible());
    Delta gone;
    gone.removed = idsOf({1});
    tell(gone);
    QVERIFY(hint->isVisible());
}

void TestMainWindow::aDropOfAThousandLinksIsOneCommand()
{
    QMimeData mime;
    mime.setText(manyLinks(1000) + u"https://example.org/file-1.zip\nnothing here\n"_s);
    drop(mime);
    QTRY_COMPARE(m_engine->posted<command::Add>().size(), 1);
    const command::Add add = m_engine->posted<command::Add>().front();
    QCOMPARE(add.links.size(), 1000);
    QCOMPARE(add.links.front().url, QUrl(u"https://example.org/file-1.zip"_s));
    QCOMPARE(add.links.back().url, QUrl(u"https://example.org/file-1000.zip"_s));
    QVERIFY(!add.paused);
    QCOMPARE(list()->rowCount(), 0);

    // The engine knew three of them.
    command::Add taken = add;
    taken.links.remove(0, 3);
    Delta delta = answerTo(taken);
    delta.duplicatesRefused = 3;
    tell(delta);
    QCOMPARE(list()->rowCount(), 997);
    QCOMPARE(messages(),
             QStringList{u"997 link(s) added, 4 already in the list, 1 line(s) without a usable link"_s});
}

void TestMainWindow::dropsInEveryForm_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("data");
    const QByteArray link("https://example.org/a.zip");
    QTest::newRow("links") << u"text/uri-list"_s << link + "\r\n";
    QTest::newRow("plain text") << u"text/plain"_s << "see " + link + ".";
    QTest::newRow("a piece of a page") << u"text/html"_s << "<p><a href='" + link + "'>here</a></p>";
    QTest::newRow("a text file") << u"list.txt"_s << "# mine\n" + link + "\n";
    QTest::newRow("a CSV file") << u"list.csv"_s << "name,link\na," + link + "\n";
    QTest::newRow("a Markdown file") << u"list.md"_s << "- [a](" + link + ")\n";
    QTest::newRow("an HTML file") << u"list.html"_s << "<html><a href=\"" + link + "\">a</a></html>";
}

void TestMainWindow::dropsInEveryForm()
{
    QFETCH(const QString, format);
    QFETCH(const QByteArray, data);
    QMimeData mime;
    if (format.startsWith(u"text/"_s)) {
        mime.setData(format, data);
    } else {
        QFile file(m_dir->filePath(format));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(data);
        file.close();
        mime.setUrls({QUrl::fromLocalFile(file.fileName())});
    }
    drop(mime);
    QTRY_COMPARE(m_engine->posted<command::Add>().size(), 1);
    const auto links = m_engine->posted<command::Add>().front().links;
    QCOMPARE(links.size(), 1);
    QCOMPARE(links.front().url, QUrl(u"https://example.org/a.zip"_s));
}

void TestMainWindow::aDragIsSeenAndCanLeave()
{
    auto *overlay = m_window->findChild<DropOverlay *>();
    QVERIFY(!overlay->isVisible());
    QMimeData mime;
    mime.setText(u"https://example.org/a"_s);
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_view->viewport(), &enter);
    QVERIFY(overlay->isVisible());
    QDragLeaveEvent leave;
    QCoreApplication::sendEvent(m_view->viewport(), &leave);
    QVERIFY(!overlay->isVisible());

    QMimeData picture;
    picture.setData(u"image/png"_s, "x");
    QDragEnterEvent other({5, 5}, Qt::CopyAction, &picture, Qt::LeftButton, Qt::NoModifier);
    other.ignore();
    QCoreApplication::sendEvent(m_view->viewport(), &other);
    QVERIFY(!overlay->isVisible());
}

void TestMainWindow::aDroppedFolderIsRefusedWithAMessage()
{
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(m_dir->path())});
    drop(mime);
    QTRY_COMPARE(messages().size(), 1);
    QVERIFY(messages().front().contains(u"is a folder"_s));
    QVERIFY(m_engine->posted<command::Add>().isEmpty());
}

void TestMainWindow::pastingAddsLinks()
{
    QGuiApplication::clipboard()->setText(manyLinks(3));
    m_view->setFocus();
    QTest::keyClick(m_view, Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(m_engine->posted<command::Add>().size(), 1);
    QCOMPARE(m_engine->posted<command::Add>().front().links.size(), 3);

    QGuiApplication::clipboard()->setText(u"only words"_s);
    QTest::keyClick(m_view, Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(messages().size(), 1);
    QCOMPARE(m_engine->posted<command::Add>().size(), 1);
}

void TestMainWindow::pastingIntoTheSearchFieldAddsNothing()
{
    QGuiApplication::clipboard()->setText(u"https://example.org/a"_s);
    auto *search = m_window->findChild<QLineEdit *>(u"search"_s);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClick(search, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(search->text(), u"https://example.org/a"_s);
    QVERIFY(m_engine->posted<command::Add>().isEmpty());
}

void TestMainWindow::undoTakesBackWhatWasAdded()
{
    QMimeData mime;
    mime.setText(manyLinks(2));
    drop(mime);
    QTRY_COMPARE(m_engine->posted<command::Add>().size(), 1);
    tell(answerTo(m_engine->posted<command::Add>().front(), 40));
    QTest::mouseClick(m_window->findChild<QPushButton *>(u"messageAction"_s), Qt::LeftButton);
    QCOMPARE(m_engine->posted<command::Remove>().size(), 1);
    QCOMPARE(m_engine->posted<command::Remove>().front().ids, idsOf({40, 41}));
    QVERIFY(messages().isEmpty());
}

void TestMainWindow::undoLeavesWhatWasThereBefore()
{
    QMimeData mime;
    mime.setText(manyLinks(1));
    drop(mime);
    QTRY_COMPARE(m_engine->posted<command::Add>().size(), 1);
    // A queue from last time arrives in the same delta.
    tell(addition({makeRow(1), makeRow(2), makeRow(3)}));
    QTest::mouseClick(m_window->findChild<QPushButton *>(u"messageAction"_s), Qt::LeftButton);
    QCOMPARE(m_engine->posted<command::Remove>().front().ids, idsOf({3}));
}

void TestMainWindow::settingsActAtOnce()
{
    click(u"settings"_s);
    auto *dialog = m_window->findChild<SettingsDialog *>();
    QVERIFY(dialog);
    dialog->findChild<QSpinBox *>(u"total"_s)->setValue(3);
    auto *buttons = dialog->findChild<QDialogButtonBox *>();
    QTest::mouseClick(buttons->button(QDialogButtonBox::Apply), Qt::LeftButton);
    QVERIFY(dialog->isVisible());
    QCOMPARE(m_engine->posted<command::Apply>().size(), 1);
    QCOMPARE(m_engine->posted<command::Apply>().front().settings.gate.total, 3);
    QCOMPARE(Settings::load(*m_store).gate.total, 3);

    QTest::mouseClick(buttons->button(QDialogButtonBox::Ok), Qt::LeftButton);
    QVERIFY(!dialog->isVisible());
    QCOMPARE(m_engine->posted<command::Apply>().size(), 1);
}

void TestMainWindow::theSecretsOfRulesAreTheEnginesAlone()
{
    const HostRule rule{u"h.example"_s, 0, {}, 0, {}, u"me"_s, u"s3cr3t"_s, {{"X-Key", "s3cr3t"}}};
    click(u"settings"_s);
    auto *dialog = m_window->findChild<SettingsDialog *>();
    dialog->findChild<HostRulesPage *>()->setRules({rule});
    auto *buttons = dialog->findChild<QDialogButtonBox *>();
    QTest::mouseClick(buttons->button(QDialogButtonBox::Ok), Qt::LeftButton);
    QCOMPARE(m_engine->posted<command::Apply>().size(), 1);
    QCOMPARE(m_engine->posted<command::Apply>().front().settings.transfer.hostRules, QList{rule});
    QFile file(m_store->fileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray stored = file.readAll();
    QVERIFY2(stored.contains("h.example") && !stored.contains("s3cr3t"), stored.constData());
    QTRY_VERIFY(!m_window->findChild<SettingsDialog *>());

    // What is changed later means the same secrets, without having them.
    click(u"settings"_s);
    dialog = m_window->findChild<SettingsDialog *>();
    QCOMPARE(dialog->preferences().settings.transfer.hostRules, withoutSecrets({rule}));
}

void TestMainWindow::retryStartsTheFailedOnes()
{
    tell(addition({makeRow(1, State::Failed), makeRow(2, State::Done), makeRow(3, State::Failed)}));
    select({0, 1, 2});
    click(u"retry"_s);
    QCOMPARE(m_engine->posted<command::Start>().size(), 1);
    QCOMPARE(m_engine->posted<command::Start>().front().ids, idsOf({1, 3}));
}

void TestMainWindow::startAndPauseActOnWhatTheyApplyTo()
{
    tell(addition(
        {makeRow(1, State::Paused), makeRow(2, State::Active), makeRow(3), makeRow(4, State::Done)}));
    select({0, 1, 2, 3});
    click(u"pause"_s);
    QCOMPARE(m_engine->posted<command::Pause>().front().ids, idsOf({2, 3}));
    click(u"start"_s);
    QCOMPARE(m_engine->posted<command::Start>().front().ids, idsOf({1}));
}

void TestMainWindow::actionsFollowTheSelectionAndTheState()
{
    tell(addition({makeRow(1, State::Active), makeRow(2, State::Done)}));
    for (const QString &name : {u"start"_s, u"pause"_s, u"retry"_s, u"remove"_s, u"open"_s, u"copyLink"_s}) {
        QVERIFY2(!action(name)->isEnabled(), qPrintable(name));
    }
    select({0});
    QVERIFY(settled(u"pause"_s, true));
    QVERIFY(!action(u"start"_s)->isEnabled());
    QVERIFY(!action(u"retry"_s)->isEnabled());
    QVERIFY(!action(u"open"_s)->isEnabled());

    Delta delta = addition({});
    delta.changed = {makeRow(1, State::Failed)};
    tell(delta);
    QVERIFY(settled(u"pause"_s, false));
    QVERIFY(action(u"retry"_s)->isEnabled());

    select({1});
    QVERIFY(settled(u"open"_s, true));
}

void TestMainWindow::actionsForAllPostOneCommand_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<qsizetype>("kind");
    const auto kind = [](const Command &command) { return qsizetype(command.index()); };
    QTest::newRow("start all") << u"startAll"_s << kind(command::StartAll{});
    QTest::newRow("pause all") << u"pauseAll"_s << kind(command::PauseAll{});
    QTest::newRow("retry failed") << u"retryFailed"_s << kind(command::RetryFailed{});
    QTest::newRow("clear finished") << u"clearFinished"_s << kind(command::RemoveDone{});
}

void TestMainWindow::actionsForAllPostOneCommand()
{
    QFETCH(const QString, name);
    QFETCH(const qsizetype, kind);
    QVERIFY(!action(name)->isEnabled());
    tell(addition(
        {makeRow(1, State::Paused), makeRow(2), makeRow(3, State::Failed), makeRow(4, State::Done)}));
    QVERIFY(settled(name, true));
    m_engine->commands.clear();
    action(name)->trigger();
    QCOMPARE(m_engine->commands.size(), 1);
    QCOMPARE(qsizetype(m_engine->commands.front().index()), kind);
}

void TestMainWindow::movesInLine_data()
{
    QTest::addColumn<QList<int>>("rows");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QList<quint64>>("ids");
    QTest::addColumn<quint64>("before");
    using Rows = QList<int>;
    using Ids = QList<quint64>;
    QTest::newRow("one up") << Rows{2} << u"moveUp"_s << Ids{3} << quint64{2};
    QTest::newRow("two up") << Rows{2, 3} << u"moveUp"_s << Ids{3, 4} << quint64{2};
    QTest::newRow("one down") << Rows{1} << u"moveDown"_s << Ids{2} << quint64{4};
    QTest::newRow("down to the end") << Rows{3} << u"moveDown"_s << Ids{4} << quint64{0};
    QTest::newRow("to the top") << Rows{1, 3} << u"moveTop"_s << Ids{2, 4} << quint64{1};
    QTest::newRow("to the top, the first among them")
        << Rows{0, 3} << u"moveTop"_s << Ids{1, 4} << quint64{2};
    QTest::newRow("to the bottom") << Rows{0, 2} << u"moveBottom"_s << Ids{1, 3} << quint64{0};
    QTest::newRow("up, the first stays") << Rows{0, 2} << u"moveUp"_s << Ids{3} << quint64{2};
    QTest::newRow("down, the last stays") << Rows{2, 4} << u"moveDown"_s << Ids{3} << quint64{5};
}

void TestMainWindow::movesInLine()
{
    QFETCH(const QList<int>, rows);
    QFETCH(const QString, name);
    QFETCH(const QList<quint64>, ids);
    QFETCH(const quint64, before);
    tell(addition({makeRow(1), makeRow(2), makeRow(3), makeRow(4), makeRow(5)}));
    if (rows.size() == 1) {
        select({rows[0]});
    } else {
        select({rows[0], rows[1]});
    }
    QVERIFY(settled(name, true));
    action(name)->trigger();
    QCOMPARE(m_engine->posted<command::Move>().size(), 1);
    const command::Move move = m_engine->posted<command::Move>().front();
    QList<quint64> moved;
    for (const DownloadId id : move.ids) {
        moved.append(id.value);
    }
    QCOMPARE(moved, ids);
    QCOMPARE(move.before.value, before);
}

void TestMainWindow::movingNeedsTheOrderOfTheQueue()
{
    tell(addition({makeRow(1), makeRow(2), makeRow(3)}));
    select({1});
    QVERIFY(settled(u"moveUp"_s, true));
    QHeaderView *header = m_view->horizontalHeader();
    const int name = columnOf("name"_L1);
    const QPoint title(header->sectionViewportPosition(name) + 20, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, title);
    QVERIFY(settled(u"moveUp"_s, false));
    QVERIFY(action(u"queueOrder"_s)->isEnabled());
    action(u"queueOrder"_s)->trigger();
    QVERIFY(settled(u"moveUp"_s, true));
}

void TestMainWindow::removingAsksNothing()
{
    tell(addition({makeRow(1, State::Active), makeRow(2, State::Done)}));
    select({0, 1});
    click(u"remove"_s);
    QCOMPARE(m_engine->posted<command::Remove>().size(), 1);
    QCOMPARE(m_engine->posted<command::Remove>().front().ids, idsOf({1, 2}));
    // The rows go when the engine says so, not before.
    QCOMPARE(list()->rowCount(), 2);
}

void TestMainWindow::tabsFilterAndCount()
{
    tell(addition({makeRow(1), makeRow(2, State::Failed), makeRow(3, State::Retrying)}));
    m_window->resize(640, 400); // a wider one has the sidebar
    auto *tabs = m_window->findChild<QTabBar *>(u"states"_s);
    QTRY_VERIFY(tabs->isVisible());
    QCOMPARE(tabs->tabText(int(StateFilter::All)), u"All  3"_s);
    QCOMPARE(tabs->tabText(int(StateFilter::Waiting)), u"Waiting  2"_s);
    QCOMPARE(tabs->tabText(int(StateFilter::Failed)), u"Failed  1"_s);
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(int(StateFilter::Failed)).center());
    QCOMPARE(list()->rowCount(), 1);
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(int(StateFilter::Done)).center());
    QCOMPARE(list()->rowCount(), 0);
    QCOMPARE(m_window->findChild<EmptyHint *>()->title(), u"Nothing to show"_s);
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(int(StateFilter::All)).center());
    QCOMPARE(list()->rowCount(), 3);
}

void TestMainWindow::searchFilters()
{
    tell(addition({makeRow(1), makeRow(2), makeRow(12)}));
    auto *search = m_window->findChild<QLineEdit *>(u"search"_s);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    search->setFocus();
    QTest::keyClicks(search, u"2.zip"_s);
    QTRY_COMPARE(list()->rowCount(), 2);
    QTest::keyClick(search, Qt::Key_Escape);
    QCOMPARE(list()->rowCount(), 3);
    QVERIFY(search->text().isEmpty());
}

void TestMainWindow::watchesWhatIsOnTheScreen()
{
    QList<Row> rows;
    for (quint64 id = 1; id <= 1000; ++id) {
        rows.append(makeRow(id));
    }
    tell(addition(rows));
    QTRY_VERIFY(!m_engine->posted<command::Watch>().isEmpty() &&
                !m_engine->posted<command::Watch>().back().ids.isEmpty());
    const QList<DownloadId> first = m_engine->posted<command::Watch>().back().ids;
    QCOMPARE(first.front(), DownloadId{1});
    QVERIFY(first.size() < 100);
    m_view->scrollToBottom();
    QTRY_COMPARE(m_engine->posted<command::Watch>().back().ids.back(), DownloadId{1000});
    QCOMPARE(m_engine->posted<command::Watch>().back().ids, m_view->visibleIds());
    m_window->hide();
    QTRY_VERIFY(m_engine->posted<command::Watch>().back().ids.isEmpty());
}

void TestMainWindow::messagesAreToldAndClosed()
{
    Delta delta;
    delta.messages = {u"The disk is full."_s, u"The disk is full."_s, u"<b>Other</b>"_s};
    tell(delta);
    QCOMPARE(messages(), (QStringList{u"The disk is full."_s, u"<b>Other</b>"_s}));
    auto *bar = m_window->findChild<MessageBar *>();
    QTest::mouseClick(bar->findChild<QToolButton *>(), Qt::LeftButton);
    QCOMPARE(messages(), QStringList{u"<b>Other</b>"_s});
    for (int i = 0; i < 10; ++i) {
        delta.messages = {u"Message %1"_s.arg(i)};
        tell(delta);
    }
    QCOMPARE(messages().size(), MessageBar::mostWarnings);
}

void TestMainWindow::hostileTextIsPlainText()
{
    const QString hostile = u"<img src='http://tracker.example/'><b>x</b>"_s;
    Row row = makeRow(1, State::Failed);
    row.name = hostile;
    row.failure = Failure::of(FailureKind::FileAccess, hostile);
    Delta delta = addition({row});
    delta.messages = {hostile};
    tell(delta);
    QCOMPARE(list()->index(0, 0).data().toString(), hostile);
    select({0});
    for (const QLabel *label : m_window->findChildren<QLabel *>()) {
        QVERIFY2(label->textFormat() == Qt::PlainText || !label->text().contains(u'<'),
                 qPrintable(label->text()));
    }
    for (int column = 0; column < list()->columnCount(); ++column) {
        QVERIFY(!list()->index(0, column).data(Qt::ToolTipRole).toString().contains(u"<img"_s));
    }
}

namespace {

Row refusedRow(quint64 id, const QString &host, char digest, const QString &text = {})
{
    auto refused = std::make_shared<RefusedCertificate>();
    refused->host = host;
    refused->sha256 = QByteArray(32, digest);
    refused->reason = u"it is self-signed"_s + text;
    refused->subject = u"Subject"_s + text;
    refused->issuer = u"Issuer"_s + text;
    Row row = makeRow(id, State::Failed);
    row.failure = Failure::of(FailureKind::TlsFailed, refused->reason);
    row.failure->certificate = std::move(refused);
    return row;
}

} // namespace

void TestMainWindow::certificatesAreShownAsPlainText()
{
    const QString hostile = u"<img src='x'>\n\u202Efdp"_s;
    tell(addition({refusedRow(1, u"h"_s, '\x0a', hostile)}));
    select({0});
    QVERIFY(settled(u"trust"_s, true));
    action(u"trust"_s)->trigger();
    auto *box = m_window->findChild<QMessageBox *>(u"certificateBox"_s);
    QVERIFY(box);
    QCOMPARE(box->textFormat(), Qt::PlainText);
    QVERIFY(box->informativeText().isEmpty() && box->detailedText().isEmpty());
    QCOMPARE(box->defaultButton(), box->button(QMessageBox::Cancel));
    QVERIFY(box->text().contains(u"Subject<img src='x'>"_s)); // as it is, and in its line
    QVERIFY(!box->text().contains(QChar(0x202e)) && !box->text().contains(u"<img src='x'>\n"_s));
    QVERIFY(box->text().contains(QStringList(16, u"0A"_s).join(u':')));
    for (const QLabel *label : box->findChildren<QLabel *>()) {
        QVERIFY(label->textFormat() == Qt::PlainText || !label->text().contains(u'<'));
    }
    // Nothing is trusted unless somebody says so.
    box->reject();
    QVERIFY(m_engine->posted<command::Apply>().isEmpty());
    QVERIFY(m_engine->posted<command::Start>().isEmpty());
}

void TestMainWindow::aCertificateIsTrustedByHand()
{
    tell(addition({refusedRow(1, u"h"_s, '\x0a'), refusedRow(2, u"h"_s, '\x0b'),
                   refusedRow(3, u"i"_s, '\x0a'), refusedRow(4, u"h"_s, '\x0a'), makeRow(5, State::Failed)}));
    select({0});
    QVERIFY(settled(u"trust"_s, true));
    action(u"trust"_s)->trigger();
    auto *box = m_window->findChild<QMessageBox *>(u"certificateBox"_s);
    QVERIFY(box);
    for (QAbstractButton *button : box->buttons()) {
        if (box->buttonRole(button) == QMessageBox::AcceptRole) {
            QTest::mouseClick(button, Qt::LeftButton);
        }
    }
    const QList<TrustedCertificate> trusted{{u"h"_s, QByteArray(32, '\x0a')}};
    const auto applied = m_engine->posted<command::Apply>();
    QCOMPARE(applied.size(), 1);
    QCOMPARE(applied.constFirst().settings.transfer.trusted, trusted);
    QCOMPARE(Settings::load(*m_store).transfer.trusted, trusted);
    // All that failed for this certificate of this host goes on, and nothing else.
    const auto started = m_engine->posted<command::Start>();
    QCOMPARE(started.size(), 1);
    QCOMPARE(started.constFirst().ids, idsOf({1, 4}));
}

void TestMainWindow::whatElseFailedHasNoCertificateToTrust()
{
    Row row = makeRow(1, State::Failed);
    row.failure = Failure::of(FailureKind::TlsFailed, u"as an earlier run said"_s);
    tell(addition({row, refusedRow(2, u"h"_s, '\x0a'), makeRow(3, State::Active)}));
    select({1});
    QVERIFY(settled(u"trust"_s, true));
    select({0});
    QVERIFY(settled(u"trust"_s, false));
    select({0, 1});
    QVERIFY(settled(u"trust"_s, false));
    select({2});
    QVERIFY(settled(u"trust"_s, false));
}

void TestMainWindow::chooseFromContextMenu(const QString &actionName)
{
    const QModelIndexList selected = m_view->selectionModel()->selectedRows();
    const QPoint at = m_view->visualRect(selected.constFirst()).center();
    QContextMenuEvent request(QContextMenuEvent::Mouse, at, m_view->viewport()->mapToGlobal(at));
    QApplication::sendEvent(m_view->viewport(), &request);
    QTRY_VERIFY(qobject_cast<QMenu *>(QApplication::activePopupWidget()));
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    const QRect place = menu->actionGeometry(action(actionName));
    QVERIFY(!place.isEmpty());
    QTest::mouseClick(menu, Qt::LeftButton, {}, place.center());
}

void TestMainWindow::aSpeedLimitIsSetForTheSelected()
{
    tell(addition({makeRow(1, State::Active), makeRow(2), makeRow(3, State::Done), makeRow(4)}));
    select({0, 1, 2});
    chooseFromContextMenu(u"limitSpeed"_s);
    auto *dialog = m_window->findChild<QDialog *>(u"speedLimitDialog"_s);
    QVERIFY(dialog);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    auto *limit = dialog->findChild<QSpinBox *>(u"limit"_s);
    QCOMPARE(limit->text(), u"no limit"_s);
    QTRY_COMPARE(QApplication::focusWidget(), limit);
    QTest::keyClicks(limit, u"250"_s);
    QTest::keyClick(limit, Qt::Key_Return);
    QTRY_COMPARE(m_engine->posted<command::LimitSpeed>().size(), 1);
    const command::LimitSpeed wanted = m_engine->posted<command::LimitSpeed>().front();
    QCOMPARE(wanted.ids, idsOf({1, 2})); // what is done has none
    QCOMPARE(wanted.bytesPerSecond, 250 * 1024);
    QTRY_VERIFY(!m_window->findChild<QDialog *>(u"speedLimitDialog"_s));
}

void TestMainWindow::aSpeedLimitCanBeLiftedAndLeftAlone()
{
    Row row = makeRow(1, State::Active);
    row.speedLimit = 123'456;
    tell(addition({row, makeRow(2, State::Done)}));
    select({1});
    QVERIFY(settled(u"limitSpeed"_s, false));
    select({0});
    QVERIFY(settled(u"limitSpeed"_s, true));
    const auto answer = [&](Qt::Key key, const QString &text) {
        action(u"limitSpeed"_s)->trigger();
        auto *dialog = m_window->findChild<QDialog *>(u"speedLimitDialog"_s);
        auto *limit = dialog->findChild<QSpinBox *>(u"limit"_s);
        QCOMPARE(limit->value(), 121);
        QTest::keyClicks(limit, text);
        QTest::keyClick(limit, key);
        QTRY_VERIFY(!m_window->findChild<QDialog *>(u"speedLimitDialog"_s));
    };
    answer(Qt::Key_Escape, u"9"_s);
    QVERIFY(m_engine->posted<command::LimitSpeed>().isEmpty());
    answer(Qt::Key_Return, {});
    QCOMPARE(m_engine->posted<command::LimitSpeed>().constLast().bytesPerSecond, 123'456);
    answer(Qt::Key_Return, u"0"_s);
    QCOMPARE(m_engine->posted<command::LimitSpeed>().constLast().bytesPerSecond, 0);
}

void TestMainWindow::opensAFinishedFile()
{
    QFile file(m_dir->filePath(u"photo.jpg"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    Row row = makeRow(1, State::Done);
    row.file = file.fileName();
    tell(addition({row}));
    QDesktopServices::setUrlHandler(u"file"_s, this, "open");
    select({0});
    QVERIFY(settled(u"open"_s, true));
    action(u"open"_s)->trigger();
    QDesktopServices::unsetUrlHandler(u"file"_s);
    QCOMPARE(m_opened, QList<QUrl>{QUrl::fromLocalFile(file.fileName())});
}

void TestMainWindow::asksBeforeItOpensAProgram()
{
    QFile file(m_dir->filePath(u"setup.exe"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    Row row = makeRow(1, State::Done);
    row.file = file.fileName();
    tell(addition({row}));
    QDesktopServices::setUrlHandler(u"file"_s, this, "open");
    select({0});
    QVERIFY(settled(u"open"_s, true));
    action(u"open"_s)->trigger();
    QVERIFY(m_opened.isEmpty());
    auto *box = m_window->findChild<QMessageBox *>();
    QVERIFY(box);
    QCOMPARE(box->textFormat(), Qt::PlainText);
    QCOMPARE(box->defaultButton(), box->button(QMessageBox::Cancel));
    for (QAbstractButton *button : box->buttons()) {
        if (box->buttonRole(button) == QMessageBox::AcceptRole) {
            QTest::mouseClick(button, Qt::LeftButton);
        }
    }
    QDesktopServices::unsetUrlHandler(u"file"_s);
    QCOMPARE(m_opened, QList<QUrl>{QUrl::fromLocalFile(file.fileName())});
}

void TestMainWindow::copiesLinks()
{
    tell(addition({makeRow(1), makeRow(2), makeRow(3)}));
    select({0, 2});
    QVERIFY(settled(u"copyLink"_s, true));
    QTest::keyClick(m_view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             u"https://example.org/file-1.zip\nhttps://example.org/file-3.zip"_s);
}

void TestMainWindow::theStatusBarSumsUp()
{
    Delta delta = addition({makeRow(1, State::Active), makeRow(2, State::Done), makeRow(3)});
    delta.totals.timeLeft = std::chrono::seconds{75};
    delta.totals.progress = 0.47;
    tell(delta);
    const auto text = [this](const QString &name) { return m_window->findChild<QLabel *>(name)->text(); };
    QCOMPARE(text(u"done"_s), u"1 of 3 done"_s);
    QCOMPARE(text(u"gate"_s), u"1 of 8 active, 1 waiting"_s);
    QCOMPARE(text(u"timeLeft"_s), u"1 min 15 s left"_s);
    QVERIFY(!text(u"speed"_s).isEmpty());
    QVERIFY(m_window->windowTitle().startsWith(u"47 %"_s));
}

void TestMainWindow::theSelectionOutlivesAReset()
{
    QList<Row> rows;
    for (quint64 id = 1; id <= 1000; ++id) {
        rows.append(makeRow(id));
    }
    tell(addition(rows));
    select({3, 4, 7});
    Delta delta;
    for (quint64 id = 101; id <= 1000; id += 2) {
        delta.removed.append(DownloadId{id});
    }
    tell(delta);
    QCOMPARE(list()->rowCount(), 550);
    QCOMPARE(m_view->selectedIds(), idsOf({4, 5, 8}));
}

void TestMainWindow::rememberHowTheWindowLooked()
{
    m_view->setColumnWidth(columnOf("name"_L1), 123);
    m_view->setColumnHidden(columnOf("host"_L1), true);
    QVERIFY(m_window->close());
    MainWindow again(*m_engine, Settings(), *m_store, m_clock);
    auto *view = again.findChild<DownloadView *>();
    QCOMPARE(view->columnWidth(columnOf("name"_L1)), 123);
    QVERIFY(view->isColumnHidden(columnOf("host"_L1)));
}

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
