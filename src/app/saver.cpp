// SPDX-License-Identifier: MIT
#include "app/saver.h"

#include "core/link_digest.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

constexpr int mostHosts = 4096;

/// Looked up at a time, so that nothing that is to be written waits long behind a question.
constexpr qsizetype linksAtATime = 5'000;

} // namespace

Saver::Saver(QObject *parent)
    : QObject(parent)
{
    m_thread.setObjectName(u"store"_s);
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

Saver::~Saver()
{
    QMetaObject::invokeMethod(&m_worker, [this] {
        m_store.reset();
        m_thread.quit();
    });
    m_thread.wait();
}

void Saver::open(const QString &path)
{
    QMetaObject::invokeMethod(&m_worker, [this, path] {
        Loaded result;
        auto opened = Store::open(path);
        if (opened.ok()) {
            m_store = std::move(opened).value();
            result.rescue = m_store->rescue();
            result.lastId = m_store->lastId();
            result.token = m_store->token();
            result.hosts = m_store->hosts(mostHosts);
            result.failure =
                m_store->load([&result](StoredItem &&item) { result.items.append(std::move(item)); });
            if (result.failure) {
                result.items.clear(); // half a list would go its own way, unsaved
            }
        } else {
            result.failure = opened.failure();
        }
        Q_EMIT loaded(result);
    });
}

void Saver::write(const StoreBatch &batch)
{
    QMetaObject::invokeMethod(&m_worker, [this, batch] {
        Q_EMIT written(m_store ? m_store->write(batch) : std::optional(Failure::of(FailureKind::Internal)));
    });
}

void Saver::ask(quint64 question, const QByteArray &digests)
{
    m_question = question;
    FetchedAnswer empty{question, QBitArray(digests.size() / linkDigestBytes)};
    QMetaObject::invokeMethod(
        &m_worker, [this, empty = std::move(empty), digests] { answer(empty, digests, 0); },
        Qt::QueuedConnection);
}

/// In the thread.
void Saver::answer(FetchedAnswer answer, const QByteArray &digests, qsizetype from)
{
    const qsizetype next = std::min(from + linksAtATime, answer.fetched.size());
    if (m_store && from < next) {
        const auto part =
            m_store->fetched(digests.mid(from * linkDigestBytes, (next - from) * linkDigestBytes));
        for (qsizetype i = from; part.ok() && i < next; ++i) {
            answer.fetched.setBit(i, part->testBit(i - from));
        }
    }
    if (next == answer.fetched.size()) {
        Q_EMIT answered(answer);
    } else if (answer.question == m_question) { // else nobody waits for it any more
        QMetaObject::invokeMethod(
            &m_worker,
            [this, answer = std::move(answer), digests, next] { this->answer(answer, digests, next); },
            Qt::QueuedConnection);
    }
}

void Saver::run(std::optional<Failure> (Store::*what)())
{
    QMetaObject::invokeMethod(&m_worker, [this, what] {
        if (const auto failure = m_store ? (*m_store.*what)() : std::nullopt) {
            Q_EMIT failed(*failure);
        }
    });
}

void Saver::forgetFetched()
{
    run(&Store::forgetFetched);
}

void Saver::removeItems()
{
    run(&Store::removeItems);
}

void Saver::discard()
{
    QMetaObject::invokeMethod(&m_worker, [this] {
        if (m_store) {
            Store::removeFiles(std::move(m_store));
        }
    });
}

} // namespace headgate
