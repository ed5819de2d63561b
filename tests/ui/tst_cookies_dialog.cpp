// SPDX-License-Identifier: MIT
#include "ui/cookies_dialog.h"
#include "ui/gate_strip.h"
#include "ui/main_window.h"

#include "fake_engine.h"
#include "support/manual_clock.h"

#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace headgate;
using namespace Qt::StringLiterals;

class TestCookiesDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aFileIsChosenAndUsed();
    void showsForWhomAndNeverWhat();
    void aFileThatIsNoneChangesNothing();
    void theyCanBeForgotten();
    void theyOutliveTheDialogAndOtherSettings();
    void theyAreNotWrittenDown();

private:
    QString write(const QByteArray &bytes)
    {
        QFile file(m_dir->filePath(u"cookies.txt"_s));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName()
                                                                                    : QString();
    }
    void openDialog()
    {
        m_window->findChild<QAction *>(u"useCookies"_s)->trigger();
        m_dialog = m_window->findChild<CookiesDialog *>();
        QVERIFY(m_dialog);
        QVERIFY(m_dialog->isVisible());
    }
    QString text(const QString &name) { return m_dialog->findChild<QLabel *>(name)->text(); }
    QStringList domains()
    {
        const auto *list = m_dialog->findChild<QListWidget *>();
        QStringList shown;
        for (int i = 0; i < list->count(); ++i) {
            shown.append(list->item(i)->text());
        }
        return shown;
    }
    /// What the engine has been told to send to a host.
    QByteArray sent(const QString &url)
    {
        const auto applied = m_engine->posted<command::Apply>();
        const auto cookies = applied.isEmpty() ? nullptr : applied.last().settings.transfer.cookies;
        return cookies ? cookies->header(QUrl(url), m_clock.wallTime().toSecsSinceEpoch()) : QByteArray();
    }

    ManualClock m_clock;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QSettings> m_store;
    std::unique_ptr<FakeEngine> m_engine;
    std::unique_ptr<MainWindow> m_window;
    CookiesDialog *m_dialog = nullptr;
};

namespace {

const QByteArray exported = "# Netscape HTTP Cookie File\n"
                            ".files.example\tTRUE\t/\tFALSE\t0\tsid\tS3CR3T\n"
                            "files.example\tFALSE\t/\tFALSE\t0\tother\tS3CR3T\n"
                            "a.example\tFALSE\t/\tFALSE\t0\tx\ty\n"
                            "a.example\tFALSE\t/\tFALSE\t1\tstale\tS3CR3T\n"
                            "this S3CR3T line is none\n";

} // namespace

void TestCookiesDialog::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<QSettings>(m_dir->filePath(u"headgate.ini"_s), QSettings::IniFormat);
    m_engine = std::make_unique<FakeEngine>();
    Settings settings;
    settings.transfer.folder = m_dir->path();
    m_window = std::make_unique<MainWindow>(*m_engine, settings, *m_store, m_clock);
    m_window->show();
}

void TestCookiesDialog::cleanup()
{
    m_window.reset();
    m_engine.reset();
    m_store.reset();
    m_dir.reset();
}

void TestCookiesDialog::aFileIsChosenAndUsed()
{
    const QString path = write(exported);
    openDialog();
    QCOMPARE(text(u"sum"_s), u"No cookies are in use."_s);
    QVERIFY(text(u"explanation"_s).contains(u"never written to a file"_s));
    QTest::mouseClick(m_dialog->findChild<QPushButton *>(u"choose"_s), Qt::LeftButton);
    auto *files = m_dialog->findChild<QFileDialog *>(u"cookieFile"_s);
    QVERIFY(files);
    files->selectFile(path);
    QMetaObject::invokeMethod(files, "accept");
    QTRY_COMPARE(m_engine->posted<command::Apply>().size(), 1);
    QCOMPARE(sent(u"http://cdn.files.example/"_s), "sid=S3CR3T"_ba);
    QCOMPARE(sent(u"http://elsewhere.example/"_s), ""_ba);
}

void TestCookiesDialog::showsForWhomAndNeverWhat()
{
    openDialog();
    m_dialog->read(write(exported));
    QTRY_COMPARE(domains(), (QStringList{u"a.example  (1)"_s, u"files.example  (2)"_s}));
    QCOMPARE(text(u"sum"_s), u"In use, for 2 host(s) or domain(s):"_s);
    QCOMPARE(text(u"report"_s), u"4 cookie(s) read from cookies.txt\n1 of them expired, and are not sent\n"
                                "1 line(s) left out:\nline 6: not seven fields with tabs between them"_s);
    for (const QLabel *label : m_dialog->findChildren<QLabel *>()) {
        QVERIFY(!label->text().contains(u"S3CR3T"_s));
        QCOMPARE(label->textFormat(), Qt::PlainText);
    }
}

void TestCookiesDialog::aFileThatIsNoneChangesNothing()
{
    openDialog();
    m_dialog->read(write(exported));
    QTRY_COMPARE(m_engine->posted<command::Apply>().size(), 1);
    m_dialog->read(write("prose"));
    QTRY_VERIFY(text(u"report"_s).contains(u"holds no cookies"_s));
    QCOMPARE(m_engine->posted<command::Apply>().size(), 1);
    QCOMPARE(domains().size(), 2);
}

void TestCookiesDialog::theyCanBeForgotten()
{
    openDialog();
    QVERIFY(!m_dialog->findChild<QPushButton *>(u"forget"_s)->isEnabled());
    m_dialog->read(write(exported));
    QTRY_COMPARE(m_engine->posted<command::Apply>().size(), 1);
    QTest::mouseClick(m_dialog->findChild<QPushButton *>(u"forget"_s), Qt::LeftButton);
    QCOMPARE(m_engine->posted<command::Apply>().size(), 2);
    QVERIFY(!m_engine->posted<command::Apply>().last().settings.transfer.cookies);
    QCOMPARE(text(u"sum"_s), u"No cookies are in use."_s);
    QVERIFY(!m_dialog->findChild<QPushButton *>(u"forget"_s)->isEnabled());
}

void TestCookiesDialog::theyOutliveTheDialogAndOtherSettings()
{
    openDialog();
    m_dialog->read(write(exported));
    QTRY_COMPARE(m_engine->posted<command::Apply>().size(), 1);
    m_dialog->close();
    QTRY_VERIFY(!m_window->findChild<CookiesDialog *>());
    openDialog();
    QCOMPARE(domains().size(), 2);
    m_dialog->close();
    QTRY_VERIFY(!m_window->findChild<CookiesDialog *>());
    // Another limit, as the strip of the gate sets it, knows nothing of cookies.
    Q_EMIT m_window->findChild<GateStrip *>()->limitChosen(5);
    QCOMPARE(m_engine->posted<command::Apply>().size(), 2);
    QCOMPARE(sent(u"http://files.example/"_s), "sid=S3CR3T; other=S3CR3T"_ba);
}

void TestCookiesDialog::theyAreNotWrittenDown()
{
    openDialog();
    m_dialog->read(write(exported));
    QTRY_COMPARE(m_engine->posted<command::Apply>().size(), 1);
    m_window->close();
    m_store->sync();
    QFile ini(m_store->fileName());
    QVERIFY(ini.open(QIODevice::ReadOnly));
    const QByteArray stored = ini.readAll();
    QVERIFY(stored.contains("folder"));
    QVERIFY(!stored.contains("S3CR3T"));
    QVERIFY(!stored.contains("files.example"));
}

QTEST_MAIN(TestCookiesDialog)
#include "tst_cookies_dialog.moc"
