// SPDX-License-Identifier: MIT
#include "ui/line_moves.h"

#include "ui/download_filter.h"
#include "ui/download_model.h"

#include <QSet>

namespace headgate {
namespace {

/// The first item of the queue from this place on that does not move itself; none: the end.
DownloadId firstOther(const DownloadModel &downloads, int sourceRow, const QSet<DownloadId> &moving)
{
    for (int row = sourceRow; row < downloads.size(); ++row) {
        if (!moving.contains(downloads.idAt(row))) {
            return downloads.idAt(row);
        }
    }
    return {};
}

void dropLeadingBlock(std::vector<int> &rows)
{
    size_t block = 0;
    while (block < rows.size() && rows[block] == int(block)) {
        ++block;
    }
    rows.erase(rows.begin(), rows.begin() + qptrdiff(block));
}

void dropTrailingBlock(std::vector<int> &rows, int count)
{
    while (!rows.empty() && rows.back() == count - 1) {
        rows.pop_back();
        --count;
    }
}

} // namespace

std::optional<command::Move> moveInLine(const DownloadFilter &filter, std::vector<int> rows, LineMove move)
{
    if (!filter.isQueueOrder()) {
        return std::nullopt;
    }
    const DownloadModel &downloads = filter.downloads();
    if (move == LineMove::Up) {
        dropLeadingBlock(rows);
    } else if (move == LineMove::Down) {
        dropTrailingBlock(rows, filter.rowCount());
    }
    if (rows.empty()) {
        return std::nullopt;
    }
    command::Move command;
    for (const int row : rows) {
        command.ids.append(downloads.idAt(filter.sourceRow(row)));
    }
    const QSet<DownloadId> moving(command.ids.begin(), command.ids.end());
    switch (move) {
    case LineMove::Top:
        command.before = firstOther(downloads, 0, moving);
        break;
    case LineMove::Up:
        command.before = downloads.idAt(filter.sourceRow(rows.front() - 1));
        break;
    case LineMove::Down:
        command.before = firstOther(downloads, filter.sourceRow(rows.back() + 1) + 1, moving);
        break;
    case LineMove::Bottom:
        break;
    }
    return command;
}

std::optional<command::Move> moveBefore(const DownloadFilter &filter, const QList<DownloadId> &ids, int row)
{
    const DownloadModel &downloads = filter.downloads();
    const int count = filter.rowCount();
    if (!filter.isQueueOrder() || ids.isEmpty() || count == 0) {
        return std::nullopt;
    }
    const QSet<DownloadId> moving(ids.begin(), ids.end());
    const int from = row < count ? filter.sourceRow(row) : filter.sourceRow(count - 1) + 1;
    const DownloadId before = firstOther(downloads, from, moving);
    // They stand there already when they are all that stands between the one in front of them and that.
    const int end = before ? downloads.rowOf(before) : downloads.size();
    int standing = 0;
    while (standing < end && moving.contains(downloads.idAt(end - 1 - standing))) {
        ++standing;
    }
    if (standing == moving.size()) {
        return std::nullopt;
    }
    return command::Move{ids, before};
}

} // namespace headgate
