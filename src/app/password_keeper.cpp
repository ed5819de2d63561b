// SPDX-License-Identifier: MIT
#include "app/password_keeper.h"

#include "app/vault_line.h"
#include "core/host.h"

#include <algorithm>

namespace headgate {
namespace {

/// Who may see the password, and whose it is, as scheme://user@host:port; empty without a user.
QString keyOf(const QUrl &url)
{
    const QString user = url.userName();
    if (user.isEmpty()) {
        return {};
    }
    const Origin origin = Origin::of(url);
    QUrl key;
    key.setScheme(origin.scheme);
    key.setUserName(user);
    key.setHost(origin.host);
    key.setPort(origin.port);
    return key.toString(QUrl::FullyEncoded);
}

/// It asked in this run, and the server wanted a password.
bool missedItsPassword(const Download &item)
{
    return item.state == State::Failed && item.course && item.course->attempt > 0 && item.course->failure &&
           item.course->failure->httpStatus == 401;
}

} // namespace

PasswordKeeper::PasswordKeeper(Queue &queue, VaultLine &vault, QObject *parent)
    : QObject(parent)
    , m_queue(queue)
    , m_vault(vault)
{
}

void PasswordKeeper::begin()
{
    if (!m_vault.hasVault()) {
        return;
    }
    m_begun = true;
    connect(&m_vault, &VaultLine::loaded, this, &PasswordKeeper::onLoaded);
    connect(&m_vault, &VaultLine::late, this, &PasswordKeeper::releaseAll);
    connect(&m_queue, &Queue::removed, this, &PasswordKeeper::onRemoved);
}

void PasswordKeeper::setWanted(bool wanted)
{
    if (m_wanted == wanted) {
        return;
    }
    m_wanted = wanted;
    if (!m_begun) {
        return;
    }
    const QStringList keys = wanted ? m_secrets.keys() : m_items.keys();
    for (const QString &key : keys) {
        if (wanted) {
            m_vault.save(key, m_secrets.value(key));
        } else {
            m_vault.remove(key);
        }
    }
}

void PasswordKeeper::expect(const Download &item)
{
    if (!m_begun || !item.url.contains('@')) { // most have none, and need not be parsed
        return;
    }
    const QUrl url = item.ownUrl();
    const QString key = keyOf(url);
    if (key.isEmpty()) {
        return;
    }
    track(item.id, key);
    if (!m_wanted || item.state == State::Done || !url.password().isEmpty()) {
        return;
    }
    m_queue.hold(item.id);
    QList<DownloadId> &ids = m_wanting[key];
    ids.append(item.id);
    if (ids.size() == 1) {
        m_vault.load(key);
    }
}

void PasswordKeeper::note(const QList<NewLink> &links, const QList<DownloadId> &added)
{
    if (!m_begun) {
        return;
    }
    bool anyUser = false;
    for (const NewLink &link : links) {
        const QString key = keyOf(link.url);
        const QString secret = key.isEmpty() ? QString() : link.url.password();
        anyUser = anyUser || !key.isEmpty();
        if (!secret.isEmpty() && m_secrets.value(key) != secret) {
            m_secrets.insert(key, secret);
            if (m_wanted) {
                m_vault.save(key, secret);
            }
            deliver(key); // also to those that the vault had nothing for
        }
    }
    if (!anyUser) {
        return;
    }
    for (const DownloadId id : added) {
        const Download *item = m_queue.find(id);
        const QString key = item ? keyOf(item->ownUrl()) : QString();
        if (!key.isEmpty()) {
            track(id, key);
        }
    }
}

void PasswordKeeper::noteChange(DownloadId id)
{
    const Download *const item = m_begun ? m_queue.find(id) : nullptr;
    if (!item) {
        return;
    }
    const QUrl url = item->ownUrl();
    const QString key = keyOf(url);
    if (key != m_keys.value(id)) {
        for (QList<DownloadId> &ids : m_wanting) {
            ids.removeAll(id); // the old server's password is not for the new one
        }
        onRemoved(id);
        if (!key.isEmpty()) {
            track(id, key);
        }
        m_queue.release(id);
    }
    note({NewLink{url, {}, {}}}, {});
}

void PasswordKeeper::track(DownloadId id, const QString &key)
{
    m_keys.insert(id, key);
    ++m_items[key];
}

/// A key ring is no place for what nobody needs any more.
void PasswordKeeper::onRemoved(DownloadId id)
{
    const QString key = m_keys.take(id);
    if (key.isEmpty() || --m_items[key] > 0) {
        return;
    }
    m_items.remove(key);
    m_secrets.remove(key);
    if (m_wanted) {
        m_vault.remove(key);
    }
}

void PasswordKeeper::onLoaded(const QString &key, const QString &secret)
{
    if (!secret.isEmpty() && !m_secrets.contains(key) && m_items.contains(key)) {
        m_secrets.insert(key, secret); // unless the user gave a newer one meanwhile
    }
    deliver(key);
}

/// To the items that have none, if it is known; without it they go on as they are, and may fail.
void PasswordKeeper::deliver(const QString &key)
{
    const QString secret = m_secrets.value(key);
    const QList<DownloadId> ids = secret.isEmpty() ? m_wanting.value(key) : m_wanting.take(key);
    for (const DownloadId id : ids) {
        const Download *const item = m_queue.find(id);
        if (item && !secret.isEmpty()) {
            QUrl url = item->ownUrl();
            if (url.password().isEmpty()) {
                url.setPassword(secret);
                m_queue.takePassword(id, url);
            }
            if (missedItsPassword(*item)) {
                m_queue.run(id); // it did not wait long enough
            }
        }
        m_queue.release(id);
    }
}

void PasswordKeeper::releaseAll()
{
    const QStringList keys = m_wanting.keys();
    std::ranges::for_each(keys, [this](const QString &key) { deliver(key); });
}

} // namespace headgate
