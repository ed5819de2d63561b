// SPDX-License-Identifier: MIT
#include "ui/sort_ranks.h"

#include "ui/columns.h"
#include "ui/download_model.h"

#include <algorithm>

namespace headgate {
namespace {

/// Most comparisons of two keys end here, without a look at the keys themselves, which lie all over the
/// memory.
quint64 headOf(qint64 key, qsizetype)
{
    return quint64(key) ^ (quint64(1) << 63); // negative ones first
}

quint64 headOf(const QString &key, qsizetype from)
{
    quint64 head = 0;
    for (qsizetype i = from; i < from + 4; ++i) {
        head = head << 16 | (i < key.size() ? key[i].unicode() : 0U);
    }
    return head;
}

qsizetype commonBeginning(const std::vector<qint64> &)
{
    return 0;
}

qsizetype commonBeginning(const std::vector<QString> &keys)
{
    const QString &first = keys.front();
    qsizetype length = first.size();
    for (const QString &key : keys) {
        qsizetype same = 0;
        while (same < std::min(length, key.size()) && key[same] == first[same]) {
            ++same;
        }
        length = same;
    }
    return length;
}

template <class Key>
std::vector<quint32> ranksOf(const std::vector<Key> &keys)
{
    struct Entry
    {
        quint64 head;
        quint32 row;
    };
    const qsizetype from = commonBeginning(keys);
    std::vector<Entry> order(keys.size());
    for (size_t row = 0; row < keys.size(); ++row) {
        order[row] = {headOf(keys[row], from), quint32(row)};
    }
    const auto less = [&keys](const Entry &a, const Entry &b) {
        return a.head != b.head ? a.head < b.head : keys[a.row] < keys[b.row];
    };
    std::ranges::sort(order, less);
    std::vector<quint32> ranks(keys.size());
    quint32 rank = 0;
    for (size_t i = 0; i < order.size(); ++i) {
        if (i > 0 && less(order[i - 1], order[i])) {
            ++rank;
        }
        ranks[order[i].row] = rank;
    }
    return ranks;
}

} // namespace

std::vector<quint32> ranksOf(const DownloadModel &model, const Column &column)
{
    if (model.size() == 0) {
        return {};
    }
    std::vector<qint64> numbers;
    std::vector<QString> texts;
    for (int row = 0; row < model.size(); ++row) {
        const SortKey key = column.sortKey(model.at(row));
        if (const auto *number = std::get_if<qint64>(&key)) {
            numbers.push_back(*number);
        } else {
            texts.push_back(std::get<QString>(key).toCaseFolded());
        }
    }
    return numbers.empty() ? ranksOf(texts) : ranksOf(numbers);
}

} // namespace headgate
