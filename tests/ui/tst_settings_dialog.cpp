// SPDX-License-Identifier: MIT
#include "ui/settings_dialog.h"
#include "ui/system_vault.h"
#include "ui/trusted_list.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace headgate;
using namespace Qt::StringLiterals;

class TestSettingsDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void showsAndReturnsWhatItWasGiven();
    void keepsWhatHasNoField();
    void takesEveryField();
    void applyTellsOnceAndOnlyChanges();
    void offersAKeyRingWhereOneCanBeUsed();
    void trustedCertificatesCanBeRemoved();
    void refusesNonsense_data();
    void refusesNonsense();
    void everyFieldExplainsItself();
    void cancelChangesNothing();

private:
    QTemporaryDir m_dir;
    Settings m_settings;
};

void TestSettingsDialog::init()
{
    m_settings = Settings();
    m_settings.gate.total = 12;
    m_settings.gate.perHost = 3;
    m_settings.gate.pace = {Milliseconds{250}, 90};
    m_settings.gate.hostPace = {Milliseconds{500}, 30};
    m_settings.retry.retries = 7;
    m_settings.retry.firstWait = Milliseconds{2500};
    m_settings.retry.longestRest = std::chrono::minutes{3};
    m_settings.transfer.folder = m_dir.path();
    m_settings.transfer.onConflict = OnConflict::Skip;
    m_settings.transfer.adaptToHosts = false;
    m_settings.sharedGate = true;
    m_settings.transfer.preallocate = false;
    m_settings.transfer.findChecksums = true;
    m_settings.transfer.maxSegments = 5;
    m_settings.transfer.speedLimit = 500 * 1024;
    m_settings.transfer.hostSpeedLimit = 200 * 1024;
    m_settings.transfer.timeout = Milliseconds{45'000};
    m_settings.transfer.maxRedirects = 9;
    m_settings.keepPasswords = false;
    m_settings.transfer.userAgent = u"Mine/1.0"_s;
    m_settings.transfer.proxy = {ProxyMode::Manual,
                                 QUrl(u"socks5://me:s3cr3t@localhost:1081"_s),
                                 {u"*.example.org"_s, u"10.0.0.0/8"_s}};
}

void TestSettingsDialog::showsAndReturnsWhatItWasGiven()
{
    const SettingsDialog dialog({m_settings});
    QCOMPARE(dialog.findChild<QSpinBox *>(u"total"_s)->value(), 12);
    QCOMPARE(dialog.findChild<QDoubleSpinBox *>(u"firstWait"_s)->value(), 2.5);
    QCOMPARE(dialog.findChild<QSpinBox *>(u"timeout"_s)->value(), 45);
    QCOMPARE(dialog.problem(), QString());
    QVERIFY(dialog.preferences().settings == m_settings);
}

void TestSettingsDialog::keepsWhatHasNoField()
{
    m_settings.transfer.hostRules = {HostRule{u"slow.example"_s, 1, {}, 0, {}}};
    m_settings.gate.rules = gateRules(m_settings.transfer.hostRules);
    m_settings.transfer.headers = {{"X-Mine", "1"}};
    m_settings.transfer.password = u"secret"_s;
    const SettingsDialog dialog({m_settings});
    QVERIFY(dialog.preferences().settings == m_settings);
}

void TestSettingsDialog::takesEveryField()
{
    SettingsDialog dialog({Settings()});
    const auto set = [&dialog](const QString &name, int value) {
        dialog.findChild<QSpinBox *>(name)->setValue(value);
    };
    set(u"total"_s, 12);
    set(u"perHost"_s, 3);
    set(u"interval"_s, 250);
    set(u"perMinute"_s, 90);
    set(u"hostInterval"_s, 500);
    set(u"hostPerMinute"_s, 30);
    set(u"retries"_s, 7);
    set(u"longestRest"_s, 3);
    set(u"timeout"_s, 45);
    set(u"maxRedirects"_s, 9);
    set(u"maxSegments"_s, 5);
    set(u"speedLimit"_s, 500);
    set(u"hostSpeedLimit"_s, 200);
    dialog.findChild<QDoubleSpinBox *>(u"firstWait"_s)->setValue(2.5);
    dialog.findChild<QLineEdit *>(u"folder"_s)->setText(QDir::toNativeSeparators(m_dir.path()));
    dialog.findChild<QComboBox *>(u"onConflict"_s)->setCurrentIndex(1);
    dialog.findChild<QCheckBox *>(u"adapt"_s)->setChecked(false);
    dialog.findChild<QCheckBox *>(u"sharedGate"_s)->setChecked(m_settings.sharedGate);
    dialog.findChild<QCheckBox *>(u"preallocate"_s)->setChecked(false);
    dialog.findChild<QCheckBox *>(u"keepPasswords"_s)->setChecked(false);
    dialog.findChild<QCheckBox *>(u"findChecksums"_s)->setChecked(true);
    dialog.findChild<QLineEdit *>(u"userAgent"_s)->setText(u"Mine/1.0"_s);
    dialog.findChild<QComboBox *>(u"proxyChoice"_s)->setCurrentIndex(3);
    dialog.findChild<QLineEdit *>(u"proxyHost"_s)->setText(u"localhost"_s);
    set(u"proxyPort"_s, 1081);
    dialog.findChild<QLineEdit *>(u"proxyUser"_s)->setText(u"me"_s);
    dialog.findChild<QLineEdit *>(u"proxyPassword"_s)->setText(u"s3cr3t"_s);
    dialog.findChild<QLineEdit *>(u"proxyExclusions"_s)->setText(u".example.org 10.0.0.0/8"_s);
    QVERIFY(dialog.preferences().settings == m_settings);
}

void TestSettingsDialog::offersAKeyRingWhereOneCanBeUsed()
{
    SettingsDialog dialog({m_settings});
    QCOMPARE(!dialog.findChild<QCheckBox *>(u"keepPasswords"_s)->isHidden(), hasSystemVault());
    QCOMPARE(dialog.preferences().settings.keepPasswords, false); // shown or not
}

void TestSettingsDialog::trustedCertificatesCanBeRemoved()
{
    const TrustedCertificate first{u"a.example"_s, QByteArray(32, '\x0a')};
    const TrustedCertificate second{u"b.example"_s, QByteArray(32, '\x0b')};
    m_settings.transfer.trusted = {first, second};
    SettingsDialog dialog({m_settings});
    auto *list = dialog.findChild<TrustedList *>()->findChild<QListWidget *>();
    auto *remove = dialog.findChild<QPushButton *>(u"removeTrusted"_s);
    QVERIFY(list && remove);
    QCOMPARE(list->count(), 2);
    QVERIFY(list->item(0)->text().contains(u"a.example"_s) && list->item(0)->text().contains(u"0A:0A"_s));
    QVERIFY(!remove->isEnabled());
    QVERIFY(dialog.preferences().settings == m_settings);
    list->setCurrentRow(0);
    remove->click();
    QCOMPARE(list->count(), 1);
    QCOMPARE(dialog.preferences().settings.transfer.trusted, QList{second});
}

void TestSettingsDialog::applyTellsOnceAndOnlyChanges()
{
    SettingsDialog dialog({m_settings});
    QSignalSpy applied(&dialog, &SettingsDialog::applied);
    QPushButton *apply = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Apply);
    QVERIFY(!apply->isEnabled());
    dialog.findChild<QSpinBox *>(u"perHost"_s)->setValue(5);
    QVERIFY(apply->isEnabled());
    dialog.show();
    QTest::mouseClick(apply, Qt::LeftButton);
    QCOMPARE(applied.count(), 1);
    QCOMPARE(applied.front().front().value<Preferences>().settings.gate.perHost, 5);
    QVERIFY(!apply->isEnabled());
    dialog.accept();
    QCOMPARE(applied.count(), 1);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
}

void TestSettingsDialog::refusesNonsense_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("no folder") << u"folder"_s << QString() << u"Choose a folder"_s;
    QTest::newRow("a relative folder") << u"folder"_s << u"downloads"_s << u"full path"_s;
    QTest::newRow("a file as folder")
        << u"folder"_s << QCoreApplication::applicationFilePath() << u"is a file"_s;
    QTest::newRow("a proxy without host") << u"proxyHost"_s << QString() << u"host of the proxy"_s;
    QTest::newRow("a proxy that is no host") << u"proxyHost"_s << u"a b"_s << u"host of the proxy"_s;
    QTest::newRow("an exclusion that is no host")
        << u"proxyExclusions"_s << u"10.0.0.0/99"_s << u"10.0.0.0/99"_s;
    QTest::newRow("a user agent that is no header") << u"userAgent"_s << u"Überagent"_s << u"user agent"_s;
}

void TestSettingsDialog::refusesNonsense()
{
    QFETCH(const QString, field);
    QFETCH(const QString, text);
    QFETCH(const QString, says);
    SettingsDialog dialog({m_settings});
    QSignalSpy applied(&dialog, &SettingsDialog::applied);
    dialog.show();
    dialog.findChild<QLineEdit *>(field)->setText(text);
    auto *problem = dialog.findChild<QLabel *>(u"problem"_s);
    QVERIFY(problem->isVisible());
    QVERIFY2(problem->text().contains(says), qPrintable(problem->text()));
    auto *buttons = dialog.findChild<QDialogButtonBox *>();
    QVERIFY(!buttons->button(QDialogButtonBox::Ok)->isEnabled());
    QVERIFY(!buttons->button(QDialogButtonBox::Apply)->isEnabled());
    dialog.accept();
    QVERIFY(dialog.isVisible());
    QCOMPARE(applied.count(), 0);
}

void TestSettingsDialog::everyFieldExplainsItself()
{
    const SettingsDialog dialog({m_settings});
    for (const QAbstractSpinBox *box : dialog.findChildren<QAbstractSpinBox *>()) {
        QVERIFY2(!box->toolTip().isEmpty(), qPrintable(box->objectName()));
    }
}

void TestSettingsDialog::cancelChangesNothing()
{
    SettingsDialog dialog({m_settings});
    QSignalSpy applied(&dialog, &SettingsDialog::applied);
    dialog.findChild<QSpinBox *>(u"total"_s)->setValue(99);
    dialog.show();
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
    QCOMPARE(applied.count(), 0);
}

QTEST_MAIN(TestSettingsDialog)
#include "tst_settings_dialog.moc"
