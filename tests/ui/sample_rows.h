// SPDX-License-Identifier: MIT
#pragma once

#include "app/delta.h"

#include <QString>

namespace headgate {

/// A row named "file-ID.zip" on host "example.org", its position a thousand times its id.
inline Row makeRow(quint64 id, State state = State::Waiting)
{
    Row row;
    row.id = {id};
    row.position = Position(id) * 1000;
    row.name = QStringLiteral("file-%1.zip").arg(id);
    row.url = QStringLiteral("https://example.org/%1").arg(row.name);
    row.folder = QStringLiteral("/tmp");
    row.state = state;
    row.attempts = 6;
    if (state != State::Waiting && state != State::Paused) {
        row.attempt = 1;
        row.total = 1'000'000;
    }
    if (state == State::Active) {
        row.received = 420'000;
        row.bytesPerSecond = 100'000;
    }
    if (state == State::Done) {
        row.received = row.total;
        row.file = QStringLiteral("/tmp/%1").arg(row.name);
    }
    return row;
}

/// A delta that adds these rows, with the sums that belong to them alone.
inline Delta addition(const QList<Row> &rows)
{
    Delta delta;
    delta.added = rows;
    Totals &totals = delta.totals;
    for (const Row &row : rows) {
        ++totals.items;
        totals.received += row.received;
        totals.bytesPerSecond += row.bytesPerSecond;
        switch (row.state) {
        case State::Waiting:
            ++totals.waiting;
            break;
        case State::Active:
            ++totals.active;
            break;
        case State::Retrying:
            ++totals.retrying;
            break;
        case State::Verifying:
            ++totals.verifying;
            break;
        case State::Done:
            ++totals.done;
            break;
        case State::Failed:
            ++totals.failed;
            break;
        case State::Paused:
            ++totals.paused;
            break;
        }
    }
    delta.gate.limit = 8;
    delta.gate.active = int(totals.active);
    delta.gate.waiting = totals.waiting;
    return delta;
}

inline QList<DownloadId> idsOf(std::initializer_list<quint64> values)
{
    QList<DownloadId> ids;
    for (const quint64 value : values) {
        ids.append(DownloadId{value});
    }
    return ids;
}

} // namespace headgate
