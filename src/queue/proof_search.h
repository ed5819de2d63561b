// SPDX-License-Identifier: MIT
#pragma once

#include "core/checksum_file.h"
#include "core/clock.h"
#include "core/ids.h"
#include "queue/document_fetcher.h"
#include "queue/proof.h"

#include <QByteArray>
#include <QCache>
#include <QHash>
#include <QList>
#include <QObject>
#include <QUrl>

#include <memory>
#include <optional>
#include <unordered_map>

namespace headgate {

/// Looks for what proves a file that nobody vouches for: in the Metalink document that its server announces
/// (RFC 6249, rel=describedby), then, where wanted, in checksum files beside it (core/checksum_places.h), one
/// after the other until one says something.
///
/// What is asked for at the same time by several items is fetched once. A list of a folder serves all items
/// of the folder for an hour; one that could not be had in passing is left in peace for a minute, and files
/// of their own are not asked for, for an hour, in a folder where the last three were not there. Each request
/// has an end, as DocumentFetcher says. Whatever goes wrong, an item is only not verified. Lives in the
/// engine's thread.
class ProofSearch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProofSearch)
public:
    /// All of them outlive the search.
    ProofSearch(const Clock &clock, Gate &gate, LanePool &lanes, QObject *parent = nullptr);
    ~ProofSearch() override;

    struct Wish
    {
        DownloadId item;
        QUrl file;             ///< the item's own address
        QUrl description = {}; ///< of a Metalink document; never asked with secrets; empty: none
        bool beside = false;   ///< look for checksum files
        Instant fileAsked{};   ///< when the file was; a list of before may be older than it
        bool anew = false;     ///< ask for such a list again
        std::shared_ptr<const TransferSettings> settings = {}; ///< never null
    };
    /// What is known at once, which may be nothing; no value while it is looked for, and found() tells. The
    /// item must not be sought for already.
    [[nodiscard]] std::optional<Proof> seek(const Wish &wish);
    /// Nobody waits for it any more; does nothing if nobody did.
    void abandon(DownloadId item);
    /// Ends the search with what has been found so far; no value, and nothing done, if there was none.
    [[nodiscard]] std::optional<Proof> cutShort(DownloadId item);
    /// The lists of its folder were of no use for this file: they may be older than it. Forgets what was not
    /// there, too.
    void distrust(const QUrl &file);
    /// Files like this one's checksum file are asked for again even where the last ones were not there.
    void forgetMisses(const QUrl &file);

    /// True while a request waits or lives, even for an item that has gone.
    [[nodiscard]] bool isBusy() const { return m_fetcher.isBusy(); }
    void forEachPermit(const PermitVisitor &visit) const { m_fetcher.forEachPermit(visit); }

Q_SIGNALS:
    void found(headgate::DownloadId item, const headgate::Proof &proof); ///< from the event loop
    void toldToWait(const headgate::Host &host, const headgate::RetryAfter &wait);
    void replyEnded(); ///< a permit is back

private:
    enum class Kind { Description, OfFolder, OfFile };
    struct Question
    {
        QUrl url;
        Kind kind = Kind::OfFile;
    };
    struct Search
    {
        Wish wish;
        QList<Question> questions; ///< not yet asked
        QByteArray asked;          ///< keyOf() what is waited for
        Proof proof;
    };
    struct Asked
    {
        FetchId fetch;
        Instant when{};
        QList<DownloadId> waiting;
    };
    struct FolderList
    {
        FolderDigests digests;
        Instant asked{};
        Instant until{};
    };
    struct Misses
    {
        int count = 0; ///< in a row
        Instant until{};
    };

    [[nodiscard]] std::optional<Proof> goOn(Search &search);
    void ask(Search &search, const Question &question);
    void onAnswer(const Question &question, const Result<Document> &result);
    [[nodiscard]] static QByteArray keyOf(const Question &question);
    void keepList(const Question &question, const Result<Document> &result, Instant asked);
    static void takeList(Search &search, const FolderList &list);
    void read(Search &search, const Question &question, const Document &document);
    void count(const Question &question, bool isThere);
    void conclude(DownloadId item);

    const Clock &m_clock;
    DocumentFetcher m_fetcher;
    std::unordered_map<quint64, Search> m_searches; ///< by item
    QHash<QByteArray, Asked> m_asked;               ///< by keyOf()
    QCache<QByteArray, FolderList> m_lists;         ///< by address; costs are entries
    QCache<QByteArray, Misses> m_misses;            ///< by folder and kind of name
};

} // namespace headgate
