// SPDX-License-Identifier: MIT
#include "kept_fixture.h"
#include "memory_vault.h"

#include <QDirIterator>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace headgate;
using namespace headgate::support;

namespace {

const QString passwordKey = u"rule 127.0.0.1 password me"_s;
const QString headerKey = u"rule 127.0.0.1 header x-key"_s;

/// A rule with a login and a header line, a server that wants both, and a key ring.
class RuleFixture : public KeptFixture
{
public:
    explicit RuleFixture(MemoryVault &keyRing)
        : vault(keyRing)
    {
        options.vault = &keyRing;
        settings.retry.retries = 0;
        settings.transfer.hostRules = {
            {u"127.0.0.1"_s, 0, {}, 0, {}, u"me"_s, u"s3cr3t"_s, {{"X-Key", "s3cr3t key"}}}};
        server.onPrefix(u"/locked/"_s, [](const Request &request) {
            return request.header("X-Key") == "s3cr3t key" ? Behaviour().basicAuth("me", "s3cr3t").body("x")
                                                           : Behaviour().status(403);
        });
        server.on(u"/free"_s, Behaviour().body("free"));
    }
    void apply(const Settings &changed)
    {
        settings = changed;
        engine().execute(command::Apply{changed});
    }
    /// As the window has them after a start, and after each change.
    void forgetSecrets() { settings.transfer.hostRules = withoutSecrets(settings.transfer.hostRules); }
    [[nodiscard]] bool restartWithoutSecrets(qsizetype rowsWanted)
    {
        forgetSecrets();
        vault.asked.clear();
        return restart(rowsWanted);
    }
    [[nodiscard]] bool vaultHasAll() const
    {
        return vault.secrets ==
               QHash<QString, QString>{{passwordKey, u"s3cr3t"_s}, {headerKey, u"s3cr3t key"_s}};
    }

    MemoryVault &vault;
};

} // namespace

/// What rules for hosts send outlives the program in the key ring, and nowhere else.
class TestRuleSecrets final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatARuleSendsIsKnownAfterARestart()
    {
        MemoryVault vault;
        RuleFixture f(vault);
        f.addPaused({u"/locked/1"_s, u"/locked/2"_s});
        QTRY_COMPARE(f.rows.size(), 2);
        QTRY_VERIFY(f.vaultHasAll());
        QVERIFY(f.restartWithoutSecrets(2));
        f.engine().execute(command::StartAll{});
        QVERIFY(f.runUntilIdle());
        QCOMPARE(f.totals.done, 2);
        vault.asked.sort();
        QCOMPARE(vault.asked, (QStringList{u"load "_s + headerKey, u"load "_s + passwordKey}));
        QVERIFY(f.messages.isEmpty());
        QCOMPARE(f.server.log().count(), 2);
    }

    void whatNeedsASecretWaitsForIt()
    {
        MemoryVault vault;
        RuleFixture f(vault);
        f.addPaused({u"/locked/1"_s, u"/locked/2"_s});
        f.engine().execute(
            command::Add{{{f.server.url(u"/free"_s, u"localhost"_s), {}, {}}}, {}, true, false});
        QTRY_COMPARE(f.rows.size(), 3);
        QTRY_VERIFY(f.vaultHasAll());
        vault.mood = MemoryVault::Mood::Silent;
        QVERIFY(f.restartWithoutSecrets(3));
        f.engine().execute(command::StartAll{});
        QTRY_COMPARE(f.totals.done, 1); // other hosts do not wait
        QCOMPARE(f.totals.waiting, 2);
        QCOMPARE(f.server.log().count(), 1);
        vault.speak();
        QVERIFY(f.runUntilIdle());
        QCOMPARE(f.totals.done, 3);
        QCOMPARE(f.server.log().count(), 3); // none was refused
    }

    void whatFailedForThatAloneGoesOn()
    {
        MemoryVault vault;
        RuleFixture f(vault);
        vault.secrets = {{passwordKey, u"s3cr3t"_s}, {headerKey, u"s3cr3t key"_s}};
        f.forgetSecrets();
        f.options.storePath.clear();
        vault.mood = MemoryVault::Mood::Silent;
        f.add({f.server.url(u"/locked/new"_s)}); // which nobody holds back
        QVERIFY(f.runUntilIdle());
        QCOMPARE(f.totals.failed, 1);
        vault.speak();
        QTRY_COMPARE(f.totals.done, 1);
    }

    void aKeyRingThatDoesNotAnswerHoldsNobodyUp()
    {
        MemoryVault vault;
        RuleFixture f(vault);
        f.options.vaultPatience = 100ms;
        f.addPaused({u"/locked/1"_s});
        QTRY_COMPARE(f.rows.size(), 1);
        QTRY_VERIFY(f.vaultHasAll());
        vault.mood = MemoryVault::Mood::Silent;
        QVERIFY(f.restartWithoutSecrets(1));
        f.engine().execute(command::StartAll{});
        QVERIFY(f.runUntilIdle());
        QCOMPARE(f.totals.failed, 1);
        QCOMPARE(f.messages.size(), 1);
        QVERIFY(f.messages.first().contains(u"does not answer"_s));
        vault.speak();
        QTRY_COMPARE(f.totals.done, 1);
        QCOMPARE(f.messages.size(), 1);
    }

    void aKeyRingThatFailsIsAskedOnce()
    {
        MemoryVault vault;
        vault.mood = MemoryVault::Mood::Failing;
        RuleFixture f(vault);
        f.forgetSecrets();
        (void)f.engine();
        QTRY_COMPARE(f.messages.size(), 1);
        QVERIFY(f.messages.first().contains(u"it is rusty"_s));
        f.apply(f.settings);
        f.add({f.server.url(u"/locked/1"_s)});
        QVERIFY(f.runUntilIdle());
        QCOMPARE(f.totals.failed, 1);
        QCOMPARE(vault.asked.size(), 1); // whoever declines is not asked again
        QCOMPARE(f.messages.size(), 1);
    }

    void whatIsLeftOutIsUnchanged()
    {
        MemoryVault vault;
        RuleFixture f(vault);
        (void)f.engine();
        QTRY_VERIFY(f.vaultHasAll());
        f.forgetSecrets();
        f.settings.gate.total = 3; // somebody changes something else
        f.apply(f.settings);
        f.add({f.server.url(u"/locked/1"_s)});
        QVERIFY(f.runUntilIdle());
        QCOMPARE(f.totals.done, 1);
        QVERIFY(f.vaultHasAll());
    }

    void aNewSecretTakesThePlaceOfTheOld()
    {
        MemoryVault vault;
        RuleFixture f(vault);
        f.settings.transfer.hostRules.first().password = u"s3cr3t, but wrong"_s;
        (void)f.engine();
        QTRY_COMPARE(vault.secrets.value(passwordKey), u"s3cr3t, but wrong"_s);
        f.settings.transfer.hostRules.first().password = u"s3cr3t"_s;
        f.apply(f.settings);
        QTRY_VERIFY(f.vaultHasAll());
        f.add({f.server.url(u"/locked/1"_s)});
        QVERIFY(f.runUntilIdle());
        QCOMPARE(f.totals.done, 1);
    }

    void aSecretGoesWithItsRule_data()
    {
        QTest::addColumn<bool>("isLoaded");
        QTest::newRow("given in this run") << false;
        QTest::newRow("of an earlier run") << true;
    }
    void aSecretGoesWithItsRule()
    {
        QFETCH(const bool, isLoaded);
        MemoryVault vault;
        RuleFixture f(vault);
        (void)f.engine();
        QTRY_VERIFY(f.vaultHasAll());
        if (isLoaded) {
            QVERIFY(f.restartWithoutSecrets(0));
        }
        f.settings.transfer.hostRules.first().headers.clear();
        f.apply(f.settings);
        QTRY_COMPARE(vault.secrets.keys(), QStringList{passwordKey});
        f.settings.transfer.hostRules.first().user = u"you"_s; // whose password is another
        f.settings.transfer.hostRules.first().password = u"s3cr3t of you"_s;
        f.apply(f.settings);
        QTRY_COMPARE(vault.secrets,
                     (QHash<QString, QString>{{u"rule 127.0.0.1 password you"_s, u"s3cr3t of you"_s}}));
        f.settings.transfer.hostRules.clear();
        f.apply(f.settings);
        QTRY_VERIFY(vault.secrets.isEmpty());
    }

    void aSecretIsNotForTheHostsOfAnotherRule()
    {
        MemoryVault vault;
        RuleFixture f(vault);
        (void)f.engine();
        QTRY_VERIFY(f.vaultHasAll());
        f.forgetSecrets();
        f.settings.transfer.hostRules.first().pattern = u"localhost"_s;
        f.apply(f.settings);
        f.add({f.server.url(u"/locked/1"_s, u"localhost"_s)});
        QVERIFY(f.runUntilIdle());
        QCOMPARE(f.totals.failed, 1);
        QVERIFY(f.server.log().requests().last().request.header("Authorization").isNull());
        QTRY_VERIFY(vault.secrets.isEmpty());
    }

    void turnedOffNothingIsKept()
    {
        MemoryVault vault;
        RuleFixture f(vault);
        f.settings.keepPasswords = false;
        f.add({f.server.url(u"/locked/1"_s)});
        QVERIFY(f.runUntilIdle());
        QCOMPARE(f.totals.done, 1); // in this run it is known all the same
        QVERIFY(vault.asked.isEmpty());
        f.forgetSecrets();
        f.settings.keepPasswords = true;
        f.apply(f.settings);
        QTRY_VERIFY(f.vaultHasAll());
        f.settings.keepPasswords = false;
        f.apply(f.settings);
        QTRY_VERIFY(vault.secrets.isEmpty());
        f.add({f.server.url(u"/locked/2"_s)});
        QVERIFY(f.runUntilIdle());
        QCOMPARE(f.totals.done, 2);
    }

    void theSecretsOfLinksAndOfRulesDoNotMix()
    {
        MemoryVault vault;
        RuleFixture f(vault);
        f.server.on(u"/own"_s, Behaviour().basicAuth("me", "s3cr3t own").body("own"));
        QUrl link = f.server.url(u"/own"_s);
        link.setUserInfo(u"me:s3cr3t own"_s);
        f.engine().execute(command::Add{{{link, {}, {}}}, {}, true, false});
        f.addPaused({u"/locked/1"_s});
        QTRY_COMPARE(f.rows.size(), 2);
        QTRY_COMPARE(vault.secrets.size(), 3);
        QVERIFY(f.restartWithoutSecrets(2));
        f.engine().execute(command::StartAll{});
        QVERIFY(f.runUntilIdle());
        QCOMPARE(f.totals.done, 2);
        QCOMPARE(f.content(u"own"_s), "own"_ba);
    }

    void aSecretIsNowhereElse()
    {
        MemoryVault vault;
        RuleFixture f(vault);
        f.add({f.server.url(u"/locked/1"_s), f.server.url(u"/missing"_s)});
        QVERIFY(f.runUntilIdle());
        QTRY_VERIFY(f.vaultHasAll());
        QStringList told = f.messages;
        for (const Row &row : std::as_const(f.rows)) {
            told << row.url << row.name << row.file << row.note
                 << (row.failure ? describe(*row.failure) : u""_s);
        }
        for (const QString &text : std::as_const(told)) {
            QVERIFY2(!text.contains(u"s3cr3t"_s), qPrintable(text));
        }
        f.destroyEngine();
        int searched = 0;
        for (QDirIterator it(f.dir.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
             it.hasNext(); ++searched) {
            QFile file(it.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("s3cr3t"), qPrintable(file.fileName()));
        }
        QVERIFY(searched >= 2); // the store and a finished file
    }
};

QTEST_GUILESS_MAIN(TestRuleSecrets)
#include "tst_rule_secrets.moc"
