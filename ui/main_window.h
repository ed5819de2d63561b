// SPDX-License-Identifier: MIT
#pragma once

#include "ui/actions.h"
#include "ui/appearance.h"
#include "ui/desktop_parts.h"
#include "ui/download_filter.h"
#include "ui/download_model.h"
#include "ui/line_moves.h"
#include "ui/link_intake.h"

#include "app/engine_link.h"
#include "app/settings.h"

#include <QMainWindow>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <optional>

class QLineEdit;
class QSettings;
class QSplitter;
class QTabBar;

namespace headgate {

class CookieSet;
class Desktop;
class DetailsPane;
class DownloadView;
class DropOverlay;
class GateStrip;
class HostPageDialog;
class MessageBar;
class Sidebar;
class StatusPanel;
struct Preferences;

/// The window: shows what the engine tells and posts what the user wants. It never waits for the engine.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)
public:
    /// Engine, store and clock outlive the window. The store keeps the settings, and how the window looked.
    MainWindow(EngineLink &engine, const Settings &settings, QSettings &store, const Clock &clock,
               DesktopParts desktop = {}, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Reads links and adds them to the queue.
    void addLinks(const LinkSource &source);
    /// Somebody wants to see it, wherever it is.
    void comeForward();
    /// Whether it is not to be shown at first, since it starts in the tray.
    [[nodiscard]] bool startInTray();
    /// Opens the dialog in which links are typed or pasted.
    void openAddDialog();

Q_SIGNALS:
    void fetchedAnswered(const headgate::FetchedAnswer &answer);

protected:
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeContents();
    void makeGate(const Clock &clock);
    void makeDetails();
    void makeSidebar();
    void makeToolBar();
    void makeMenus();
    void makeClipboardWatch();
    void connectActions();
    void offerActions(const QPoint &position);

    void apply(const Delta &delta);
    void showCounts();
    void showFilter();
    void showAll();
    void placeSidebar();
    void updateActions();
    void updateCountdown();
    void watchVisible();
    void watchGate();
    void showItem(DownloadId id);
    void showHost(const Host &host);
    void noteLearned(const GatePicture &picture);
    void showHostOfSelected();
    void storeDetails();
    void keepListUsable(bool areDetailsShown);
    [[nodiscard]] bool areDetailsSeen() const;
    void watchItem(DownloadId id);
    void touchDetails();
    void showDetails();
    [[nodiscard]] bool canChangeAddress() const;
    void changeAddressOfSelected();

    void showAddDialog(const QString &links);
    void useCookies();
    void forgetFetched();
    void paste();
    void importList();
    void exportList();
    void openSettings();
    void startSelected();
    void pauseSelected();
    void retrySelected();
    void removeSelected();
    void removeFinished();
    void tellRemoved(qint64 items, qint64 withData);
    void undo();
    void goOnWithSelected();
    void limitSpeedOfSelected();
    [[nodiscard]] std::shared_ptr<const RefusedCertificate> refusedCertificate() const;
    void trustSelected();
    void trust(const RefusedCertificate &certificate);
    void move(LineMove move);
    void openSelected();
    void showSelectedInFolder();
    void copyLinks();
    void showKeys();
    void showAbout();
    void applySettings(const Settings &settings);
    void applyPreferences(const Preferences &preferences);
    void applyAppearance(const AppearanceSettings &appearance);

    EngineLink &m_engine;
    QSettings &m_store;
    Settings m_settings;
    std::shared_ptr<const CookieSet> m_cookies; ///< of this run alone; null: none
    AppearanceSettings m_appearance;
    ColorSwitch m_colors;
    const Clock &m_clock;
    DownloadModel m_model;
    DownloadFilter m_filter;
    LinkIntake m_intake;
    Actions m_actions;
    Totals m_totals;
    Undoable m_undoable;
    QList<DownloadId> m_watched;

    Desktop *m_desktop = nullptr;
    DownloadView *m_view = nullptr;
    MessageBar *m_messages = nullptr;
    StatusPanel *m_status = nullptr;
    GateStrip *m_gate = nullptr;
    bool m_isGateWatched = false;
    QPointer<HostPageDialog> m_hostPage;
    QHash<Host, HostLesson> m_learned; ///< what hosts have taught
    QSplitter *m_split = nullptr;      ///< the list above, its details below
    DetailsPane *m_details = nullptr;
    DownloadId m_watchedItem;           ///< whose page the engine tells
    std::optional<ItemPage> m_itemPage; ///< the last one of it
    QTabBar *m_tabs = nullptr;          ///< in place of the sidebar
    QSplitter *m_splitter = nullptr;    ///< the sidebar, and the rest
    Sidebar *m_sidebar = nullptr;
    bool m_hasSidebar = false; ///< it is wanted, and there is room
    QLineEdit *m_search = nullptr;
    DropOverlay *m_overlay = nullptr;
    QTimer m_actionsTimer;
    QTimer m_searchTimer;
    QTimer m_countdown;
    QTimer m_detailsTimer;
};

} // namespace headgate
