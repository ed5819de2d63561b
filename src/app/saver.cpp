// SPDX-License-Identifier: MIT
#include "app/saver.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

constexpr int mostHosts = 4096;

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

void Saver::discard()
{
    QMetaObject::invokeMethod(&m_worker, [this] {
        if (m_store) {
            Store::removeFiles(std::move(m_store));
        }
    });
}

} // namespace headgate
