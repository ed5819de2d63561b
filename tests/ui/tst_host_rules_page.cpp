// SPDX-License-Identifier: MIT
#include "ui/host_rules_page.h"
#include "ui/settings_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
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
};

namespace {

const HostRule slow{u"*.slow.example"_s, 2, {500ms, 60}, 1000, u"Me/1"_s};
const HostRule fast{u"fast.example"_s, 32, {}, 0, {}};

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
    SettingsDialog dialog(settings);
    QVERIFY(dialog.settings() == settings);
    dialog.findChild<HostRulesPage *>()->setRules({slow, fast});
    QCOMPARE(dialog.settings().gate.rules.size(), 2);
    QCOMPARE(dialog.settings().gate.rules.last().limit, 32);
}

QTEST_MAIN(TestHostRulesPage)
#include "tst_host_rules_page.moc"
