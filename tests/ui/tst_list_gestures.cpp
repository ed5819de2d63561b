// SPDX-License-Identifier: MIT
#include "ui/actions.h"
#include "ui/columns.h"
#include "ui/download_view.h"
#include "ui/drop_overlay.h"
#include "ui/main_window.h"
#include "ui/message_bar.h"

#include "fake_engine.h"
#include "sample_rows.h"
#include "support/manual_clock.h"

#include <QDesktopServices>
#include <QDragEnterEvent>
#include <QHeaderView>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace headgate;
using namespace Qt::StringLiterals;

/// What hands do with the rows of the list: take back, drag, double-click.
class TestListGestures final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void removingIsToldAndOffersUndo();
    void removingDataSaysWhatBecomesOfIt();
    void clearingFinishedOnesOffersUndo();
    void undoSaysWhatItTakesBack_data();
    void undoSaysWhatItTakesBack();
    void aDragMovesRows_data();
    void aDragMovesRows();
    void linksThatAreDroppedOnTheListAreForTheWindow();
    void rowsThatNobodyKnowsAreLeftAlone();
    void noDropInAnotherOrder();
    void theLineIsDrawnWhereTheRowsWouldGo();
    void finishedFilesAreDraggedOut();
    void draggedRowsAreNoLinks();
    void aDoubleClickGoesOn_data();
    void aDoubleClickGoesOn();
    void aDoubleClickOpensAFinishedFile();

public:
    Q_SLOT void open(const QUrl &url) { m_opened.append(url); }

private:
    [[nodiscard]] QAction *action(const QString &name) const { return m_window->findChild<QAction *>(name); }
    void addRows(int count);
    void select(const QList<int> &rows);
    [[nodiscard]] QPoint middleOf(int row) const
    {
        return m_view->visualRect(m_view->model()->index(row, 0)).center();
    }
    [[nodiscard]] QPoint upperEdgeOf(int row) const
    {
        const QRect cell = m_view->visualRect(m_view->model()->index(row, 0));
        return {cell.center().x(), cell.top() + 2};
    }
    /// A drag of what is selected, as far as the window sees it.
    void drag(const std::function<void(const QMimeData &mime)> &steps);
    [[nodiscard]] QStringList messages() const { return m_window->findChild<MessageBar *>()->texts(); }

    ManualClock m_clock;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QSettings> m_store;
    std::unique_ptr<FakeEngine> m_engine;
    std::unique_ptr<MainWindow> m_window;
    DownloadView *m_view = nullptr;
    QList<QUrl> m_opened;
};

void TestListGestures::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<QSettings>(m_dir->filePath(u"headgate.ini"_s), QSettings::IniFormat);
    m_engine = std::make_unique<FakeEngine>();
    m_window = std::make_unique<MainWindow>(*m_engine, Settings(), *m_store, m_clock);
    m_view = m_window->findChild<DownloadView *>();
    m_opened.clear();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestListGestures::cleanup()
{
    m_window.reset();
}

void TestListGestures::addRows(int count)
{
    QList<Row> rows;
    for (int id = 1; id <= count; ++id) {
        rows.append(makeRow(quint64(id)));
    }
    m_engine->tell(addition(rows));
}

void TestListGestures::select(const QList<int> &rows)
{
    Qt::KeyboardModifiers modifiers = Qt::NoModifier;
    for (const int row : rows) {
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, modifiers, middleOf(row));
        modifiers = Qt::ControlModifier;
    }
    QCOMPARE(m_view->selectionBounds().rows, int(rows.size()));
    QTRY_VERIFY(action(u"remove"_s)->isEnabled());
}

void TestListGestures::removingIsToldAndOffersUndo()
{
    addRows(3);
    select({0, 2});
    QTest::keyClick(m_view, Qt::Key_Delete);
    QCOMPARE(m_engine->posted<command::Remove>().size(), 1);
    QCOMPARE(m_engine->posted<command::Remove>().front().ids, idsOf({1, 3}));
    QCOMPARE(messages(), QStringList{u"2 download(s) removed"_s});
    QTest::mouseClick(m_window->findChild<QPushButton *>(u"messageAction"_s), Qt::LeftButton);
    QCOMPARE(m_engine->posted<command::Undo>().size(), 1);
    QVERIFY(m_engine->posted<command::Undo>().front().removalOnly);
    QVERIFY(messages().isEmpty());
}

void TestListGestures::removingDataSaysWhatBecomesOfIt()
{
    m_engine->tell(addition({makeRow(1, State::Active), makeRow(2), makeRow(3, State::Done)}));
    select({0, 1, 2});
    QTest::keyClick(m_view, Qt::Key_Delete);
    QCOMPARE(m_engine->posted<command::Remove>().front().ids, idsOf({1, 2, 3}));
    QCOMPARE(messages(),
             QStringList{u"3 download(s) removed; what has arrived of 1 unfinished one(s) will be "
                         "deleted"_s});
}

void TestListGestures::clearingFinishedOnesOffersUndo()
{
    m_engine->tell(addition({makeRow(1, State::Done), makeRow(2), makeRow(3, State::Done)}));
    QTRY_VERIFY(action(u"clearFinished"_s)->isEnabled());
    QTest::keyClick(m_view, Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_engine->posted<command::RemoveDone>().size(), 1);
    QCOMPARE(messages(), QStringList{u"2 download(s) removed"_s});
}

void TestListGestures::undoSaysWhatItTakesBack_data()
{
    QTest::addColumn<Undoable::Kind>("kind");
    QTest::addColumn<bool>("isEnabled");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << Undoable::Kind::Nothing << false << u"&Undo"_s;
    QTest::newRow("a removal") << Undoable::Kind::Removal << true << u"&Undo: remove 7 download(s)"_s;
    QTest::newRow("a move") << Undoable::Kind::Move << true << u"&Undo: move 7 download(s)"_s;
}

void TestListGestures::undoSaysWhatItTakesBack()
{
    QFETCH(const Undoable::Kind, kind);
    QFETCH(const bool, isEnabled);
    QFETCH(const QString, text);
    Delta delta = addition({makeRow(1)});
    delta.undoable = {kind, 7};
    m_engine->tell(delta);
    QTRY_COMPARE(action(u"undo"_s)->text(), text);
    QCOMPARE(action(u"undo"_s)->isEnabled(), isEnabled);
    m_view->setFocus();
    QTest::keyClick(m_view, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_engine->posted<command::Undo>().size(), isEnabled ? 1 : 0);
}

void TestListGestures::drag(const std::function<void(const QMimeData &mime)> &steps)
{
    // Without QDrag::exec(): it waits for a mouse that moves by itself.
    const std::unique_ptr<QMimeData> mime(m_view->selectionAsMime());
    QDragEnterEvent enter(middleOf(0), Qt::MoveAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_view->viewport(), &enter);
    QVERIFY(enter.isAccepted());
    steps(*mime);
    QDragLeaveEvent leave;
    QCoreApplication::sendEvent(m_view->viewport(), &leave);
}

void TestListGestures::aDragMovesRows_data()
{
    QTest::addColumn<QList<int>>("rows");
    QTest::addColumn<int>("onto"); ///< upper edge of that row; 5: below the last
    QTest::addColumn<QList<quint64>>("ids");
    QTest::addColumn<quint64>("before");
    using Rows = QList<int>;
    using Ids = QList<quint64>;
    QTest::newRow("one row up") << Rows{3} << 1 << Ids{4} << quint64{2};
    QTest::newRow("one row down") << Rows{0} << 3 << Ids{1} << quint64{4};
    QTest::newRow("several to the top") << Rows{2, 4} << 0 << Ids{3, 5} << quint64{1};
    QTest::newRow("below the last") << Rows{1} << 5 << Ids{2} << quint64{0};
    QTest::newRow("a gap between them closes") << Rows{1, 3} << 2 << Ids{2, 4} << quint64{3};
    QTest::newRow("in front of itself: nothing") << Rows{2} << 2 << Ids{} << quint64{0};
    QTest::newRow("right behind itself: nothing") << Rows{2} << 3 << Ids{} << quint64{0};
    QTest::newRow("a block into itself: nothing") << Rows{1, 2} << 2 << Ids{} << quint64{0};
    QTest::newRow("the last below the last: nothing") << Rows{4} << 5 << Ids{} << quint64{0};
}

void TestListGestures::aDragMovesRows()
{
    QFETCH(const QList<int>, rows);
    QFETCH(const int, onto);
    QFETCH(const QList<quint64>, ids);
    QFETCH(const quint64, before);
    addRows(5);
    select(rows);
    drag([&](const QMimeData &mime) {
        const QPoint place = onto < 5 ? upperEdgeOf(onto) : middleOf(4) + QPoint(0, 60);
        QWidget *target = m_view->viewport();
        QDragMoveEvent move(place, Qt::MoveAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &move);
        QVERIFY(move.isAccepted());
        QCOMPARE(move.dropAction(), Qt::MoveAction);
        QDropEvent drop(place, Qt::MoveAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &drop);
        QVERIFY(drop.isAccepted());
    });
    const auto moves = m_engine->posted<command::Move>();
    QCOMPARE(moves.size(), ids.isEmpty() ? 0 : 1);
    if (!moves.isEmpty()) {
        QList<quint64> moved;
        for (const DownloadId id : moves.front().ids) {
            moved.append(id.value);
        }
        QCOMPARE(moved, ids);
        QCOMPARE(moves.front().before.value, before);
    }
    QVERIFY(!m_window->findChild<DropOverlay *>()->isVisible());
    QVERIFY(m_engine->posted<command::Add>().isEmpty());
}

void TestListGestures::linksThatAreDroppedOnTheListAreForTheWindow()
{
    addRows(3);
    QMimeData mime;
    mime.setText(u"https://example.org/a.zip"_s);
    QDragEnterEvent enter(middleOf(1), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_view->viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QVERIFY(m_window->findChild<DropOverlay *>()->isVisible());
    QDragLeaveEvent leave;
    QCoreApplication::sendEvent(m_view->viewport(), &leave);
    QTRY_VERIFY(!m_window->findChild<DropOverlay *>()->isVisible());
}

void TestListGestures::rowsThatNobodyKnowsAreLeftAlone()
{
    addRows(3);
    QMimeData mime;
    mime.setData(rowsMimeType, "forged, and of no length that ids have");
    QDropEvent drop(upperEdgeOf(1), Qt::MoveAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_view->viewport(), &drop);
    QVERIFY(m_engine->posted<command::Move>().isEmpty());
}

void TestListGestures::noDropInAnotherOrder()
{
    addRows(3);
    m_view->sortByColumn(columnOf("name"_L1), Qt::DescendingOrder);
    select({0});
    drag([&](const QMimeData &mime) {
        QDragMoveEvent move(upperEdgeOf(2), Qt::MoveAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_view->viewport(), &move);
        QVERIFY(!move.isAccepted());
        QDropEvent drop(upperEdgeOf(2), Qt::MoveAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_view->viewport(), &drop);
        QVERIFY(!drop.isAccepted());
    });
    QVERIFY(m_engine->posted<command::Move>().isEmpty());
}

void TestListGestures::theLineIsDrawnWhereTheRowsWouldGo()
{
    addRows(5);
    select({4});
    const auto isLineAbove = [this](int row) {
        const QImage picture = m_view->viewport()->grab().toImage();
        const QColor line = m_view->palette().color(QPalette::Highlight);
        const QRect cell = m_view->visualRect(m_view->model()->index(row, 0));
        const QPoint place = QPoint(cell.right() - 3, cell.top()) * picture.devicePixelRatio();
        return picture.pixelColor(place) == line;
    };
    QVERIFY(!isLineAbove(2));
    drag([&](const QMimeData &mime) {
        QDragMoveEvent move(upperEdgeOf(2), Qt::MoveAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_view->viewport(), &move);
        QVERIFY(isLineAbove(2));
    });
    QVERIFY(!isLineAbove(2));
}

void TestListGestures::finishedFilesAreDraggedOut()
{
    m_engine->tell(addition({makeRow(1, State::Done), makeRow(2), makeRow(3, State::Done)}));
    m_view->selectAll();
    const std::unique_ptr<QMimeData> mime(m_view->selectionAsMime());
    QCOMPARE(mime->urls(), (QList<QUrl>{QUrl::fromLocalFile(u"/tmp/file-1.zip"_s),
                                        QUrl::fromLocalFile(u"/tmp/file-3.zip"_s)}));
    QVERIFY(mime->hasFormat(u"text/uri-list"_s));
    select({1});
    const std::unique_ptr<QMimeData> unfinished(m_view->selectionAsMime());
    QVERIFY(!unfinished->hasUrls());
}

void TestListGestures::draggedRowsAreNoLinks()
{
    m_engine->tell(addition({makeRow(1, State::Done)}));
    select({0});
    const std::unique_ptr<QMimeData> mime(m_view->selectionAsMime());
    QVERIFY(mime->hasUrls());
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QCoreApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(!enter.isAccepted());
    QVERIFY(!m_window->findChild<DropOverlay *>()->isVisible());
}

void TestListGestures::aDoubleClickGoesOn_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<bool>("isStarted");
    QTest::newRow("a paused one is started") << State::Paused << true;
    QTest::newRow("a failed one is tried again") << State::Failed << true;
    QTest::newRow("one that waits for its retry is tried at once") << State::Retrying << true;
    QTest::newRow("a waiting one is left alone") << State::Waiting << false;
    QTest::newRow("a running one is left alone") << State::Active << false;
}

void TestListGestures::aDoubleClickGoesOn()
{
    QFETCH(const State, state);
    QFETCH(const bool, isStarted);
    m_engine->tell(addition({makeRow(1), makeRow(2, state)}));
    select({1});
    m_engine->commands.clear();
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, middleOf(1));
    QCOMPARE(m_engine->posted<command::Start>().size(), isStarted ? 1 : 0);
    QCOMPARE(m_engine->posted<command::Pause>().size(), 0);
    if (isStarted) {
        QCOMPARE(m_engine->posted<command::Start>().front().ids, idsOf({2}));
    }
}

void TestListGestures::aDoubleClickOpensAFinishedFile()
{
    QFile file(m_dir->filePath(u"photo.jpg"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    Row row = makeRow(1, State::Done);
    row.file = file.fileName();
    m_engine->tell(addition({row}));
    QDesktopServices::setUrlHandler(u"file"_s, this, "open");
    select({0});
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, middleOf(0));
    QDesktopServices::unsetUrlHandler(u"file"_s);
    QCOMPARE(m_opened, QList<QUrl>{QUrl::fromLocalFile(file.fileName())});
}

QTEST_MAIN(TestListGestures)
#include "tst_list_gestures.moc"
