// SPDX-License-Identifier: MIT
#pragma once

#include "engine_fixture.h"

namespace headgate {

/// What must come of one file that a server tried to spoil.
struct Expected
{
    State state = State::Done;
    FailureKind kind = FailureKind::Internal; ///< only when Failed
    int attempts = 1;
    std::optional<QByteArray> bytes; ///< of the file, or of the part file of a failed one; none: no file
    bool endChecked = true;          ///< false: Done, with a note that says so
    QString name = QStringLiteral("file.bin");
};

[[nodiscard]] inline Expected done(const QByteArray &bytes, int attempts = 1)
{
    Expected expected;
    expected.bytes = bytes;
    expected.attempts = attempts;
    return expected;
}

/// The server never said how long the file is, and nothing else proves its end: done, and the row says so.
[[nodiscard]] inline Expected unchecked(const QByteArray &bytes, int attempts = 1)
{
    Expected expected = done(bytes, attempts);
    expected.endChecked = false;
    return expected;
}

/// @param left  what stays in the part file for a later resume
[[nodiscard]] inline Expected failed(FailureKind kind, int attempts = 1, std::optional<QByteArray> left = {})
{
    Expected expected;
    expected.state = State::Failed;
    expected.kind = kind;
    expected.attempts = attempts;
    expected.bytes = std::move(left);
    return expected;
}

[[nodiscard]] inline Expected named(Expected expected, const QString &name)
{
    expected.name = name;
    return expected;
}

/// An engine that gives up soon: three attempts, and hardly any patience.
class FaultFixture : public EngineFixture
{
public:
    FaultFixture()
    {
        settings.transfer.timeout = Milliseconds(400);
        settings.retry.retries = 2;
        settings.retry.firstWait = settings.retry.longestWait = Milliseconds(1);
    }

    /// Fetches "/file.bin" to the end and compares. Ask QTest::currentTestFailed() afterwards.
    void fetchAndCheck(const Expected &wanted)
    {
        add({server.url(QStringLiteral("/file.bin"))});
        QVERIFY2(runUntilIdle(Milliseconds(10'000)), "it hangs");
        check(wanted);
    }

    void check(const Expected &wanted)
    {
        const Row got = row(QStringLiteral("/file.bin"));
        const QByteArray why = got.failure ? describe(*got.failure).toUtf8() : "no failure";
        QVERIFY2(got.state == wanted.state, why.constData());
        if (wanted.state == State::Failed) {
            QVERIFY2(got.failure->kind == wanted.kind, why.constData());
            QVERIFY(!got.failure->detail.contains(QChar(0)));
        } else {
            QCOMPARE(got.note.isEmpty(), wanted.endChecked);
        }
        QCOMPARE(got.attempt, wanted.attempts);
        if (!wanted.bytes) {
            QCOMPARE(files(), QStringList{});
        } else {
            const bool isDone = wanted.state == State::Done;
            const QString name = isDone ? wanted.name : wanted.name + QStringLiteral(".part");
            QCOMPARE(files(), QStringList{name});
            QCOMPARE(content(name).size(), wanted.bytes->size());
            QVERIFY(content(name) == *wanted.bytes);
        }
        QTRY_COMPARE(server.log().inFlight(), 0);
        QTRY_COMPARE(gate.active, 0);
    }
};

} // namespace headgate
