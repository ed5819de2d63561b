// SPDX-License-Identifier: MIT
#include "ui/download_filter.h"
#include "ui/download_model.h"
#include "ui/download_view.h"
#include "ui/gate_slots.h"
#include "ui/main_window.h"
#include "ui/settings_dialog.h"
#include "ui/sidebar.h"

#include "app/engine_thread.h"
#include "support/behaviour.h"
#include "support/fault_server.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>

#include <map>

using namespace headgate;
using namespace headgate::support;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

enum class Column { Name, State, Progress };

} // namespace

/// The window and the engine together, driven by what a person does and checked from the server's side.
class TestWindowRuns final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aDropOfAThousandLinksBecomesAThousandFiles();
    void aLimitChangedInTheDialogActsAtOnce();
    void aLimitChangedOnTheStripActsAtOnce();
    void aClickOnASlotFindsItsRow();
    void aFailedItemRetriesByAClick();
    void pauseAndResume();

private:
    void drop(const QStringList &links);
    void click(const QString &actionName);
    void select(int row);
    [[nodiscard]] int rowCount() const { return m_view->model()->rowCount(); }
    [[nodiscard]] QString text(int row, Column column) const
    {
        return m_view->model()->index(row, int(column)).data().toString();
    }
    [[nodiscard]] qint64 filesDone() const
    {
        return QDir(m_dir->filePath(u"out"_s)).entryList({u"*.bin"_s}, QDir::Files).size();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QSettings> m_store;
    std::unique_ptr<FaultServerThread> m_origin;
    std::unique_ptr<EngineThread> m_engine;
    std::unique_ptr<MainWindow> m_window;
    SystemClock m_clock;
    Settings m_settings;
    DownloadView *m_view = nullptr;
};

void TestWindowRuns::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<QSettings>(m_dir->filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_origin = std::make_unique<FaultServerThread>();
    QVERIFY(m_origin->listen());
    m_settings = {};
    m_settings.transfer.folder = m_dir->filePath(u"out"_s);
    m_settings.gate.total = m_settings.gate.perHost = 8;
    m_settings.retry.retries = 0;
    m_settings = m_settings.sanitized();
    m_engine = std::make_unique<EngineThread>(m_settings);
    m_window = std::make_unique<MainWindow>(*m_engine, m_settings, *m_store, m_clock);
    m_window->resize(1000, 600);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_view = m_window->findChild<DownloadView *>();
}

void TestWindowRuns::cleanup()
{
    m_window.reset();
    m_engine.reset();
    m_origin.reset();
    m_store.reset();
    m_dir.reset();
}

void TestWindowRuns::drop(const QStringList &links)
{
    QMimeData mime;
    mime.setText(links.join(u'\n'));
    QWidget *target = m_view->viewport();
    const QPoint at = target->rect().center();
    QDragEnterEvent enter(at, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(at, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &event);
}

void TestWindowRuns::click(const QString &actionName)
{
    auto *action = m_window->findChild<QAction *>(actionName);
    QVERIFY(action);
    QTRY_VERIFY(action->isEnabled());
    for (QToolBar *bar : m_window->findChildren<QToolBar *>()) {
        if (QWidget *button = bar->widgetForAction(action); button && button->isVisible()) {
            QTest::mouseClick(button, Qt::LeftButton);
            return;
        }
    }
    action->trigger();
}

void TestWindowRuns::select(int row)
{
    const QRect cell = m_view->visualRect(m_view->model()->index(row, 0));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::NoModifier, cell.center());
}

void TestWindowRuns::aDropOfAThousandLinksBecomesAThousandFiles()
{
    m_origin->server().onPrefix(u"/f"_s, [](const Request &request) {
        return Behaviour().pattern(quint64(request.number), 3000).delay(1ms);
    });
    QStringList links;
    for (int i = 0; i < 1000; ++i) {
        links.append(m_origin->server().url(u"/f%1.bin"_s.arg(i)).toString());
    }
    // Whatever the list shows at any time is possible: no more active rows than permits, nobody lost.
    connect(m_engine.get(), &EngineLink::changed, m_window.get(), [this](const Delta &delta) {
        std::map<QString, int> states;
        for (int row = 0; row < rowCount(); ++row) {
            ++states[m_view->model()->index(row, 0).data(DownloadModel::StateRole).toString()];
        }
        QVERIFY(states[QString::number(int(State::Active))] <= 8);
        QVERIFY(delta.totals.active <= 8);
        QVERIFY(delta.gate.active <= 8);
    });
    drop(links);
    QTRY_COMPARE(rowCount(), 1000);
    QTRY_COMPARE_WITH_TIMEOUT(filesDone(), 1000, 30'000);
    QTRY_VERIFY(text(999, Column::State).contains(u"Done"_s));
    QCOMPARE(m_origin->server().log().count(), 1000);
    QVERIFY(m_origin->server().log().peakInFlight() <= 8);
    QVERIFY(m_origin->server().log().peakConnections() <= 8);
}

void TestWindowRuns::aLimitChangedInTheDialogActsAtOnce()
{
    m_origin->server().onPrefix(u"/f"_s,
                                [](const Request &) { return Behaviour().pattern(1, 2000).hangAfter(1000); });
    QStringList links;
    for (int i = 0; i < 40; ++i) {
        links.append(m_origin->server().url(u"/f%1.bin"_s.arg(i)).toString());
    }
    drop(links);
    QTRY_COMPARE(m_origin->server().log().inFlight(), 8);
    QTimer::singleShot(0, m_window.get(), [this] {
        auto *dialog = m_window->findChild<SettingsDialog *>();
        QVERIFY(dialog);
        auto *total = dialog->findChild<QSpinBox *>(u"total"_s);
        auto *perHost = dialog->findChild<QSpinBox *>(u"perHost"_s);
        QVERIFY(total && perHost);
        total->setValue(20);
        perHost->setValue(13);
        QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok),
                          Qt::LeftButton);
    });
    click(u"settings"_s);
    QTRY_COMPARE(m_origin->server().log().inFlight(), 13);
    QCOMPARE(m_origin->server().log().peakInFlight(), 13);
}

void TestWindowRuns::aLimitChangedOnTheStripActsAtOnce()
{
    m_origin->server().onPrefix(u"/f"_s,
                                [](const Request &) { return Behaviour().pattern(1, 2000).hangAfter(1000); });
    QStringList links;
    for (int i = 0; i < 40; ++i) {
        const QString host = i % 2 == 0 ? u"127.0.0.1"_s : u"localhost"_s;
        links.append(m_origin->server().url(u"/f%1.bin"_s.arg(i), host).toString());
    }
    drop(links);
    QTRY_COMPARE(m_origin->server().log().inFlight(), 8);
    auto *limit = m_window->findChild<QSpinBox *>(u"gateLimit"_s);
    QVERIFY(limit && limit->isVisible());
    QCOMPARE(limit->value(), 8);
    limit->setFocus();
    limit->selectAll();
    QTest::keyClicks(limit, u"12"_s);
    QTest::keyClick(limit, Qt::Key_Return);
    QTRY_COMPARE(m_origin->server().log().inFlight(), 12);
    QCOMPARE(m_origin->server().log().peakInFlight(), 12);
    QCOMPARE(Settings::load(*m_store).gate.total, 12);
    QTest::keyClick(limit, Qt::Key_Up);
    QTRY_COMPARE(m_origin->server().log().inFlight(), 13);
}

void TestWindowRuns::aClickOnASlotFindsItsRow()
{
    m_origin->server().onPrefix(u"/f"_s,
                                [](const Request &) { return Behaviour().pattern(1, 2000).hangAfter(1000); });
    QStringList links;
    for (int i = 0; i < 200; ++i) {
        links.append(m_origin->server().url(u"/f%1.bin"_s.arg(i)).toString());
    }
    drop(links);
    QTRY_COMPARE(m_origin->server().log().inFlight(), 8);
    auto *gate = m_window->findChild<GateSlots *>();
    QVERIFY(gate);
    QTRY_VERIFY(gate->textOf(7).startsWith(u"f7.bin"_s));
    m_view->scrollToBottom();
    m_window->findChild<Sidebar *>()->choose({StateFilter::Waiting, {}, {}});
    QTest::mouseClick(gate, Qt::LeftButton, Qt::NoModifier, gate->placeOf(7).center());
    const QModelIndexList selected = m_view->selectionModel()->selectedRows();
    QCOMPARE(selected.size(), 1);
    QCOMPARE(selected.front().data().toString(), u"f7.bin"_s);
    QVERIFY(m_view->viewport()->rect().intersects(m_view->visualRect(selected.front())));
}

void TestWindowRuns::aFailedItemRetriesByAClick()
{
    m_origin->server().on(u"/f.bin"_s, {Behaviour().status(500), Behaviour().body("there")});
    drop({m_origin->server().url(u"/f.bin"_s).toString()});
    QTRY_COMPARE(rowCount(), 1);
    QTRY_VERIFY(text(0, Column::State).contains(u"500"_s));
    select(0);
    click(u"retry"_s);
    QTRY_COMPARE(filesDone(), 1);
    QTRY_VERIFY(text(0, Column::State).contains(u"Done"_s));
}

void TestWindowRuns::pauseAndResume()
{
    m_origin->server().on(u"/f.bin"_s, {Behaviour().pattern(5, 300'000).etag("\"1\"").hangAfter(100'000),
                                        Behaviour().pattern(5, 300'000).etag("\"1\"")});
    drop({m_origin->server().url(u"/f.bin"_s).toString()});
    QTRY_COMPARE(rowCount(), 1);
    QTRY_VERIFY(m_origin->server().log().inFlight() == 1 && text(0, Column::Progress) == u"33 %"_s);
    select(0);
    click(u"pause"_s);
    QTRY_VERIFY(text(0, Column::State).contains(u"Paused"_s));
    QTRY_COMPARE(m_origin->server().log().inFlight(), 0);
    click(u"start"_s);
    QTRY_COMPARE(filesDone(), 1);
    QFile file(m_dir->filePath(u"out/f.bin"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll() == patternBody(5, 300'000));
    QCOMPARE(m_origin->server().log().requests().last().request.header("Range"), "bytes=100000-"_ba);
}

QTEST_MAIN(TestWindowRuns)
#include "tst_window_runs.moc"
