// SPDX-License-Identifier: MIT
#pragma once

#include "app/fetched_answer.h"
#include "store/store.h"

#include <QList>
#include <QMetaType>
#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>
#include <optional>

namespace headgate {

/// What opening the store brought.
struct Loaded
{
    QList<StoredItem> items; ///< ascending position
    QList<StoredHost> hosts; ///< those that were asked last
    quint64 lastId = 0;
    QString token; ///< of this store, for the names of part files
    Store::Rescue rescue;
    std::optional<Failure> failure; ///< then nothing is kept, and nothing was changed
};

/// The store in a thread of its own, so that no flush of the disk ever holds up the gate. Lives in the
/// engine's thread.
class Saver final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Saver)
public:
    explicit Saver(QObject *parent = nullptr);
    ~Saver() override; ///< waits for what was given to it, and closes the store

    void open(const QString &path);
    /// One at a time: the next only after written().
    void write(const StoreBatch &batch);
    /// answered() follows; of several questions, the last one's at least.
    void ask(quint64 question, const QByteArray &digests);
    void forgetFetched();
    /// Every item goes; what was fetched is still remembered.
    void removeItems();
    /// Closes and deletes the store before the thread ends: nothing is left to go on with.
    void discard();

Q_SIGNALS:
    void loaded(const headgate::Loaded &loaded);
    void answered(const headgate::FetchedAnswer &answer);
    /// What was to be forgotten, or removed, is still there.
    void failed(const headgate::Failure &failure);
    /// The batch is on the disk, or none of it is.
    void written(const std::optional<headgate::Failure> &failure);

private:
    void answer(FetchedAnswer answer, const QByteArray &digests, qsizetype from);
    void run(std::optional<Failure> (Store::*what)());

    QThread m_thread;
    QObject m_worker;                    ///< lives in m_thread
    std::unique_ptr<Store> m_store;      ///< touched in m_thread only
    std::atomic<quint64> m_question = 0; ///< the last one
};

} // namespace headgate

Q_DECLARE_METATYPE(headgate::Loaded)
