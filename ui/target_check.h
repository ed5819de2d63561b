// SPDX-License-Identifier: MIT
#pragma once

#include "core/name_mask.h"
#include "queue/new_link.h"
#include "transfer/folder_rule.h"

#include <QDate>
#include <QFuture>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <memory>
#include <mutex>
#include <vector>

namespace headgate {

/// Whether the name of a new file is free where it is to go.
enum class TargetState : quint8 {
    Free,
    OnDisk, ///< a finished file has it
    InList, ///< an unfinished download is to have it
};

/// The files that unfinished items of the list are to become. Made into keys once, by the thread that asks
/// first.
class ListedTargets
{
public:
    explicit ListedTargets(QStringList paths); ///< full

    [[nodiscard]] bool contains(const QString &path) const; ///< a clean one; any thread

private:
    QStringList m_paths;
    mutable std::once_flag m_made;
    mutable QSet<QString> m_keys;
};

/// The name under which a link's file is saved: what a mask says, else the name that was asked for, else the
/// likely one, since the server may know a better.
[[nodiscard]] QString likelyName(const NameMask &mask, const NewLink &link, qint64 number,
                                 const QDate &today);

/// New files, and where they are to go.
struct TargetQuestion
{
    QString folder;          ///< absolute; where no rule says another
    QList<FolderRule> rules; ///< those that hold
    QList<NewLink> links;
    std::vector<qint64> numbers; ///< of each link, for the mask; 0: nobody asks for it
    NameMask mask;
    QDate today;
    std::shared_ptr<const ListedTargets> listed; ///< never null
};

/// Looks at the folder once, in a thread of the program's pool: a disk that does not answer must not hold up
/// who asks, or its end. One state for each link; Free where nobody asks.
[[nodiscard]] QFuture<std::vector<TargetState>> checkTargets(const TargetQuestion &question);

} // namespace headgate
