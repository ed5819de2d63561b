// SPDX-License-Identifier: MIT
#include "app/keeper.h"

#include "app/stored_download.h"
#include "core/link_digest.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>
#include <vector>

using namespace std::chrono_literals;

namespace headgate {
namespace {

constexpr Milliseconds flushInterval{1000};
constexpr Milliseconds retryInterval{2000};
constexpr Milliseconds taughtInterval{5000};

std::vector<DownloadId> sorted(const QSet<DownloadId> &ids)
{
    std::vector<DownloadId> order(ids.cbegin(), ids.cend());
    std::ranges::sort(order);
    return order;
}

} // namespace

Keeper::Keeper(const Clock &clock, const Disk &disk, Queue &queue, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_disk(disk)
    , m_queue(queue)
    , m_saveAlarm(clock.makeAlarm([this] { save(); }))
    , m_flushAlarm(clock.makeAlarm([this] { flushParts(); }))
{
    m_pool.setMaxThreadCount(1);
    connect(&queue, &Queue::keep, this, &Keeper::onKeep);
    connect(&queue, &Queue::removed, this, &Keeper::onRemoved);
    connect(&queue, &Queue::discarded, this, &Keeper::onDiscarded);
    connect(&queue, &Queue::stepped, this, &Keeper::onStepped);
    connect(&queue, &Queue::taught, this, &Keeper::onTaught);
    connect(&queue, &Queue::changed, this, &Keeper::onChanged);
}

void Keeper::onChanged(DownloadId id)
{
    const Download *item = m_saver ? m_queue.find(id) : nullptr;
    if (!item || !item->course) {
        return;
    }
    // A first sign of unfinished data: from now on it is flushed once a second.
    if (!item->course->part.path.isEmpty() && !m_flushAlarm->isSet() && !m_flushing) {
        m_flushAlarm->ringAt(m_clock.now() + flushInterval);
    }
    const auto durable = m_durable.find(id);
    const auto inFlush = m_inFlush.find(id);
    if (durable == m_durable.end() && inFlush == m_inFlush.end()) {
        return;
    }
    // What is given up is received anew, and then it is not on the medium until the next flush.
    const ByteRanges good = item->course->good();
    if (durable != m_durable.end()) {
        durable->good = durable->good.intersected(good);
    }
    if (inFlush != m_inFlush.end()) {
        *inFlush = inFlush->intersected(good);
    }
}

Keeper::~Keeper()
{
    m_pool.waitForDone();
    if (m_saver && !m_opening) {
        noteFlushed(flush(m_disk, unflushed())); // an orderly end loses nothing that has arrived
        const StoreBatch rest = takeBatch();
        if (!m_batch.isEmpty() && m_troubled) {
            m_saver->write(m_batch); // failed before; a last try
        }
        if (!rest.isEmpty()) {
            m_saver->write(rest);
        }
    }
}

void Keeper::open(const QString &path)
{
    m_opening = true;
    m_saver = std::make_unique<Saver>();
    connect(m_saver.get(), &Saver::loaded, this, &Keeper::onLoaded);
    connect(m_saver.get(), &Saver::written, this, &Keeper::onWritten);
    connect(m_saver.get(), &Saver::answered, this, &Keeper::answered);
    connect(m_saver.get(), &Saver::failed, this, &Keeper::cannotForget);
    m_saver->open(path);
}

void Keeper::discard()
{
    if (m_saver) {
        if (m_remembersFetched) {
            m_saver->removeItems();
        } else {
            m_saver->discard();
        }
        m_saver.reset();
    }
}

void Keeper::ask(quint64 question, const QByteArray &digests)
{
    if (m_saver) {
        m_saver->ask(question, digests);
        return;
    }
    const FetchedAnswer none{question, QBitArray(digests.size() / linkDigestBytes)};
    QMetaObject::invokeMethod(
        this, [this, none] { Q_EMIT answered(none); }, Qt::QueuedConnection);
}

void Keeper::forgetFetched()
{
    m_fetched.clear();
    if (m_saver) {
        m_saver->forgetFetched();
    }
}

/// Told right after keep() for the same end, so that both are in one group.
void Keeper::onStepped(DownloadId id, Queue::Step step)
{
    if (m_saver && m_remembersFetched && step == Queue::Step::Done) {
        m_fetched.append({linkDigest(m_queue.find(id)->url), m_clock.wallTime().toSecsSinceEpoch()});
    }
}

void Keeper::onLoaded(const Loaded &loaded)
{
    m_opening = false;
    if (loaded.failure) {
        m_saver.reset();
    }
    Q_EMIT opened(loaded);
    for (const StoredItem &item : loaded.items) {
        if (item.state == StoredState::Removed) {
            m_removed.insert(item.id); // its data has just been deleted
            saveSoon();
        } else if (const ByteRanges good = durableBytes(item); !item.partPath.isEmpty() && !good.isEmpty()) {
            m_durable.insert(item.id, {item.id, item.partPath, good, false, false});
        }
    }
}

bool Keeper::isPending(DownloadId id) const
{
    return m_saver && (m_unsaved.contains(id) || m_saving.contains(id) || m_removed.contains(id) ||
                       m_removing.contains(id));
}

bool Keeper::isBusy() const
{
    // What cannot be written now must not keep anybody from leaving: it is tried once more at the end.
    return m_opening || (!m_troubled && (!m_unsaved.isEmpty() || !m_removed.isEmpty() ||
                                         !m_saving.isEmpty() || !m_removing.isEmpty()));
}

void Keeper::onKeep(DownloadId id)
{
    if (const Download *item = m_queue.find(id); item && item->state == State::Done) {
        m_durable.remove(id);
    }
    m_removed.remove(id); // it was brought back before that was written
    m_unsaved.insert(id);
    saveSoon();
}

void Keeper::onRemoved(DownloadId id)
{
    m_unsaved.remove(id);
    m_progressed.remove(id);
    const Download *item = m_queue.findRemoved(id);
    const bool holdsData = item && item->course && item->state != State::Done;
    (holdsData ? m_unsaved : m_removed).insert(id);
    saveSoon();
}

void Keeper::onDiscarded(DownloadId id)
{
    m_durable.remove(id);
    const bool wasUnsaved = m_unsaved.remove(id);
    if (m_keptBack.remove(id) || wasUnsaved) {
        m_removed.insert(id);
        saveSoon();
    }
}

/// Not before the next turn of the event loop, but also where only something less urgent is due later.
void Keeper::saveSoon()
{
    const bool isToldToWait = m_troubled && m_saveAlarm->isSet();
    if (!isToldToWait && !std::exchange(m_isSaveDue, true)) {
        m_saveAlarm->ringAt(m_clock.now());
    }
}

void Keeper::onTaught(const Host &host, const HostLesson &lesson)
{
    if (!m_saver) {
        return;
    }
    m_taught.insert(host, {host, lesson, m_clock.wallTime()});
    if (!m_saveAlarm->isSet()) {
        m_saveAlarm->ringAt(m_clock.now() + taughtInterval); // with something else, if that comes before
    }
}

StoredItem Keeper::stored(const Download &item) const
{
    const auto durable = m_durable.constFind(item.id);
    const bool sameFile =
        durable != m_durable.cend() && item.course && item.course->part.path == durable->path;
    if (!sameFile) {
        return toStored(item, {});
    }
    // It may have been cut back since: to what is proven of it, or to nothing.
    return toStored(item, durable->good.intersected(item.course->good()));
}

/// In the order of their numbers, which is mostly that of the file: rows that are put at its end, or beside
/// each other, cost a fraction.
StoreBatch Keeper::takeBatch()
{
    StoreBatch batch;
    batch.put.reserve(m_unsaved.size() + m_progressed.size());
    batch.durability = m_unsaved.isEmpty() && m_removed.isEmpty() ? StoreBatch::Durability::Grouped
                                                                  : StoreBatch::Durability::Full;
    for (const DownloadId id : sorted(m_unsaved)) {
        if (const Download *item = m_queue.find(id)) {
            batch.put.append(stored(*item));
            m_keptBack.remove(id);
        } else if (const Download *removed = m_queue.findRemoved(id)) {
            batch.put.append(toStored(*removed, {}));
            batch.put.back().state = StoredState::Removed;
            m_keptBack.insert(id);
        }
    }
    for (const DownloadId id : std::as_const(m_progressed)) {
        const Download *item = m_unsaved.contains(id) ? nullptr : m_queue.find(id);
        if (item) {
            batch.put.append(stored(*item));
        }
    }
    batch.removed = m_removed.values();
    batch.hosts = std::exchange(m_taught, {}).values();
    batch.fetched = std::exchange(m_fetched, {});
    m_unsaved.clear();
    m_progressed.clear();
    m_removed.clear();
    return batch;
}

void Keeper::save()
{
    m_isSaveDue = false;
    if (m_writing || m_opening) {
        return; // what comes meanwhile goes into the next group
    }
    if (!m_saver) {
        const QList<DownloadId> ids = std::exchange(m_unsaved, {}).values();
        m_removed.clear();
        for (const DownloadId id : ids) {
            m_queue.kept(id);
        }
        Q_EMIT saved(ids);
        return;
    }
    if (!m_troubled) {
        m_saving = m_unsaved;
        m_removing = m_removed;
        m_batch = takeBatch();
    }
    if (m_batch.isEmpty()) {
        return;
    }
    m_writing = true;
    m_saver->write(m_batch);
}

void Keeper::onWritten(const std::optional<Failure> &failure)
{
    m_writing = false;
    if (failure) {
        // The same group again, so that nothing overtakes it.
        if (!std::exchange(m_troubled, true)) {
            Q_EMIT trouble(*failure);
        }
        m_saveAlarm->ringAt(m_clock.now() + retryInterval);
        if (failure->kind != FailureKind::DiskFull) {
            // It may never work again; files are finished as without a store.
            for (const DownloadId id : std::as_const(m_saving)) {
                m_queue.kept(id);
            }
        }
        return;
    }
    if (std::exchange(m_troubled, false)) {
        Q_EMIT recovered();
    }
    m_batch = {};
    m_removing.clear();
    const QList<DownloadId> ids = std::exchange(m_saving, {}).values();
    for (const DownloadId id : ids) {
        if (!m_unsaved.contains(id)) {
            m_queue.kept(id);
        }
    }
    Q_EMIT saved(ids);
    if (!m_unsaved.isEmpty() || !m_progressed.isEmpty() || !m_removed.isEmpty() || !m_taught.isEmpty()) {
        save();
    }
}

/// What has arrived since it was last flushed.
QList<Keeper::Flushed> Keeper::unflushed()
{
    QList<Flushed> parts;
    m_queue.forEachUnfinishedPart([&](const Download &item, const ByteRanges &good) {
        const auto durable = m_durable.constFind(item.id);
        const QString &path = item.course->part.path;
        const bool isNew = durable == m_durable.cend() || durable->path != path;
        if (m_doubtful.contains(path)) {
            return;
        }
        if (isNew || durable->good != good) {
            parts.append({item.id, path, good, isNew, false});
        }
    });
    return parts;
}

/// Flush first, then write down: the store never claims a byte that is not on the medium. Returns what may be
/// written down; any thread.
QList<Keeper::Flushed> Keeper::flush(const Disk &disk, const QList<Flushed> &parts)
{
    QList<Flushed> there; // the others were finished or removed meanwhile
    QStringList paths;
    QSet<QString> folders; // of part files whose names may not be on the medium yet
    for (const Flushed &part : parts) {
        const QFileInfo file(part.path);
        if (file.exists()) {
            there.append(part);
            paths.append(part.path);
            if (part.isNew) {
                folders.insert(file.path());
            }
        }
    }
    // Should a name get lost, the file is begun anew: nothing to tell anybody.
    (void)disk.syncFolders(folders.values());
    if (disk.syncFiles(paths)) {
        // The system tells of a failed write once; a later flush of the same file that goes well proves
        // nothing.
        for (Flushed &part : there) {
            part.isDoubtful = QFileInfo::exists(part.path);
        }
    }
    return there;
}

void Keeper::flushParts()
{
    if (m_flushing || !m_saver) {
        return;
    }
    const QList<Flushed> parts = unflushed();
    if (parts.isEmpty()) {
        if (m_queue.isBusy()) { // nothing came for a second: more may come
            m_flushAlarm->ringAt(m_clock.now() + flushInterval);
        }
        return;
    }
    m_flushing = true;
    for (const Flushed &part : parts) {
        m_inFlush.insert(part.id, part.good);
    }
    m_pool.start([this, parts] {
        const QList<Flushed> flushed = flush(m_disk, parts);
        QMetaObject::invokeMethod(
            this, [this, flushed] { onFlushed(flushed); }, Qt::QueuedConnection);
    });
}

void Keeper::noteFlushed(const QList<Flushed> &flushed)
{
    for (const Flushed &part : flushed) {
        const Download *item = m_queue.find(part.id);
        if (item && item->course && item->course->part.path == part.path) {
            if (part.isDoubtful) {
                m_doubtful.insert(part.path);
                m_durable.remove(part.id);
            } else {
                Flushed kept = part;
                kept.good = m_inFlush.value(part.id, part.good);
                m_durable.insert(part.id, kept);
            }
            m_progressed.insert(part.id);
        }
    }
}

void Keeper::onFlushed(const QList<Flushed> &flushed)
{
    m_flushing = false;
    noteFlushed(flushed);
    m_inFlush.clear();
    if (!m_progressed.isEmpty()) {
        saveSoon();
    }
    // Also when nothing runs any more: something may have ended while this was under way.
    m_flushAlarm->ringAt(m_clock.now() + flushInterval);
}

} // namespace headgate
