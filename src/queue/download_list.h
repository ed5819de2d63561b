// SPDX-License-Identifier: MIT
#pragma once

#include "queue/download.h"
#include "queue/tally.h"

#include <QHash>
#include <QList>

#include <functional>
#include <unordered_map>
#include <utility>
#include <vector>

namespace headgate {

/// Where an item stands, or stood.
struct Place
{
    DownloadId id;
    Position position = 0;
};

/// The items of the queue, their order and their sums: plain data, no behaviour of its own. Pointers to items
/// stay good until the item is erased. One thread.
class DownloadList final
{
public:
    DownloadList() = default;
    Q_DISABLE_COPY_MOVE(DownloadList)

    /// Appends an item for a link, paused and not yet begun. Nothing if the link is there already, unless
    /// allowed.
    [[nodiscard]] Download *append(const NewLink &link, const QString &folder, bool allowDuplicate);
    /// Puts an item back that was there in an earlier run, under its own id and position.
    Download &insert(Download &&item);
    /// Gives an item of another list an id and the last place here, for insert(); false if its link is there
    /// already.
    [[nodiscard]] bool adopt(Download &item) const;
    /// Gives an item another link; false, and nothing changes, if another item has it.
    [[nodiscard]] bool relink(Download &item, const QUrl &url);
    /// Takes an item out of links and sums. It keeps its place among the others until it is erased or shown.
    void hide(Download &item);
    void show(Download &item); ///< as it was before hide()
    void erase(DownloadId id);
    /// As erase(), but the sums go on counting it.
    void forget(DownloadId id);
    /// Ids up to this one have been given out in earlier runs.
    void skipIdsUpTo(quint64 lastId) { m_lastId = std::max(m_lastId, lastId); }

    [[nodiscard]] Download *find(DownloadId id);
    [[nodiscard]] const Download *find(DownloadId id) const;
    /// Every item by its linkKey(); of copies, any one.
    [[nodiscard]] QHash<QByteArray, DownloadId> byLink() const;
    void forEach(const std::function<void(const Download &)> &visit) const;

    /// Changes an item through `apply`, with the sums kept right.
    template <class Change>
    void change(Download &item, Change &&apply)
    {
        if (item.isRemoved) {
            std::forward<Change>(apply)();
            return;
        }
        m_tally.countOut(item);
        std::forward<Change>(apply)();
        m_tally.countIn(item);
    }

    /// Moves items, in their present order, right before another; no id: to the end. Returns where those
    /// stood whose position is another now, which may be all when there was no room left between neighbours.
    QList<Place> move(const QList<DownloadId> &ids, DownloadId before);
    /// Puts an item in a place where it stood before.
    void put(const Place &place);

    [[nodiscard]] const Tally &tally() const { return m_tally; }

private:
    /// Two hashes of a normalised link: recognises one among millions in 16 bytes.
    using LinkKey = std::pair<size_t, size_t>;
    using Order = std::vector<std::pair<Position, DownloadId>>;

    [[nodiscard]] static LinkKey keyOf(const QByteArray &url); ///< encoded
    /// Those for which it is so, by position.
    [[nodiscard]] Order inOrder(const std::function<bool(const Download &)> &wanted) const;
    QList<Place> renumber();
    void unlink(const QByteArray &url); ///< one item less has it

    std::unordered_map<quint64, Download> m_items;
    QHash<LinkKey, int> m_links; ///< how often each link is in the list
    Tally m_tally;
    quint64 m_lastId = 0;
    Position m_lastPosition = 0;
};

} // namespace headgate
