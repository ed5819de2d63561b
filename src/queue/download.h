// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/digest.h"
#include "core/failure.h"
#include "core/ids.h"
#include "core/verdict.h"
#include "gate/gate.h"
#include "queue/new_link.h"
#include "queue/proof.h"
#include "queue/reception.h"
#include "queue/state.h"
#include "transfer/transfer_request.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <memory>
#include <optional>

namespace headgate {

/// Whether other sources help the one that is asked with ranges of the file.
enum class Help {
    Welcome,
    Given,   ///< what is here may be theirs
    Refused, ///< what came together was wrong, or did not come: each is asked alone now
};

/// What an item gathers from its first attempt on. Most items of a long queue have none yet.
struct Course
{
    int attempt = 0;                ///< attempts begun since the user last said "run"
    std::optional<Failure> failure; ///< the last one
    QDateTime retryAt;              ///< Retrying: when, UTC; null while the cause is still being looked into
    PartInfo part;                  ///< unfinished data
    std::unique_ptr<ReceivedFile>
        arrived;          ///< Verifying: complete in its part file; also kept after a failure there
    QString file;         ///< Done: final path; Verifying: the one that was chosen
    qint64 received = 0;  ///< bytes, as far as the queue knows; the live count is receivedNow()
    qint64 total = -1;    ///< bytes; -1: unknown
    bool skipped = false; ///< Done, because a file of that name was there
    Verdict verdict = Verdict::NotVerified;
    QString note;   ///< what a person should know of what was received; translated
    int source = 0; ///< which one is asked in this attempt: 0 the item's own URL, then its mirrors
    std::optional<Failure>
        passing;               ///< of the sources that failed in this attempt: one that may be gone later
    Help help = Help::Welcome; ///< begins anew when the user says "run"
    ByteRanges fromOthers;     ///< good when the source was first asked: what is wrong there is not its fault
    bool refusesRanges = false;   ///< it was asked for one, and the file is not divided any more
    Announced announced;          ///< by the item's own server
    std::unique_ptr<Proof> proof; ///< what was found about the file besides; null: nothing
    Instant asked{};          ///< when the last request for the file began; what was said before may be stale
    WrongFile wrong;          ///< of an earlier attempt, kept aside
    bool isDescribed = false; ///< the document that its server announced has been looked for
    int hops = 0;             ///< redirects followed in this attempt
    QUrl hop;                 ///< where the last one led; empty: nowhere yet
    bool hopMayCarrySecrets = true;
    bool sendsPassword = false;           ///< its server has asked for what Qt cannot tell it
    bool askAgain = false;                ///< the next request belongs to the attempt of the last one
    bool placing = false;                 ///< Verifying: on its way to `file`
    const Reception *reception = nullptr; ///< while replies of it live
    TransferId transfer;                  ///< the finishing that follows them; none otherwise
    std::optional<Instant> backoffUntil;

    /// The next request asks the source's own address, and begins an attempt.
    void forgetHops()
    {
        hops = 0;
        hop.clear();
        hopMayCarrySecrets = true;
        askAgain = false;
    }
    [[nodiscard]] qint64 receivedNow() const { return reception ? reception->received() : received; }
    [[nodiscard]] qint64 totalNow() const { return reception ? reception->total() : total; }
    /// The bytes of its unfinished data that are in the part file by now.
    [[nodiscard]] ByteRanges good() const { return reception ? reception->good() : part.good(); }
};

/// An item of the queue. Small while it only waits: a million of them are normal.
struct Download
{
    DownloadId id;
    Position position = 0;
    QByteArray url; ///< encoded, with whatever user and password it came with
    QString name;   ///< asked for, or the best known
    QString folder; ///< absolute
    bool nameAsked = false;
    bool isRemoved = false;           ///< out of the list, and not yet discarded
    qint64 speedLimit = 0;            ///< of all its connections together, bytes a second; 0: none of its own
    QList<Digest> digests;            ///< asked for by the user
    std::unique_ptr<Sources> sources; ///< further ones, and what else is known; null: nothing
    Intent intent = Intent::Run;
    State state = State::Paused;
    Ticket ticket; ///< Waiting: its place in the gate's line
    std::unique_ptr<Course> course;

    [[nodiscard]] QUrl ownUrl() const { return QUrl::fromEncoded(url); }
    /// Made on first use.
    Course &begun()
    {
        if (!course) {
            course = std::make_unique<Course>();
        }
        return *course;
    }
};

} // namespace headgate
