// SPDX-License-Identifier: MIT
#pragma once

#include "cli/run_progress.h"

#include <QString>

namespace headgate {

/// An item of example.org that is being fetched.
inline Row sampleRow(quint64 id, const QString &name, qint64 received = 0, qint64 total = -1)
{
    Row row;
    row.id = DownloadId{id};
    row.position = Position(id);
    row.url = QStringLiteral("https://example.org/%1").arg(name);
    row.name = name;
    row.state = State::Active;
    row.attempt = 1;
    row.attempts = 6;
    row.received = received;
    row.total = total;
    return row;
}

inline ItemEvent sampleEvent(ItemEvent::Kind kind, Row row)
{
    switch (kind) {
    case ItemEvent::Kind::Started:
    case ItemEvent::Kind::Redirected:
        break;
    case ItemEvent::Kind::Retrying:
        row.state = State::Retrying;
        break;
    case ItemEvent::Kind::Done:
    case ItemEvent::Kind::DoneBefore:
    case ItemEvent::Kind::Skipped:
        row.state = State::Done;
        row.total = row.received;
        break;
    case ItemEvent::Kind::Failed:
        row.state = State::Failed;
        break;
    }
    return {kind, row};
}

/// Three hosts: one is full, one rests, and of one nobody waits.
inline void addSampleGate(RunProgress &progress)
{
    progress.gate.limit = 8;
    progress.gate.active = 6;
    progress.gate.onLoan = 1;
    progress.gate.waiting = 1204;
    GatePicture picture;
    picture.hosts = {
        {Host{QStringLiteral("a.example")}, 4, 0, 4, 8, 800, Instant::min()},
        {Host{QStringLiteral("b.example")}, 0, 0, 1, 8, 404, progress.at + std::chrono::seconds{37}},
        {Host{QStringLiteral("c.example")}, 2, 1, 8, 8, 0, Instant::min()},
    };
    picture.reasons = {
        {Host{QStringLiteral("a.example")}, {WaitReason::Kind::HostBusy, 1, 4, 4, Milliseconds{0}}},
        {Host{QStringLiteral("b.example")}, {WaitReason::Kind::HostCooling, 2, 0, 0, Milliseconds{37'000}}},
    };
    picture.lines = 5;
    progress.picture = picture;
}

inline ItemEvent sampleFailure(quint64 id, const QString &name, const Failure &failure)
{
    Row row = sampleRow(id, name);
    row.failure = failure;
    return sampleEvent(ItemEvent::Kind::Failed, row);
}

} // namespace headgate
