// SPDX-License-Identifier: MIT
#include "app/earlier_run.h"

#include "app/stored_download.h"
#include "core/link.h"
#include "transfer/file_naming.h"

#include <QFileInfo>

#include <memory>
#include <utility>

namespace headgate {
namespace {

bool isStillThere(const StoredItem &item)
{
    const QFileInfo file(item.file);
    return file.isFile() && (item.skipped || file.size() == item.received);
}

/// As the list tells two files of one address apart: by the name that was asked for.
QByteArray keyOf(const QUrl &url, const QString &askedName)
{
    return linkKey(url) + '\0' + askedName.toUtf8();
}

/// Nothing has been fetched of it yet, whatever the earlier run had made of it.
void beginAnew(StoredItem &item)
{
    item.state = StoredState::Unfinished;
    item.file.clear();
    item.received = 0;
    item.total = -1;
    item.skipped = false;
    item.verdict = 0;
    item.note.clear();
}

} // namespace

void EarlierRun::take(const QList<StoredItem> &items)
{
    for (const StoredItem &item : items) {
        if (item.state == StoredState::Removed) {
            continue;
        }
        const QByteArray key = keyOf(QUrl::fromEncoded(item.url), item.nameAsked ? item.name : QString());
        (item.state == StoredState::Done ? m_done : m_unfinished).insert(key, item);
    }
}

std::optional<Download> EarlierRun::recall(const NewLink &link)
{
    if (m_done.isEmpty() && m_unfinished.isEmpty()) {
        return {};
    }
    const QString askedName = link.name.isEmpty() ? QString() : safeFileName(link.name);
    const QByteArray key = keyOf(link.url, askedName);
    auto found = m_done.find(key);
    StoredItem stored;
    if (found != m_done.end()) {
        stored = *found;
        m_done.erase(found);
        // A file that was only skipped may have become another one since.
        const bool isUnproven =
            !link.digests.isEmpty() && (fromStored(stored).digests != link.digests || stored.skipped ||
                                        stored.verdict != int(Verdict::Verified));
        if (isUnproven || !isStillThere(stored)) {
            beginAnew(stored);
        }
    } else {
        found = m_unfinished.find(key);
        if (found == m_unfinished.end()) {
            return {};
        }
        stored = *found;
        m_unfinished.erase(found);
        if (stored.state == StoredState::Failed) {
            stored.state = StoredState::Unfinished;
        }
    }
    stored.paused = false;
    Download item = fromStored(stored);
    item.url = link.url.toEncoded(QUrl::RemoveFragment);
    if (!link.name.isEmpty()) {
        item.name = safeFileName(link.name);
        item.nameAsked = true;
    }
    item.digests = link.digests;
    item.sources = link.sources.isEmpty() ? nullptr : std::make_unique<Sources>(link.sources);
    return item;
}

} // namespace headgate
