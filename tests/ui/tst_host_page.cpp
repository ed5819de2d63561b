// SPDX-License-Identifier: MIT
#include "ui/gate_line.h"
#include "ui/host_color.h"
#include "ui/host_page.h"
#include "ui/main_window.h"
#include "ui/plot.h"

#include "fake_engine.h"
#include "sample_rows.h"
#include "support/manual_clock.h"

#include <QLabel>
#include <QListWidget>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace headgate;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// What is told of one server to whoever wants to know.
class TestHostPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aClickOnAHostOpensItsPage();
    void theKeyboardOpensItToo();
    void itTellsAll();
    void itSaysWhereNothingIsKnown();
    void strangersAreShownAsText();
    void theScaleIsRound_data();
    void theScaleIsRound();
    void thePlotDrawsWhatItIsGiven();

private:
    [[nodiscard]] HostPage samplePage() const;
    HostPageDialog *page() { return m_window->findChild<HostPageDialog *>(); }
    QString text(const QString &name) { return page()->findChild<QLabel *>(name)->text(); }

    ManualClock m_clock;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QSettings> m_store;
    std::unique_ptr<FakeEngine> m_engine;
    std::unique_ptr<MainWindow> m_window;
};

void TestHostPage::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<QSettings>(m_dir->filePath(u"headgate.ini"_s), QSettings::IniFormat);
    m_engine = std::make_unique<FakeEngine>();
    m_window = std::make_unique<MainWindow>(*m_engine, Settings(), *m_store, m_clock);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    Delta delta = addition({makeRow(1, State::Waiting), makeRow(2, State::Waiting)});
    GatePicture picture;
    picture.hosts = {{{u"example.org"_s}, 4, 0, 4, 8, 800, Instant::min()}};
    picture.lines = 1;
    delta.picture = picture;
    delta.gate.waiting = 800;
    m_engine->tell(delta);
}

void TestHostPage::cleanup()
{
    m_window.reset();
    m_engine.reset();
    m_store.reset();
    m_dir.reset();
}

HostPage TestHostPage::samplePage() const
{
    HostPage page;
    page.standing = {{u"example.org"_s}, 4, 1, 4, 8, 800, Instant::min(), {4, 250ms}};
    page.reason = {WaitReason::Kind::HostBusy, 1, 4, 4, 0ms};
    for (int i = 0; i < 90; ++i) {
        page.samples.append({m_clock.now() - std::chrono::seconds(90 - i), 4, 4, 800, 1'000'000});
    }
    page.grants = 120;
    page.waitP50 = 1500ms;
    page.waitP95 = 9s;
    page.waitMax = 75s;
    page.outcomes = {100, 2, 3};
    page.failures = {{QDateTime({2024, 1, 1}, {12, 0}, Qt::UTC), u"429 Too Many Requests"_s}};
    return page;
}

void TestHostPage::aClickOnAHostOpensItsPage()
{
    auto *line = m_window->findChild<GateLine *>();
    const QPoint waiting(5, line->height() / 2);
    QTest::mouseClick(line, Qt::LeftButton, {}, waiting);
    QVERIFY(!page()); // not a host
    const QPoint first(line->fontMetrics().horizontalAdvance(u"800 waiting:"_s) + 40, line->height() / 2);
    QTest::mouseClick(line, Qt::LeftButton, {}, first);
    QVERIFY(page());
    QCOMPARE(m_engine->posted<command::WatchHost>().last().host, Host{u"example.org"_s});
    page()->close();
    QCOMPARE(m_engine->posted<command::WatchHost>().last().host, Host{}); // nobody looks any more
    QTRY_VERIFY(!page());
}

void TestHostPage::theKeyboardOpensItToo()
{
    QTest::keyClick(m_window.get(), Qt::Key_H, Qt::ControlModifier);
    QVERIFY(!page()); // of which download?
    auto *view = m_window->findChild<QAbstractItemView *>(u"downloads"_s);
    QVERIFY(view);
    view->setCurrentIndex(view->model()->index(0, 0));
    QTRY_VERIFY(m_window->findChild<QAction *>(u"showHost"_s)->isEnabled());
    QTest::keyClick(m_window.get(), Qt::Key_H, Qt::ControlModifier);
    QVERIFY(page());
    QCOMPARE(page()->host(), Host::of(QUrl(makeRow(1, State::Waiting).url)));
    QTest::keyClick(page(), Qt::Key_Escape);
    QTRY_VERIFY(!page());
}

void TestHostPage::itTellsAll()
{
    m_window->findChild<GateLine *>()->hostChosen(Host{u"example.org"_s});
    Delta delta;
    delta.hostPage = samplePage();
    m_engine->tell(delta);
    QCOMPARE(text(u"state"_s), u"4 of 4 active; 1 of them on loan; 800 waiting; Host busy, 4 of 4"_s);
    QCOMPARE(text(u"waits"_s), u"half of them up to 1.50 s, 95 % up to 9.00 s, the longest 1 min 15 s"_s);
    QVERIFY(text(u"outcomes"_s).startsWith(u"100 good, 3 refused"_s));
    QCOMPARE(text(u"learned"_s), u"it takes 4 requests at once (the settings allow 8); "
                                 "it wants 0.25 s between two starts"_s);
    auto *failures = page()->findChild<QListWidget *>(u"failures"_s);
    QCOMPARE(failures->count(), 1);
    QVERIFY(failures->item(0)->text().endsWith(u"429 Too Many Requests"_s));
    failures->setCurrentRow(0);
    m_engine->tell(delta);
    QCOMPARE(failures->currentRow(), 0); // stays selected
    // Another host's page, which was on its way, is not taken for this one's.
    Delta other;
    other.hostPage = HostPage();
    other.hostPage->standing.host = Host{u"b.example"_s};
    m_engine->tell(other);
    QVERIFY(text(u"state"_s).contains(u"800"_s));
}

void TestHostPage::itSaysWhereNothingIsKnown()
{
    m_window->findChild<GateLine *>()->hostChosen(Host{u"example.org"_s});
    Delta delta;
    delta.hostPage = HostPage();
    delta.hostPage->standing.host = Host{u"example.org"_s};
    m_engine->tell(delta);
    QCOMPARE(text(u"waits"_s), u"nobody has passed yet"_s);
    QVERIFY(text(u"learned"_s).startsWith(u"nothing yet"_s));
    QVERIFY(!page()->grab().isNull());
}

void TestHostPage::strangersAreShownAsText()
{
    m_window->findChild<GateLine *>()->hostChosen(Host{u"example.org"_s});
    Delta delta;
    delta.hostPage = samplePage();
    delta.hostPage->failures = {{QDateTime({2024, 1, 1}, {12, 0}, Qt::UTC), u"<b>500</b>\nsecond line"_s}};
    m_engine->tell(delta);
    const QString shown = page()->findChild<QListWidget *>(u"failures"_s)->item(0)->text();
    QVERIFY2(shown.contains(u"<b>500</b>"_s) && !shown.contains(u'\n'), qPrintable(shown));
    for (const QLabel *label : page()->findChildren<QLabel *>()) {
        QVERIFY(label->textFormat() == Qt::PlainText || label->buddy() || !label->text().contains(u'<'));
    }
}

void TestHostPage::theScaleIsRound_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("rounded");
    QTest::newRow("nothing") << 0.0 << 1.0;
    QTest::newRow("one") << 1.0 << 1.0;
    QTest::newRow("three") << 3.0 << 5.0;
    QTest::newRow("seven") << 7.0 << 10.0;
    QTest::newRow("as it is") << 200.0 << 200.0;
    QTest::newRow("large") << 1.2e9 << 2e9;
    QTest::newRow("small") << 0.03 << 0.05;
}

void TestHostPage::theScaleIsRound()
{
    QFETCH(const double, value);
    QTEST(roundedUp(value), "rounded");
    QCOMPARE(roundedUp(3.0 * 1024 * 1024, 1024), 5.0 * 1024 * 1024);
}

void TestHostPage::thePlotDrawsWhatItIsGiven()
{
    Plot plot([](double value) { return QString::number(value); });
    plot.resize(400, 150);
    const auto reds = [&plot] {
        const QImage image = plot.grab().toImage();
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                count += image.pixelColor(x, y) == QColor(Qt::red) ? 1 : 0;
            }
        }
        return count;
    };
    plot.show({}, 60, true);
    QCOMPARE(reds(), 0);
    plot.show({{u"one"_s, Qt::red, {{-60, 5}, {0, 5}}, false, true}}, 60, true);
    const int line = reds();
    QVERIFY2(line > 250, qPrintable(QString::number(line)));
    plot.setLayoutDirection(Qt::RightToLeft);
    QVERIFY(reds() > 250);
    plot.resize(10, 10); // too small for anything
    QVERIFY(!plot.grab().isNull());
}

QTEST_MAIN(TestHostPage)
#include "tst_host_page.moc"
