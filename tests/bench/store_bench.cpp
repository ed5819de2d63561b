// SPDX-License-Identifier: MIT
#include "bench/benchmarks.h"
#include "bench/measure.h"
#include "bench/sample.h"

#include "store/store.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace headgate::bench {
namespace {

std::unique_ptr<Store> opened(const QString &path)
{
    auto store = Store::open(path);
    if (!store) {
        qFatal("the store cannot be opened: %s", qPrintable(describe(store.failure())));
    }
    return std::move(store).value();
}

void expectNone(const std::optional<Failure> &failure)
{
    if (failure) {
        qFatal("the store failed: %s", qPrintable(describe(*failure)));
    }
}

} // namespace

void store(qint64 most)
{
    for (qint64 n = 100'000; n <= most; n *= 10) {
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"queue.sqlite"_s);
        StoreBatch batch;
        batch.put.reserve(n);
        for (qint64 i = 1; i <= n; ++i) {
            batch.put.append(sampleItem(i));
        }
        auto store = opened(path);
        time(u"store: write in one transaction"_s, n, [&] { expectNone(store->write(batch)); });
        time(u"store: close"_s, n, [&] { store.reset(); });
        batch = {};
        qint64 read = 0;
        time(u"store: open and load"_s, n, [&] {
            store = opened(path);
            expectNone(store->load([&read](StoredItem &&) { ++read; }));
        });
        if (read != n) {
            qFatal("%lld of %lld items came back", read, n);
        }
    }
}

} // namespace headgate::bench
