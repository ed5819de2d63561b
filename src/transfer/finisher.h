// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "transfer/disk.h"
#include "transfer/transfer_request.h"

#include <QList>
#include <QMutex>
#include <QObject>
#include <QSet>
#include <QThreadPool>

namespace headgate {

/// Every byte is right and durable, and this is to be its final name.
struct PreparedFile
{
    QString target;
    bool skipped = false; ///< a file of that name was there and stays; what arrived has been dropped
    Verdict verdict = Verdict::NotVerified; ///< of the file that has the name, or is to have it
};

struct PrepareResult
{
    TransferId id; ///< of the transfer that received the file
    Result<PreparedFile> ending;
    ByteRanges good =
        {}; ///< WrongDigest: what stays in the part file, proven by pieces; nothing: it has gone
    bool untouched =
        false;            ///< a failure about a file that was there and stays; what arrived has been dropped
    WrongFile aside = {}; ///< WrongDigest: as what it was kept
    bool lost = false; ///< the bytes may not have reached the medium, and no later flush tells: fetch again
};

struct PlaceResult
{
    TransferId id;
    Result<QString> ending; ///< the final path
};

/// The finishing zone: everything after the last byte, in a small pool and without a permit. Two steps, so
/// that its owner can write down in between where the file is going, and find it again whatever happens:
///
///   prepare()  compares the digest, sets the time stamp, makes the bytes durable and chooses a free name
///   place()    gives the file that name in one step, durably
///
/// Files that are ready at the same time share one flush of the disk. Lives in the engine's thread; the
/// destructor waits for what is under way.
class Finisher final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Finisher)
public:
    explicit Finisher(const Disk &disk, QObject *parent = nullptr);
    ~Finisher() override;

    void prepare(TransferId id, const ReceivedFile &file);
    /// Compares a file that is there already, and is not touched: prepared() tells it as skipped, or that it
    /// is the wrong one.
    void compare(TransferId id, const QString &path, const QList<Digest> &digests,
                 const std::optional<PieceDigests> &pieces);
    /// With the target that prepare() chose. Should another program have taken the name meanwhile, prepared()
    /// is emitted again with the next one.
    void place(TransferId id, const ReceivedFile &file, const QString &target, Verdict verdict);
    /// The target that prepare() chose is not wanted any more.
    void release(const QString &target);

Q_SIGNALS:
    void prepared(const headgate::PrepareResult &result);
    void placed(const headgate::PlaceResult &result);

private:
    struct Job
    {
        TransferId id;
        ReceivedFile file;
        Verdict verdict = Verdict::NotVerified;
        QString target; ///< when it is to be placed
    };

    void verify(const Job &job);
    void flush();
    void syncAndChoose(const QList<Job> &jobs);
    void placeAll(const QList<Job> &jobs);
    [[nodiscard]] Result<PreparedFile> choose(const Job &job);
    template <class Step>
    void later(Step step);

    const Disk &m_disk;
    QList<Job> m_unsynced; ///< verified, waiting for the next common flush
    QList<Job> m_unplaced;
    bool m_flushing = false;
    QMutex m_mutex;
    QSet<QString> m_reserved; ///< targets chosen and not yet placed; under m_mutex
    QThreadPool m_pool;
};

} // namespace headgate
