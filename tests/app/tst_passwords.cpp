// SPDX-License-Identifier: MIT
#include "kept_fixture.h"
#include "memory_vault.h"

#include "support/content.h"

#include <QDirIterator>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace headgate;
using namespace headgate::support;

namespace {

/// A list whose links have a user, a server that wants to know the password, and a key ring.
class LockedFixture : public KeptFixture
{
public:
    explicit LockedFixture(MemoryVault &keyRing)
        : vault(keyRing)
    {
        options.vault = &keyRing;
        settings.retry.retries = 0;
    }
    /// A link that needs its password, of which the list shows none.
    QUrl locked(const QString &path, const QString &user = u"me"_s)
    {
        server.on(path, Behaviour()
                            .basicAuth(user.toUtf8(), (u"s3cr3t of "_s + user).toUtf8())
                            .body("the file at " + path.toUtf8()));
        QUrl link = server.url(path);
        link.setUserName(user);
        link.setPassword(u"s3cr3t of "_s + user);
        return link;
    }
    void addPausedLinks(const QList<QUrl> &urls)
    {
        command::Add wanted;
        for (const QUrl &url : urls) {
            wanted.links.append({url, {}, {}});
        }
        wanted.paused = true;
        engine().execute(wanted);
    }
    [[nodiscard]] QString key(const QString &user = u"me"_s) const
    {
        return u"http://%1@127.0.0.1:%2"_s.arg(user).arg(server.url(u"/"_s).port());
    }
    [[nodiscard]] Row rowAt(const QString &path) const
    {
        const auto found =
            std::ranges::find_if(rows, [&](const Row &row) { return QUrl(row.url).path() == path; });
        return found == rows.end() ? Row() : *found;
    }

    MemoryVault &vault;
};

} // namespace

/// The password of a link outlives the program in the key ring, and nowhere else.
class TestPasswords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasAddedWithAPasswordGoesOnAfterARestart()
    {
        MemoryVault vault;
        LockedFixture f(vault);
        f.addPausedLinks({f.locked(u"/1"_s), f.locked(u"/2"_s), f.locked(u"/3"_s, u"you@work"_s)});
        f.addPaused({u"/free"_s});
        f.server.on(u"/free"_s, Behaviour().body("free"));
        QTRY_COMPARE(f.rows.size(), 4);
        QTRY_COMPARE(vault.secrets.size(), 2); // by server and user, not by link
        QCOMPARE(vault.secrets.value(f.key()), u"s3cr3t of me"_s);
        QCOMPARE(vault.secrets.value(f.key(u"you%40work"_s)), u"s3cr3t of you@work"_s);
        QVERIFY(f.restart(4));
        vault.asked.removeIf([](const QString &question) { return !question.startsWith(u"load"_s); });
        QCOMPARE(vault.asked.size(), 2); // once each
        f.engine().execute(command::StartAll{});
        QVERIFY(f.runUntilIdle());
        QCOMPARE(f.totals.done, 4);
        QCOMPARE(f.content(u"3"_s), "the file at /3"_ba);
        QVERIFY(f.messages.isEmpty());
    }

    void whatNeedsAPasswordWaitsForIt()
    {
        MemoryVault vault;
        LockedFixture f(vault);
        f.addPausedLinks(
            {f.locked(u"/1"_s), f.locked(u"/2"_s), f.locked(u"/paused"_s), f.locked(u"/gone"_s)});
        f.addPaused({u"/free"_s});
        f.server.on(u"/free"_s, Behaviour().body("free"));
        QTRY_COMPARE(f.rows.size(), 5);
        QTRY_COMPARE(vault.secrets.size(), 1);
        vault.mood = MemoryVault::Mood::Silent;
        QVERIFY(f.restart(5));
        f.engine().execute(command::StartAll{});
        QTRY_COMPARE(f.totals.done, 1); // nobody else waits
        QCOMPARE(f.totals.waiting, 4);
        QCOMPARE(f.server.log().count(), 1);
        QVERIFY(!f.engine().isIdle());
        f.engine().execute(command::Pause{{f.rowAt(u"/paused"_s).id}});
        f.engine().execute(command::Remove{{f.rowAt(u"/gone"_s).id}});
        f.engine().execute(command::Pause{{f.rowAt(u"/2"_s).id}});
        f.engine().execute(command::Start{{f.rowAt(u"/2"_s).id}});
        QTRY_COMPARE(f.totals.paused, 1);
        vault.speak();
        QTRY_COMPARE(f.totals.done, 3);
        QCOMPARE(f.rowAt(u"/paused"_s).state, State::Paused); // as the user wants it
        f.engine().execute(command::StartAll{});
        QVERIFY(f.runUntilIdle());
        QCOMPARE(f.totals.done, 4); // it has its password all the same
        QVERIFY(f.messages.isEmpty());
    }

    void anotherAddressDoesNotGetTheOldOnesPassword()
    {
        MemoryVault vault;
        LockedFixture f(vault);
        FaultServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        other.on(u"/1"_s, Behaviour().basicAuth("me", "another"));
        f.addPausedLinks({f.locked(u"/1"_s)});
        QTRY_COMPARE(f.rows.size(), 1);
        QTRY_COMPARE(vault.secrets.size(), 1);
        vault.mood = MemoryVault::Mood::Silent;
        QVERIFY(f.restart(1)); // and the password is still asked for
        QUrl link = other.url(u"/1"_s);
        link.setUserName(u"me"_s);
        f.engine().execute(command::ChangeAddress{f.rows.cbegin().key(), link});
        vault.speak();
        QVERIFY(f.runUntilIdle());
        QCOMPARE(f.totals.failed, 1);
        for (const RequestRecord &record : other.log().requests()) {
            QVERIFY(
                !QByteArray::fromBase64(record.request.header("Authorization").mid(6)).contains("s3cr3t"));
        }
        QVERIFY(other.log().count() > 0);
        QTRY_VERIFY(vault.secrets.isEmpty()); // nobody needs it any more
    }

    void aKeyRingThatDoesNotAnswerHoldsNobodyUp()
    {
        MemoryVault vault;
        LockedFixture f(vault);
        f.options.vaultPatience = 100ms;
        f.addPausedLinks({f.locked(u"/1"_s), f.locked(u"/2"_s, u"you"_s)});
        QTRY_COMPARE(vault.secrets.size(), 2);
        QTRY_COMPARE(f.rows.size(), 2);
        vault.mood = MemoryVault::Mood::Silent;
        QVERIFY(f.restart(2));
        f.engine().execute(command::StartAll{});
        QVERIFY(f.runUntilIdle());
        QCOMPARE(f.totals.failed, 2);
        QCOMPARE(f.rowAt(u"/1"_s).failure->httpStatus, 401);
        QVERIFY(f.rowAt(u"/1"_s).failure->detail.contains(u"http://NAME:PASSWORD@127.0.0.1"_s));
        QCOMPARE(f.messages.size(), 1);
        QVERIFY(f.messages.first().contains(u"does not answer"_s));
        // Somebody was long in typing what unlocks it: what failed for that alone goes on.
        vault.speak();
        QTRY_COMPARE(f.totals.done, 2);
        QVERIFY(f.runUntilIdle());
        QCOMPARE(f.messages.size(), 1);
    }

    void aKeyRingThatFailsIsToldOnce()
    {
        MemoryVault vault;
        LockedFixture f(vault);
        vault.mood = MemoryVault::Mood::Failing;
        f.addPausedLinks({f.locked(u"/1"_s), f.locked(u"/2"_s, u"you"_s), f.locked(u"/3"_s, u"they"_s)});
        QTRY_COMPARE(f.rows.size(), 3);
        QTRY_COMPARE(f.messages.size(), 1);
        QVERIFY(f.messages.first().contains(u"it is rusty"_s));
        QVERIFY(vault.secrets.isEmpty());

        vault.asked.clear();
        QVERIFY(f.restart(3));
        f.engine().execute(command::StartAll{});
        QVERIFY(f.runUntilIdle());
        QCOMPARE(f.totals.failed, 3);
        QCOMPARE(vault.asked.size(), 1); // whoever declines is not asked again for each
        QCOMPARE(f.messages.size(), 1);

        // As the failure says, adding a link again helps, and the others of its user, too.
        vault.mood = MemoryVault::Mood::Obliging;
        f.add({f.locked(u"/1"_s)});
        QTRY_COMPARE(f.totals.done, 1);
        QTRY_COMPARE(vault.secrets.value(f.key()), u"s3cr3t of me"_s);
        QVERIFY(f.runUntilIdle());
        QCOMPARE(f.totals.failed, 2);
        QCOMPARE(f.messages.size(), 1);
    }

    void aPasswordThatTheKeyRingDoesNotHaveIsAskedFor()
    {
        MemoryVault vault;
        LockedFixture f(vault);
        f.addPausedLinks({f.locked(u"/1"_s)});
        QTRY_COMPARE(f.rows.size(), 1);
        QTRY_COMPARE(vault.secrets.size(), 1);
        vault.secrets.clear(); // by another program
        QVERIFY(f.restart(1));
        f.engine().execute(command::StartAll{});
        QVERIFY(f.runUntilIdle());
        QCOMPARE(f.rowAt(u"/1"_s).failure->httpStatus, 401);
        QVERIFY(f.rowAt(u"/1"_s).failure->detail.contains(u"NAME:PASSWORD"_s));
        QVERIFY(f.messages.isEmpty()); // that is no fault of the key ring
    }

    void aNewPasswordTakesThePlaceOfTheOld()
    {
        MemoryVault vault;
        LockedFixture f(vault);
        QUrl link = f.locked(u"/1"_s);
        const QString right = link.password();
        link.setPassword(u"s3cr3t, but wrong"_s);
        f.addPausedLinks({link});
        QTRY_COMPARE(f.rows.size(), 1);
        QTRY_COMPARE(vault.secrets.value(f.key()), link.password());
        link.setPassword(right);
        f.addPausedLinks({link});
        QTRY_COMPARE(f.duplicates, 1);
        QTRY_COMPARE(vault.secrets.value(f.key()), right);
        QVERIFY(f.restart(1));
        f.engine().execute(command::StartAll{});
        QVERIFY(f.runUntilIdle());
        QCOMPARE(f.totals.done, 1);
    }

    void aPasswordGoesWithTheLastItemThatNeedsIt()
    {
        MemoryVault vault;
        LockedFixture f(vault);
        f.addPausedLinks({f.locked(u"/1"_s), f.locked(u"/2"_s)});
        QTRY_COMPARE(f.rows.size(), 2);
        QTRY_COMPARE(vault.secrets.size(), 1);
        QVERIFY(f.restart(2));
        f.engine().execute(command::Remove{{f.rowAt(u"/1"_s).id}});
        QTRY_COMPARE(f.rows.size(), 1);
        QCOMPARE(vault.secrets.size(), 1);
        f.engine().execute(command::StartAll{});
        QVERIFY(f.runUntilIdle());
        QCOMPARE(f.totals.done, 1);
        f.engine().execute(command::RemoveDone{});
        QTRY_COMPARE(vault.secrets.size(), 0);
        f.addPausedLinks({f.locked(u"/1"_s)}); // and comes back with the next
        QTRY_COMPARE(vault.secrets.size(), 1);
    }

    void turnedOffNothingIsKept()
    {
        MemoryVault vault;
        LockedFixture f(vault);
        f.settings.keepPasswords = false;
        f.addPausedLinks({f.locked(u"/1"_s)});
        QTRY_COMPARE(f.rows.size(), 1);
        QVERIFY(f.restart(1));
        QVERIFY(vault.asked.isEmpty());
        f.addPausedLinks({f.locked(u"/1"_s)});
        QTRY_COMPARE(f.duplicates, 1);

        Settings changed = f.settings;
        changed.keepPasswords = true;
        f.engine().execute(command::Apply{changed});
        QTRY_COMPARE(vault.secrets.value(f.key()), u"s3cr3t of me"_s);
        changed.keepPasswords = false;
        f.engine().execute(command::Apply{changed});
        QTRY_VERIFY(vault.secrets.isEmpty());
    }

    void withoutAListOnTheDiskNothingIsKept()
    {
        MemoryVault vault;
        {
            LockedFixture f(vault);
            f.options.storePath.clear();
            f.addPausedLinks({f.locked(u"/1"_s)});
            QTRY_COMPARE(f.rows.size(), 1);
            f.engine().execute(command::Remove{f.rows.keys()});
            QTRY_COMPARE(f.rows.size(), 0);
        }
        MemoryVault its;
        LockedFixture first(its);
        first.addPausedLinks({first.locked(u"/1"_s)});
        QTRY_COMPARE(first.rows.size(), 1);
        LockedFixture second(vault); // whose list belongs to another: so do the passwords
        second.options.storePath = first.options.storePath;
        second.addPausedLinks({second.locked(u"/1"_s)});
        QTRY_COMPARE(second.rows.size(), 1);
        second.engine().execute(command::Remove{second.rows.keys()});
        QTRY_COMPARE(second.rows.size(), 0);
        QVERIFY(vault.asked.isEmpty());
    }

    void aPasswordIsNowhereElse()
    {
        MemoryVault vault;
        LockedFixture f(vault);
        vault.mood = MemoryVault::Mood::Failing; // which has something to say
        f.addPausedLinks({f.locked(u"/1"_s), f.locked(u"/2"_s, u"you"_s)});
        QTRY_COMPARE(f.messages.size(), 1);
        QTRY_COMPARE(f.rows.size(), 2);
        QStringList told = f.messages;
        vault.mood = MemoryVault::Mood::Obliging;
        vault.secrets.insert(f.key(), u"s3cr3t of me"_s);
        QVERIFY(f.restart(2));
        f.engine().execute(command::StartAll{});
        QVERIFY(f.runUntilIdle());
        QCOMPARE(f.totals.done, 1);
        told += f.messages;
        for (const Row &row : std::as_const(f.rows)) {
            told << row.url << row.name << row.file << row.note
                 << (row.failure ? describe(*row.failure) : u""_s);
        }
        for (const ItemEvent &event : std::as_const(f.events)) {
            told << event.row.url << event.row.name;
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

QTEST_GUILESS_MAIN(TestPasswords)
#include "tst_passwords.moc"
