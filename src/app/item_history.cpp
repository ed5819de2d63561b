// SPDX-License-Identifier: MIT
#include "app/item_history.h"

#include "core/foreign_text.h"
#include "core/http_date.h"
#include "gate/gate.h"
#include "queue/queue.h"
#include "queue/source_choice.h"
#include "transfer/header.h"

#include <algorithm>
#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

constexpr int mostMirrors = 10;

QString shown(const QUrl &url)
{
    return url.toString(QUrl::RemovePassword);
}

/// Cookies, tokens and the like; a challenge is a question, and no secret.
bool isSecret(const QByteArray &name)
{
    const QByteArray lower = name.toLower();
    if (lower == "www-authenticate" || lower == "proxy-authenticate") {
        return false;
    }
    const auto isPart = [&lower](const char *word) { return lower.contains(word); };
    constexpr std::array words{"cookie", "auth", "token", "secret", "password", "session", "api-key"};
    return std::ranges::any_of(words, isPart);
}

QString shownLine(const QPair<QByteArray, QByteArray> &line)
{
    const QString value = isSecret(line.first) ? u"***"_s : hidePasswords(decodeForeignText(line.second));
    return u"%1: %2"_s.arg(decodeForeignText(line.first), value);
}

QByteArray valueOf(const RawAnswer &answer, const char *name)
{
    for (const auto &[key, value] : answer.lines) {
        if (isSameName(key, name)) {
            return value;
        }
    }
    return {};
}

void addChecksums(QList<ItemChecksum> &all, ItemChecksum::Origin origin, const QList<Digest> &digests,
                  const std::optional<PieceDigests> &pieces)
{
    for (const Digest &digest : digests) {
        all.append({origin, digest.toText(), 0});
    }
    if (pieces) {
        all.append({origin, {}, pieces->values.size()});
    }
}

QList<ItemChecksum> checksumsOf(const Download &item)
{
    QList<ItemChecksum> all;
    addChecksums(all, ItemChecksum::Origin::User, item.digests,
                 item.sources ? item.sources->pieces : std::nullopt);
    if (item.course) {
        addChecksums(all, ItemChecksum::Origin::Server, item.course->announced.digests, {});
    }
    if (item.course && item.course->proof) {
        addChecksums(all, ItemChecksum::Origin::Found, item.course->proof->digests,
                     item.course->proof->sources.pieces);
    }
    return all;
}

QList<ItemConnection> connectionsOf(const Reception &reception)
{
    QList<ItemConnection> all;
    const qint64 total = reception.total();
    for (const Reply &reply : reception.replies) {
        const qint64 at = reply.progress->at();
        const qint64 end = total < 0 ? at : std::min(reply.progress->end(), total);
        all.append({reply.permit.host(), {reply.progress->begin(), std::max(at, end)}, at});
    }
    return all;
}

} // namespace

ItemHistory::ItemHistory(const Clock &clock, const Gate &gate, const Queue &queue)
    : m_clock(clock)
    , m_gate(gate)
    , m_queue(queue)
    , m_attempts(mostTroubled)
    , m_answers(mostAnswers)
{
}

void ItemHistory::noteFailure(DownloadId id, const QUrl &asked, const Failure &failure)
{
    const Download *item = m_queue.find(id);
    ItemAttempt attempt{m_clock.wallTime(), Milliseconds{0}, Host::of(asked), failure};
    attempt.failure.certificate.reset(); // the row has it as long as it matters
    if (!asked.isEmpty() && item && item->course && item->course->asked != Instant{}) {
        attempt.took = std::chrono::floor<Milliseconds>(m_clock.now() - item->course->asked);
    }
    QList<ItemAttempt> *attempts = m_attempts.object(id);
    if (!attempts) {
        attempts = new QList<ItemAttempt>;
        m_attempts.insert(id, attempts); // which owns it from now on
    }
    if (attempts->size() == mostAttempts) {
        attempts->removeLast();
    }
    attempts->prepend(attempt);
    noteChange(id);
}

void ItemHistory::noteAnswer(DownloadId id, const RawAnswer &answer)
{
    auto kept = std::make_unique<RawAnswer>(answer);
    if (kept->lines.size() > mostLines) {
        kept->lines.resize(mostLines);
    }
    const auto isLong = [](const auto &line) {
        return line.first.size() > mostLineBytes || line.second.size() > mostLineBytes;
    };
    if (std::any_of(kept->lines.cbegin(), kept->lines.cend(), isLong)) {
        for (auto &[name, value] : kept->lines) {
            name.truncate(mostLineBytes);
            value.truncate(mostLineBytes);
        }
    }
    m_answers.insert(id, kept.release());
    noteChange(id);
}

void ItemHistory::forget(DownloadId id)
{
    m_attempts.remove(id);
    m_answers.remove(id);
}

void ItemHistory::watch(DownloadId id)
{
    m_watched = id;
    m_isChanged = true;
    m_told.reset();
    m_samples.clear();
    m_sampled.reset();
    m_meanSpeed = -1;
}

std::optional<ItemPage> ItemHistory::tick()
{
    const Download *item = m_watched ? m_queue.find(m_watched) : nullptr;
    if (!item) {
        m_isChanged = false;
        return {};
    }
    const Instant now = m_clock.now();
    const Course *course = item->course.get();
    const Reception *reception = course ? course->reception : nullptr;
    sample(now, reception != nullptr, course ? course->receivedNow() : 0);
    if (reception && now - course->asked >= sampleInterval) {
        const double seconds = std::chrono::duration<double>(now - course->asked).count();
        m_meanSpeed =
            qint64(double(std::max<qint64>(reception->received() - reception->begunWith, 0)) / seconds);
    }
    const bool isMoving = reception || item->state == State::Waiting; // so does its place in line
    if (!(m_isChanged || isMoving) || (m_told && now - *m_told < pageInterval)) {
        return {};
    }
    m_isChanged = false;
    m_told = now;
    return page(*item);
}

/// Quiet time costs no samples, and shows as nothing.
void ItemHistory::sample(Instant now, bool isLive, qint64 received)
{
    const bool wasLive = m_sampled.has_value();
    if (!isLive && !wasLive) {
        return;
    }
    const auto add = [this](Instant at, qint64 speed) {
        m_samples.push_back({at, speed});
        if (m_samples.size() > mostSamples) {
            m_samples.pop_front();
        }
    };
    if (isLive && !wasLive) {
        m_sampled = now;
        m_sampledBytes = received;
        add(now, 0);
        return;
    }
    if (isLive && now - *m_sampled < sampleInterval) {
        return;
    }
    const double seconds = std::chrono::duration<double>(now - *m_sampled).count();
    if (isLive || seconds > 0.2) {
        const qint64 gained = std::max<qint64>(received - m_sampledBytes, 0);
        add(now, qint64(double(gained) / seconds));
    }
    if (isLive) {
        m_sampled = now;
        m_sampledBytes = received;
    } else {
        add(now, 0);
        m_sampled.reset();
        m_isChanged = true;
    }
}

ItemPage ItemHistory::page(const Download &item) const
{
    ItemPage page;
    page.id = item.id;
    page.samples = {m_samples.cbegin(), m_samples.cend()};
    page.checksums = checksumsOf(item);
    if (item.state == State::Waiting) {
        page.reason = m_gate.reason(item.ticket);
    }
    if (const auto *attempts = m_attempts.object(item.id)) {
        page.attempts = *attempts;
    }
    for (int source = 1; source < sourceCount(item) && page.mirrors.size() < mostMirrors; ++source) {
        page.mirrors.append(shown(sourceUrl(item, source)));
    }
    if (const Course *course = item.course.get()) {
        const bool isWhole = course->arrived || item.state == State::Done;
        page.total = course->totalNow();
        page.received = isWhole && page.total > 0 ? ByteRange{0, page.total} : course->good();
        page.meanSpeed = m_meanSpeed;
        page.partFile = course->arrived ? course->arrived->partPath : course->part.path;
        page.etag = decodeForeignText(course->part.etag);
        page.lastModified = parseHttpDate(course->part.lastModified).value_or(QDateTime());
        if (const QUrl target = Queue::targetOf(item); target != item.ownUrl()) {
            page.finalAddress = shown(target);
        }
        if (course->reception) {
            page.connections = connectionsOf(*course->reception);
            const auto ago = std::chrono::floor<Milliseconds>(m_clock.now() - course->asked);
            page.asked = m_clock.wallTime().addMSecs(-ago.count());
        }
    }
    if (const RawAnswer *answer = m_answers.object(item.id)) {
        page.status = answer->status;
        page.contentType = decodeForeignText(valueOf(*answer, "Content-Type"));
        for (const auto &line : answer->lines) {
            page.headers.append(shownLine(line));
        }
        const bool isOfTheFile = answer->status / 100 == 2;
        if (const QByteArray etag = valueOf(*answer, "ETag"); isOfTheFile && !etag.isEmpty()) {
            page.etag = decodeForeignText(etag);
        }
        if (const auto modified = parseHttpDate(valueOf(*answer, "Last-Modified")); isOfTheFile && modified) {
            page.lastModified = *modified;
        }
    }
    return page;
}

} // namespace headgate
