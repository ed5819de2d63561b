// SPDX-License-Identifier: MIT
#include "queue/retry_policy.h"

#include <QTest>

using namespace headgate;
using namespace std::chrono_literals;

class TestRetryPolicy final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statusesAreTransientOrNot_data();
    void statusesAreTransientOrNot();
    void kindsAreTransientOrNot_data();
    void kindsAreTransientOrNot();
    void backOffDoublesUpToTheLongest();
    void jitterIsFull();
    void attemptsRunOut();
    void hugeAttemptsDoNotOverflow();
    void retryAfterIsAFloor();
    void retryAfterAsADateCountsFromNow();
    void retryAfterInThePastIsNoWait();
    void aServerThatAsksForTooMuchIsLeft();
};

namespace {

const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

RetryPolicy policy()
{
    RetryPolicy p;
    p.retries = 5;
    p.firstWait = 1000ms;
    p.longestWait = 6000ms;
    return p;
}

} // namespace

void TestRetryPolicy::statusesAreTransientOrNot_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isTransientExpected");
    for (const int status : {408, 425, 429, 500, 502, 503, 504}) {
        QTest::addRow("%d is tried again", status) << status << true;
    }
    for (const int status : {400, 401, 403, 404, 405, 407, 410, 416, 451, 501, 505, 511, 204, 304}) {
        QTest::addRow("%d is left to the user", status) << status << false;
    }
}

void TestRetryPolicy::statusesAreTransientOrNot()
{
    QFETCH(int, status);
    QFETCH(bool, isTransientExpected);
    QCOMPARE(isTransient(Failure::http(status)), isTransientExpected);
}

void TestRetryPolicy::kindsAreTransientOrNot_data()
{
    QTest::addColumn<FailureKind>("kind");
    QTest::addColumn<bool>("isTransientExpected");
    const QList<FailureKind> passing{
        FailureKind::ConnectTimeout, FailureKind::StallTimeout, FailureKind::ConnectionRefused,
        FailureKind::ConnectionLost, FailureKind::LookupFailed, FailureKind::NetworkUnreachable,
        FailureKind::Truncated,      FailureKind::Changed,
    };
    for (int k = 0; k <= int(FailureKind::Internal); ++k) {
        const auto kind = FailureKind(k);
        if (kind != FailureKind::HttpStatus) {
            QTest::addRow("%s", qPrintable(toWord(kind))) << kind << passing.contains(kind);
        }
    }
}

void TestRetryPolicy::kindsAreTransientOrNot()
{
    QFETCH(FailureKind, kind);
    QFETCH(bool, isTransientExpected);
    QCOMPARE(isTransient(Failure::of(kind)), isTransientExpected);
    QCOMPARE(waitBeforeRetry(policy(), Failure::of(kind), 1, 0.5, now).has_value(), isTransientExpected);
}

void TestRetryPolicy::backOffDoublesUpToTheLongest()
{
    const Failure reset = Failure::of(FailureKind::ConnectionLost);
    const auto wait = [&](int attempt) { return waitBeforeRetry(policy(), reset, attempt, 1.0, now); };
    QCOMPARE(wait(1), std::optional(1000ms));
    QCOMPARE(wait(2), std::optional(2000ms));
    QCOMPARE(wait(3), std::optional(4000ms));
    QCOMPARE(wait(4), std::optional(6000ms));
    QCOMPARE(wait(5), std::optional(6000ms));
}

void TestRetryPolicy::jitterIsFull()
{
    const Failure reset = Failure::of(FailureKind::ConnectionLost);
    QCOMPARE(waitBeforeRetry(policy(), reset, 2, 0.0, now), std::optional(0ms));
    QCOMPARE(waitBeforeRetry(policy(), reset, 2, 0.25, now), std::optional(500ms));
}

void TestRetryPolicy::attemptsRunOut()
{
    const Failure reset = Failure::of(FailureKind::ConnectionLost);
    QVERIFY(waitBeforeRetry(policy(), reset, 5, 0.5, now));
    QVERIFY(!waitBeforeRetry(policy(), reset, 6, 0.5, now));
    RetryPolicy none = policy();
    none.retries = 0;
    QVERIFY(!waitBeforeRetry(none, reset, 1, 0.5, now));
}

void TestRetryPolicy::hugeAttemptsDoNotOverflow()
{
    RetryPolicy patient = policy();
    patient.retries = 1'000'000;
    QCOMPARE(waitBeforeRetry(patient, Failure::http(503), 1'000'000, 1.0, now), std::optional(6000ms));
}

void TestRetryPolicy::retryAfterIsAFloor()
{
    Failure busy = Failure::http(503);
    busy.retryAfter = std::chrono::seconds(37);
    QCOMPARE(waitBeforeRetry(policy(), busy, 1, 0.0, now), std::optional(37'000ms));
    QCOMPARE(waitBeforeRetry(policy(), busy, 1, 0.5, now), std::optional(37'500ms));
}

void TestRetryPolicy::retryAfterAsADateCountsFromNow()
{
    Failure busy = Failure::http(429);
    busy.retryAfter = now.addSecs(90);
    QCOMPARE(waitBeforeRetry(policy(), busy, 1, 0.0, now), std::optional(90'000ms));
}

void TestRetryPolicy::retryAfterInThePastIsNoWait()
{
    QCOMPARE(untilRetryAfter(now.addDays(-400), now), 0ms);
    QCOMPARE(untilRetryAfter(std::chrono::seconds(-5), now), 0ms);
}

void TestRetryPolicy::aServerThatAsksForTooMuchIsLeft()
{
    Failure busy = Failure::http(503);
    busy.retryAfter = std::chrono::seconds(7 * 3600);
    QVERIFY(!waitBeforeRetry(policy(), busy, 1, 0.0, now));
    QCOMPARE(untilRetryAfter(std::chrono::seconds(std::numeric_limits<qint64>::max()), now),
             Milliseconds(std::chrono::hours{24 * 365}));
}

QTEST_GUILESS_MAIN(TestRetryPolicy)
#include "tst_retry_policy.moc"
