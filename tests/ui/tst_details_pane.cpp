// SPDX-License-Identifier: MIT
#include "ui/address_dialog.h"
#include "ui/details_pane.h"
#include "ui/details_text.h"
#include "ui/download_view.h"
#include "ui/main_window.h"
#include "ui/plot.h"
#include "ui/range_map.h"

#include "fake_engine.h"
#include "sample_rows.h"
#include "support/manual_clock.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QDeadlineTimer>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace headgate;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QString hostile = u"<img src='http://tracker.example/'><b>x</b>\u202e"_s;

class PaintCount final : public QObject
{
public:
    int paints = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        paints += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
};

} // namespace

/// What the window shows of the download that is selected.
class TestDetailsPane final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aKeyShowsAndHidesThem();
    void nothingIsWatchedThatNobodySees();
    void itTellsAll();
    void attemptsAreListed();
    void theMapDrawsWhatIsWhere();
    void aMapIsMirroredWithTheWindow();
    void thePageOfAnotherIsNotShown();
    void severalAreSummedUp();
    void noneInviteToChoose();
    void strangersAreShownAsText();
    void anAddressIsCopied();
    void theListKeepsItsRoom();
    void itIsRememberedWhetherTheyAreShown();
    void everythingHasAName();
    void itIsNotPaintedTooOften();
    void anAddressIsChanged();
    void whatIsNoAddressIsNotTaken_data();
    void whatIsNoAddressIsNotTaken();
    void whatRunsKeepsItsAddress();
    void checksumsInWords_data();
    void checksumsInWords();

private:
    [[nodiscard]] ItemPage samplePage() const;
    void tell(const Delta &delta) { m_engine->tell(delta); }
    void tell(const ItemPage &page)
    {
        Delta delta;
        delta.itemPage = page;
        m_engine->tell(delta);
    }
    void makeWindow();
    void open() { QTest::keyClick(m_window.get(), Qt::Key_D, Qt::ControlModifier); }
    /// Alone, whatever keys were pressed last: selectRow() looks at them.
    void select(int row)
    {
        const QModelIndex index = m_view->model()->index(row, 0);
        const auto how = QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows;
        m_view->selectionModel()->setCurrentIndex(index, how);
    }
    [[nodiscard]] DownloadId watched() const
    {
        const auto posted = m_engine->posted<command::WatchItem>();
        return posted.isEmpty() ? DownloadId() : posted.last().id;
    }
    template <class T>
    T *part(const QString &name)
    {
        T *found = pane()->findChild<T *>(name);
        return found ? found : (qFatal("no %s", qPrintable(name)), nullptr);
    }
    DetailsPane *pane() { return m_window->findChild<DetailsPane *>(); }
    QString label(const QString &name) { return part<QLabel>(name)->text(); }
    QString line(const QString &name) { return part<QLineEdit>(name)->text(); }
    QAction *action(const QString &name) { return m_window->findChild<QAction *>(name); }

    ManualClock m_clock;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QSettings> m_store;
    std::unique_ptr<FakeEngine> m_engine;
    std::unique_ptr<MainWindow> m_window;
    DownloadView *m_view = nullptr;
};

void TestDetailsPane::makeWindow()
{
    m_window = std::make_unique<MainWindow>(*m_engine, Settings(), *m_store, m_clock);
    m_view = m_window->findChild<DownloadView *>();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestDetailsPane::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<QSettings>(m_dir->filePath(u"headgate.ini"_s), QSettings::IniFormat);
    m_engine = std::make_unique<FakeEngine>();
    makeWindow();
    Row failed = makeRow(3, State::Failed);
    failed.failure = Failure::http(404);
    tell(addition({makeRow(1, State::Active), makeRow(2, State::Done), failed, makeRow(4, State::Paused)}));
}

void TestDetailsPane::cleanup()
{
    m_window.reset();
    m_engine.reset();
    m_store.reset();
    m_dir.reset();
}

ItemPage TestDetailsPane::samplePage() const
{
    ItemPage page;
    page.id = {1};
    page.total = 1'000'000;
    page.received.add(ByteRange{0, 300'000});
    page.received.add(ByteRange{500'000, 620'000});
    page.connections = {{{u"example.org"_s}, {0, 500'000}, 300'000},
                        {{u"mirror.example"_s}, {500'000, 1'000'000}, 620'000}};
    for (int i = 30; i > 0; --i) {
        page.samples.append({m_clock.now() - std::chrono::seconds(i), 100'000});
    }
    page.meanSpeed = 90'000;
    page.asked = m_clock.wallTime().addSecs(-12);
    page.finalAddress = u"https://cdn.example.org/file-1.zip?sign=1"_s;
    page.mirrors = {u"https://mirror.example/file-1.zip"_s};
    page.partFile = u"/tmp/file-1.zip.part"_s;
    page.checksums = {{ItemChecksum::Origin::Server, u"sha256:00ff"_s, 0}};
    page.etag = u"\"v1\""_s;
    page.lastModified = QDateTime({2024, 1, 1}, {0, 0}, Qt::UTC);
    page.contentType = u"application/zip"_s;
    page.status = 206;
    page.headers = {u"Content-Type: application/zip"_s, u"Set-Cookie: ***"_s};
    return page;
}

void TestDetailsPane::aKeyShowsAndHidesThem()
{
    QVERIFY(!pane()->isVisible());
    select(0);
    QTRY_VERIFY(action(u"showHost"_s)->isEnabled());           // which takes as long
    QVERIFY(m_engine->posted<command::WatchItem>().isEmpty()); // nothing is asked for nobody
    open();
    QVERIFY(pane()->isVisible());
    QVERIFY(action(u"showDetails"_s)->isChecked());
    QCOMPARE(watched(), DownloadId{1});
    open();
    QVERIFY(!pane()->isVisible());
    QCOMPARE(watched(), DownloadId{});
}

void TestDetailsPane::nothingIsWatchedThatNobodySees()
{
    open();
    QVERIFY(m_engine->posted<command::WatchItem>().isEmpty()); // nothing is selected
    select(1);
    QTRY_COMPARE(watched(), DownloadId{2});
    m_view->selectAll();
    QTRY_COMPARE(watched(), DownloadId{});
    select(0);
    QTRY_COMPARE(watched(), DownloadId{1});
    m_window->hide();
    QCOMPARE(watched(), DownloadId{});
    m_window->show();
    QTRY_COMPARE(watched(), DownloadId{1});
    Delta gone;
    gone.removed = idsOf({1});
    tell(gone);
    QTRY_COMPARE(watched(), DownloadId{});
}

void TestDetailsPane::itTellsAll()
{
    open();
    select(0);
    QTRY_COMPARE(watched(), DownloadId{1});
    tell(samplePage());
    QTRY_COMPARE(line(u"detailsEtag"_s), u"\"v1\""_s);
    QCOMPARE(label(u"detailsName"_s), u"file-1.zip"_s);
    QCOMPARE(label(u"detailsState"_s), u"Downloading"_s);
    QCOMPARE(label(u"detailsReceived"_s), u"410.2 KiB of 976.6 KiB (42 %)"_s);
    QCOMPARE(label(u"detailsSpeed"_s), u"97.7 KiB/s now, 87.9 KiB/s on average"_s);
    QCOMPARE(label(u"detailsTimeLeft"_s), u"6 s"_s);
    QCOMPARE(label(u"detailsConnections"_s), u"1 to example.org, 1 to mirror.example"_s);
    QCOMPARE(label(u"detailsVerdict"_s), u"to be compared: sha256, told by the server"_s);
    QCOMPARE(part<Plot>(u"detailsPlot"_s)->accessibleDescription(), label(u"detailsSpeed"_s));
    QCOMPARE(line(u"detailsAddress"_s), u"https://example.org/file-1.zip"_s);
    QCOMPARE(line(u"detailsFinalAddress"_s), u"https://cdn.example.org/file-1.zip?sign=1"_s);
    QCOMPARE(line(u"detailsMirrors"_s), u"https://mirror.example/file-1.zip"_s);
    QCOMPARE(line(u"detailsFolder"_s), u"/tmp"_s);
    QCOMPARE(line(u"detailsPartFile"_s), u"/tmp/file-1.zip.part"_s);
    QCOMPARE(line(u"detailsSize"_s), u"976.6 KiB (%1 bytes)"_s.arg(QLocale().toString(1'000'000)));
    QCOMPARE(line(u"detailsChecksum"_s), u"sha256:00ff (told by the server)"_s);
    QCOMPARE(line(u"detailsType"_s), u"application/zip"_s);
    QVERIFY(!line(u"detailsModified"_s).isEmpty());
    QCOMPARE(part<QPlainTextEdit>(u"detailsAnswer"_s)->toPlainText(),
             u"HTTP 206\nContent-Type: application/zip\nSet-Cookie: ***"_s);
    // What has nothing to say is not there.
    select(3);
    QTRY_COMPARE(label(u"detailsName"_s), u"file-4.zip"_s);
    QVERIFY(part<QLineEdit>(u"detailsEtag"_s)->isHidden());
    QVERIFY(part<QLineEdit>(u"detailsFinalAddress"_s)->parentWidget()->isHidden());
    QCOMPARE(label(u"detailsConnections"_s), u"none"_s);
}

void TestDetailsPane::attemptsAreListed()
{
    Row row = makeRow(5, State::Retrying);
    row.attempt = 2;
    row.retryAt = m_clock.wallTime().addSecs(14);
    row.failure = Failure::http(503);
    tell(addition({row}));
    open();
    select(4);
    QTRY_COMPARE(watched(), DownloadId{5});
    auto *list = part<QTreeWidget>(u"detailsAttempts"_s);
    ItemPage page;
    page.id = {5};
    page.attempts = {{m_clock.wallTime(), 1500ms, {u"example.org"_s}, Failure::http(503)},
                     {m_clock.wallTime().addDays(-2), 0ms, {}, Failure::of(FailureKind::DiskFull)}};
    tell(page);
    QTRY_COMPARE(list->topLevelItemCount(), 3);
    QCOMPARE(list->topLevelItem(0)->text(3), u"Next try: retry 2 of 5"_s);
    QCOMPARE(list->topLevelItem(1)->text(1), u"1.5 s"_s);
    QCOMPARE(list->topLevelItem(1)->text(2), u"example.org"_s);
    QCOMPARE(list->topLevelItem(1)->text(3), u"503 Service Unavailable"_s);
    QCOMPARE(list->topLevelItem(2)->text(1), QString());
    QVERIFY(list->topLevelItem(2)->text(0).size() > list->topLevelItem(1)->text(0).size()); // with its day
    QCOMPARE(part<QTabWidget>(u"detailsTabs"_s)->tabText(2), u"Attempts (2)"_s);
    select(1);
    QTRY_COMPARE(list->topLevelItemCount(), 1);
    QCOMPARE(list->topLevelItem(0)->text(3), u"Nothing went wrong in this run"_s);
}

void TestDetailsPane::theMapDrawsWhatIsWhere()
{
    RangeMap map;
    map.resize(400, 16);
    const ItemPage page = samplePage();
    map.show(State::Active, page.total, page.received, page.connections);
    const QImage image = map.grab().toImage();
    const auto at = [&image](double share) {
        return image.pixelColor(int(share * image.width()), image.height() / 2);
    };
    QCOMPARE(at(0.05), at(0.25)); // here
    QCOMPARE(at(0.05), at(0.56));
    QCOMPARE(at(0.35), at(0.45)); // coming
    QCOMPARE(at(0.35), at(0.90));
    QVERIFY(at(0.05) != at(0.35));
    map.show(State::Paused, page.total, page.received, {});
    const QImage paused = map.grab().toImage();
    const QColor missing = paused.pixelColor(int(0.4 * paused.width()), paused.height() / 2);
    QVERIFY(missing != at(0.35));
    QVERIFY(map.accessibleDescription().startsWith(u"410.2 KiB of 976.6 KiB received (42 %), in 2 piece"_s));
    map.show(State::Active, -1, ByteRange{0, 2048}, {});
    QCOMPARE(map.accessibleDescription(), u"2.0 KiB received; the size of the file is not known"_s);
    map.resize(3, 3);
    QVERIFY(!map.grab().isNull());
}

void TestDetailsPane::aMapIsMirroredWithTheWindow()
{
    RangeMap map;
    map.resize(400, 16);
    map.show(State::Active, 100, ByteRange{0, 30}, {});
    const QImage left = map.grab().toImage();
    map.setLayoutDirection(Qt::RightToLeft);
    const QImage right = map.grab().toImage();
    QCOMPARE(left.pixelColor(40, 8), right.pixelColor(360, 8));
    QVERIFY(left.pixelColor(40, 8) != right.pixelColor(40, 8));
}

void TestDetailsPane::thePageOfAnotherIsNotShown()
{
    open();
    select(3);
    QTRY_COMPARE(watched(), DownloadId{4});
    Delta delta;
    delta.changed = {makeRow(4, State::Paused)};
    delta.changed.first().name = u"renamed.zip"_s;
    delta.itemPage = samplePage(); // was under way when the selection changed
    tell(delta);
    QTRY_COMPARE(label(u"detailsName"_s), u"renamed.zip"_s);
    QVERIFY(line(u"detailsEtag"_s).isEmpty());
}

void TestDetailsPane::severalAreSummedUp()
{
    open();
    m_view->selectAll();
    QTRY_VERIFY(label(u"detailsHint"_s).startsWith(u"4 download(s) selected"_s));
    const QStringList lines = label(u"detailsHint"_s).split(u'\n');
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[1], u"1.4 MiB received; 2.9 MiB in all, and 1 of unknown size"_s);
    QCOMPARE(lines[2], u"1 downloading, 1 done, 1 failed, 1 paused, 97.7 KiB/s"_s);
    SelectionSum sum;
    sum.add(makeRow(1, State::Done));
    sum.add(makeRow(2, State::Done));
    QVERIFY(describe(sum).contains(u"1.9 MiB of 1.9 MiB received"_s));
}

void TestDetailsPane::noneInviteToChoose()
{
    open();
    QCOMPARE(label(u"detailsHint"_s), u"Select a download to see all about it"_s);
    QVERIFY(part<QLabel>(u"detailsHint"_s)->isVisible());
    select(0);
    QTRY_VERIFY(!part<QLabel>(u"detailsHint"_s)->isVisible());
    m_view->clearSelection();
    QTRY_VERIFY(part<QLabel>(u"detailsHint"_s)->isVisible());
}

void TestDetailsPane::strangersAreShownAsText()
{
    Row row = makeRow(5, State::Failed);
    row.name = hostile;
    row.failure = Failure::of(FailureKind::FileAccess, hostile);
    tell(addition({row}));
    open();
    select(4);
    QTRY_COMPARE(watched(), DownloadId{5});
    ItemPage page = samplePage();
    page.id = {5};
    page.etag = page.contentType = page.finalAddress = hostile;
    page.connections[0].host.name = hostile;
    page.headers = {hostile};
    page.attempts = {{m_clock.wallTime(), 1s, {hostile}, *row.failure}};
    tell(page);
    QTRY_VERIFY(!line(u"detailsEtag"_s).isEmpty());
    for (const QLabel *label : pane()->findChildren<QLabel *>()) {
        QVERIFY2(label->textFormat() == Qt::PlainText || !label->text().contains(u'<'),
                 qPrintable(label->text()));
        QVERIFY(!label->text().contains(QChar(0x202e)));
    }
    for (const QLineEdit *field : pane()->findChildren<QLineEdit *>()) {
        QVERIFY(!field->text().contains(QChar(0x202e)));
    }
    const QString answer = part<QPlainTextEdit>(u"detailsAnswer"_s)->toPlainText();
    QVERIFY(answer.contains(u"<img src="_s) && !answer.contains(QChar(0x202e)));
}

void TestDetailsPane::anAddressIsCopied()
{
    open();
    select(0);
    QTRY_COMPARE(watched(), DownloadId{1});
    tell(samplePage());
    QTRY_VERIFY(!line(u"detailsFinalAddress"_s).isEmpty());
    auto *tabs = part<QTabWidget>(u"detailsTabs"_s);
    QTest::mouseClick(tabs->tabBar(), Qt::LeftButton, {}, tabs->tabBar()->tabRect(1).center());
    QTest::mouseClick(part<QToolButton>(u"detailsFinalAddressCopy"_s), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), samplePage().finalAddress);
    QTest::mouseClick(part<QToolButton>(u"detailsAddressCopy"_s), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"https://example.org/file-1.zip"_s);
}

void TestDetailsPane::theListKeepsItsRoom()
{
    m_window->resize(640, 400);
    QTRY_COMPARE(m_window->size(), QSize(640, 400));
    open();
    select(0);
    QTRY_VERIFY(part<QLabel>(u"detailsName"_s)->isVisible());
    QCoreApplication::processEvents();
    QCOMPARE(m_window->size(), QSize(640, 400));
    const int rows = m_view->viewport()->height() / m_view->verticalHeader()->defaultSectionSize();
    QVERIFY2(rows >= 3, qPrintable(QString::number(m_view->viewport()->height())));
    QVERIFY(part<RangeMap>(u"rangeMap"_s)->isVisible());
    QVERIFY(!part<QTabWidget>(u"detailsTabs"_s)->isVisible());
    m_window->resize(1000, 700);
    QTRY_VERIFY(part<QTabWidget>(u"detailsTabs"_s)->isVisible());
    QVERIFY(m_view->height() > pane()->height());
}

void TestDetailsPane::itIsRememberedWhetherTheyAreShown()
{
    open();
    QCoreApplication::processEvents();
    auto *split = m_window->findChild<QSplitter *>(u"split"_s);
    split->setSizes({200, 300});
    const QList<int> sizes = split->sizes();
    m_window->close();
    makeWindow();
    QVERIFY(pane()->isVisible());
    QVERIFY(action(u"showDetails"_s)->isChecked());
    QTRY_COMPARE(m_window->findChild<QSplitter *>(u"split"_s)->sizes(), sizes);
    open();
    m_window->close();
    makeWindow();
    QVERIFY(!pane()->isVisible());
}

void TestDetailsPane::everythingHasAName()
{
    open();
    select(0);
    QTRY_COMPARE(watched(), DownloadId{1});
    tell(samplePage());
    QTRY_VERIFY(!line(u"detailsEtag"_s).isEmpty());
    QList<QWidget *> widgets;
    for (QWidget *widget : pane()->findChildren<QWidget *>()) {
        const bool isTold =
            qobject_cast<QLineEdit *>(widget) || qobject_cast<QTreeWidget *>(widget) ||
            qobject_cast<QPlainTextEdit *>(widget) || qobject_cast<QTabWidget *>(widget) ||
            qobject_cast<Plot *>(widget) || qobject_cast<RangeMap *>(widget) ||
            (qobject_cast<QToolButton *>(widget) && !qobject_cast<QTabBar *>(widget->parent()));
        if (isTold) {
            widgets << widget;
        }
    }
    QVERIFY(widgets.size() >= 19);
    for (QWidget *widget : std::as_const(widgets)) {
        QAccessibleInterface *told = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(told);
        QVERIFY2(!told->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
    }
    QCOMPARE(
        QAccessible::queryAccessibleInterface(part<QLineEdit>(u"detailsEtag"_s))->text(QAccessible::Name),
        u"Entity tag"_s);
    QVERIFY(part<RangeMap>(u"rangeMap"_s)->accessibleDescription().contains(u"2 connections at work"_s) ||
            part<RangeMap>(u"rangeMap"_s)->accessibleDescription().contains(u"2 connection(s) at work"_s));
}

void TestDetailsPane::itIsNotPaintedTooOften()
{
    open();
    select(0);
    QTRY_COMPARE(watched(), DownloadId{1});
    ItemPage page = samplePage();
    tell(page);
    QTRY_VERIFY(!line(u"detailsEtag"_s).isEmpty());
    PaintCount count;
    part<RangeMap>(u"rangeMap"_s)->installEventFilter(&count);
    const QDeadlineTimer end(700);
    QVERIFY(QTest::qWaitFor([&] {
        page.connections[0].at += 1000;
        tell(page);
        return end.hasExpired();
    }));
    QVERIFY2(count.paints >= 1 && count.paints <= 4, qPrintable(QString::number(count.paints)));
}

void TestDetailsPane::anAddressIsChanged()
{
    open();
    select(2);
    QTRY_VERIFY(action(u"changeAddress"_s)->isEnabled());
    auto *tabs = part<QTabWidget>(u"detailsTabs"_s);
    QTest::mouseClick(tabs->tabBar(), Qt::LeftButton, {}, tabs->tabBar()->tabRect(1).center());
    QTRY_COMPARE(watched(), DownloadId{3});
    QTest::mouseClick(part<QToolButton>(u"detailsAddressChange"_s), Qt::LeftButton);
    auto *dialog = m_window->findChild<AddressDialog *>();
    QVERIFY(dialog);
    auto *field = dialog->findChild<QLineEdit *>(u"address"_s);
    QCOMPARE(field->text(), u"https://example.org/file-3.zip"_s);
    QPushButton *ok = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QVERIFY(!ok->isEnabled()); // it is the same
    field->selectAll();
    QTest::keyClicks(field, u" https://mirror.example/file-3.zip"_s);
    QVERIFY(ok->isEnabled());
    QTest::mouseClick(ok, Qt::LeftButton);
    const auto posted = m_engine->posted<command::ChangeAddress>();
    QCOMPARE(posted.size(), 1);
    QCOMPARE(posted.first().id, DownloadId{3});
    QCOMPARE(posted.first().url, QUrl(u"https://mirror.example/file-3.zip"_s));
}

void TestDetailsPane::whatIsNoAddressIsNotTaken_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isTold");
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("prose") << u"somewhere else"_s << true;
    QTest::newRow("another scheme") << u"ftp://example.org/a"_s << true;
    QTest::newRow("a file") << u"file:///etc/passwd"_s << true;
    QTest::newRow("a raw password") << u"https://me:p@ss@example.org/a"_s << true;
}

void TestDetailsPane::whatIsNoAddressIsNotTaken()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isTold);
    select(3);
    QTRY_VERIFY(action(u"changeAddress"_s)->isEnabled());
    action(u"changeAddress"_s)->trigger();
    auto *dialog = m_window->findChild<AddressDialog *>();
    QVERIFY(dialog);
    auto *field = dialog->findChild<QLineEdit *>(u"address"_s);
    field->clear();
    QTest::keyClicks(field, text);
    QVERIFY(!dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->isEnabled());
    QCOMPARE(!dialog->findChild<QLabel *>(u"problem"_s)->text().isEmpty(), isTold);
    QTest::keyClick(field, Qt::Key_Return);
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(m_engine->posted<command::ChangeAddress>().isEmpty());
}

void TestDetailsPane::whatRunsKeepsItsAddress()
{
    for (const int row : {0, 1}) {
        select(3);
        QTRY_VERIFY(action(u"changeAddress"_s)->isEnabled());
        select(row);
        QTRY_VERIFY(!action(u"changeAddress"_s)->isEnabled());
    }
    select(3);
    QTRY_VERIFY(action(u"changeAddress"_s)->isEnabled());
    m_view->selectAll();
    QTRY_VERIFY(!action(u"changeAddress"_s)->isEnabled());
}

void TestDetailsPane::checksumsInWords_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<bool>("isKnown");
    QTest::addColumn<QString>("text");
    QTest::newRow("none yet") << State::Active << Verdict::NotVerified << false << u"none is known yet"_s;
    QTest::newRow("to come") << State::Active << Verdict::NotVerified << true
                             << u"to be compared: sha256, found beside the file"_s;
    QTest::newRow("verified") << State::Done << Verdict::Verified << true
                              << u"verified: sha256, found beside the file"_s;
    QTest::newRow("verified in an earlier run") << State::Done << Verdict::Verified << false << u"verified"_s;
    QTest::newRow("wrong") << State::Failed << Verdict::Wrong << true
                           << u"wrong: sha256, found beside the file"_s;
    QTest::newRow("never compared") << State::Done << Verdict::NotVerified << false
                                    << u"not verified: there was no checksum to compare with"_s;
}

void TestDetailsPane::checksumsInWords()
{
    QFETCH(const State, state);
    QFETCH(const Verdict, verdict);
    QFETCH(const bool, isKnown);
    QFETCH(const QString, text);
    Row row = makeRow(1, state);
    row.verdict = verdict;
    const QList<ItemChecksum> known{{ItemChecksum::Origin::Found, u"sha256:00ff"_s, 0}};
    QCOMPARE(describeVerdict(row, isKnown ? known : QList<ItemChecksum>()), text);
}

QTEST_MAIN(TestDetailsPane)
#include "tst_details_pane.moc"
