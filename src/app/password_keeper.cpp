// SPDX-License-Identifier: MIT
#include "app/password_keeper.h"

#include "app/secret_vault.h"
#include "core/host.h"

#include <algorithm>
#include <utility>

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

PasswordKeeper::PasswordKeeper(const Clock &clock, Queue &queue, SecretVault *vault, Milliseconds patience,
                               QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_queue(queue)
    , m_vault(vault)
    , m_patience(patience)
    , m_patienceEnds(clock.makeAlarm([this] {
        releaseAll();
        complain(tr("it does not answer"));
    }))
{
}

void PasswordKeeper::begin()
{
    if (!m_vault) {
        return;
    }
    m_begun = true;
    connect(m_vault, &SecretVault::done, this, &PasswordKeeper::onDone);
    connect(m_vault, &SecretVault::failed, this, &PasswordKeeper::onFailed);
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
        request(wanted ? Request::Kind::Save : Request::Kind::Remove, key);
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
        request(Request::Kind::Load, key);
    }
    if (!m_patienceEnds->isSet()) {
        m_patienceEnds->ringAt(m_clock.now() + m_patience);
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
                request(Request::Kind::Save, key);
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
        request(Request::Kind::Remove, key);
    }
}

void PasswordKeeper::request(Request::Kind kind, const QString &key)
{
    m_requests.enqueue({kind, key});
    next();
}

void PasswordKeeper::next()
{
    while (!m_asking && !m_requests.isEmpty()) {
        const Request &first = m_requests.head();
        const auto secret = m_secrets.constFind(first.key);
        if (first.kind == Request::Kind::Save && secret == m_secrets.cend()) {
            m_requests.dequeue(); // removed meanwhile
            continue;
        }
        m_asking = true;
        switch (first.kind) {
        case Request::Kind::Save:
            m_vault->save(first.key, *secret);
            break;
        case Request::Kind::Load:
            m_vault->load(first.key);
            break;
        case Request::Kind::Remove:
            m_vault->remove(first.key);
            break;
        }
    }
}

void PasswordKeeper::onDone(const QString &secret)
{
    m_asking = false;
    const Request answered = m_requests.dequeue();
    if (answered.kind == Request::Kind::Load) {
        if (!secret.isEmpty() && !m_secrets.contains(answered.key) && m_items.contains(answered.key)) {
            m_secrets.insert(answered.key, secret); // unless the user gave a newer one meanwhile
        }
        deliver(answered.key);
    }
    const auto isLoad = [](const Request &request) { return request.kind == Request::Kind::Load; };
    if (std::ranges::none_of(std::as_const(m_requests), isLoad)) {
        m_patienceEnds->silence();
    }
    next();
}

/// Nothing further is asked for the time being: each question could put one more dialog before the user, who
/// has perhaps just declined the last.
void PasswordKeeper::onFailed(const QString &why)
{
    m_asking = false;
    m_requests.clear();
    releaseAll();
    complain(why);
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
    m_patienceEnds->silence();
    const QStringList keys = m_wanting.keys();
    std::ranges::for_each(keys, [this](const QString &key) { deliver(key); });
}

void PasswordKeeper::complain(const QString &why)
{
    if (!std::exchange(m_complained, true)) {
        Q_EMIT trouble(why);
    }
}

} // namespace headgate
