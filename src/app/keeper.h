// SPDX-License-Identifier: MIT
#pragma once

#include "app/saver.h"
#include "core/clock.h"
#include "queue/queue.h"
#include "transfer/disk.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QThreadPool>

#include <memory>

namespace headgate {

/// Keeps the queue on disk: whatever the queue announces by keep() is written in the next group, one group at
/// a time, and the queue hears kept() once it is safe. Once a second, what has arrived of unfinished files is
/// flushed and then written down, in that order, so that a resume never trusts a byte that a power cut could
/// take. Removed items with unfinished data are marked in the store until they are discarded: whenever the
/// program ends, no data is left that nobody knows of. Lives in the engine's thread. Without open() nothing
/// is kept, and everything counts as safe at once.
class Keeper final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Keeper)
public:
    /// All of them outlive the keeper.
    Keeper(const Clock &clock, const Disk &disk, Queue &queue, QObject *parent = nullptr);
    ~Keeper() override; ///< writes what is left

    void open(const QString &path);
    void discard(); ///< deletes the store, or all items of one that remembers; nothing is kept from now on
    /// From now on it remembers, with the end of each item that is fetched, its link.
    void setRemembersFetched(bool remembers) { m_remembersFetched = remembers; }
    /// answered() follows, from the event loop; without a store nothing was ever fetched.
    void ask(quint64 question, const QByteArray &digests);
    void forgetFetched();

    [[nodiscard]] bool isOpening() const { return m_opening; }
    /// True while a change of this item, or its removal, is not yet safe.
    [[nodiscard]] bool isPending(DownloadId id) const;
    /// True while anything is not yet safe, and can be expected to be soon.
    [[nodiscard]] bool isBusy() const;

Q_SIGNALS:
    void answered(const headgate::FetchedAnswer &answer);
    void cannotForget(const headgate::Failure &failure);
    /// The store is open and read; the queue is still empty. With a failure nothing is kept.
    void opened(const headgate::Loaded &loaded);
    /// These changes are safe now, and all removals that were written with them.
    void saved(const QList<headgate::DownloadId> &ids);
    void trouble(const headgate::Failure &failure); ///< a write failed; it is tried again
    void recovered();                               ///< and then it went well

private:
    struct Flushed
    {
        DownloadId id;
        QString path;
        ByteRanges good;
        bool isNew = false;      ///< its name may not be on the medium yet
        bool isDoubtful = false; ///< a flush failed: what is on the medium cannot be known
    };

    void onKeep(DownloadId id);
    void onChanged(DownloadId id);
    void onRemoved(DownloadId id);
    void onDiscarded(DownloadId id);
    void onStepped(DownloadId id, Queue::Step step);
    void onTaught(const Host &host, const HostLesson &lesson);
    void onLoaded(const Loaded &loaded);
    void saveSoon();
    void save();
    void onWritten(const std::optional<Failure> &failure);
    [[nodiscard]] QList<Flushed> unflushed();
    [[nodiscard]] static QList<Flushed> flush(const Disk &disk, const QList<Flushed> &parts);
    void noteFlushed(const QList<Flushed> &flushed);
    void flushParts();
    void onFlushed(const QList<Flushed> &flushed);
    [[nodiscard]] StoredItem stored(const Download &item) const;
    [[nodiscard]] StoreBatch takeBatch();

    const Clock &m_clock;
    const Disk &m_disk;
    Queue &m_queue;
    std::unique_ptr<Saver> m_saver;
    std::unique_ptr<Alarm> m_saveAlarm;
    std::unique_ptr<Alarm> m_flushAlarm;
    QSet<DownloadId> m_unsaved;
    QSet<DownloadId> m_progressed; ///< only their progress is to be written
    QSet<DownloadId> m_removed;
    QSet<DownloadId> m_keptBack;          ///< removed, but in the store because of their unfinished data
    QList<FetchedLink> m_fetched;         ///< not yet written
    QHash<Host, StoredHost> m_taught;     ///< not yet written
    QSet<DownloadId> m_saving;            ///< in the batch that is being written
    QSet<DownloadId> m_removing;          ///< likewise
    StoreBatch m_batch;                   ///< that batch
    QHash<DownloadId, Flushed> m_durable; ///< what is known to be on the medium, of unfinished items
    /// What is being flushed, less what has been given up since: it may be written anew before the flush
    /// ends.
    QHash<DownloadId, ByteRanges> m_inFlush;
    QSet<QString> m_doubtful; ///< part files of which nothing more is believed
    QThreadPool m_pool;       ///< one thread: flushes
    bool m_isSaveDue = false;
    bool m_remembersFetched = false;
    bool m_opening = false;
    bool m_writing = false;
    bool m_flushing = false;
    bool m_troubled = false;
};

} // namespace headgate
