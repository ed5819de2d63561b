// SPDX-License-Identifier: MIT
#include "ui/add_dialog.h"
#include "ui/clipboard_watch.h"
#include "ui/main_window.h"
#include "ui/message_bar.h"

#include "fake_engine.h"
#include "support/manual_clock.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace headgate;
using namespace Qt::StringLiterals;

/// On this platform nothing in the clipboard counts as the program's own: the tests copy as other programs.
class TestClipboardWatch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void tellsOfLinks_data();
    void tellsOfLinks();
    void patternsStayPatterns();
    void isOffAtFirst();
    void passesOverItsOwn();
    void onlyTheLastOneIsToldOf();

    void theWindowOffersThem();
    void theOfferStaysUntilItIsUsed();
    void theWindowNeverAddsByItself();
    void theWindowRemembersTheChoice();
    void nothingIsOfferedWhileLinksAreBeingAdded();

private:
    void open();
    static void copy(const QString &text) { QGuiApplication::clipboard()->setText(text); }
    /// After this, whatever was copied before has been read.
    void waitForReadings(ClipboardWatch &watch);
    QAction *action() { return m_window->findChild<QAction *>(u"watchClipboard"_s); }
    void chooseInMenu();
    QStringList messages() { return m_window->findChild<MessageBar *>()->texts(); }

    ManualClock m_clock;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QSettings> m_store;
    std::unique_ptr<FakeEngine> m_engine;
    std::unique_ptr<MainWindow> m_window;
};

void TestClipboardWatch::init()
{
    QGuiApplication::clipboard()->clear();
    m_dir = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<QSettings>(m_dir->filePath(u"headgate.ini"_s), QSettings::IniFormat);
    m_engine = std::make_unique<FakeEngine>();
}

void TestClipboardWatch::cleanup()
{
    m_window.reset();
    m_engine.reset();
    m_store.reset();
    m_dir.reset();
}

void TestClipboardWatch::open()
{
    Settings settings;
    settings.transfer.folder = m_dir->path();
    m_window = std::make_unique<MainWindow>(*m_engine, settings, *m_store, m_clock);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestClipboardWatch::chooseInMenu()
{
    QMenu *menu = nullptr;
    for (QMenu *each : m_window->menuBar()->findChildren<QMenu *>()) {
        menu = each->actions().contains(action()) ? each : menu;
    }
    QVERIFY(menu);
    menu->popup(m_window->mapToGlobal(QPoint()));
    QTest::mouseClick(menu, Qt::LeftButton, Qt::NoModifier, menu->actionGeometry(action()).center());
}

void TestClipboardWatch::waitForReadings(ClipboardWatch &watch)
{
    QSignalSpy copied(&watch, &ClipboardWatch::copied);
    copy(u"http://example.org/the-end"_s);
    QTRY_VERIFY(!copied.isEmpty());
    QCOMPARE(copied.last()[1].toString(), u"http://example.org/the-end"_s);
}

void TestClipboardWatch::tellsOfLinks_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<qint64>("count");
    QTest::addColumn<QString>("text");
    const QByteArray a("https://example.org/a.zip");
    const QString shown = QString::fromLatin1(a);
    QTest::newRow("a link") << u"text/plain"_s << a << qint64(1) << shown;
    QTest::newRow("links in prose, one of them twice")
        << u"text/plain"_s << "see " + a + ", or http://example.org/b; else " + a << qint64(2)
        << shown + u"\nhttp://example.org/b"_s;
    QTest::newRow("a piece of a page")
        << u"text/html"_s << "<p><a href='" + a + "'>here</a></p>" << qint64(1) << shown;
    QTest::newRow("addresses") << u"text/uri-list"_s << a + "\r\n" << qint64(1) << shown;
    QTest::newRow("words alone") << u"text/plain"_s << QByteArray("only words") << qint64(0) << QString();
    QTest::newRow("what is not fetched")
        << u"text/plain"_s << QByteArray("mailto:me@example.org") << qint64(0) << QString();
    QTest::newRow("files") << u"text/uri-list"_s << QByteArray("file:///etc/hosts\r\n") << qint64(0)
                           << QString();
    QTest::newRow("a picture") << u"image/png"_s << QByteArray("x") << qint64(0) << QString();
}

void TestClipboardWatch::tellsOfLinks()
{
    QFETCH(const QString, format);
    QFETCH(const QByteArray, data);
    QFETCH(const qint64, count);
    QFETCH(const QString, text);
    ClipboardWatch watch(*QGuiApplication::clipboard());
    watch.setEnabled(true);
    QSignalSpy copied(&watch, &ClipboardWatch::copied);
    auto *mime = new QMimeData;
    mime->setData(format, data);
    QGuiApplication::clipboard()->setMimeData(mime);
    if (count > 0) {
        QTRY_COMPARE(copied.size(), 1);
        QCOMPARE(copied[0][0].toLongLong(), count);
        QCOMPARE(copied[0][1].toString(), text);
        return;
    }
    // Readings come one after the other.
    waitForReadings(watch);
    QCOMPARE(copied.size(), 1);
}

void TestClipboardWatch::patternsStayPatterns()
{
    ClipboardWatch watch(*QGuiApplication::clipboard());
    watch.setEnabled(true);
    QSignalSpy copied(&watch, &ClipboardWatch::copied);
    const QString text = u"https://example.org/[01-20].jpg"_s;
    copy(text);
    QTRY_COMPARE(copied.size(), 1);
    QCOMPARE(copied[0][1].toString(), text);
}

void TestClipboardWatch::isOffAtFirst()
{
    ClipboardWatch watch(*QGuiApplication::clipboard());
    QSignalSpy copied(&watch, &ClipboardWatch::copied);
    copy(u"http://example.org/a"_s);
    watch.setEnabled(true);
    waitForReadings(watch);
    QCOMPARE(copied.size(), 1); // the end alone
    watch.setEnabled(false);
    copy(u"http://example.org/b"_s);
    watch.setEnabled(true);
    waitForReadings(watch);
    QCOMPARE(copied.size(), 2);
}

void TestClipboardWatch::passesOverItsOwn()
{
    bool isOurs = true;
    ClipboardWatch watch(*QGuiApplication::clipboard(), [&isOurs] { return isOurs; });
    watch.setEnabled(true);
    QSignalSpy copied(&watch, &ClipboardWatch::copied);
    copy(u"http://example.org/a"_s);
    isOurs = false;
    waitForReadings(watch);
    QCOMPARE(copied.size(), 1);
}

void TestClipboardWatch::onlyTheLastOneIsToldOf()
{
    ClipboardWatch watch(*QGuiApplication::clipboard());
    watch.setEnabled(true);
    QSignalSpy copied(&watch, &ClipboardWatch::copied);
    copy(u"http://example.org/a"_s);
    copy(u"http://example.org/b"_s);
    QTRY_COMPARE(copied.size(), 1);
    QCOMPARE(copied[0][1].toString(), u"http://example.org/b"_s);
}

void TestClipboardWatch::theWindowOffersThem()
{
    open();
    QVERIFY(!action()->isChecked());
    copy(u"http://example.org/x"_s);
    chooseInMenu();
    QVERIFY(action()->isChecked());
    QCOMPARE(messages(), QStringList());
    copy(u"http://example.org/a\nhttp://example.org/b\nhttp://example.org/c"_s);
    QTRY_COMPARE(messages(), QStringList{u"3 link(s) copied"_s});
    QTest::mouseClick(m_window->findChild<QPushButton *>(u"messageAction"_s), Qt::LeftButton);
    QCOMPARE(messages(), QStringList());
    auto *dialog = m_window->findChild<AddDialog *>();
    QVERIFY(dialog);
    QVERIFY(dialog->isVisible());
    QCOMPARE(dialog->findChild<QPlainTextEdit *>(u"links"_s)->toPlainText(),
             u"http://example.org/a\nhttp://example.org/b\nhttp://example.org/c"_s);
    auto *add = dialog->findChild<QPushButton *>(u"add"_s);
    QTRY_VERIFY(add->isEnabled());
    QTest::mouseClick(add, Qt::LeftButton);
    QCOMPARE(m_engine->posted<command::Add>().size(), 1);
    QCOMPARE(m_engine->posted<command::Add>().front().links.size(), 3);
}

void TestClipboardWatch::theOfferStaysUntilItIsUsed()
{
    open();
    action()->setChecked(true);
    copy(u"http://example.org/a"_s);
    QTRY_COMPARE(messages(), QStringList{u"1 link(s) copied"_s});
    auto *bar = m_window->findChild<MessageBar *>();
    bar->inform(u"something else"_s);
    QCOMPARE(messages(), (QStringList{u"1 link(s) copied"_s, u"something else"_s}));
    bar->dropNotice();
    QCOMPARE(messages(), QStringList{u"1 link(s) copied"_s});
    copy(u"http://example.org/a http://example.org/b"_s);
    QTRY_COMPARE(messages(), QStringList{u"2 link(s) copied"_s});
}

void TestClipboardWatch::theWindowNeverAddsByItself()
{
    open();
    action()->setChecked(true);
    copy(u"http://example.org/a"_s);
    QTRY_COMPARE(messages().size(), 1);
    QVERIFY(m_engine->posted<command::Add>().isEmpty());
    QVERIFY(!m_window->findChild<AddDialog *>());
}

void TestClipboardWatch::theWindowRemembersTheChoice()
{
    open();
    action()->setChecked(true);
    m_window.reset();
    open();
    QVERIFY(action()->isChecked());
    copy(u"http://example.org/a"_s);
    QTRY_COMPARE(messages().size(), 1);
    action()->setChecked(false);
    m_window.reset();
    open();
    QVERIFY(!action()->isChecked());
}

void TestClipboardWatch::nothingIsOfferedWhileLinksAreBeingAdded()
{
    open();
    action()->setChecked(true);
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    auto *dialog = m_window->findChild<AddDialog *>();
    QVERIFY(dialog);
    auto *watch = m_window->findChild<ClipboardWatch *>();
    waitForReadings(*watch);
    QCOMPARE(messages(), QStringList());
    dialog->close();
    QTRY_VERIFY(!m_window->findChild<AddDialog *>());
    copy(u"http://example.org/a"_s);
    QTRY_COMPARE(messages(), QStringList{u"1 link(s) copied"_s});
}

QTEST_MAIN(TestClipboardWatch)
#include "tst_clipboard_watch.moc"
