// SPDX-License-Identifier: MIT
#include "app/rule_secrets.h"

#include "app/vault_line.h"
#include "core/host.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

// A pattern has no blank, and no key of a link begins so.
QString passwordKey(const HostRule &rule)
{
    return u"rule %1 password %2"_s.arg(rule.pattern, rule.user);
}

QString headerKey(const HostRule &rule, const QByteArray &name)
{
    return u"rule %1 header %2"_s.arg(rule.pattern, QString::fromLatin1(name.toLower()));
}

QStringList keysOf(const HostRule &rule)
{
    QStringList keys;
    if (!rule.user.isEmpty()) {
        keys.append(passwordKey(rule));
    }
    for (const Header &header : rule.headers) {
        keys.append(headerKey(rule, header.first));
    }
    return keys;
}

/// In this run.
bool wasRefused(const Download &item)
{
    if (item.state != State::Failed || !item.course || item.course->attempt == 0 || !item.course->failure) {
        return false;
    }
    const int status = item.course->failure->httpStatus;
    return status == 401 || status == 403;
}

} // namespace

RuleSecrets::RuleSecrets(const Clock &clock, Queue &queue, VaultLine &vault, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_queue(queue)
    , m_vault(vault)
{
    connect(&m_vault, &VaultLine::loaded, this, &RuleSecrets::onLoaded);
    connect(&m_vault, &VaultLine::late, this, [this] {
        m_isLate = true;
        tell(); // of what did come
        release();
    });
    connect(&m_queue, &Queue::stepped, this, &RuleSecrets::onStepped);
}

QList<HostRule> RuleSecrets::complete(QList<HostRule> rules, bool keep)
{
    m_rules = withoutSecrets(rules);
    QSet<QString> needed;
    for (HostRule &rule : rules) {
        if (!rule.user.isEmpty()) {
            const QString key = passwordKey(rule);
            needed.insert(key);
            rule.password = take(key, rule.password, keep);
        }
        for (auto &[name, value] : rule.headers) {
            const QString key = headerKey(rule, name);
            needed.insert(key);
            value = take(key, QString::fromUtf8(value), keep).toUtf8();
        }
    }
    setKept(keep);
    forgetOthers(needed, keep);
    if (m_awaited.isEmpty()) {
        release();
    }
    return rules;
}

QString RuleSecrets::take(const QString &key, const QString &given, bool keep)
{
    Secret &secret = m_secrets[key];
    if (!given.isEmpty() && given != secret.text) {
        secret.text = given;
        m_awaited.remove(key);
        if (keep) {
            m_vault.save(key, given);
        }
    }
    // Once in a run: each question could put a dialog before the user.
    if (secret.text.isEmpty() && keep && m_vault.hasVault() && !std::exchange(secret.isAsked, true)) {
        m_awaited.insert(key);
        m_vault.load(key);
    }
    return secret.text;
}

void RuleSecrets::setKept(bool keep)
{
    const bool before = std::exchange(m_keeps, keep).value_or(keep);
    if (before == keep) {
        return;
    }
    for (auto it = m_secrets.cbegin(); it != m_secrets.cend(); ++it) {
        if (!keep) {
            m_vault.remove(it.key());
        } else if (!it->text.isEmpty()) {
            m_vault.save(it.key(), it->text);
        }
    }
}

void RuleSecrets::forgetOthers(const QSet<QString> &needed, bool keep)
{
    for (auto it = m_secrets.begin(); it != m_secrets.end();) {
        if (needed.contains(it.key())) {
            ++it;
            continue;
        }
        m_awaited.remove(it.key());
        if (keep) {
            m_vault.remove(it.key());
        }
        it = m_secrets.erase(it);
    }
}

void RuleSecrets::expect(const Download &item)
{
    if (m_isLate || m_awaited.isEmpty() || item.state == State::Done) {
        return;
    }
    const HostRule *rule = ruleFor(m_rules, Host::of(item.url));
    const auto isAwaited = [this](const QString &key) { return m_awaited.contains(key); };
    // A user in the link has a password of his own, for which the item may wait already.
    if (rule && item.ownUrl().userName().isEmpty() && std::ranges::any_of(keysOf(*rule), isAwaited)) {
        m_queue.hold(item.id);
        m_held.append(item.id);
    }
}

void RuleSecrets::onLoaded(const QString &key, const QString &text)
{
    const auto secret = m_secrets.find(key);
    if (secret == m_secrets.end()) {
        return; // not of a rule, or not any more
    }
    if (secret->text.isEmpty() && !text.isEmpty()) { // else the user gave a newer one meanwhile
        secret->text = text;
        m_hasNews = true;
    }
    m_awaited.remove(key);
    if (m_awaited.isEmpty()) {
        tell();
        release();
    }
}

void RuleSecrets::tell()
{
    if (!std::exchange(m_hasNews, false)) {
        return;
    }
    Q_EMIT moreKnown();
    m_told = m_clock.now();
    QList<DownloadId> refused;
    m_queue.forEach([&](const Download &item) {
        if (lackedSecrets(item)) {
            refused.append(item.id);
        }
    });
    std::ranges::for_each(refused, [this](DownloadId id) { m_queue.run(id); });
}

/// A request that was under way when more became known may still be refused for the lack of it.
void RuleSecrets::onStepped(DownloadId id, Queue::Step step)
{
    const auto isToRetry = [this, id] {
        const Download *item = m_queue.find(id);
        return item && lackedSecrets(*item);
    };
    if (step != Queue::Step::Failed || !isToRetry()) {
        return;
    }
    const auto retry = [this, id, isToRetry] {
        if (isToRetry()) {
            m_queue.run(id);
        }
    };
    QMetaObject::invokeMethod(this, retry, Qt::QueuedConnection); // others are still being told of its end
}

/// It asked before all was known, and was told that it may not have the file.
bool RuleSecrets::lackedSecrets(const Download &item) const
{
    if (!wasRefused(item) || item.course->asked >= m_told) {
        return false;
    }
    const HostRule *rule = ruleFor(m_rules, Host::of(item.url));
    return rule && !keysOf(*rule).isEmpty();
}

void RuleSecrets::release()
{
    for (const DownloadId id : std::exchange(m_held, {})) {
        m_queue.release(id);
    }
}

} // namespace headgate
