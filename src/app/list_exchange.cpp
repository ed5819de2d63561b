// SPDX-License-Identifier: MIT
#include "app/list_exchange.h"

#include "app/stored_download.h"
#include "transfer/part_file.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <algorithm>
#include <vector>

namespace headgate {

std::optional<Failure> exportList(const Queue &queue, const QString &path, ListFormat format)
{
    std::vector<const Download *> order;
    queue.forEach([&order](const Download &item) { order.push_back(&item); });
    std::ranges::sort(order, {}, &Download::position);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return fileFailure(file, path);
    }
    ListFileWriter writer(file, format);
    for (const Download *item : order) {
        writer.write(toStored(*item, {}));
    }
    if (!writer.finish() || !file.commit()) {
        return fileFailure(file, path);
    }
    return {};
}

ImportReport importList(Queue &queue, const QString &path, const QString &folder)
{
    ImportReport report;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        report.error = describe(fileFailure(file));
        return report;
    }
    ListFileReader reader(file);
    while (auto stored = reader.next()) {
        // A list may come from a stranger: it names no place outside of the folder for downloads.
        const QString inside = QDir::cleanPath(folder) + u'/';
        if (!(stored->folder + u'/').startsWith(inside)) {
            stored->folder = folder;
            stored->file.clear();
        }
        if (queue.adopt(fromStored(*stored))) {
            ++report.added;
        } else {
            ++report.duplicates;
        }
    }
    report.rejected = reader.rejected();
    report.error = reader.error();
    return report;
}

} // namespace headgate
