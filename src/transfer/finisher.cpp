// SPDX-License-Identifier: MIT
#include "transfer/finisher.h"

#include "transfer/file_naming.h"
#include "transfer/part_file.h"
#include "transfer/verification.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

constexpr int flushFirst = 1; ///< priority: what is ready does not wait for digests that are being computed

Failure cannotRename(const QString &path, const QString &error)
{
    return Failure::of(FailureKind::FileAccess, u"%1 (%2)"_s.arg(QDir::toNativeSeparators(path), error));
}

bool isTaken(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() || info.isSymbolicLink();
}

/// The file that has the name already, if it is the right one.
Result<PreparedFile> compared(const QString &path, const QList<Digest> &digests,
                              const std::optional<PieceDigests> &pieces)
{
    const auto verified = verifyFile(path, digests, pieces);
    if (!verified.ok()) {
        return verified.failure();
    }
    if (verified->verdict == Verdict::Wrong) {
        //: Follows "Wrong checksum: "; %1 is a file's name
        const QString detail = QCoreApplication::translate(
            "Finisher", "the file %1, which was there and stays as it is, is not the right one");
        return Failure::of(FailureKind::WrongDigest, detail.arg(QFileInfo(path).fileName()));
    }
    return PreparedFile{path, true, verified->verdict};
}

/// What prepared() tells of a choice.
PrepareResult resultOf(TransferId id, const Result<PreparedFile> &chosen)
{
    PrepareResult result{id, chosen};
    result.untouched = !chosen.ok() && chosen.failure().kind == FailureKind::WrongDigest;
    return result;
}

void setTime(const ReceivedFile &file, const QFileInfo &now)
{
    if (file.lastModified.isValid() && file.lastModified != now.lastModified()) {
        QFile part(file.partPath);
        // A file system that keeps no times is no reason to refuse the file.
        if (part.open(QIODevice::ReadWrite | QIODevice::ExistingOnly)) {
            part.setFileTime(file.lastModified, QFileDevice::FileModificationTime);
        }
    }
}

} // namespace

Finisher::Finisher(const Disk &disk, QObject *parent)
    : QObject(parent)
    , m_disk(disk)
{
    m_pool.setMaxThreadCount(3); // one for the flush, two to compute digests
    m_pool.setObjectName(u"finisher"_s);
}

Finisher::~Finisher()
{
    m_pool.waitForDone();
}

/// Back in the engine's thread; dropped if the finisher goes first.
template <class Step>
void Finisher::later(Step step)
{
    QMetaObject::invokeMethod(this, std::move(step), Qt::QueuedConnection);
}

void Finisher::prepare(TransferId id, const ReceivedFile &file)
{
    const Job job{id, file, Verdict::NotVerified, {}};
    if (file.digests.isEmpty() && !file.pieces) {
        m_unsynced.append(job);
        flush();
    } else {
        m_pool.start([this, job] { verify(job); });
    }
}

void Finisher::compare(TransferId id, const QString &path, const QList<Digest> &digests,
                       const std::optional<PieceDigests> &pieces)
{
    m_pool.start([this, id, path, digests, pieces] {
        PrepareResult result{id, compared(path, digests, pieces)};
        result.untouched = !result.ending.ok();
        later([this, result] { Q_EMIT prepared(result); });
    });
}

void Finisher::place(TransferId id, const ReceivedFile &file, const QString &target, Verdict verdict)
{
    {
        const QMutexLocker lock(&m_mutex);
        m_reserved.insert(target); // of an earlier run's choice nobody here knows yet
    }
    m_unplaced.append(Job{id, file, verdict, target});
    flush();
}

void Finisher::release(const QString &target)
{
    const QMutexLocker lock(&m_mutex);
    m_reserved.remove(target);
}

void Finisher::verify(const Job &job)
{
    const auto verified = verifyFile(job.file.partPath, job.file.digests, job.file.pieces);
    if (!verified.ok()) {
        later([this, id = job.id, failure = verified.failure()] { Q_EMIT prepared({id, failure}); });
        return;
    }
    if (verified->verdict == Verdict::Wrong && job.file.onWrong != OnWrong::SetAside) {
        if (verified->good.isEmpty() && job.file.onWrong == OnWrong::TakeBack) {
            discardPart(job.file.partPath, {});
        }
        later([this, id = job.id, good = verified->good] {
            Q_EMIT prepared({id, Failure::of(FailureKind::WrongDigest), good});
        });
        return;
    }
    if (verified->verdict == Verdict::Wrong) {
        // Kept, for whoever wants to look, but never under a name that looks right.
        discardPart(job.file.before.path, job.file.before.modified);
        QString aside = job.file.partPath;
        for (int n = 0; n < 1000; ++n) {
            const QString suffix = n == 0 ? u".wrong"_s : u".wrong%1"_s.arg(n);
            const QString name = QDir(job.file.folder).filePath(job.file.name + suffix);
            const RenameResult renamed = m_disk.renameNew(job.file.partPath, name);
            if (renamed.outcome == RenameOutcome::Moved) {
                aside = name;
                break;
            }
            if (renamed.outcome == RenameOutcome::Failed) {
                break;
            }
        }
        //: Follows "Wrong checksum: "; %1 is a file's name
        const QString detail =
            QCoreApplication::translate("Finisher", "kept as %1").arg(QFileInfo(aside).fileName());
        const WrongFile kept{aside, QFileInfo(aside).lastModified()};
        later([this, id = job.id, detail, kept] {
            PrepareResult result{id, Failure::of(FailureKind::WrongDigest, detail)};
            result.aside = kept;
            Q_EMIT prepared(result);
        });
        return;
    }
    later([this, job, verdict = verified->verdict] {
        m_unsynced.append(job);
        m_unsynced.last().verdict = verdict;
        flush();
    });
}

/// Starts the next common flush unless one is under way; what comes meanwhile waits for the one after it.
void Finisher::flush()
{
    if (m_flushing || (m_unsynced.isEmpty() && m_unplaced.isEmpty())) {
        return;
    }
    m_flushing = true;
    m_pool.start(
        [this, unsynced = std::exchange(m_unsynced, {}), unplaced = std::exchange(m_unplaced, {})] {
            placeAll(unplaced);
            syncAndChoose(unsynced);
            later([this] {
                m_flushing = false;
                flush();
            });
        },
        flushFirst);
}

void Finisher::syncAndChoose(const QList<Job> &jobs)
{
    QList<Job> good;
    QStringList paths;
    for (const Job &job : jobs) {
        const QFileInfo part(job.file.partPath);
        if (part.isSymbolicLink() || part.size() != job.file.bytes) {
            later([this, id = job.id, path = job.file.partPath] {
                Q_EMIT prepared(
                    {id, Failure::of(FailureKind::Changed,
                                     QCoreApplication::translate(
                                         "Finisher", "another program touched the unfinished file %1")
                                         .arg(QDir::toNativeSeparators(path)))});
            });
            continue;
        }
        setTime(job.file, part);
        good.append(job);
        paths.append(job.file.partPath);
    }
    if (good.isEmpty()) {
        return;
    }
    const auto failure = m_disk.syncFiles(paths);
    for (const Job &job : std::as_const(good)) {
        const Result<PreparedFile> chosen = failure ? Result<PreparedFile>(*failure) : choose(job);
        later([this, id = job.id, chosen, lost = failure.has_value()] {
            PrepareResult result = resultOf(id, chosen);
            result.lost = lost; // the system tells of a failed write once only
            Q_EMIT prepared(result);
        });
    }
}

Result<PreparedFile> Finisher::choose(const Job &job)
{
    const QDir folder(job.file.folder);
    const QString wanted = folder.filePath(job.file.name);
    if (job.file.onConflict == OnConflict::Skip && isTaken(wanted)) {
        // What arrived is right; what is there need not be.
        Result<PreparedFile> there = job.file.digests.isEmpty() && !job.file.pieces
                                         ? PreparedFile{wanted, true}
                                         : compared(wanted, job.file.digests, job.file.pieces);
        if (there.ok() || there.failure().kind == FailureKind::WrongDigest) {
            QFile::remove(job.file.partPath);
        }
        return there;
    }
    const QMutexLocker lock(&m_mutex);
    switch (job.file.onConflict) {
    case OnConflict::Overwrite:
        if (QFileInfo(wanted).isDir()) {
            return cannotRename(wanted,
                                QCoreApplication::translate("Finisher", "there is a folder of that name"));
        }
        return PreparedFile{wanted, false, job.verdict};
    case OnConflict::Skip:
        // A name that another item is about to take is not taken yet: place() tells.
        m_reserved.insert(wanted);
        return PreparedFile{wanted, false, job.verdict};
    case OnConflict::Rename:
        break;
    }
    QString target = wanted;
    for (int n = 1; isTaken(target) || m_reserved.contains(target); ++n) {
        target = folder.filePath(numberedName(job.file.name, n));
    }
    m_reserved.insert(target);
    return PreparedFile{target, false, job.verdict};
}

void Finisher::placeAll(const QList<Job> &jobs)
{
    QList<Job> moved;
    QSet<QString> folders;
    for (const Job &job : jobs) {
        const bool over = job.file.onConflict == OnConflict::Overwrite;
        const RenameResult renamed = over ? m_disk.renameOver(job.file.partPath, job.target)
                                          : m_disk.renameNew(job.file.partPath, job.target);
        {
            const QMutexLocker lock(&m_mutex);
            m_reserved.remove(job.target);
        }
        switch (renamed.outcome) {
        case RenameOutcome::Moved:
            moved.append(job);
            folders.insert(job.file.folder);
            break;
        case RenameOutcome::Taken: {
            const auto next = choose(job);
            later([this, id = job.id, next] { Q_EMIT prepared(resultOf(id, next)); });
            break;
        }
        case RenameOutcome::Failed:
            later([this, id = job.id, failure = cannotRename(job.target, renamed.error)] {
                Q_EMIT placed({id, failure});
            });
            break;
        }
    }
    if (moved.isEmpty()) {
        return;
    }
    const auto failure = m_disk.syncFolders(folders.values());
    for (const Job &job : std::as_const(moved)) {
        const Result<QString> ending = failure ? Result<QString>(*failure) : Result<QString>(job.target);
        later([this, id = job.id, ending] { Q_EMIT placed({id, ending}); });
    }
}

} // namespace headgate
