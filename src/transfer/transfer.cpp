// SPDX-License-Identifier: MIT
#include "transfer/transfer.h"

#include "core/format.h"
#include "core/host.h"
#include "core/http_date.h"
#include "transfer/certificate_check.h"
#include "transfer/disk.h"
#include "transfer/file_naming.h"
#include "transfer/network_failure.h"
#include "transfer/redirect.h"
#include "transfer/reply_reading.h"
#include "transfer/request_builder.h"
#include "transfer/second_look.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#if QT_CONFIG(ssl)
#include <QSslConfiguration>
#endif

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

/// How much a reply may hold that we have not read: the memory bound of a transfer.
constexpr qint64 readBufferBytes = 1024 * 1024;
/// The same for one that has its lane nearly to itself: a tenth less time for a large file.
constexpr qint64 ampleReadBufferBytes = 4 * readBufferBytes;
/// The same over TLS. Qt decrypts 4 KiB at a time into a buffer of this size, and hands each of them over by
/// itself while the reply has room. A reply that is exactly as large takes the buffer as a whole: half of the
/// computing time. Twice as much, or half as much, has no such effect.
constexpr qint64 tlsReadBufferBytes = 64 * 1024;
/// An answer that is no file is read to its end, to keep the connection, unless it is longer than this.
constexpr qint64 mostDiscarded = 64 * 1024;

Failure wrongSize(qint64 bytes, qint64 wanted)
{
    return Failure::of(FailureKind::WrongSize,
                       //: Numbers of bytes
                       QCoreApplication::translate("Transfer", "%1 bytes where the right file has %2")
                           .arg(bytes)
                           .arg(wanted));
}

/// The proxy, that is.
bool asksForLogin(const QNetworkAccessManager &manager, const QUrl &url)
{
    QNetworkProxyFactory *const proxies = manager.proxyFactory();
    return proxies && std::ranges::any_of(proxies->queryProxy(QNetworkProxyQuery(url)),
                                          [](const QNetworkProxy &proxy) { return !proxy.user().isEmpty(); });
}

} // namespace

void ReplyDeleter::operator()(QNetworkReply *reply) const
{
    QObject::disconnect(reply, nullptr, listener, nullptr);
    reply->abort();
    reply->deleteLater();
}

Transfer::Transfer(const Clock &clock, TransferRequest request, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_request(std::move(request))
    , m_deadline(clock.makeAlarm([this] { onDeadline(); }))
    , m_throttle(clock, m_request.limits, [this] { onReadyRead(); })
    , m_part(m_request.part)
{
}

Transfer::~Transfer() = default;

void Transfer::start(QNetworkAccessManager &manager, Room room)
{
    m_bufferBytes = m_request.url.scheme() == "https"_L1 ? tlsReadBufferBytes
                    : room == Room::Ample                ? ampleReadBufferBytes
                                                         : readBufferBytes;
    m_mayBeChallenged = !m_request.url.userInfo().isEmpty() || asksForLogin(manager, m_request.url);
    m_reply = OwnedReply(manager.get(buildRequest(m_request, m_clock.wallTime())), ReplyDeleter{this});
    adjustBuffer();
    connect(m_reply.get(), &QNetworkReply::requestSent, this, [this] {
        if (m_phase == Phase::Connecting) {
            m_phase = Phase::AwaitingHead;
        } else if (m_phase == Phase::AwaitingHead && !m_mayBeChallenged) {
            m_wasDropped = true;
        }
        progressed();
    });
#if QT_CONFIG(ssl)
    connect(m_reply.get(), &QNetworkReply::sslErrors, this, &Transfer::onTlsErrors);
#endif
    connect(m_reply.get(), &QNetworkReply::metaDataChanged, this, &Transfer::onMetaData);
    connect(m_reply.get(), &QNetworkReply::readyRead, this, &Transfer::onReadyRead);
    connect(m_reply.get(), &QNetworkReply::finished, this, &Transfer::onFinished);
    progressed();
    m_deadline->ringAt(m_lastProgress + m_request.settings->timeout);
}

void Transfer::progressed()
{
    m_lastProgress = m_clock.now();
}

void Transfer::onDeadline()
{
    // The alarm is not moved at every byte; it looks back when it rings.
    const Instant due = m_lastProgress + m_request.settings->timeout;
    if (m_clock.now() < due) {
        m_deadline->ringAt(due);
        return;
    }
    if (m_phase == Phase::Discarding) {
        end(std::move(m_discardEnding));
        return;
    }
    const qint64 seconds =
        std::chrono::duration_cast<std::chrono::seconds>(m_request.settings->timeout).count();
    const bool connecting = m_phase == Phase::Connecting;
    m_bodyIsSuspect = m_chunked;
    end(Failure::of(connecting ? FailureKind::ConnectTimeout : FailureKind::StallTimeout,
                    //: How long a server was waited for in vain
                    QCoreApplication::translate("Transfer", "nothing for %1 s").arg(seconds)));
}

void Transfer::onMetaData()
{
    progressed();
    if (m_phase == Phase::Connecting || m_phase == Phase::AwaitingHead) {
        judgeHead();
    }
}

void Transfer::judgeHead()
{
    const AnswerHead head = readHead(*m_reply);
    if (head.status == 0) {
        return; // no answer yet; finished() tells why
    }
    m_rateLimit = readRateLimit(*m_reply, m_clock.wallTime());
    m_answer = {head.status, m_reply->rawHeaderPairs()};
    if (isFileStatus(head.status) && m_reply->rawHeaderList().isEmpty()) {
        // Qt drops all headers when one is larger than 100 KiB or has no colon, and goes on with the body as
        // if it had neither length nor framing.
        m_part.setGood({});
        end(Failure::of(FailureKind::Malformed,
                        QCoreApplication::translate("Transfer", "its head cannot be read")));
        return;
    }
    if (wantsPassword(m_request, *m_reply) && !m_request.isSegment) {
        discardThenEnd(AskAgain{true});
        return;
    }
    if (m_request.isSegment) {
        judgeSegmentHead(head);
        return;
    }
    if (m_request.part.ended) {
        switch (judgeSecondLook(m_request.part, head)) {
        case SecondLook::WasTheEnd:
            discardThenEnd(whatIsThere(true));
            return;
        case SecondLook::CannotTell:
            discardThenEnd(whatIsThere(false));
            return;
        case SecondLook::MoreFollows:
            m_part.setGood({});
            discardThenEnd(Failure::of(FailureKind::Truncated));
            return;
        case SecondLook::FewerThere:
            m_part.setGood({});
            discardThenEnd(
                Failure::of(FailureKind::Malformed,
                            QCoreApplication::translate("Transfer", "it held more than the file")));
            return;
        case SecondLook::ReadAnew:
            break;
        }
    }
    if (isRedirect(head.status)) {
        // Whoever knows the mirrors often sends on to one of them, which knows nothing (RFC 6249).
        m_announced.description = readAnnounced(*m_reply, m_request.url).description;
        discardThenEnd(whereItLeads());
        return;
    }
    if (!isFileStatus(head.status) && !(head.status == 416 && canAskForRest(m_request.part))) {
        // 1xx too: Qt takes any but 100 for the final answer, and cannot be made to read on behind it.
        discardThenEnd(statusFailure(head.status, m_reply->rawHeader("Retry-After"_ba), m_request));
        return;
    }
    const auto plan = planBody(m_request.part, head);
    if (!plan.ok()) {
        discardThenEnd(plan.failure());
        return;
    }
    const auto *whole = std::get_if<BodyPlan>(&*plan);
    if (!whole || (whole->continues && !m_part.beyond.isEmpty() && isChunked(*m_reply))) {
        m_part.setGood({});
        discardThenEnd(AskAgain{});
        return;
    }
    const BodyPlan &body = *whole;
    if (m_request.size >= 0 && body.total >= 0 && body.total != m_request.size) {
        discardThenEnd(wrongSize(body.total, m_request.size));
        return;
    }
    m_announced = readAnnounced(*m_reply, m_request.url);
    if (body.alreadyComplete) {
        m_plan = body;
        discardThenEnd(whatIsThere(true));
        return;
    }
    beginBody(body);
}

TransferEnding Transfer::whereItLeads() const
{
    const auto target =
        followRedirect(m_request.url, m_request.mayCarrySecrets, m_reply->rawHeader("Location"_ba));
    return target.ok() ? TransferEnding(*target) : TransferEnding(target.failure());
}

/// A segment is taken only when it is the very range of the very file that its sisters receive.
void Transfer::judgeSegmentHead(const AnswerHead &head)
{
    if (isRedirect(head.status)) {
        discardThenEnd(whereItLeads());
        return;
    }
    if (!isFileStatus(head.status) && head.status != 416) {
        discardThenEnd(statusFailure(head.status, m_reply->rawHeader("Retry-After"_ba), m_request));
        return;
    }
    const auto plan = planSegment(m_request.part, head);
    // A chunked body is judged at its end, which a range that may be cut short never sees.
    if (!plan || isChunked(*m_reply)) {
        discardThenEnd(RangeRefused{});
        return;
    }
    auto file = PartFile::openSegment(m_part.path, plan->offset);
    if (!file.ok()) {
        end(file.failure());
        return;
    }
    m_file = std::move(*file);
    m_plan = *plan;
    m_phase = Phase::Body;
    Q_EMIT headArrived(
        {m_request.id, m_part.name, m_plan.total, m_part, {}, false, m_rateLimit, m_wasDropped, m_answer});
    onReadyRead();
}

void Transfer::beginBody(const BodyPlan &plan)
{
    const QByteArray type = m_reply->rawHeader("Content-Type"_ba);
    const QByteArray disposition = m_reply->rawHeader("Content-Disposition"_ba);
    QString name = plan.continues ? m_part.name : QString();
    if (name.isEmpty()) {
        name = m_request.name.isEmpty() ? chooseFileName(m_request.url, disposition, type,
                                                         m_reply->rawHeader("Content-Encoding"_ba))
                                        : safeFileName(m_request.name);
    }
    if (looksLikeWebPage(m_request.url, name, type, disposition)) {
        discardThenEnd(Failure::of(FailureKind::WebPage));
        return;
    }
    const QString finalPath = QDir(m_request.folder).filePath(name);
    if (m_request.settings->onConflict == OnConflict::Skip && QFileInfo::exists(finalPath)) {
        end(Skipped{finalPath});
        return;
    }
    if (auto failure = openPart(plan, name)) {
        end(std::move(*failure));
        return;
    }
    std::optional<Failure> noRoom = takeRoom(plan);
    m_plan = plan;
    if (m_plan.total < 0) {
        m_plan.total = m_request.size;
    }
    m_phase = Phase::Body;
    m_part.path = m_file->path();
    m_part.name = name;
    if (!plan.continues) {
        m_part.setGood({});
        m_part.mixed = false;
        m_request.progress->openUp(); // nobody gives any of it away before its head is known
    }
    m_part.total = m_plan.total;
    m_part.modified = {};
    m_part.ended = false;
    m_chunked = isChunked(*m_reply);
    noteValidators(m_part, *m_reply);
    if (m_request.settings->keepTimestamps) {
        m_lastModified = parseHttpDate(m_reply->rawHeader("Last-Modified"_ba)).value_or(QDateTime());
    }
    m_request.progress->start(plan.offset, m_plan.total);
    const bool offersRanges =
        plan.continues || m_reply->rawHeader("Accept-Ranges"_ba).trimmed().toLower() == "bytes";
    Q_EMIT headArrived({m_request.id, name, m_plan.total, m_part, wholeIfDivisible(), offersRanges,
                        m_rateLimit, m_wasDropped, m_answer});
    if (noRoom) {
        end(std::move(*noRoom)); // by now it is known what there must be room for
        return;
    }
    onReadyRead();
}

/// Before the first byte, where the length is known: a disk that fills up half way helps nobody.
std::optional<Failure> Transfer::takeRoom(const BodyPlan &plan)
{
    constexpr qint64 worthwhile = 256 * 1024; // bytes
    const qint64 need = plan.total - (plan.continues ? m_part.goodBytes() : 0);
    if (plan.total < 0 || need < worthwhile) {
        return {};
    }
    const qint64 inAll = m_request.disk ? m_request.disk->totalBytes(m_request.folder) : -1;
    if (inAll >= 0 && plan.total > inAll) { // no room that is made will do
        return Failure::of(FailureKind::TooLarge,
                           //: Sizes: of the file, and of the whole disk
                           QCoreApplication::translate("Transfer", "%1 needed, the disk has %2 in all")
                               .arg(formatBytes(plan.total), formatBytes(inAll)));
    }
    const qint64 free = m_request.disk ? m_request.disk->freeBytes(m_request.folder) : -1;
    if (free >= 0 && need > free) {
        return Failure::of(FailureKind::DiskFull,
                           QCoreApplication::translate("Transfer", "%1 needed, %2 free")
                               .arg(formatBytes(need), formatBytes(free)));
    }
    return m_request.settings->preallocate ? m_file->reserve(plan.total) : std::nullopt;
}

std::optional<Failure> Transfer::openPart(const BodyPlan &plan, const QString &name)
{
    if (!plan.continues) {
        // A new file under a new name: what was written down of the old one is of no other.
        discardPart(m_part.path, m_part.modified);
        m_part.path.clear();
    }
    if (!m_part.path.isEmpty()) {
        auto file = PartFile::reopen(m_part.path, plan.offset, m_part.modified, m_part.beyond.end());
        if (file.ok()) {
            m_file = std::move(*file);
            return {};
        }
        m_part = {}; // what was left is not ours any more: leave it alone and begin anew
        return file.failure();
    }
    auto file = PartFile::create(m_request.folder, name, m_request.partToken);
    if (!file.ok()) {
        return file.failure();
    }
    m_file = std::move(*file);
    return {};
}

#if QT_CONFIG(ssl)
/// Comes before anything is sent, and the connection's own thread waits for it.
void Transfer::onTlsErrors(const QList<QSslError> &errors)
{
    const QString host = Host::of(m_request.url).name;
    const QSslCertificate leaf = m_reply->sslConfiguration().peerCertificate();
    if (isTrustedByHand(m_request.settings->trusted, host, leaf)) {
        m_reply->ignoreSslErrors(errors);
        return;
    }
    // Aborted and not left to fail: Qt keeps in mind what it was once told to ignore, and would let another
    // certificate pass that is wrong in the same way.
    end(certificateFailure(host, leaf, errors));
}
#endif

void Transfer::onReadyRead()
{
    if (m_phase != Phase::Discarding) {
        progressed();
    }
    if (m_phase == Phase::Body || m_phase == Phase::Discarding) {
        const bool goesOn = drain();
        if (goesOn && m_reply->isFinished()) {
            onFinished(); // which had to wait for the speed limit
        }
    }
}

bool Transfer::drainAll()
{
    m_unlimited = true;
    const bool goesOn = drain();
    m_unlimited = false;
    return goesOn;
}

/// A speed limit can be set or lifted at any time.
void Transfer::adjustBuffer()
{
    const qint64 bytes = m_throttle.bufferBytes(m_bufferBytes);
    if (bytes != m_reply->readBufferSize()) {
        m_reply->setReadBufferSize(bytes);
    }
}

/// How many bytes may be read now, up to so many; 0: none, or there are none.
qint64 Transfer::allowance(qint64 most)
{
    adjustBuffer();
    if (m_phase == Phase::Discarding || !m_throttle.isLimited()) {
        return most;
    }
    if (m_unlimited) {
        const qint64 there = std::min(m_reply->bytesAvailable(), most);
        m_throttle.charge(there);
        return there;
    }
    const qint64 there = std::min(m_reply->bytesAvailable(), most);
    return m_throttle.isWaiting() || there == 0 ? 0 : m_throttle.allow(there);
}

bool Transfer::drain()
{
    // One buffer a thread: reads never nest.
    thread_local std::array<char, 256 * 1024> buffer;
    while (m_phase == Phase::Body || m_phase == Phase::Discarding) {
        const qint64 n = m_reply->read(buffer.data(), allowance(qint64(buffer.size())));
        if (n <= 0) {
            return true;
        }
        if (m_phase == Phase::Discarding) {
            m_discarded += n;
            if (m_discarded > mostDiscarded) {
                end(std::move(m_discardEnding));
                return false;
            }
            continue;
        }
        if (!write(QByteArrayView(buffer.data(), n))) {
            return false;
        }
    }
    return false;
}

/// Up to the end of its range, which may be moved meanwhile. False once it has ended.
bool Transfer::write(QByteArrayView data)
{
    TransferProgress &progress = *m_request.progress;
    while (true) {
        const qint64 end = progress.end();
        if (m_file->size() >= end) {
            if (progress.stopAt(end)) {
                this->end(SegmentReceived{});
                return false;
            }
            continue;
        }
        if (data.isEmpty()) {
            return true;
        }
        const qint64 n = std::min(qint64(data.size()), end - m_file->size());
        m_bodyBytes += n;
        if (m_plan.expected >= 0 && m_bodyBytes > m_plan.expected) {
            m_bodyIsSuspect = true;
            this->end(Failure::of(FailureKind::Overlong));
            return false;
        }
        if (m_request.size >= 0 && m_plan.offset + m_bodyBytes > m_request.size) {
            m_bodyIsSuspect = true;
            this->end(wrongSize(m_plan.offset + m_bodyBytes, m_request.size));
            return false;
        }
        if (auto failure = m_file->append(data.first(n))) {
            this->end(std::move(*failure));
            return false;
        }
        progress.setAt(m_file->size());
        data = data.sliced(n);
    }
}

void Transfer::onFinished()
{
    if (m_phase == Phase::Connecting || m_phase == Phase::AwaitingHead) {
        judgeHead();
    }
    // finished() may come with bytes still unread. They wait for the speed limit like others; but behind a
    // broken end nobody knows for how long they can be had.
    if (m_phase == Phase::Body && m_reply->error() == QNetworkReply::NoError && m_throttle.isLimited()) {
        if (!drain() || m_reply->bytesAvailable() > 0) {
            return;
        }
    }
    if ((m_phase == Phase::Body || m_phase == Phase::Discarding) && !drainAll()) {
        return;
    }
    switch (m_phase) {
    case Phase::Body:
        judgeEndOfBody();
        break;
    case Phase::Discarding:
        end(std::move(m_discardEnding));
        break;
    case Phase::Connecting:
    case Phase::AwaitingHead:
        end(m_reply->error() == QNetworkReply::NoError
                ? Failure::of(FailureKind::Malformed)
                : networkFailure(m_reply->error(), m_reply->errorString(), false));
        break;
    case Phase::Ended:
        break;
    }
}

void Transfer::judgeEndOfBody()
{
    const bool complete = m_plan.expected >= 0 && m_bodyBytes == m_plan.expected &&
                          (m_plan.total < 0 || m_file->size() == m_plan.total || isOneOfSeveral());
    const bool failed = m_reply->error() != QNetworkReply::NoError;
    if (!complete && (failed || m_plan.expected >= 0)) {
        m_bodyIsSuspect = m_chunked;
        end(failed ? networkFailure(m_reply->error(), m_reply->errorString(), true)
                   : Failure::of(FailureKind::Truncated));
        return;
    }
    if (isOneOfSeveral()) {
        end(SegmentReceived{});
        return;
    }
    if (m_request.size >= 0 && m_file->size() != m_request.size) {
        m_bodyIsSuspect = m_chunked;
        end(m_file->size() < m_request.size ? Failure::of(FailureKind::Truncated)
                                            : wrongSize(m_file->size(), m_request.size));
        return;
    }
    m_part.bytes = m_file->size();
    if (m_lastModified.isValid()) {
        m_file->setModified(m_lastModified);
    }
    if (m_plan.total < 0 && canLookAgain(m_part, m_reply->rawHeader("Accept-Ranges"_ba))) {
        m_part.ended = true;
        end(AskAgain{});
        return;
    }
    end(received(m_plan.total >= 0));
}

/// Others have received ranges of the file, or are doing so: what this reply brings is not all of it.
bool Transfer::isOneOfSeveral() const
{
    return m_request.isSegment || !m_part.beyond.isEmpty() || m_request.progress->isShared();
}

std::shared_ptr<const ReceivedFile> Transfer::wholeIfDivisible() const
{
    const bool refused = m_reply->rawHeader("Accept-Ranges"_ba).trimmed().toLower() == "none";
    const bool provable = m_part.mixed || !strongValidator(m_part).isEmpty();
    const bool divisible = m_plan.total > 0 && m_plan.expected >= 0 && !m_chunked && provable && !refused;
    if (!divisible && m_part.beyond.isEmpty()) {
        return {};
    }
    ReceivedFile file = received(true);
    file.bytes = m_plan.total;
    return std::make_shared<const ReceivedFile>(std::move(file));
}

ReceivedFile Transfer::received(bool lengthKnown) const
{
    ReceivedFile file;
    file.partPath = m_part.path;
    file.folder = m_request.folder;
    file.name = m_part.name;
    file.bytes = m_part.bytes;
    file.lengthKnown = lengthKnown;
    file.lastModified = m_lastModified;
    file.onConflict = m_request.settings->onConflict;
    file.digests = m_request.digests + m_announced.digests;
    return file;
}

/// Nothing more is to come: what an earlier request left is the file.
TransferEnding Transfer::whatIsThere(bool lengthKnown)
{
    auto file = PartFile::reopen(m_part.path, m_part.bytes, m_part.modified);
    std::optional<Failure> failure = file.ok() ? (*file)->close() : file.failure();
    if (failure) {
        m_part = {}; // not ours any more
        return *std::move(failure);
    }
    return received(lengthKnown);
}

void Transfer::discardThenEnd(TransferEnding ending)
{
    m_phase = Phase::Discarding;
    progressed();
    m_discardEnding = std::move(ending);
    const qint64 length = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (m_reply->isFinished() || length > mostDiscarded) {
        end(std::move(m_discardEnding));
        return;
    }
    (void)drain();
}

void Transfer::cancel()
{
    if (m_phase == Phase::Ended) {
        return;
    }
    if (m_phase == Phase::Discarding) {
        end(Cancelled{});
        return;
    }
    if (m_phase != Phase::Body || drainAll()) {
        end(Cancelled{});
    }
}

void Transfer::end(TransferEnding ending)
{
    m_phase = Phase::Ended;
    m_deadline->silence();
    m_reply.reset();
    m_request.progress->stop();
    ByteRange received;
    if (m_file) {
        received = {m_plan.offset, m_bodyIsSuspect ? m_plan.offset : m_file->size()};
        ByteRanges good = m_request.isSegment ? ByteRanges() : m_part.good();
        good.add(received);
        m_part.setGood(good);
        if (isOneOfSeveral()) {
            m_file->leaveRoom();
        }
        const auto failure = m_file->close();
        if (failure && !std::holds_alternative<Failure>(ending)) {
            ending = *failure;
        }
        m_file.reset();
        if (!std::holds_alternative<ReceivedFile>(ending)) { // else nobody has to know it again
            m_part.modified = QFileInfo(m_part.path).lastModified();
        }
    } else if (m_part.ended && m_part.bytes > 0 &&
               (std::holds_alternative<Failure>(ending) || std::holds_alternative<Redirected>(ending))) {
        ending = whatIsThere(false); // no answer to the second look: what there is stands, unchecked
    }
    const bool isWorthless = m_part.goodBytes() == 0 || std::holds_alternative<Skipped>(ending);
    if (isWorthless && !m_request.isSegment && !m_request.progress->isShared() &&
        !std::holds_alternative<ReceivedFile>(ending)) {
        discardPart(m_part.path, m_part.modified);
        m_part = {};
    }
    Q_EMIT ended({m_request.id, std::move(ending), m_part, m_announced, received, false, m_rateLimit,
                  m_wasDropped, m_answer});
}

} // namespace headgate
