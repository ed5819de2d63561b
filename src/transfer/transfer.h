// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "transfer/part_file.h"
#include "transfer/resume.h"
#include "transfer/throttle.h"
#include "transfer/transfer_request.h"

#include <QNetworkReply>
#include <QObject>

#include <memory>

class QNetworkAccessManager;
class QSslError;

namespace headgate {

/// Disconnects before it aborts, so that its listener hears nothing of a reply that nobody owns any more.
/// Only the listener: QNetworkReply is connected to its own inside, and could not abort without that.
struct ReplyDeleter
{
    QObject *listener = nullptr;
    void operator()(QNetworkReply *reply) const;
};
using OwnedReply = std::unique_ptr<QNetworkReply, ReplyDeleter>;

/// One reply, from get() to its last byte in the part file. It never retries, never follows a redirect and
/// never renames: it ends once, in a TransferResult. Lives in its lane's thread. Memory is bounded by the
/// reply's read buffer whatever the disk does: while a write blocks, nothing is read.
///
/// Time: until the request is on its way the connect time-out runs, from then on the stall time-out, set anew
/// by every byte of the file: the whole head has to come in that time, and so has the whole of an answer that
/// is no file. Both start with start(), which is when the permit is given.
class Transfer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Transfer)
public:
    Transfer(const Clock &clock, TransferRequest request, QObject *parent);
    ~Transfer() override;

    /// How much memory it may take for what has arrived and was not read: one MiB, or several.
    enum class Room {
        Usual,
        Ample,
    };
    void start(QNetworkAccessManager &manager, Room room);
    /// Keeps what has arrived and ends with Cancelled, before this returns.
    void cancel();

Q_SIGNALS:
    void headArrived(const headgate::TransferHead &head);
    /// Once, and the last that is heard. Not emitted from inside start().
    void ended(const headgate::TransferResult &result);

private:
    enum class Phase {
        Connecting,
        AwaitingHead,
        Body,       ///< to the part file
        Discarding, ///< the answer is no file; reading its body to the end keeps the connection
        Ended,
    };

    void onMetaData();
    void judgeHead();
    [[nodiscard]] TransferEnding whereItLeads() const;
    void judgeSegmentHead(const AnswerHead &head);
    void beginBody(const BodyPlan &plan);
    void onTlsErrors(const QList<QSslError> &errors);
    void onReadyRead();
    void onFinished();
    void onDeadline();
    void progressed();
    /// What may be read by now, into the part file or nowhere. False once it has ended.
    [[nodiscard]] bool drain();
    [[nodiscard]] bool drainAll(); ///< the same, whatever the speed limit: there will be no later
    void discardThenEnd(TransferEnding ending);
    void end(TransferEnding ending);
    void judgeEndOfBody();
    void adjustBuffer();
    [[nodiscard]] qint64 allowance(qint64 most);
    [[nodiscard]] bool write(QByteArrayView data); ///< false once it has ended
    [[nodiscard]] bool isOneOfSeveral() const;
    [[nodiscard]] std::shared_ptr<const ReceivedFile> wholeIfDivisible() const;
    [[nodiscard]] ReceivedFile received(bool lengthKnown) const;
    [[nodiscard]] TransferEnding whatIsThere(bool lengthKnown);
    [[nodiscard]] std::optional<Failure> takeRoom(const BodyPlan &plan);
    [[nodiscard]] std::optional<Failure> openPart(const BodyPlan &plan, const QString &name);

    const Clock &m_clock;
    TransferRequest m_request;
    OwnedReply m_reply;
    std::unique_ptr<PartFile> m_file;
    std::unique_ptr<Alarm> m_deadline;
    Throttle m_throttle;
    Instant m_lastProgress;
    PartInfo m_part;
    BodyPlan m_plan;
    qint64 m_bufferBytes = 0; ///< that the reply may hold, where no speed limit wants it smaller
    qint64 m_bodyBytes = 0;
    qint64 m_discarded = 0;
    bool m_unlimited = false;       ///< for now, everything there is must be read
    bool m_mayBeChallenged = false; ///< Qt may send the request again with a login, and tells nobody
    bool m_wasDropped = false;      ///< the request was sent again for another reason
    bool m_chunked = false;
    bool m_bodyIsSuspect = false; ///< its framing may have been broken: nothing of it is kept
    QDateTime m_lastModified;
    Announced m_announced;
    std::optional<RateLimitHint> m_rateLimit;
    RawAnswer m_answer;
    TransferEnding m_discardEnding;
    Phase m_phase = Phase::Connecting;
};

} // namespace headgate
