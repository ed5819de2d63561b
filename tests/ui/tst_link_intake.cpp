// SPDX-License-Identifier: MIT
#include "ui/link_intake.h"

#include "fake_engine.h"

#include <QSignalSpy>
#include <QTest>

using namespace headgate;
using namespace Qt::StringLiterals;

namespace {

command::Add addOf(int links)
{
    command::Add add;
    for (int i = 0; i < links; ++i) {
        add.links.append({QUrl(u"https://example.org/%1"_s.arg(i)), {}, {}});
    }
    return add;
}

Delta deltaOf(quint64 first, quint64 last)
{
    Delta delta;
    for (quint64 id = first; id <= last; ++id) {
        Row row;
        row.id = DownloadId{id};
        row.position = Position(id);
        delta.added.append(row);
    }
    return delta;
}

} // namespace

/// What is said of links that were handed in, however the engine tells of them.
class TestLinkIntake final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void linksThatComeInPartsAreToldOnce();
    void refusedOnesMayComeFirst();
    void whatHasGoneIsNotWaitedFor();
    void whatNobodyHandedInIsNotTold();

private:
    void tell(const Delta &delta) { m_intake->account(delta); }

    std::unique_ptr<FakeEngine> m_engine;
    std::unique_ptr<LinkIntake> m_intake;
    QList<IntakeReport> m_reports;
};

void TestLinkIntake::init()
{
    m_engine = std::make_unique<FakeEngine>();
    m_intake = std::make_unique<LinkIntake>(*m_engine);
    m_reports.clear();
    connect(m_intake.get(), &LinkIntake::taken, this,
            [this](const IntakeReport &report) { m_reports.append(report); });
}

/// Items that go on at once are saved once more, and told in a later delta than those that wait.
void TestLinkIntake::linksThatComeInPartsAreToldOnce()
{
    m_intake->add(addOf(48), 3, 2);
    tell(deltaOf(21, 48));
    QCOMPARE(m_reports.size(), 0);
    tell(deltaOf(1, 20));
    QCOMPARE(m_reports.size(), 1);
    QCOMPARE(m_reports.first().added, 48);
    QCOMPARE(m_reports.first().known, 3);
    QCOMPARE(m_reports.first().noLinks, 2);
    QCOMPARE(m_reports.first().ids.size(), 48);
}

void TestLinkIntake::refusedOnesMayComeFirst()
{
    m_intake->add(addOf(5), 0, 0);
    Delta refused;
    refused.duplicatesRefused = 2;
    tell(refused);
    QCOMPARE(m_reports.size(), 0);
    tell(deltaOf(1, 3));
    QCOMPARE(m_reports.size(), 1);
    QCOMPARE(m_reports.first().added, 3);
    QCOMPARE(m_reports.first().known, 2);
}

void TestLinkIntake::whatHasGoneIsNotWaitedFor()
{
    m_intake->add(addOf(3), 0, 0);
    tell(deltaOf(1, 2));
    Delta gone;
    gone.goneUntold = 1;
    tell(gone);
    QCOMPARE(m_reports.size(), 1);
    QCOMPARE(m_reports.first().added, 2);
    m_intake->add(addOf(1), 0, 0);
    tell(deltaOf(4, 4));
    QCOMPARE(m_reports.size(), 2);
}

void TestLinkIntake::whatNobodyHandedInIsNotTold()
{
    tell(deltaOf(1, 3));
    QCOMPARE(m_reports.size(), 0);
}

QTEST_GUILESS_MAIN(TestLinkIntake)
#include "tst_link_intake.moc"
