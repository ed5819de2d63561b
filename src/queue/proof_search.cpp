// SPDX-License-Identifier: MIT
#include "queue/proof_search.h"

#include "core/checksum_places.h"
#include "queue/retry_policy.h"

#include <utility>

using namespace std::chrono_literals;

namespace headgate {
namespace {

constexpr Milliseconds listLifetime{1h};
constexpr Milliseconds peace{1min}; ///< after a failure that may be gone later
constexpr int mostMisses = 3;
/// Of all lists together, some 250 bytes each: more than the longest one has, or it would be fetched for each
/// file.
constexpr qsizetype mostEntries = 300'000;
constexpr qsizetype mostFolders = 10'000; ///< of which it is known what is not there
constexpr qint64 mostOfList = maxChecksumFileBytes;
constexpr qint64 mostOfOther = 256 * 1024; ///< bytes; a document about one file

/// "https://h/d/.sha256": all files of one kind in one folder.
QByteArray kindOfFile(const QUrl &url)
{
    const QString name = url.fileName(QUrl::FullyEncoded);
    return url.adjusted(QUrl::RemoveFilename).toEncoded() + name.sliced(name.lastIndexOf(u'.')).toLatin1();
}

} // namespace

ProofSearch::ProofSearch(const Clock &clock, Gate &gate, LanePool &lanes, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_fetcher(clock, gate, lanes)
    , m_lists(mostEntries)
    , m_misses(mostFolders)
{
    connect(&m_fetcher, &DocumentFetcher::toldToWait, this, &ProofSearch::toldToWait);
    connect(&m_fetcher, &DocumentFetcher::replyEnded, this, &ProofSearch::replyEnded);
}

ProofSearch::~ProofSearch() = default;

std::optional<Proof> ProofSearch::seek(const Wish &wish)
{
    Search search;
    search.wish = wish;
    if (!wish.description.isEmpty()) {
        search.questions.append({wish.description, Kind::Description});
    }
    if (wish.beside) {
        for (const ChecksumPlace &place : checksumPlaces(wish.file)) {
            search.questions.append({place.url, place.isOfFolder ? Kind::OfFolder : Kind::OfFile});
        }
    }
    Search &kept = m_searches[wish.item.value] = std::move(search);
    std::optional<Proof> proof = goOn(kept);
    if (proof) {
        m_searches.erase(wish.item.value);
    }
    return proof;
}

/// Asks the next question whose answer is not known; what it has come to, when there is none.
std::optional<Proof> ProofSearch::goOn(Search &search)
{
    while (!search.questions.isEmpty() && !search.proof.isProof()) {
        const Question question = search.questions.takeFirst();
        if (question.kind == Kind::OfFolder) {
            const FolderList *list = m_lists.object(question.url.toEncoded());
            const bool isStale =
                list && search.wish.anew && !list->digests.isEmpty() && list->asked < search.wish.fileAsked;
            if (list && !isStale && m_clock.now() < list->until) {
                takeList(search, *list);
                continue;
            }
        } else if (question.kind == Kind::OfFile) {
            const Misses *misses = m_misses.object(kindOfFile(question.url));
            if (misses && misses->count >= mostMisses && m_clock.now() < misses->until) {
                continue;
            }
        }
        ask(search, question);
        return {};
    }
    return search.proof;
}

void ProofSearch::ask(Search &search, const Question &question)
{
    search.asked = keyOf(question);
    Asked &asked = m_asked[search.asked];
    asked.waiting.append(search.wish.item);
    if (!asked.fetch) {
        asked.when = m_clock.now();
        // Beside the file is its own origin; where a document may lead, a stranger has said.
        asked.fetch =
            m_fetcher.fetch(question.url, question.kind != Kind::Description,
                            question.kind == Kind::OfFolder ? mostOfList : mostOfOther, search.wish.settings,
                            [this, question](const Result<Document> &result) { onAnswer(question, result); });
    }
}

void ProofSearch::onAnswer(const Question &question, const Result<Document> &result)
{
    const Asked asked = m_asked.take(keyOf(question));
    if (question.kind == Kind::OfFolder) {
        keepList(question, result, asked.when);
    }
    for (const DownloadId item : asked.waiting) {
        const auto found = m_searches.find(item.value);
        if (found == m_searches.end()) {
            continue;
        }
        Search &search = found->second;
        search.asked.clear();
        if (result.ok()) {
            read(search, question, *result);
        }
        if (question.kind == Kind::OfFile && (result.ok() || !isTransient(result.failure()))) {
            count(question, search.proof.isProof());
        }
        if (goOn(search)) {
            conclude(item);
        }
    }
}

/// The same address may be asked for as something else by a stranger's word, and then without secrets.
QByteArray ProofSearch::keyOf(const Question &question)
{
    return QByteArray::number(int(question.kind)) + question.url.toEncoded();
}

void ProofSearch::keepList(const Question &question, const Result<Document> &result, Instant asked)
{
    auto list = std::make_unique<FolderList>();
    list->asked = asked;
    if (result.ok()) {
        list->digests = digestsOfFolder(readChecksums(*result, question.url));
    }
    const bool mayComeLater = !result.ok() && isTransient(result.failure());
    list->until = m_clock.now() + (mayComeLater ? peace : listLifetime);
    const qsizetype cost = 1 + list->digests.size();
    (void)m_lists.insert(question.url.toEncoded(), list.release(), cost);
}

void ProofSearch::takeList(Search &search, const FolderList &list)
{
    search.proof.digests = proofFromFolder(list.digests, search.wish.file).digests;
    search.proof.isOld = !search.proof.digests.isEmpty() && list.asked < search.wish.fileAsked;
}

void ProofSearch::read(Search &search, const Question &question, const Document &document)
{
    switch (question.kind) {
    case Kind::Description:
        search.proof = proofFromMetalink(document, search.wish.file);
        break;
    case Kind::OfFolder:
        if (const FolderList *list = m_lists.object(question.url.toEncoded())) {
            takeList(search, *list);
        }
        break;
    case Kind::OfFile: // mirrors without a digest may be known already
        search.proof.digests = proofFromOwn(readChecksums(document, question.url), search.wish.file).digests;
        break;
    }
}

void ProofSearch::count(const Question &question, bool isThere)
{
    const QByteArray kind = kindOfFile(question.url);
    const Misses *before = m_misses.object(kind);
    const bool isInRow = before && m_clock.now() < before->until;
    auto misses = std::make_unique<Misses>();
    misses->count = isThere ? 0 : (isInRow ? before->count : 0) + 1;
    misses->until = m_clock.now() + listLifetime;
    (void)m_misses.insert(kind, misses.release());
}

void ProofSearch::conclude(DownloadId item)
{
    if (const auto proof = cutShort(item)) {
        Q_EMIT found(item, *proof);
    }
}

std::optional<Proof> ProofSearch::cutShort(DownloadId item)
{
    const auto search = m_searches.find(item.value);
    if (search == m_searches.end()) {
        return {};
    }
    Proof proof = std::move(search->second.proof);
    abandon(item);
    return proof;
}

void ProofSearch::abandon(DownloadId item)
{
    const auto search = m_searches.find(item.value);
    if (search == m_searches.end()) {
        return;
    }
    const auto asked = m_asked.find(search->second.asked);
    if (asked != m_asked.end()) {
        asked->waiting.removeOne(item);
        if (asked->waiting.isEmpty()) {
            const FetchId fetch = asked->fetch;
            m_asked.erase(asked);
            m_fetcher.cancel(fetch);
        }
    }
    m_searches.erase(search);
}

void ProofSearch::distrust(const QUrl &file)
{
    for (const ChecksumPlace &place : checksumPlaces(file)) {
        (void)m_lists.remove(place.url.toEncoded());
    }
    forgetMisses(file);
}

void ProofSearch::forgetMisses(const QUrl &file)
{
    for (const ChecksumPlace &place : checksumPlaces(file)) {
        if (!place.isOfFolder) {
            (void)m_misses.remove(kindOfFile(place.url));
        }
    }
}

} // namespace headgate
