// SPDX-License-Identifier: MIT
#pragma once

#include "app/delta.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

/// What the details of an item say, in plain text.
namespace headgate {

struct SelectionSum;

/// Several items, in lines.
[[nodiscard]] QString describe(const SelectionSum &sum);

/// "31 MiB of 204 MiB (15 %)".
[[nodiscard]] QString describeReceived(const Row &row);
/// "204.0 MiB (213,909,504 bytes)"; empty while it is not known.
[[nodiscard]] QString describeSize(qint64 bytes);
/// The speed now and on the average; "–" while there is none.
[[nodiscard]] QString describeSpeed(const Row &row, const ItemPage &page);
/// How many there are, and to which hosts.
[[nodiscard]] QString describeConnections(const QList<ItemConnection> &connections);
/// Whether it is verified, or will be, and by what.
[[nodiscard]] QString describeVerdict(const Row &row, const QList<ItemChecksum> &checksums);
/// All of them, each with where it is from; empty for none.
[[nodiscard]] QString describeChecksums(const QList<ItemChecksum> &checksums);

/// A line each: when, after how long, at which host, what. First what is to come, then what is, then the
/// past.
[[nodiscard]] QList<QStringList> describeAttempts(const Row &row, const ItemPage &page, const QDateTime &now);

} // namespace headgate
