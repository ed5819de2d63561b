// SPDX-License-Identifier: MIT
#include "queue/download_list.h"

#include "core/link.h"
#include "transfer/file_naming.h"

#include <QSet>

#include <algorithm>
#include <iterator>

namespace headgate {
namespace {

/// Room between neighbours, so that items can be moved between them many times before all are renumbered.
constexpr Position spacing = Position(1) << 20;

} // namespace

DownloadList::LinkKey DownloadList::keyOf(const QByteArray &url)
{
    const QByteArray key = linkKey(url);
    return {qHash(key, 1), qHash(key, 2)};
}

Download *DownloadList::find(DownloadId id)
{
    const auto found = m_items.find(id.value);
    return found == m_items.end() ? nullptr : &found->second;
}

const Download *DownloadList::find(DownloadId id) const
{
    const auto found = m_items.find(id.value);
    return found == m_items.end() ? nullptr : &found->second;
}

QHash<QByteArray, DownloadId> DownloadList::byLink() const
{
    QHash<QByteArray, DownloadId> ids;
    ids.reserve(qsizetype(m_items.size()));
    forEach([&ids](const Download &item) { ids.insert(linkKey(item.url), item.id); });
    return ids;
}

void DownloadList::forEach(const std::function<void(const Download &)> &visit) const
{
    for (const auto &[id, item] : m_items) {
        if (!item.isRemoved) {
            visit(item);
        }
    }
}

Download *DownloadList::append(const NewLink &link, const QString &folder, bool allowDuplicate)
{
    const QByteArray url = link.url.toEncoded(QUrl::RemoveFragment);
    int &copies = m_links[keyOf(url)];
    if (copies > 0 && !allowDuplicate) {
        return nullptr;
    }
    ++copies;
    const DownloadId id{++m_lastId};
    Download &item = m_items[id.value];
    item.id = id;
    item.position = m_lastPosition += spacing;
    item.url = url;
    item.nameAsked = !link.name.isEmpty();
    item.name = item.nameAsked ? safeFileName(link.name) : chooseFileName(link.url, {}, {}, {});
    item.folder = link.folder.isEmpty() ? folder : link.folder;
    item.digests = link.digests;
    if (!link.sources.isEmpty()) {
        item.sources = std::make_unique<Sources>(link.sources);
    }
    m_tally.countIn(item);
    return &item;
}

Download &DownloadList::insert(Download &&item)
{
    const DownloadId id = item.id;
    m_lastId = std::max(m_lastId, id.value);
    m_lastPosition = std::max(m_lastPosition, item.position);
    ++m_links[keyOf(item.url)];
    Download &stored = m_items[id.value] = std::move(item);
    m_tally.countIn(stored);
    return stored;
}

bool DownloadList::adopt(Download &item) const
{
    if (m_links.value(keyOf(item.url)) > 0) {
        return false;
    }
    item.id = DownloadId{m_lastId + 1};
    item.position = m_lastPosition + spacing;
    return true;
}

bool DownloadList::relink(Download &item, const QUrl &url)
{
    const QByteArray encoded = url.toEncoded(QUrl::RemoveFragment);
    const LinkKey after = keyOf(encoded);
    if (after != keyOf(item.url)) {
        if (m_links.value(after) > 0) {
            return false;
        }
        unlink(item.url);
        ++m_links[after];
    }
    item.url = encoded;
    return true;
}

void DownloadList::unlink(const QByteArray &url)
{
    const auto copies = m_links.find(keyOf(url));
    if (copies != m_links.end() && --*copies <= 0) {
        m_links.erase(copies);
    }
}

void DownloadList::erase(DownloadId id)
{
    const auto found = m_items.find(id.value);
    if (found == m_items.end()) {
        return;
    }
    if (!found->second.isRemoved) {
        unlink(found->second.url);
        m_tally.countOut(found->second);
    }
    m_items.erase(found);
}

void DownloadList::hide(Download &item)
{
    unlink(item.url);
    m_tally.countOut(item);
    item.isRemoved = true;
}

void DownloadList::show(Download &item)
{
    item.isRemoved = false;
    ++m_links[keyOf(item.url)];
    m_tally.countIn(item);
}

void DownloadList::forget(DownloadId id)
{
    const Tally sums = m_tally;
    erase(id);
    m_tally = sums;
}

DownloadList::Order DownloadList::inOrder(const std::function<bool(const Download &)> &wanted) const
{
    Order order;
    for (const auto &[id, item] : m_items) {
        if (wanted(item)) {
            order.emplace_back(item.position, item.id);
        }
    }
    std::ranges::sort(order);
    return order;
}

QList<Place> DownloadList::move(const QList<DownloadId> &ids, DownloadId before)
{
    // Moves are rare; an order kept at all times would cost every item.
    QSet<DownloadId> moving(ids.cbegin(), ids.cend());
    moving.remove(before);
    const Order movers = inOrder([&moving](const Download &item) { return moving.contains(item.id); });
    const Order others = inOrder([&moving](const Download &item) { return !moving.contains(item.id); });
    if (movers.empty()) {
        return {};
    }
    const auto count = Position(movers.size());
    const auto target = std::ranges::find(others, before, &std::pair<Position, DownloadId>::second);
    Position low = 0;
    Position step = spacing;
    if (target == others.end()) {
        low = others.empty() ? 0 : others.back().first;
        m_lastPosition = low + spacing * count;
    } else if (target == others.begin()) {
        low = target->first - spacing * (count + 1);
    } else {
        low = std::prev(target)->first;
        step = (target->first - low) / (count + 1);
        if (step == 0) {
            QList<Place> left = renumber();
            move(ids, before);
            return left;
        }
    }
    QList<Place> left;
    for (const auto &[position, id] : movers) {
        low += step;
        find(id)->position = low;
        left.append({id, position});
    }
    return left;
}

void DownloadList::put(const Place &place)
{
    if (Download *item = find(place.id)) {
        item->position = place.position;
        m_lastPosition = std::max(m_lastPosition, place.position);
    }
}

/// Gives every item its full spacing again.
QList<Place> DownloadList::renumber()
{
    QList<Place> left;
    m_lastPosition = 0;
    for (const auto &[old, id] : inOrder([](const Download &) { return true; })) {
        find(id)->position = m_lastPosition += spacing;
        left.append({id, old});
    }
    return left;
}

} // namespace headgate
