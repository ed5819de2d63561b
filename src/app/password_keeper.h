// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "queue/queue.h"

#include <QHash>
#include <QObject>
#include <QQueue>
#include <QString>

#include <memory>

namespace headgate {

class SecretVault;

/// Lets the passwords of links (user:password@host) outlive the program, in a vault: one for each origin and
/// user, and for as long as the list has an item of theirs. Items of an earlier run wait for their password,
/// but not for ever. Does nothing before begin(). Lives in the engine's thread.
class PasswordKeeper final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PasswordKeeper)
public:
    /// Clock, queue and vault outlive the keeper.
    /// @param vault     null: nothing is kept
    /// @param patience  how long items wait for the vault's answer
    PasswordKeeper(const Clock &clock, Queue &queue, SecretVault *vault, Milliseconds patience,
                   QObject *parent = nullptr);

    /// To be called once, before the first item comes.
    void begin();
    /// The user's wish. Turned off, what the vault has for this list is removed there.
    void setWanted(bool wanted);

    /// An item of an earlier run, right before it goes into the queue.
    void expect(const Download &item);
    /// Links that were added, some of which may give a password to an item that was there already, and the
    /// new items.
    void note(const QList<NewLink> &links, const QList<DownloadId> &added);
    /// An item that has another address now.
    void noteChange(DownloadId id);

Q_SIGNALS:
    /// The vault does not do what it should, and why: plain text, translated where the vault is. Once in a
    /// run.
    void trouble(const QString &why);

private:
    struct Request
    {
        enum class Kind { Save, Load, Remove };
        Kind kind = Kind::Load;
        QString key;
    };

    void track(DownloadId id, const QString &key);
    void onRemoved(DownloadId id);
    void request(Request::Kind kind, const QString &key);
    void next();
    void onDone(const QString &secret);
    void onFailed(const QString &why);
    void deliver(const QString &key);
    void releaseAll();
    void complain(const QString &why);

    const Clock &m_clock;
    Queue &m_queue;
    SecretVault *const m_vault;
    const Milliseconds m_patience;
    std::unique_ptr<Alarm> m_patienceEnds;
    QQueue<Request> m_requests;                  ///< the first is with the vault while m_asking
    QHash<QString, QList<DownloadId>> m_wanting; ///< items without their password, by key
    QHash<DownloadId, QString> m_keys;           ///< of items whose link has a user
    QHash<QString, int> m_items;                 ///< how many there are of each key
    QHash<QString, QString> m_secrets;           ///< by key, as far as they came up in this run
    bool m_begun = false;
    bool m_asking = false;
    bool m_wanted = true;
    bool m_complained = false;
};

} // namespace headgate
