// SPDX-License-Identifier: MIT
#pragma once

#include "queue/download.h"
#include "queue/server.h"

#include <QUrl>

#include <vector>

namespace headgate {

/// The item's own URL, the mirrors that it came with, those that its server announced (RFC 6249), and those
/// that were found.
[[nodiscard]] int sourceCount(const Download &item);
[[nodiscard]] QUrl sourceUrl(const Download &item, int source);
/// True when that address is the item's own origin, which may see what is the user's.
[[nodiscard]] bool mayCarrySecrets(const Download &item, const QUrl &url);
/// The other sources that may help the one that is asked with ranges of the file: those that the item came
/// with, where it came with what proves them, too.
[[nodiscard]] std::vector<Server> helpersOf(const Download &item);

/// True for a failure after which another source may well do better; false for one of this machine.
[[nodiscard]] bool isOfTheSource(FailureKind kind);

/// True when somebody has said what the file must be, before anything was looked for: its user, or its
/// server.
[[nodiscard]] bool isVouchedFor(const Download &item);

/// True when a digest of the whole, or of its pieces, tells whether the file is right, wherever its bytes
/// come from: only then may they come from several sources.
[[nodiscard]] bool canBeProven(const Download &item);

/// Makes another source the next one to be asked. Unfinished data stays where the result can be proven, else
/// it is deleted: two servers' validators have nothing to do with each other.
void goToSource(Download &item, int source);

/// The item's own address is another from now on: nothing that its old one has said holds for it. Unfinished
/// data stays where the next answer, or a proof, will tell whether it is of the same file.
void forgetAddress(Download &item);

/// Deletes the item's unfinished data.
void dropPart(Download &item);

} // namespace headgate
