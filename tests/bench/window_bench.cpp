// SPDX-License-Identifier: MIT
#include "bench/benchmarks.h"
#include "bench/blob_server.h"
#include "bench/frame_meter.h"
#include "bench/heartbeat.h"
#include "bench/measure.h"
#include "bench/sample.h"

#include "app/engine_thread.h"
#include "ui/columns.h"
#include "ui/download_view.h"
#include "ui/main_window.h"
#include "ui/sidebar.h"

#include <QAction>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QThreadPool>

#include <optional>

using namespace Qt::StringLiterals;

namespace headgate::bench {
namespace {

const QString otherHost = u"mirror.example.org"_s;
const QString nobody = u"http://localhost:9"_s;
constexpr qint64 rows = 100'000;
constexpr int active = 32;
constexpr qint64 blobBytes = 1024 * 1024;
constexpr std::chrono::seconds trafficTime{60};

/// The window as it is started, with the engine behind it and a folder of its own.
class Desktop
{
public:
    Desktop()
    {
        m_settings.transfer.folder = m_dir.path();
        m_settings.gate.total = active;
        m_settings.gate.perHost = active;
        m_options.storePath = m_dir.filePath(u"queue.sqlite"_s);
    }

    /// Until it is painted with so many rows.
    void open(qint64 count)
    {
        m_engine.emplace(m_settings, m_options);
        m_window.emplace(*m_engine, m_settings, m_store, m_clock);
        m_view = m_window->findChild<DownloadView *>();
        m_window->resize(1120, 640);
        m_window->show();
        waitForRows(count);
        m_view->viewport()->repaint();
    }
    void close()
    {
        m_window.reset();
        m_engine.reset();
    }

    /// Links of a server; paused ones, of which nothing is asked, of two.
    [[nodiscard]] static command::Add links(qint64 count, const QString &server, bool paused)
    {
        command::Add add{sampleLinks(1, count, server), {}};
        for (qsizetype i = 0; paused && i < add.links.size(); i += 2) {
            add.links[i].url.setHost(otherHost);
        }
        add.paused = paused;
        return add;
    }
    void waitForRows(qint64 count) const
    {
        runUntil([this, count] { return m_view->model()->rowCount() == count; });
    }

    [[nodiscard]] EngineThread &engine() { return *m_engine; }
    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] DownloadView &view() const { return *m_view; }

private:
    QTemporaryDir m_dir;
    QSettings m_store{m_dir.filePath(u"headgate.ini"_s), QSettings::IniFormat};
    Settings m_settings;
    EngineOptions m_options;
    SystemClock m_clock;
    std::optional<EngineThread> m_engine;
    std::optional<MainWindow> m_window;
    DownloadView *m_view = nullptr;
};

/// What a person does, till it is seen, and how long the window stood still meanwhile.
void stall(const QString &what, qint64 n, const std::function<void()> &work,
           const std::function<bool()> &isSeen)
{
    const Stopwatch watch;
    const Heartbeat heart;
    work();
    runUntil(isSeen);
    watch.print(u"window: "_s + what, n);
    printTime(u"window:   longest stall"_s, 1, heart.longest() * 1e6);
}

} // namespace

void windowOpen(qint64)
{
    Desktop desktop;
    desktop.open(0);
    desktop.engine().post(Desktop::links(rows, nobody, true));
    desktop.waitForRows(rows);
    desktop.close();
    const Stopwatch watch;
    const Heartbeat heart;
    desktop.open(rows);
    watch.print(u"window: open, till painted with all rows"_s, rows);
    printTime(u"window:   longest stall"_s, 1, heart.longest() * 1e6);
    printBytes(u"window: memory of the process"_s, rows, residentBytes());
}

void windowStalls(qint64)
{
    Desktop desktop;
    desktop.open(0);
    DownloadView &view = desktop.view();
    const auto count = [&view](qint64 n) { return [&view, n] { return view.model()->rowCount() == n; }; };
    const auto action = [&](const QString &name) { return desktop.window().findChild<QAction *>(name); };
    const auto at = [](bool isSo) { return [isSo] { return isSo; }; };
    const command::Add add = Desktop::links(rows, nobody, true);
    stall(
        u"add"_s, rows, [&] { desktop.engine().post(add); }, count(rows));
    stall(
        u"sort by name"_s, rows, [&] { view.sortByColumn(columnOf("name"_L1), Qt::DescendingOrder); },
        at(true));
    stall(
        u"the order of the queue again"_s, rows, [&] { view.showQueueOrder(); }, at(true));
    auto *find = desktop.window().findChild<QLineEdit *>(u"search"_s);
    stall(
        u"find"_s, rows, [&] { find->setText(u"part-0007"_s); }, count(1'000));
    stall(
        u"show all again"_s, rows, [&] { find->clear(); }, count(rows));
    view.setFocus();
    stall(
        u"select all"_s, rows, [&] { view.selectAll(); }, [&] { return action(u"remove"_s)->isEnabled(); });
    auto *sidebar = desktop.window().findChild<Sidebar *>();
    stall(
        u"show one host"_s, rows,
        [&] {
            sidebar->choose({StateFilter::All, otherHost, {}});
        },
        count(rows / 2));
    stall(
        u"select half"_s, rows / 2, [&] { view.selectAll(); },
        [&] { return action(u"remove"_s)->isEnabled(); });
    stall(
        u"remove half"_s, rows / 2, [&] { action(u"remove"_s)->trigger(); }, count(0));
    stall(
        u"bring it back"_s, rows / 2, [&] { action(u"undo"_s)->trigger(); }, count(rows / 2));
    stall(
        u"show all hosts"_s, rows, [&] { sidebar->choose({}); }, count(rows));
}

void windowTraffic(qint64)
{
    const BlobServerProcess server(blobBytes);
    Desktop desktop;
    desktop.open(0);
    qint64 done = 0;
    QThreadPool remover; // not the global one: Qt paints with that, and waits for what is before it
    QObject context;
    QObject::connect(&desktop.engine(), &EngineLink::changed, &context,
                     [&done, &remover](const Delta &delta) {
                         QStringList files;
                         for (const Row &row : delta.changed) {
                             if (row.state == State::Done) {
                                 files.append(row.file);
                             }
                         }
                         done += files.size();
                         // The disk shall last for the whole minute.
                         remover.start([files] {
                             for (const QString &file : files) {
                                 QFile::remove(file);
                             }
                         });
                     });
    desktop.engine().post(Desktop::links(rows, server.address(), false));
    desktop.waitForRows(rows);
    const double computedBefore = threadSeconds();
    const Stopwatch watch;
    QElapsedTimer time;
    time.start();
    QScrollBar *bar = desktop.view().verticalScrollBar();
    FrameMeter frames([&] {
        bar->setValue(bar->value() < bar->maximum() ? bar->value() + 1 : 0);
        desktop.view().viewport()->repaint();
    });
    const qint64 doneBefore = done;
    runUntil([&] { return time.hasExpired(std::chrono::milliseconds(trafficTime).count()); });
    watch.print(u"window: downloads of 1 MiB, 32 at once"_s, done - doneBefore);
    frames.print();
    printTime(u"window: its thread's share of a second"_s, trafficTime.count(),
              (threadSeconds() - computedBefore) / double(trafficTime.count()) * 1e9);
    printBytes(u"window: memory of the process"_s, rows, residentBytes());
}

} // namespace headgate::bench
