// SPDX-License-Identifier: MIT
#include "app/shared_gate.h"
#include "app/shared_gate_protocol.h"
#include "comes_true.h"
#include "gate/recording_taker.h"
#include "support/manual_clock.h"

#include <QDir>
#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace headgate;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Who came in vain tries again after some milliseconds.
#define EVENTUALLY(condition) QVERIFY(comesTrue(f.clock, 1ms, [&] { return condition; }))

namespace {

const Host a{u"a.example"_s};
const Host b{u"b.example"_s};

GateLimits limits(int total)
{
    GateLimits limits;
    limits.total = total;
    limits.perHost = total;
    return limits;
}

struct Member
{
    Member(const Clock &clock, const QString &folder, int total)
        : gate(clock, limits(total))
        , shared(std::make_unique<SharedGate>(clock, gate, limits(total), folder))
    {
        QObject::connect(shared.get(), &SharedGate::aloneNow, shared.get(),
                         [this](const QString &text) { why = text; });
    }
    void join(const Host &host, int count)
    {
        for (int i = 0; i < count; ++i) {
            if (!gate.join(host, taker, ++lastTag, 0)) {
                qFatal("the gate is closed");
            }
        }
    }
    [[nodiscard]] int active() const { return gate.statistics().active; }

    std::shared_ptr<RecordingTaker> taker = std::make_shared<RecordingTaker>();
    Gate gate;
    std::unique_ptr<SharedGate> shared;
    QString why;
    quint64 lastTag = 0;
};

struct Meeting
{
    Member &come(int total = 8)
    {
        auto &made = *members.emplace_back(std::make_unique<Member>(clock, folder, total));
        made.taker->onTake = [this](Ticket, quint64) { most = std::max(most, active()); };
        return made;
    }
    [[nodiscard]] int active() const
    {
        int sum = 0;
        for (const auto &member : members) {
            sum += member->active();
        }
        return sum;
    }
    [[nodiscard]] QStringList files() const
    {
        return QDir(folder).entryList(QDir::Files | QDir::System | QDir::Hidden);
    }
    [[nodiscard]] int owners() const
    {
        int count = 0;
        for (const auto &member : members) {
            count += member->shared && member->shared->isOwner() ? 1 : 0;
        }
        return count;
    }

    ManualClock clock;
    QTemporaryDir dir;
    const QString folder = dir.filePath(u"shared"_s);
    std::vector<std::unique_ptr<Member>> members;
    int most = 0;
};

} // namespace

/// Who hands out the permits of a shared gate, and who comes next.
class TestSharedGateMembers final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFirstHasIt();
    void anotherTakesOver();
    void manyComeAtOnce();
    void itIsNobodyElsesAgain();
    void theDeadAreNotWaitedFor();
    void theLivingAreWaitedForButNotForEver();
    void whatLiesThereIsNoObstacle();
    void aloneWithoutAFolder();
    void aloneBesideAnotherVersion();
    void aloneBesideOneThatIsStuck();
};

void TestSharedGateMembers::theFirstHasIt()
{
    Meeting f;
    Member &first = f.come();
    first.join(a, 50);
    EVENTUALLY(first.active() == 8);
    QVERIFY(first.shared->isOwner());
    Member &second = f.come(100); // its own number is larger, and does not count
    second.join(a, 50);
    const auto isEven = [&] {
        if (f.active() == 8 && first.active() > 4) {
            first.taker->permits.erase(first.taker->permits.begin());
        }
        return first.active() == 4 && second.active() == 4;
    };
    EVENTUALLY(isEven());
    QVERIFY(!second.shared->isOwner());
    QCOMPARE(f.most, 8);
    QVERIFY(first.why.isEmpty() && second.why.isEmpty());
    const auto permissions = QFile::permissions(f.folder);
    QVERIFY(!(permissions & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther)));
}

void TestSharedGateMembers::anotherTakesOver()
{
    Meeting f;
    for (int i = 0; i < 3; ++i) {
        f.come().join(a, 100);
        EVENTUALLY(f.active() == 8);
        Member &newest = *f.members.back();
        const auto hasSome = [&] {
            if (f.active() == 8 && newest.active() < 2) {
                f.members.front()->taker->permits.erase(f.members.front()->taker->permits.begin());
            }
            return f.active() == 8 && newest.active() >= 2;
        };
        EVENTUALLY(hasSome());
    }
    QCOMPARE(f.owners(), 1);
    QVERIFY(f.members.front()->shared->isOwner());
    while (f.members.size() > 1) {
        f.members.erase(f.members.begin());
        const int left = f.active();
        QVERIFY(left > 0); // they go on
        EVENTUALLY(f.owners() == 1);
        EVENTUALLY(f.active() == 8);
    }
    QCOMPARE(f.most, 8);
    f.members.clear();
    QVERIFY2(f.files().isEmpty(), qPrintable(f.files().join(u' '))); // nothing is left behind
}

void TestSharedGateMembers::manyComeAtOnce()
{
    Meeting f;
    for (int i = 0; i < 10; ++i) {
        f.come().join(a, 10);
    }
    EVENTUALLY(f.active() == 8);
    QCOMPARE(f.owners(), 1);
    QCOMPARE(f.most, 8);
}

void TestSharedGateMembers::itIsNobodyElsesAgain()
{
    Meeting f;
    Member &first = f.come();
    first.join(a, 50);
    EVENTUALLY(first.active() == 8);
    Member &second = f.come();
    second.join(a, 50);
    EVENTUALLY(f.files().size() >= 4);
    second.shared.reset();
    EVENTUALLY(second.active() == 8); // its own eight
    first.shared.reset();
    first.taker->permits.clear();
    EVENTUALLY(first.active() == 8);
    QVERIFY(f.files().isEmpty());
}

void TestSharedGateMembers::theDeadAreNotWaitedFor()
{
    Meeting f;
    QVERIFY(QDir().mkpath(f.folder));
    // What a program leaves behind that was killed: the form of QLockFile, with a process that there is not.
    QFile dead(f.folder + u"/0123.member"_s);
    QVERIFY(dead.open(QIODevice::WriteOnly));
    dead.write("999999999\nheadgate-cli\n" + QSysInfo::machineHostName().toUtf8() + '\n');
    dead.close();
    Member &first = f.come();
    first.join(a, 50);
    EVENTUALLY(first.active() == 8);
    QVERIFY(!QFile::exists(dead.fileName()));
}

void TestSharedGateMembers::theLivingAreWaitedForButNotForEver()
{
    Meeting f;
    QVERIFY(QDir().mkpath(f.folder));
    QLockFile living(f.folder + u"/0123.member"_s);
    QVERIFY(living.tryLock(0));
    Member &first = f.come();
    first.join(a, 50);
    EVENTUALLY(first.shared->isOwner());
    f.clock.advance(4s);
    QCoreApplication::processEvents();
    QCOMPARE(first.active(), 0);
    f.clock.advance(1500ms);
    EVENTUALLY(first.active() == 8);
}

void TestSharedGateMembers::whatLiesThereIsNoObstacle()
{
    Meeting f;
    QVERIFY(QDir().mkpath(f.folder));
    QFile left(SharedGate::socketName(f.folder));
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.close();
    Member &first = f.come();
    first.join(a, 50);
    EVENTUALLY(first.active() == 8);
}

void TestSharedGateMembers::aloneWithoutAFolder()
{
    Meeting f;
    QFile file(f.folder); // where a folder should be
    QVERIFY(file.open(QIODevice::WriteOnly));
    Member &first = f.come();
    first.join(a, 50);
    EVENTUALLY(first.active() == 8);
    QVERIFY(first.shared->isAlone());
    QVERIFY2(first.why.contains(f.folder), qPrintable(first.why));
}

void TestSharedGateMembers::aloneBesideAnotherVersion()
{
    Meeting f;
    QVERIFY(QDir().mkpath(f.folder));
    QLocalServer other;
    QVERIFY(other.listen(SharedGate::socketName(f.folder)));
    Member &first = f.come(3);
    first.join(a, 50);
    EVENTUALLY(other.hasPendingConnections());
    QCOMPARE(first.active(), 0);
    QLocalSocket *socket = other.nextPendingConnection();
    socket->write(shared_gate::encode(shared_gate::Welcome{shared_gate::version + 1}));
    socket->flush();
    EVENTUALLY(first.active() == 3);
    QVERIFY2(first.why.contains(u"version"_s), qPrintable(first.why));
    QVERIFY(f.files().filter(u".member"_s).isEmpty()); // nobody is to wait for it
}

void TestSharedGateMembers::aloneBesideOneThatIsStuck()
{
    Meeting f;
    QVERIFY(QDir().mkpath(f.folder));
    QLocalServer other;
    QVERIFY(other.listen(SharedGate::socketName(f.folder)));
    Member &first = f.come(3);
    first.join(a, 50);
    EVENTUALLY(other.hasPendingConnections());
    f.clock.advance(9s);
    QCoreApplication::processEvents();
    QCOMPARE(first.active(), 0);
    f.clock.advance(1500ms);
    EVENTUALLY(first.active() == 3);
    QVERIFY2(first.why.contains(u"answer"_s), qPrintable(first.why));
}

QTEST_GUILESS_MAIN(TestSharedGateMembers)
#include "tst_shared_gate_members.moc"
