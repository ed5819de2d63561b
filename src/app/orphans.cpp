// SPDX-License-Identifier: MIT
#include "app/orphans.h"

#include "transfer/part_file.h"

#include <QDir>
#include <QSet>

#include <utility>

using namespace Qt::StringLiterals;

namespace headgate {

void removeOrphans(const Loaded &loaded)
{
    QSet<QString> folders;
    QSet<QString> known;
    for (const StoredItem &item : loaded.items) {
        folders.insert(item.folder);
        if (!item.partPath.isEmpty() && item.state != StoredState::Removed) {
            known.insert(item.partPath);
        }
    }
    const QStringList pattern{u"*.%1-*.part"_s.arg(loaded.token)};
    for (const QString &folder : std::as_const(folders)) {
        const QDir dir(folder);
        const QStringList names = dir.entryList(pattern, QDir::Files | QDir::NoSymLinks);
        for (const QString &name : names) {
            if (!known.contains(dir.filePath(name))) {
                discardPart(dir.filePath(name), {});
            }
        }
    }
}

} // namespace headgate
