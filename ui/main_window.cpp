// SPDX-License-Identifier: MIT
#include "ui/main_window.h"

#include "ui/desktop.h"
#include "ui/download_view.h"
#include "ui/drop_overlay.h"
#include "ui/gate_strip.h"
#include "ui/host_page.h"
#include "ui/icons.h"
#include "ui/message_bar.h"
#include "ui/settings_dialog.h"
#include "ui/sidebar.h"
#include "ui/status_panel.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QMimeData>
#include <QSettings>
#include <QSplitter>
#include <QStatusBar>
#include <QTabBar>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

constexpr std::chrono::milliseconds settleTime{60};
constexpr std::chrono::milliseconds typingTime{200};

/// By its name alone: what is in it is looked at where it is read.
constexpr QLatin1StringView savedListSuffix = "headgate"_L1;

bool isSavedList(const QString &path)
{
    return QFileInfo(path).suffix().compare(savedListSuffix, Qt::CaseInsensitive) == 0;
}

bool offersLinks(const QMimeData *mime)
{
    // Rows that are dragged out of a list come with their files: those are no lists of links.
    return !mime->hasFormat(rowsMimeType) && (mime->hasUrls() || mime->hasText() || mime->hasHtml());
}

} // namespace

MainWindow::MainWindow(EngineLink &engine, const Settings &settings, QSettings &store, const Clock &clock,
                       DesktopParts desktop, QWidget *parent)
    : QMainWindow(parent)
    , m_engine(engine)
    , m_store(store)
    , m_settings(settings)
    , m_appearance(AppearanceSettings::load(store))
    , m_clock(clock)
    , m_model(clock)
    , m_filter(m_model)
    , m_intake(engine)
    , m_actions(this)
    , m_desktop(new Desktop(this, m_actions, store, clock, std::move(desktop)))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(QCoreApplication::applicationName());
    setAcceptDrops(true);
    makeContents();
    makeSidebar();
    applyAppearance(m_appearance);
    makeGate(clock);
    makeDetails();
    makeToolBar();
    makeMenus();
    makeClipboardWatch();
    connectActions();

    for (QTimer *timer : {&m_actionsTimer, &m_searchTimer}) {
        timer->setSingleShot(true);
    }
    m_actionsTimer.setInterval(settleTime);
    m_searchTimer.setInterval(typingTime);
    m_countdown.setInterval(std::chrono::seconds{1});
    connect(&m_actionsTimer, &QTimer::timeout, this, &MainWindow::updateActions);
    connect(&m_searchTimer, &QTimer::timeout, this, &MainWindow::showFilter);
    connect(&m_countdown, &QTimer::timeout, &m_model, &DownloadModel::refreshCountdowns);
    connect(&m_countdown, &QTimer::timeout, m_gate, [this] {
        m_gate->refresh();
        updateCountdown();
        touchDetails();
    });
    connect(&m_engine, &EngineLink::changed, this, &MainWindow::apply);
    connect(m_desktop, &Desktop::showWanted, this, &MainWindow::comeForward);
    connect(m_desktop, &Desktop::failed, m_messages, &MessageBar::warn);
    connect(&m_intake, &LinkIntake::failed, m_messages, &MessageBar::warn);
    connect(&m_intake, &LinkIntake::taken, this, [this](const IntakeReport &report) {
        if (report.added == 0) {
            m_messages->inform(report.describe());
            return;
        }
        m_messages->inform(report.describe(), tr("&Undo"),
                           [this, ids = report.ids] { m_engine.post(command::Remove{ids}); });
    });

    GateStatistics gate;
    gate.limit = settings.gate.total;
    m_status->show(Totals(), gate);
    showFilter();
    showCounts();
    updateActions();
    resize(1180, 680);
    restoreGeometry(m_store.value(u"window/geometry"_s).toByteArray());
    restoreState(m_store.value(u"window/state"_s).toByteArray());
    m_splitter->restoreState(m_store.value(u"window/splitter"_s).toByteArray());
    placeSidebar();
    m_view->restoreHeader(m_store);
}

MainWindow::~MainWindow() = default;

void MainWindow::comeForward()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

bool MainWindow::startInTray()
{
    return m_desktop->startInTray();
}

void MainWindow::addLinks(const LinkSource &source)
{
    LinkSource links = source;
    links.files.removeIf([this](const QString &path) {
        if (isSavedList(path)) {
            m_engine.post(command::ImportList{path});
            return true;
        }
        return false;
    });
    if (!links.isEmpty()) {
        m_intake.take(links);
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_store.setValue(u"window/geometry"_s, saveGeometry());
    m_store.setValue(u"window/state"_s, saveState());
    m_store.setValue(u"window/splitter"_s, m_splitter->saveState());
    m_view->saveHeader(m_store);
    storeDetails();
    if (m_desktop->closesToTray()) {
        event->ignore();
        m_desktop->hideInTray();
        return;
    }
    QMainWindow::closeEvent(event);
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    watchGate();
    showDetails();
    updateCountdown();
}

void MainWindow::hideEvent(QHideEvent *event)
{
    QMainWindow::hideEvent(event);
    watchGate();
    showDetails();
    updateCountdown();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange && m_view) {
        watchVisible();
        watchGate();
        showDetails();
    } else if (event->type() == QEvent::PaletteChange && m_view) {
        touchDetails(); // its plots have the colours of hosts
    }
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (offersLinks(event->mimeData())) {
        event->setDropAction(Qt::CopyAction);
        event->accept();
        m_overlay->cover();
    }
}

void MainWindow::dragMoveEvent(QDragMoveEvent *event)
{
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *)
{
    m_overlay->hide();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_overlay->hide();
    event->setDropAction(Qt::CopyAction);
    event->accept();
    addLinks(LinkSource::of(*event->mimeData()));
}

void MainWindow::makeContents()
{
    m_messages = new MessageBar;
    m_view = new DownloadView(m_filter);
    m_status = new StatusPanel;
    m_tabs = new QTabBar;
    m_tabs->setObjectName(u"states"_s);
    m_tabs->setAccessibleName(tr("Show by state"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (int i = 0; i < stateFilterCount; ++i) {
        m_tabs->addTab({});
    }
    connect(m_tabs, &QTabBar::currentChanged, this, &MainWindow::showFilter);
    connect(m_view, &DownloadView::visibleRowsChanged, this, &MainWindow::watchVisible);
    connect(m_view, &DownloadView::customContextMenuRequested, this, &MainWindow::offerActions);
    connect(m_view, &DownloadView::activated, this, &MainWindow::goOnWithSelected);
    connect(m_view, &DownloadView::dropped, this, [this](const command::Move &move) { m_engine.post(move); });
    const auto settle = [this] {
        if (!m_actionsTimer.isActive()) {
            m_actionsTimer.start();
        }
    };
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, settle);
    connect(&m_filter, &DownloadFilter::orderChosen, this, settle);
    connect(&m_filter, &DownloadFilter::layoutChanged, this, settle);
    connect(&m_filter, &DownloadFilter::modelReset, this, settle);

    auto *contents = new QWidget;
    auto *layout = new QVBoxLayout(contents);
    layout->setContentsMargins(6, 4, 6, 0);
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    auto *list = new QWidget;
    auto *listLayout = new QVBoxLayout(list);
    listLayout->setContentsMargins(0, 0, 0, 0);
    listLayout->setSpacing(0);
    listLayout->addWidget(m_tabs);
    listLayout->addWidget(m_view, 1);
    m_split = new QSplitter(Qt::Vertical);
    m_split->setObjectName(u"split"_s);
    m_split->addWidget(list);
    m_splitter = new QSplitter;
    m_splitter->addWidget(m_split);
    m_splitter->setChildrenCollapsible(false);
    layout->addWidget(m_splitter, 1);
    setCentralWidget(contents);
    statusBar()->addWidget(m_status, 1);
    statusBar()->addPermanentWidget(m_desktop->afterFinish().label());
    m_overlay = new DropOverlay(this);
    m_view->setFocus();
}

void MainWindow::connectActions()
{
    const auto on = [this](QAction *action, auto &&what) {
        connect(action, &QAction::triggered, this, std::forward<decltype(what)>(what));
    };
    const Actions &a = m_actions;
    on(a.addLinks, &MainWindow::openAddDialog);
    on(a.importList, &MainWindow::importList);
    on(a.exportList, &MainWindow::exportList);
    on(a.pasteLinks, &MainWindow::paste);
    on(a.useCookies, &MainWindow::useCookies);
    on(a.forgetFetched, &MainWindow::forgetFetched);
    on(a.settings, &MainWindow::openSettings);
    on(a.quit, [] { QCoreApplication::quit(); });
    on(a.start, &MainWindow::startSelected);
    on(a.pause, &MainWindow::pauseSelected);
    on(a.retry, &MainWindow::retrySelected);
    on(a.remove, &MainWindow::removeSelected);
    on(a.limitSpeed, &MainWindow::limitSpeedOfSelected);
    on(a.trust, &MainWindow::trustSelected);
    on(a.moveTop, [this] { move(LineMove::Top); });
    on(a.moveUp, [this] { move(LineMove::Up); });
    on(a.moveDown, [this] { move(LineMove::Down); });
    on(a.moveBottom, [this] { move(LineMove::Bottom); });
    on(a.startAll, [this] { m_engine.post(command::StartAll{}); });
    on(a.pauseAll, [this] { m_engine.post(command::PauseAll{}); });
    on(a.retryFailed, [this] { m_engine.post(command::RetryFailed{}); });
    on(a.clearFinished, &MainWindow::removeFinished);
    on(a.undo, &MainWindow::undo);
    on(a.open, &MainWindow::openSelected);
    on(a.showInFolder, &MainWindow::showSelectedInFolder);
    on(a.copyLink, &MainWindow::copyLinks);
    on(a.find, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    on(a.queueOrder, [this] { m_view->showQueueOrder(); });
    on(a.keys, &MainWindow::showKeys);
    on(a.about, &MainWindow::showAbout);
}

void MainWindow::apply(const Delta &delta)
{
    m_model.apply(delta);
    m_intake.account(delta);
    m_totals = delta.totals;
    m_undoable = delta.undoable;
    m_status->show(delta.totals, delta.gate);
    m_desktop->show(delta.totals);
    if (delta.hostPage && m_hostPage && m_hostPage->host() == delta.hostPage->standing.host) {
        m_hostPage->show(*delta.hostPage);
    }
    if (delta.itemPage && delta.itemPage->id == m_watchedItem) {
        m_itemPage = delta.itemPage;
    }
    if (delta.fetched) {
        Q_EMIT fetchedAnswered(*delta.fetched);
    }
    touchDetails();
    if (delta.picture) {
        noteLearned(*delta.picture);
        m_gate->show(*delta.picture, delta.gate);
    }
    showCounts();
    for (const QString &message : delta.messages) {
        m_messages->warn(message);
    }
    updateCountdown();
    if (!m_actionsTimer.isActive()) {
        m_actionsTimer.start();
    }
}

void MainWindow::showCounts()
{
    const QLocale locale;
    const auto title = [&](StateFilter filter, qint64 count) {
        //: A tab: %1 is a state, %2 how many downloads are in it
        const QString full = tr("%1  %2").arg(stateFilterTitle(filter), locale.toString(count));
        if (m_tabs->tabText(int(filter)) != full) {
            m_tabs->setTabText(int(filter), full);
        }
    };
    const Totals &t = m_totals;
    title(StateFilter::All, t.items);
    title(StateFilter::Active, t.active + t.verifying);
    title(StateFilter::Waiting, t.waiting + t.retrying);
    title(StateFilter::Paused, t.paused);
    title(StateFilter::Failed, t.failed);
    title(StateFilter::Done, t.done);
    m_sidebar->refresh(t);
    const bool running = t.active + t.waiting + t.retrying + t.verifying > 0;
    const QString name = QCoreApplication::applicationName();
    //: The window's title while downloads run: %1 percent, %2 the program
    setWindowTitle(running ? tr("%1 % – %2").arg(locale.toString(int(t.progress * 100)), name) : name);
}

void MainWindow::showFilter()
{
    m_filter.setChoice(m_hasSidebar ? m_sidebar->choice()
                                    : ListChoice{StateFilter(m_tabs->currentIndex()), {}, {}});
    m_filter.setWords(m_search ? m_search->text() : QString());
    if (m_filter.showsAll()) {
        m_view->setEmptyTexts(tr("Drop links here, or press %1")
                                  .arg(m_actions.pasteLinks->shortcut().toString(QKeySequence::NativeText)),
                              tr("Links from a browser, a text, or a file with one link on each line"));
    } else {
        m_view->setEmptyTexts(tr("Nothing to show"),
                              tr("No download is where you are looking and has these words"));
    }
}

void MainWindow::updateCountdown()
{
    const bool needed = isVisible() && (m_totals.retrying > 0 || m_gate->isCounting());
    if (needed && !m_countdown.isActive()) {
        m_countdown.start();
    } else if (!needed) {
        m_countdown.stop();
    }
}

void MainWindow::watchVisible()
{
    QList<DownloadId> ids = m_view->visibleIds();
    if (ids != m_watched) {
        m_watched = std::move(ids);
        m_model.setWatched(m_watched);
        m_engine.post(command::Watch{m_watched});
    }
}

void MainWindow::paste()
{
    const QMimeData *mime = QApplication::clipboard()->mimeData();
    const LinkSource source = mime ? LinkSource::of(*mime) : LinkSource();
    if (source.isEmpty()) {
        m_messages->inform(tr("There is no text and no link in the clipboard."));
    } else {
        addLinks(source);
    }
}

void MainWindow::importList()
{
    auto *dialog = new QFileDialog(
        this, tr("Import list"), {},
        tr("Lists (*.headgate *.txt *.csv *.md *.html *.htm *.list *.lst *.meta4 *.metalink);;"
           "All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this,
            [this](const QStringList &files) { addLinks(LinkSource::ofFiles(files)); });
    dialog->open();
}

void MainWindow::exportList()
{
    auto *dialog = new QFileDialog(this, tr("Export list"));
    dialog->setObjectName(u"exportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    const QString whole = tr("The list with all that is known (*.headgate)");
    const QString links = tr("Links alone (*.txt)");
    dialog->setNameFilters({whole, links});
    dialog->setDefaultSuffix(savedListSuffix);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, links](const QString &filter) {
        dialog->setDefaultSuffix(filter == links ? u"txt"_s : QString(savedListSuffix));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_engine.post(command::ExportList{path, !isSavedList(path)});
    });
    dialog->open();
}

void MainWindow::openSettings()
{
    auto *dialog = new SettingsDialog({m_settings, m_appearance, m_desktop->settings()}, this);
    dialog->setLearned(m_learned);
    dialog->setAbilities(m_desktop->abilities());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::applied, this, &MainWindow::applyPreferences);
    dialog->open();
}

void MainWindow::applyPreferences(const Preferences &preferences)
{
    if (preferences.appearance != m_appearance) {
        m_appearance = preferences.appearance;
        m_appearance.save(m_store);
        applyAppearance(m_appearance);
    }
    if (preferences.desktop != m_desktop->settings()) {
        m_desktop->apply(preferences.desktop);
    }
    if (preferences.settings != m_settings) {
        applySettings(preferences.settings);
    }
}

void MainWindow::applyAppearance(const AppearanceSettings &appearance)
{
    m_colors.choose(appearance.colors);
    m_view->setDensity(appearance.density);
}

void MainWindow::applySettings(const Settings &settings)
{
    m_settings = settings.sanitized();
    m_settings.transfer.cookies = m_cookies;
    m_gate->setLimit(m_settings.gate.total);
    m_engine.post(command::Apply{m_settings});
    // Only the engine knows them from now on.
    m_settings.transfer.hostRules = withoutSecrets(m_settings.transfer.hostRules);
    m_settings.save(m_store);
    m_store.sync();
    if (m_store.status() != QSettings::NoError) {
        m_messages->warn(
            tr("The settings are in effect, but could not be stored in %1.").arg(m_store.fileName()));
    }
}

} // namespace headgate
