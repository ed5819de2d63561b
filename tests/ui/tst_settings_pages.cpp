// SPDX-License-Identifier: MIT
#include "ui/folder_rules_page.h"
#include "ui/settings_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace headgate;
using namespace Qt::StringLiterals;

/// What single pages do.
class TestSettingsPages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaultsAreRestoredOnOnePageUntilCancel();
    void theChoiceOfAProxyOffersItsFields();
    void aProxyThatIsNotUsedIsKept();
    void aWholeAddressOfAProxyIsTakenApart();
    void foldersByRules();
    void aFolderRuleNeedsBoth();

private:
    static void goTo(SettingsDialog &dialog, const QString &title)
    {
        auto *list = dialog.findChild<QListWidget *>(u"settingsPages"_s);
        list->setCurrentItem(list->findItems(title, Qt::MatchExactly).value(0));
    }
    static void choose(QComboBox *box, const QString &text)
    {
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        for (int i = 0; i < box->findText(text); ++i) {
            QTest::keyClick(box, Qt::Key_Down);
        }
        QCOMPARE(box->currentText(), text);
    }
    QTemporaryDir m_dir;
};

void TestSettingsPages::defaultsAreRestoredOnOnePageUntilCancel()
{
    Preferences given = Preferences::defaults();
    given.settings.gate.total = 99;
    given.settings.retry.retries = 77;
    SettingsDialog dialog(given);
    QSignalSpy applied(&dialog, &SettingsDialog::applied);
    dialog.show();
    goTo(dialog, u"Retries"_s);
    auto *restore = dialog.findChild<QPushButton *>(u"restoreDefaults"_s);
    QTest::mouseClick(restore, Qt::LeftButton);
    QCOMPARE(dialog.findChild<QSpinBox *>(u"retries"_s)->value(), RetryPolicy().retries);
    QCOMPARE(dialog.preferences().settings.gate.total, 99); // of another page
    QCOMPARE(applied.count(), 0);
    QVERIFY(dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Apply)->isEnabled());
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
    QCOMPARE(applied.count(), 0);

    // All pages, and then it is as after the first start.
    auto *list = dialog.findChild<QListWidget *>(u"settingsPages"_s);
    for (int row = 0; row < list->count(); ++row) {
        list->setCurrentRow(row);
        restore->click();
    }
    QVERIFY(dialog.preferences() == Preferences::defaults());
}

void TestSettingsPages::theChoiceOfAProxyOffersItsFields()
{
    SettingsDialog dialog(Preferences::defaults());
    dialog.show();
    goTo(dialog, u"Proxy"_s);
    auto *choice = dialog.findChild<QComboBox *>(u"proxyChoice"_s);
    auto *host = dialog.findChild<QLineEdit *>(u"proxyHost"_s);
    auto *exclusions = dialog.findChild<QLineEdit *>(u"proxyExclusions"_s);
    QVERIFY(!host->isEnabled() && exclusions->isEnabled());
    choose(choice, u"No proxy"_s);
    QVERIFY(!host->isEnabled() && !exclusions->isEnabled());
    QCOMPARE(dialog.preferences().settings.transfer.proxy.mode, ProxyMode::None);
    choose(choice, u"SOCKS5 proxy"_s);
    QVERIFY(host->isEnabled() && exclusions->isEnabled());
    QVERIFY(!dialog.problem().isEmpty()); // no host yet
    QTest::keyClicks(host, u"p.example"_s);
    QTest::keyClicks(exclusions, u"a.example; .b.example"_s);
    const ProxySettings expected{
        ProxyMode::Manual, QUrl(u"socks5://p.example"_s), {u"a.example"_s, u"*.b.example"_s}};
    QCOMPARE(dialog.preferences().settings.transfer.proxy, expected);
    choose(choice, u"HTTP proxy"_s);
    QCOMPARE(dialog.preferences().settings.transfer.proxy.address, QUrl(u"http://p.example"_s));
    QCOMPARE(dialog.problem(), QString());
}

void TestSettingsPages::aProxyThatIsNotUsedIsKept()
{
    Preferences given = Preferences::defaults();
    given.settings.transfer.proxy = ProxySettings::manual(QUrl(u"socks5://me:s3cr3t@p.example:99"_s));
    SettingsDialog dialog(given);
    dialog.show();
    goTo(dialog, u"Proxy"_s);
    auto *choice = dialog.findChild<QComboBox *>(u"proxyChoice"_s);
    QCOMPARE(choice->currentText(), u"SOCKS5 proxy"_s);
    choose(choice, u"As the system says"_s);
    const ProxySettings now = dialog.preferences().settings.transfer.proxy;
    QCOMPARE(now.mode, ProxyMode::System);
    QCOMPARE(now.address, given.settings.transfer.proxy.address);
}

void TestSettingsPages::aWholeAddressOfAProxyIsTakenApart()
{
    SettingsDialog dialog(Preferences::defaults());
    dialog.show();
    dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    goTo(dialog, u"Proxy"_s);
    choose(dialog.findChild<QComboBox *>(u"proxyChoice"_s), u"HTTP proxy"_s);
    auto *host = dialog.findChild<QLineEdit *>(u"proxyHost"_s);
    host->setFocus();
    QTest::keyClicks(host, u"socks5://me:pw@p.example:1081"_s);
    QTest::keyClick(host, Qt::Key_Tab);
    QCOMPARE(host->text(), u"p.example"_s);
    QCOMPARE(dialog.preferences().settings.transfer.proxy,
             ProxySettings::manual(QUrl(u"socks5://me:pw@p.example:1081"_s)));
}

void TestSettingsPages::foldersByRules()
{
    Preferences given = Preferences::defaults();
    given.settings.transfer.folder = m_dir.path();
    given.settings.transfer.folderRules = {{u"*.example.org"_s, m_dir.filePath(u"org"_s)}};
    SettingsDialog dialog(given);
    dialog.show();
    QVERIFY(dialog.preferences() == given);
    goTo(dialog, u"Folders"_s);
    const auto rules = [&dialog] { return dialog.preferences().settings.transfer.folderRules; };
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"addFolderRule"_s), Qt::LeftButton);
    // A kind without a rule is offered, with a folder that fits it.
    const FolderRule images{u"images"_s, m_dir.filePath(u"Images"_s)};
    const FolderRule org = given.settings.transfer.folderRules.first();
    QCOMPARE(rules(), (QList{org, images}));
    const auto rows = dialog.findChildren<FolderRuleRow *>();
    QCOMPARE(rows.size(), 2);
    QTest::mouseClick(rows[1]->findChild<QToolButton *>(u"raiseFolderRule"_s), Qt::LeftButton);
    QCOMPARE(rules(), (QList{images, org}));
    auto *match = rows[1]->findChild<QComboBox *>();
    match->lineEdit()->selectAll();
    QTest::keyClicks(match->lineEdit(), u"videos"_s); // as the list has it, but typed
    QCOMPARE(rules().first().match, u"videos"_s);
    match->lineEdit()->selectAll();
    QTest::keyClicks(match->lineEdit(), u"https://host.example/x"_s);
    QCOMPARE(rules().first().match, u"host.example"_s);
    QTest::mouseClick(rows[0]->findChild<QToolButton *>(u"removeFolderRule"_s), Qt::LeftButton);
    QCOMPARE(rules().size(), 1);
    QCOMPARE(dialog.problem(), QString());
}

void TestSettingsPages::aFolderRuleNeedsBoth()
{
    Preferences given = Preferences::defaults();
    given.settings.transfer.folder = m_dir.path();
    given.settings.transfer.folderRules = {{u"audio"_s, m_dir.filePath(u"a"_s)}};
    SettingsDialog dialog(given);
    dialog.show();
    auto *row = dialog.findChild<FolderRuleRow *>();
    auto *match = row->findChild<QComboBox *>();
    match->setEditText(u"no host"_s);
    QVERIFY2(dialog.problem().startsWith(u"Folders: Choose a kind"_s), qPrintable(dialog.problem()));
    match->setEditText(u"host.example"_s);
    QCOMPARE(dialog.problem(), QString());
    row->findChild<QLineEdit *>(u"folder"_s)->setText(u"relative"_s);
    QVERIFY2(dialog.problem().contains(u"full path"_s), qPrintable(dialog.problem()));
}

QTEST_MAIN(TestSettingsPages)
#include "tst_settings_pages.moc"
