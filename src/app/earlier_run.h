// SPDX-License-Identifier: MIT
#pragma once

#include "queue/download.h"
#include "store/stored_item.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QUrl>

#include <optional>

namespace headgate {

/// What an earlier run of the same command left, until this run names the link again: nothing that nobody
/// asks for any more is fetched, and nothing of it is thrown away.
class EarlierRun
{
public:
    void take(const QList<StoredItem> &items);

    /// What is known of that link, once: Done when its file is there still, else ready to run, with its
    /// unfinished data and as many attempts as a new one. What the link says now (password, name, digests)
    /// counts. Looks at the disk.
    [[nodiscard]] std::optional<Download> recall(const NewLink &link);

    /// True while there is an unfinished item that nobody has named.
    [[nodiscard]] bool hasUnfinished() const { return !m_unfinished.isEmpty(); }

private:
    QHash<QByteArray, StoredItem> m_done; ///< by linkKey()
    QHash<QByteArray, StoredItem> m_unfinished;
};

} // namespace headgate
