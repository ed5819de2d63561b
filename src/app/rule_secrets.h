// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "queue/queue.h"
#include "transfer/host_rule.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>
#include <QString>

#include <optional>

namespace headgate {

class VaultLine;

/// Knows the secrets of the rules for hosts, which the settings do not hold: passwords, and what header lines
/// say. Lets them outlive the program, in a vault, for as long as a rule needs them. Items of an earlier run
/// whose rule lacks something wait for it, but not for ever. Lives in the engine's thread.
class RuleSecrets final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RuleSecrets)
public:
    /// All of them outlive it.
    RuleSecrets(const Clock &clock, Queue &queue, VaultLine &vault, QObject *parent = nullptr);

    /// The rules with all that is known: a secret that is given is the new one, an empty one stands for what
    /// is known of it. What no rule needs any more is forgotten, in the vault as well.
    /// @param keep  the user's wish; turned off, the vault loses what it has of these rules
    [[nodiscard]] QList<HostRule> complete(QList<HostRule> rules, bool keep);

    /// An item of an earlier run, right before it goes into the queue.
    void expect(const Download &item);

Q_SIGNALS:
    /// complete() would say more now. After this, items go on that waited for that, or failed without it.
    void moreKnown();

private:
    struct Secret
    {
        QString text; ///< empty: not known
        bool isAsked = false;
    };

    [[nodiscard]] QString take(const QString &key, const QString &given, bool keep);
    void forgetOthers(const QSet<QString> &needed, bool keep);
    void setKept(bool keep);
    void onLoaded(const QString &key, const QString &secret);
    void onStepped(DownloadId id, Queue::Step step);
    [[nodiscard]] bool lackedSecrets(const Download &item) const;
    void tell();
    void release();

    const Clock &m_clock;
    Queue &m_queue;
    VaultLine &m_vault;
    QList<HostRule> m_rules;          ///< as they were given last
    QHash<QString, Secret> m_secrets; ///< of these rules, by key
    QSet<QString> m_awaited;          ///< keys that the vault is asked for
    QList<DownloadId> m_held;
    std::optional<bool> m_keeps; ///< nothing before the first rules came
    Instant m_told{};            ///< when moreKnown() was
    bool m_hasNews = false;
    bool m_isLate = false;
};

} // namespace headgate
