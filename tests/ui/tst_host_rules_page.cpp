// SPDX-License-Identifier: MIT
#include "ui/host_rules_page.h"
#include "ui/settings_dialog.h"
#include "ui/system_vault.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTreeWidget>

using namespace headgate;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Rules for hosts, as a person makes them.
class TestHostRulesPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRuleIsMadeByHand();
    void whatIsNoHostIsSaid();
    void aRuleIsChanged();
    void theOrderIsTheUsers();
    void aRuleIsRemoved();
    void whatHostsHaveTaughtStandsBeside();
    void theSettingsTakeThem();
    void aLoginAndHeaderLinesAreGiven();
    void whatCannotBeSentIsSaid_data();
    void whatCannotBeSentIsSaid();
    void aSecretThatIsNotShownStaysAsItIs();
    void aSecretIsNotTakenAlongToOtherHosts();
    void whatIsSentIsToldWithoutSecrets();
    void whereSecretsAreKeptIsTold();
};

namespace {

const HostRule slow{u"*.slow.example"_s, 2, {500ms, 60}, 1000, u"Me/1"_s};
const HostRule fast{u"fast.example"_s, 32, {}, 0, {}};
/// As the settings have it after a start.
const HostRule locked{u"locked.example"_s, 0, {}, 0, {}, u"me"_s, {}, {{"Cookie", {}}, {"X-Key", {}}}};

struct Fixture
{
    explicit Fixture(const QList<HostRule> &rules = {})
    {
        page.setRules(rules);
        page.resize(640, 300);
        page.show();
    }
    QTreeWidget *list() { return page.findChild<QTreeWidget *>(); }
    void press(const QString &button)
    {
        QTest::mouseClick(page.findChild<QPushButton *>(button), Qt::LeftButton);
    }
    void type(const QString &field, const QString &text)
    {
        auto *edit = dialog()->findChild<QLineEdit *>(field);
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, text);
    }
    void typeHeaders(const QString &text)
    {
        auto *edit = dialog()->findChild<QPlainTextEdit *>(u"ruleHeaders"_s);
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        for (const QString &line : text.split(u'\n')) {
            QTest::keyClicks(edit, line);
            QTest::keyClick(edit, Qt::Key_Return);
        }
    }
    QString problem() { return dialog()->findChild<QLabel *>(u"ruleProblem"_s)->text(); }
    HostRuleDialog *dialog() { return page.findChild<HostRuleDialog *>(); }
    QPushButton *ok() { return dialog()->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok); }

    HostRulesPage page;
    QSignalSpy changed{&page, &HostRulesPage::changed};
};

} // namespace

void TestHostRulesPage::aRuleIsMadeByHand()
{
    Fixture f;
    f.press(u"addRule"_s);
    QVERIFY(f.dialog());
    QVERIFY(!f.ok()->isEnabled()); // for which host?
    QTest::keyClicks(f.dialog()->findChild<QLineEdit *>(u"ruleHost"_s), u"*.Slow.example"_s);
    f.dialog()->findChild<QSpinBox *>(u"ruleLimit"_s)->setValue(2);
    f.dialog()->findChild<QSpinBox *>(u"ruleInterval"_s)->setValue(500);
    f.dialog()->findChild<QSpinBox *>(u"rulePerMinute"_s)->setValue(60);
    f.dialog()->findChild<QSpinBox *>(u"ruleSpeed"_s)->setValue(100);
    QTest::keyClicks(f.dialog()->findChild<QLineEdit *>(u"ruleUserAgent"_s), u"Me/1"_s);
    QTest::mouseClick(f.ok(), Qt::LeftButton);
    QCOMPARE(f.changed.size(), 1);
    QCOMPARE(f.page.rules().size(), 1);
    QVERIFY((f.page.rules().first() == HostRule{u"*.slow.example"_s, 2, {500ms, 60}, 100 * 1024, u"Me/1"_s}));
    QCOMPARE(f.list()->topLevelItem(0)->text(0), u"*.slow.example"_s);
    QVERIFY(f.list()->topLevelItem(0)->text(2).contains(u"500"_s));
}

void TestHostRulesPage::whatIsNoHostIsSaid()
{
    Fixture f;
    f.press(u"addRule"_s);
    auto *host = f.dialog()->findChild<QLineEdit *>(u"ruleHost"_s);
    QTest::keyClicks(host, u"not a host"_s);
    QVERIFY(!f.ok()->isEnabled());
    QVERIFY(f.dialog()->findChild<QLabel *>(u"ruleProblem"_s)->text().contains(u"example.org"_s));
    QTest::keyClick(f.dialog(), Qt::Key_Return);
    QCOMPARE(f.changed.size(), 0);
    host->clear();
    QTest::keyClicks(host, u"https://a.example/file"_s); // pasted whole
    QVERIFY(f.ok()->isEnabled());
    QCOMPARE(f.dialog()->rule().pattern, u"a.example"_s);
}

void TestHostRulesPage::aRuleIsChanged()
{
    Fixture f({slow, fast});
    f.list()->setCurrentItem(f.list()->topLevelItem(0));
    f.press(u"editRule"_s);
    QVERIFY(f.dialog()->rule() == slow); // nothing touched, nothing changed: not even a byte of the speed
    f.dialog()->findChild<QSpinBox *>(u"ruleLimit"_s)->setValue(3);
    QTest::mouseClick(f.ok(), Qt::LeftButton);
    QCOMPARE(f.page.rules().first().limit, 3);
    QVERIFY(f.page.rules().last() == fast);
}

void TestHostRulesPage::theOrderIsTheUsers()
{
    Fixture f({slow, fast});
    f.list()->setCurrentItem(f.list()->topLevelItem(0));
    QVERIFY(!f.page.findChild<QPushButton *>(u"moveRuleUp"_s)->isEnabled());
    f.list()->setCurrentItem(f.list()->topLevelItem(1));
    f.press(u"moveRuleUp"_s);
    QVERIFY(f.page.rules().first() == fast);
    QCOMPARE(f.list()->currentItem(), f.list()->topLevelItem(0)); // still the same rule
}

void TestHostRulesPage::aRuleIsRemoved()
{
    Fixture f({slow, fast});
    f.press(u"removeRule"_s);
    QCOMPARE(f.page.rules().size(), 1);
    f.press(u"removeRule"_s);
    QVERIFY(f.page.rules().isEmpty());
    QVERIFY(!f.page.findChild<QPushButton *>(u"removeRule"_s)->isEnabled());
    QCOMPARE(f.changed.size(), 2);
}

void TestHostRulesPage::whatHostsHaveTaughtStandsBeside()
{
    Fixture f({slow, fast});
    f.page.setLearned(
        {{Host{u"a.slow.example"_s}, {1, 500ms}}, {Host{u"fast.example"_s}, {8}}, {Host{u"other"_s}, {3}}});
    QCOMPARE(f.list()->topLevelItem(0)->text(4), u"a.slow.example: 1, every 500 ms"_s);
    QCOMPARE(f.list()->topLevelItem(1)->text(4), u"8"_s);
}

void TestHostRulesPage::theSettingsTakeThem()
{
    Settings settings;
    settings.transfer.hostRules = {slow};
    settings = settings.sanitized();
    SettingsDialog dialog({settings});
    QVERIFY(dialog.preferences().settings == settings);
    dialog.findChild<HostRulesPage *>()->setRules({slow, fast});
    QCOMPARE(dialog.preferences().settings.gate.rules.size(), 2);
    QCOMPARE(dialog.preferences().settings.gate.rules.last().limit, 32);
}

void TestHostRulesPage::aLoginAndHeaderLinesAreGiven()
{
    Fixture f;
    f.press(u"addRule"_s);
    auto *password = f.dialog()->findChild<QLineEdit *>(u"rulePassword"_s);
    QCOMPARE(password->echoMode(), QLineEdit::Password);
    f.type(u"ruleHost"_s, u"locked.example"_s);
    QVERIFY(f.ok()->isEnabled());
    f.type(u"ruleUser"_s, u"me"_s);
    QVERIFY(!f.ok()->isEnabled());
    f.type(u"rulePassword"_s, u" s3cr3t "_s); // blanks belong to it
    QVERIFY2(f.ok()->isEnabled(), qPrintable(f.problem()));
    f.typeHeaders(u"Cookie: a=1; b=2\n\n  X-Key:s3cr3t "_s);
    QVERIFY2(f.ok()->isEnabled(), qPrintable(f.problem()));
    QTest::mouseClick(f.ok(), Qt::LeftButton);
    QCOMPARE(f.changed.size(), 1);
    QCOMPARE(f.page.rules(), (QList<HostRule>{{u"locked.example"_s,
                                               0,
                                               {},
                                               0,
                                               {},
                                               u"me"_s,
                                               u" s3cr3t "_s,
                                               {{"Cookie", "a=1; b=2"}, {"X-Key", "s3cr3t"}}}}));
}

void TestHostRulesPage::whatCannotBeSentIsSaid_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("headers");
    QTest::addColumn<QString>("words");
    const QString host = u"locked.example"_s;
    QTest::newRow("a user without a password") << host << u"me"_s << QString() << QString() << u"password"_s;
    QTest::newRow("a password without a user")
        << host << QString() << u"s3cr3t"_s << QString() << u"user name"_s;
    QTest::newRow("a user with a colon") << host << u"a:b"_s << u"s3cr3t"_s << QString() << u"colon"_s;
    QTest::newRow("a login for everybody") << u"*"_s << u"me"_s << u"s3cr3t"_s << QString() << u"everybody"_s;
    QTest::newRow("a header line for everybody")
        << u"*"_s << QString() << QString() << u"X-Key: s3cr3t"_s << u"everybody"_s;
    QTest::newRow("a header line without a colon")
        << host << QString() << QString() << u"s3cr3t"_s << u"Name: value"_s;
    QTest::newRow("a header line without a value")
        << host << QString() << QString() << u"X-Key:"_s << u"X-Key"_s;
    QTest::newRow("a header line twice")
        << host << QString() << QString() << u"X-Key: s3cr3t\nx-key: s3cr3t"_s << u"x-key"_s;
    QTest::newRow("a range") << host << QString() << QString() << u"Range: bytes=0-1"_s << u"\"Range\""_s;
}

void TestHostRulesPage::whatCannotBeSentIsSaid()
{
    QFETCH(const QString, host);
    QFETCH(const QString, user);
    QFETCH(const QString, password);
    QFETCH(const QString, headers);
    QFETCH(const QString, words);
    Fixture f;
    f.press(u"addRule"_s);
    f.type(u"ruleHost"_s, host);
    f.type(u"ruleUser"_s, user);
    f.type(u"rulePassword"_s, password);
    f.typeHeaders(headers);
    QVERIFY(!f.ok()->isEnabled());
    QVERIFY2(f.problem().contains(words), qPrintable(f.problem()));
    QVERIFY(!f.problem().contains(u"s3cr3t"_s));
    QTest::keyClick(f.dialog(), Qt::Key_Return);
    QCOMPARE(f.changed.size(), 0);
}

void TestHostRulesPage::aSecretThatIsNotShownStaysAsItIs()
{
    Fixture f({locked});
    f.press(u"editRule"_s);
    QVERIFY2(f.ok()->isEnabled(), qPrintable(f.problem()));
    QVERIFY(!f.dialog()->findChild<QLineEdit *>(u"rulePassword"_s)->placeholderText().isEmpty());
    f.dialog()->findChild<QSpinBox *>(u"ruleLimit"_s)->setValue(3);
    QTest::mouseClick(f.ok(), Qt::LeftButton);
    HostRule wanted = locked;
    wanted.limit = 3;
    QCOMPARE(f.page.rules(), QList{wanted});
}

void TestHostRulesPage::aSecretIsNotTakenAlongToOtherHosts()
{
    Fixture f({locked});
    f.press(u"editRule"_s);
    f.type(u"ruleUser"_s, u"you"_s);
    QVERIFY(!f.ok()->isEnabled());
    f.type(u"ruleUser"_s, u"me"_s);
    QVERIFY(f.ok()->isEnabled());
    f.type(u"ruleHost"_s, u"evil.example"_s);
    QVERIFY(!f.ok()->isEnabled());
    QVERIFY(f.dialog()->findChild<QLineEdit *>(u"rulePassword"_s)->placeholderText().isEmpty());
    f.type(u"rulePassword"_s, u"s3cr3t"_s);
    QVERIFY(!f.ok()->isEnabled()); // nor the header lines
    QVERIFY(f.problem().contains(u"Cookie"_s));
    f.typeHeaders(QString());
    QVERIFY(f.ok()->isEnabled());
}

void TestHostRulesPage::whatIsSentIsToldWithoutSecrets()
{
    Fixture f({HostRule{u"locked.example"_s,
                        0,
                        {},
                        0,
                        u"Me/1"_s,
                        u"<b>me</b>"_s,
                        u"s3cr3t"_s,
                        {{"Cookie", "s3cr3t"}, {"X-Key", "s3cr3t"}}}});
    const QString tip = f.list()->topLevelItem(0)->toolTip(0);
    for (const QString &part : {u"Me/1"_s, u"Cookie, X-Key"_s, u"&lt;b&gt;me"_s}) {
        QVERIFY2(tip.contains(part), qPrintable(tip));
    }
    for (int column = 0; column < f.list()->columnCount(); ++column) {
        QVERIFY(!f.list()->topLevelItem(0)->text(column).contains(u"s3cr3t"_s));
        QVERIFY(!f.list()->topLevelItem(0)->toolTip(column).contains(u"s3cr3t"_s));
    }
}

void TestHostRulesPage::whereSecretsAreKeptIsTold()
{
    Fixture f;
    const auto *told = f.page.findChild<QLabel *>(u"ruleSecrets"_s);
    QVERIFY(told->text().contains(u"until the program ends"_s));
    f.page.setKeepsSecrets(true);
    QVERIFY(told->text().contains(u"key ring"_s));

    SettingsDialog dialog(Preferences::defaults());
    const auto *there = dialog.findChild<QLabel *>(u"ruleSecrets"_s);
    auto *keep = dialog.findChild<QCheckBox *>(u"keepPasswords"_s);
    keep->setChecked(true);
    QCOMPARE(there->text().contains(u"key ring"_s), hasSystemVault());
    keep->setChecked(false);
    QVERIFY(there->text().contains(u"until the program ends"_s));
}

QTEST_MAIN(TestHostRulesPage)
#include "tst_host_rules_page.moc"
