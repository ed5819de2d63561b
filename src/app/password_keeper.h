// SPDX-License-Identifier: MIT
#pragma once

#include "queue/queue.h"

#include <QHash>
#include <QObject>
#include <QString>

namespace headgate {

class VaultLine;

/// Lets the passwords of links (user:password@host) outlive the program, in a vault: one for each origin and
/// user, and for as long as the list has an item of theirs. Items of an earlier run wait for their password,
/// but not for ever. Does nothing before begin(). Lives in the engine's thread.
class PasswordKeeper final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PasswordKeeper)
public:
    /// Queue and vault outlive the keeper.
    PasswordKeeper(Queue &queue, VaultLine &vault, QObject *parent = nullptr);

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

private:
    void track(DownloadId id, const QString &key);
    void onRemoved(DownloadId id);
    void onLoaded(const QString &key, const QString &secret);
    void deliver(const QString &key);
    void releaseAll();

    Queue &m_queue;
    VaultLine &m_vault;
    QHash<QString, QList<DownloadId>> m_wanting; ///< items without their password, by key
    QHash<DownloadId, QString> m_keys;           ///< of items whose link has a user
    QHash<QString, int> m_items;                 ///< how many there are of each key
    QHash<QString, QString> m_secrets;           ///< by key, as far as they came up in this run
    bool m_begun = false;
    bool m_wanted = true;
};

} // namespace headgate
