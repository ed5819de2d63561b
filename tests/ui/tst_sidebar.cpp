// SPDX-License-Identifier: MIT
#include "ui/actions.h"
#include "ui/download_view.h"
#include "ui/main_window.h"
#include "ui/ranked_counts.h"
#include "ui/sidebar.h"

#include "fake_engine.h"
#include "sample_rows.h"
#include "support/manual_clock.h"

#include <QApplication>
#include <QLineEdit>
#include <QSettings>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace headgate;
using namespace Qt::StringLiterals;

namespace {

Row rowOf(quint64 id, const QString &host, const QString &folder, State state = State::Waiting)
{
    Row row = makeRow(id, state);
    row.url = u"https://%1/%2"_s.arg(host, row.name);
    row.folder = folder;
    return row;
}

} // namespace

class TestSidebar final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void countsRankTheValues();
    void countsAreThoseOfASlowCount();
    void countsFollowTheRowsOfTheModel();
    void aClickNarrowsTheList_data();
    void aClickNarrowsTheList();
    void keysWalkOverTheHeadings();
    void wordsNarrowItFurther();
    void whatIsChosenKeepsItsEntry();
    void aLongListOfServersIsCutAndOpens();
    void everyEntrySaysItsNameAndCount();
    void aNarrowWindowHasTabsInstead();
    void itCanBeHiddenForGood();
    void inArabicItStandsOnTheRight();

private:
    void makeWindow();
    void addSamples();
    void resizeTo(int width, int height);
    [[nodiscard]] QStringList texts() const;
    [[nodiscard]] QTreeWidgetItem *entry(const QString &text) const;
    void click(const QString &text);
    [[nodiscard]] QStringList names() const;

    ManualClock m_clock;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QSettings> m_store;
    std::unique_ptr<FakeEngine> m_engine;
    std::unique_ptr<MainWindow> m_window;
    DownloadView *m_view = nullptr;
    Sidebar *m_sidebar = nullptr;
    QTabBar *m_tabs = nullptr;
};

void TestSidebar::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<QSettings>(m_dir->filePath(u"headgate.ini"_s), QSettings::IniFormat);
    m_engine = std::make_unique<FakeEngine>();
    makeWindow();
}

void TestSidebar::cleanup()
{
    m_window.reset();
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestSidebar::makeWindow()
{
    m_window = std::make_unique<MainWindow>(*m_engine, Settings(), *m_store, m_clock);
    m_view = m_window->findChild<DownloadView *>();
    m_sidebar = m_window->findChild<Sidebar *>();
    m_tabs = m_window->findChild<QTabBar *>(u"states"_s);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestSidebar::addSamples()
{
    const QString a = u"a.example"_s;
    const QString b = u"b.example"_s;
    m_engine->tell(addition({rowOf(1, a, u"/home/x/Music"_s, State::Done), rowOf(2, b, u"/home/x/Music"_s),
                             rowOf(3, b, u"/home/x/Music"_s), rowOf(4, b, u"/srv/films"_s, State::Failed)}));
}

void TestSidebar::resizeTo(int width, int height)
{
    m_window->resize(width, height);
    QTRY_COMPARE(m_window->width(), width);
}

/// What a person reads, from top to bottom.
QStringList TestSidebar::texts() const
{
    QStringList texts;
    for (int i = 0; i < m_sidebar->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *item = m_sidebar->topLevelItem(i);
        if (!item->isHidden()) {
            texts.append(u"%1 %2"_s.arg(item->text(0), item->text(1)).trimmed());
        }
    }
    return texts;
}

QTreeWidgetItem *TestSidebar::entry(const QString &text) const
{
    const auto found = m_sidebar->findItems(text, Qt::MatchExactly);
    return found.isEmpty() ? nullptr : found.front();
}

void TestSidebar::click(const QString &text)
{
    QTreeWidgetItem *item = entry(text);
    QVERIFY2(item, qPrintable(text));
    m_sidebar->scrollToItem(item);
    QTest::mouseClick(m_sidebar->viewport(), Qt::LeftButton, {}, m_sidebar->visualItemRect(item).center());
}

QStringList TestSidebar::names() const
{
    QStringList names;
    for (int row = 0; row < m_view->model()->rowCount(); ++row) {
        names.append(m_view->model()->index(row, 0).data().toString());
    }
    return names;
}

void TestSidebar::countsRankTheValues()
{
    using List = QList<RankedCounts::Ranked>;
    RankedCounts counts;
    for (const QString &value : {u"b"_s, u"a"_s, u"b"_s, QString(), u"c"_s}) {
        counts.add(value);
    }
    QCOMPARE(counts.top(2), (List{{u"b"_s, 2}, {u"a"_s, 1}}));
    QCOMPARE(counts.size(), 3);
    counts.remove(u"b"_s);
    counts.remove(u"b"_s);
    counts.add(u"c"_s);
    QCOMPARE(counts.top(9), (List{{u"c"_s, 2}, {u"a"_s, 1}}));
    QCOMPARE(counts.of(u"b"_s), 0);
    QCOMPARE(counts.size(), 2);
    counts.remove(u"never added"_s);
    QCOMPARE(counts.size(), 2);
}

void TestSidebar::countsAreThoseOfASlowCount()
{
    std::mt19937 chance(7); // the same in every run
    RankedCounts counts;
    QHash<QString, qsizetype> slow;
    QStringList there;
    for (int round = 0; round < 200; ++round) {
        for (int i = 0; i < 30; ++i) {
            if (!there.isEmpty() && chance() % 3 == 0) {
                const QString gone = there.takeAt(qsizetype(chance() % quint32(there.size())));
                counts.remove(gone);
                --slow[gone];
            } else {
                there.append(u"host-%1"_s.arg(chance() % 40));
                counts.add(there.back());
                ++slow[there.back()];
            }
        }
        slow.removeIf([](const auto &count) { return count.value() == 0; });
        QList<RankedCounts::Ranked> expected;
        for (auto it = slow.cbegin(); it != slow.cend(); ++it) {
            expected.append({it.key(), it.value()});
        }
        std::ranges::sort(expected, [](const auto &x, const auto &y) {
            return x.count != y.count ? x.count > y.count : x.value < y.value;
        });
        QCOMPARE(counts.top(5), expected.first(std::min<qsizetype>(5, expected.size())));
        QCOMPARE(counts.size(), slow.size());
    }
}

void TestSidebar::countsFollowTheRowsOfTheModel()
{
    addSamples();
    QCOMPARE(texts(), (QStringList{u"All 4"_s, u"Active 0"_s, u"Waiting 2"_s, u"Paused 0"_s, u"Failed 1"_s,
                                   u"Done 1"_s, u"Servers"_s, u"b.example 3"_s, u"a.example 1"_s,
                                   u"Folders"_s, QDir::toNativeSeparators(u"x/Music"_s) + u" 3"_s,
                                   QDir::toNativeSeparators(u"srv/films"_s) + u" 1"_s}));
    Delta delta =
        addition({rowOf(5, u"a.example"_s, u"/srv/films"_s), rowOf(6, u"a.example"_s, u"/srv/films"_s)});
    delta.removed = idsOf({2, 3});
    delta.changed = {rowOf(4, u"c.example"_s, u"/home/x/Music"_s, State::Failed)};
    m_engine->tell(delta);
    QCOMPARE(texts().sliced(6), (QStringList{u"Servers"_s, u"a.example 3"_s, u"c.example 1"_s, u"Folders"_s,
                                             QDir::toNativeSeparators(u"x/Music"_s) + u" 2"_s,
                                             QDir::toNativeSeparators(u"srv/films"_s) + u" 2"_s}));
    Delta all;
    all.removed = idsOf({1, 4, 5, 6});
    m_engine->tell(all);
    QCOMPARE(texts().size(), 6); // nothing but the states
}

void TestSidebar::aClickNarrowsTheList_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("a state") << u"Waiting"_s << QStringList{u"file-2.zip"_s, u"file-3.zip"_s};
    QTest::newRow("a server") << u"a.example"_s << QStringList{u"file-1.zip"_s};
    QTest::newRow("a folder") << QDir::toNativeSeparators(u"srv/films"_s) << QStringList{u"file-4.zip"_s};
}

void TestSidebar::aClickNarrowsTheList()
{
    QFETCH(const QString, entry);
    QFETCH(const QStringList, names);
    addSamples();
    click(entry);
    QCOMPARE(this->names(), names);
    QCOMPARE(m_sidebar->currentItem()->text(0), entry);
    click(u"All"_s);
    QCOMPARE(this->names().size(), 4);
}

void TestSidebar::keysWalkOverTheHeadings()
{
    addSamples();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_sidebar->setFocus();
    for (int i = 0; i < 6; ++i) {
        QTest::keyClick(m_sidebar, Qt::Key_Down);
    }
    QCOMPARE(m_sidebar->choice().host, u"b.example"_s);
    QCOMPARE(names().size(), 3);
    QTest::keyClick(m_sidebar, Qt::Key_Up);
    QCOMPARE(m_sidebar->choice(), (ListChoice{StateFilter::Done, {}, {}}));
    QTest::keyClick(m_sidebar, Qt::Key_End);
    QCOMPARE(m_sidebar->choice().folder, u"/srv/films"_s);
    QTest::keyClick(m_sidebar, Qt::Key_Home);
    QCOMPARE(m_sidebar->choice(), ListChoice());
}

void TestSidebar::wordsNarrowItFurther()
{
    addSamples();
    click(u"b.example"_s);
    QTest::keyClicks(m_window->findChild<QLineEdit *>(u"search"_s), u"file-3"_s);
    QTRY_COMPARE(names(), QStringList{u"file-3.zip"_s});
}

void TestSidebar::whatIsChosenKeepsItsEntry()
{
    addSamples();
    click(u"a.example"_s);
    Delta delta;
    delta.removed = idsOf({1});
    m_engine->tell(delta);
    QVERIFY(texts().contains(u"a.example 0"_s));
    QCOMPARE(m_sidebar->currentItem()->text(0), u"a.example"_s);
    QCOMPARE(names(), QStringList());
    click(u"All"_s);
    m_engine->tell({});
    QVERIFY(!texts().contains(u"a.example 0"_s));
    QCOMPARE(m_sidebar->currentItem()->text(0), u"All"_s);
}

void TestSidebar::aLongListOfServersIsCutAndOpens()
{
    QList<Row> rows;
    for (quint64 id = 1; id <= 300; ++id) {
        rows.append(rowOf(id, u"host-%1.example"_s.arg(id % 150, 3, 10, QChar(u'0')), u"/tmp"_s));
    }
    m_engine->tell(addition(rows));
    QVERIFY(texts().contains(u"142 more"_s));
    QVERIFY(!texts().contains(u"host-020.example 2"_s));
    click(u"Failed"_s);
    click(u"142 more"_s);
    QTRY_VERIFY(texts().contains(u"host-020.example 2"_s));
    QVERIFY(texts().contains(u"50 more"_s));
    // Opened, not chosen.
    QCOMPARE(m_sidebar->choice().states, StateFilter::Failed);
    QCOMPARE(m_sidebar->currentItem()->text(0), u"Failed"_s);
    QVERIFY(!entry(u"50 more"_s)->flags().testFlag(Qt::ItemIsEnabled));
}

void TestSidebar::everyEntrySaysItsNameAndCount()
{
    addSamples();
    QVERIFY(!m_sidebar->accessibleName().isEmpty());
    QCOMPARE(entry(u"Failed"_s)->data(0, Qt::AccessibleTextRole).toString(), u"Failed, 1"_s);
    QCOMPARE(entry(u"b.example"_s)->data(0, Qt::AccessibleTextRole).toString(), u"b.example, 3"_s);
}

void TestSidebar::aNarrowWindowHasTabsInstead()
{
    addSamples();
    QVERIFY(m_sidebar->isVisible());
    QVERIFY(!m_tabs->isVisible());
    click(u"Failed"_s);
    resizeTo(640, 400);
    QVERIFY(!m_sidebar->isVisible());
    QVERIFY(m_tabs->isVisible());
    QCOMPARE(m_tabs->currentIndex(), int(StateFilter::Failed)); // what was looked at stays
    QCOMPARE(names(), QStringList{u"file-4.zip"_s});
    QTest::mouseClick(m_tabs, Qt::LeftButton, {}, m_tabs->tabRect(int(StateFilter::Waiting)).center());
    QCOMPARE(names().size(), 2);
    resizeTo(900, 500);
    QVERIFY(m_sidebar->isVisible());
    QCOMPARE(m_sidebar->choice().states, StateFilter::Waiting);
    QCOMPARE(names().size(), 2);
    QTRY_VERIFY(m_sidebar->viewport()->width() > 50); // laid out
    // Tabs have no word for a server.
    click(u"a.example"_s);
    resizeTo(640, 400);
    QCOMPARE(m_tabs->currentIndex(), int(StateFilter::All));
    QCOMPARE(names().size(), 4);
}

void TestSidebar::itCanBeHiddenForGood()
{
    auto *show = m_window->findChild<QAction *>(u"showSidebar"_s);
    QVERIFY(show->isChecked());
    QTest::keyClick(m_window.get(), Qt::Key_F9);
    QVERIFY(!m_sidebar->isVisible());
    QVERIFY(m_tabs->isVisible());
    m_window->close();
    makeWindow();
    QVERIFY(!m_sidebar->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_F9);
    QVERIFY(m_sidebar->isVisible());
    QVERIFY(!m_tabs->isVisible());
}

void TestSidebar::inArabicItStandsOnTheRight()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    makeWindow();
    addSamples();
    QTRY_VERIFY(m_sidebar->mapTo(m_window.get(), QPoint()).x() > m_view->mapTo(m_window.get(), QPoint()).x());
    const QRect number = m_sidebar->visualRect(m_sidebar->model()->index(0, 1));
    QVERIFY(number.x() < m_sidebar->visualRect(m_sidebar->model()->index(0, 0)).x());
}

QTEST_MAIN(TestSidebar)
#include "tst_sidebar.moc"
