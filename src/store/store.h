// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "store/fetched_link.h"
#include "store/stored_host.h"
#include "store/stored_item.h"

#include <QBitArray>
#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>
#include <memory>

namespace headgate {

/// What changes together: all of it is written, or nothing.
struct StoreBatch
{
    /// Full: survives a power cut once write() has returned. Grouped: survives the end of this process, and
    /// may be forgotten, as a whole, by a power cut; for progress, which can be fetched again.
    enum class Durability { Full, Grouped };

    QList<StoredItem> put;     ///< inserted, or replaced by id
    QList<DownloadId> removed; ///< may name items that are not there
    Durability durability = Durability::Full;
    QList<StoredHost> hosts = {};    ///< inserted, replaced or forgotten by name
    QList<FetchedLink> fetched = {}; ///< remembered; with the newest mostFetched of all they stay

    [[nodiscard]] bool isEmpty() const
    {
        return put.isEmpty() && removed.isEmpty() && hosts.isEmpty() && fetched.isEmpty();
    }
};

/// The queue on disk: one SQLite file in WAL mode, its schema made and brought up to date by numbered
/// migrations. One process has it at a time. Every call blocks on the disk; open it, use it and destroy it in
/// one thread, whichever.
class Store final
{
public:
    /// What became of a damaged file: it is set aside whole, and what could be read goes on in a new one.
    struct Rescue
    {
        QString setAside; ///< path of the damaged file; empty: nothing was damaged
        qint64 itemsRescued = 0;
    };

    /// Opens or makes the file and its folder. Fails with StoreLocked when another process has it, with
    /// DiskFull or FileAccess when it cannot be made or written, with StoreTooNew when a later version of the
    /// program wrote it; each with a detail that says what to do. A damaged file does not fail: see rescue().
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const QString &path);
    ~Store(); ///< folds the write-ahead log back into the file
    Q_DISABLE_COPY_MOVE(Store)

    [[nodiscard]] const Rescue &rescue() const;

    /// Every item in ascending position. Stops with the failure if reading fails half way.
    [[nodiscard]] std::optional<Failure> load(const std::function<void(StoredItem &&)> &visit) const;

    /// The hosts that were asked last, at most as many; what cannot be read is learned anew.
    [[nodiscard]] QList<StoredHost> hosts(int most) const;

    static constexpr qint64 mostFetched = 1'000'000;

    /// Which links are remembered as fetched.
    /// @param digests  linkDigest() of each, one behind the other
    [[nodiscard]] Result<QBitArray> fetched(const QByteArray &digests) const;
    [[nodiscard]] std::optional<Failure> forgetFetched();
    /// Every item goes; what is remembered stays.
    [[nodiscard]] std::optional<Failure> removeItems();

    /// In one transaction. On failure (DiskFull, FileAccess) nothing was written, and it can be tried again.
    [[nodiscard]] std::optional<Failure> write(const StoreBatch &batch);

    /// The highest id ever given out, removed items included, so that none is used twice.
    [[nodiscard]] quint64 lastId() const;

    /// A few letters and digits, chosen at random when this queue was begun: they make names that no other
    /// queue makes.
    [[nodiscard]] QString token() const;

    [[nodiscard]] qint64 count() const;

    /// Closes, and deletes the file and what belongs to it: nothing is left to go on with.
    static void removeFiles(std::unique_ptr<Store> store);

private:
    class Private;
    explicit Store(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace headgate
