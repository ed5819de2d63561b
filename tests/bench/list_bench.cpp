// SPDX-License-Identifier: MIT
#include "bench/benchmarks.h"
#include "bench/measure.h"
#include "bench/sample.h"

#include "app/delta.h"
#include "core/clock.h"
#include "ui/columns.h"
#include "ui/download_filter.h"
#include "ui/download_model.h"

#include <functional>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace headgate::bench {
namespace {

constexpr int activeRows = 32;

/// A long list in the midst of its work: the first tenth is over, the next 32 run, the rest waits.
State stateOf(qint64 n, qint64 all)
{
    if (n <= all / 10) {
        return n % 50 == 0 ? State::Failed : State::Done;
    }
    return n <= all / 10 + activeRows ? State::Active : State::Waiting;
}

Row sampleRow(qint64 n, qint64 all)
{
    static const QString folder = u"/home/somebody/Downloads"_s; // which rows share
    Row row;
    row.id = DownloadId{quint64(n)};
    row.position = n << 20;
    row.url = sampleUrl(n).toString();
    row.name = u"measurement-%1.tar.gz"_s.arg(n, 7, 10, QChar(u'0'));
    row.folder = folder;
    row.state = stateOf(n, all);
    row.attempts = 6;
    row.attempt = row.state == State::Waiting ? 0 : 1;
    row.total = row.state == State::Waiting ? -1 : 1'000'000 + n * 7919 % 1'000'000;
    if (row.state == State::Done) {
        row.received = row.total;
        row.file = folder + u'/' + row.name;
    } else if (row.state == State::Failed) {
        row.failure = Failure::http(404, u"Not Found"_s);
    }
    return row;
}

/// Rows first to first + count - 1 of so many, as the engine tells of them.
Delta sampleDelta(qint64 first, qint64 count, qint64 all)
{
    Delta delta;
    delta.added.reserve(count);
    for (qint64 n = first; n < first + count; ++n) {
        delta.added.append(sampleRow(n, all));
    }
    return delta;
}

/// What one tick tells of those that run.
Delta progressOf(const DownloadModel &model, int tick)
{
    Delta delta;
    for (int i = 0; i < activeRows; ++i) {
        Row row = model.at(model.size() / 10 + i);
        row.received += 10'000;
        row.bytesPerSecond = 100'000 + (i + tick) * 7919 % 50'000;
        delta.changed.append(row);
    }
    return delta;
}

/// A filter does nothing that nobody asks for, and a view asks at once.
void look(const DownloadFilter &filter)
{
    if (filter.rowCount() < 0) {
        qFatal("fewer than no rows");
    }
}

void progress(const QString &name, DownloadModel &model, const DownloadFilter &filter)
{
    constexpr int ticks = 1'000;
    time(name, ticks, [&] {
        for (int tick = 0; tick < ticks; ++tick) {
            model.apply(progressOf(model, tick));
            look(filter);
        }
    });
}

} // namespace

void list(qint64 most)
{
    const SystemClock clock;
    for (qint64 n = 100'000; n <= most; n *= 10) {
        constexpr qint64 batch = 1'000;
        DownloadModel model(clock);
        DownloadFilter filter(model); // as in the window
        look(filter);
        const auto shown = [&](const QString &name, const std::function<void()> &work) {
            time(u"list: "_s + name, n, [&] {
                work();
                look(filter);
            });
        };
        {
            std::vector<Delta> deltas;
            for (qint64 first = 1; first <= n; first += batch) {
                deltas.push_back(sampleDelta(first, batch, n));
            }
            shown(u"insert, 1,000 rows a tick"_s, [&] {
                for (const Delta &delta : deltas) {
                    model.apply(delta);
                    look(filter);
                }
            });
        }
        Delta all;
        for (int row = 0; row < model.size(); ++row) {
            all.removed.append(model.idAt(row));
        }
        shown(u"remove, all at once"_s, [&] { model.apply(all); });
        all = sampleDelta(1, n, n);
        shown(u"insert, all at once"_s, [&] { model.apply(all); });
        all = {};

        progress(u"list: a tick of progress, 32 rows"_s, model, filter);
        for (const auto &[word, column] :
             {std::pair{u"name"_s, "name"_L1}, std::pair{u"speed"_s, "speed"_L1}}) {
            shown(u"sort by %1"_s.arg(word), [&] { filter.sort(columnOf(column)); });
            shown(u"turn the order around"_s, [&] { filter.sort(columnOf(column), Qt::DescendingOrder); });
            progress(u"list: a tick of progress, sorted by %1"_s.arg(word), model, filter);
        }
        shown(u"sort again what has changed"_s, [&] { filter.invalidate(); });
        shown(u"the order of the queue again"_s, [&] { filter.sort(-1); });
        shown(u"show the failed ones"_s, [&] { filter.setChoice({StateFilter::Failed, {}, {}}); });
        shown(u"show all again"_s, [&] { filter.setChoice({StateFilter::All, {}, {}}); });
        shown(u"find words"_s, [&] { filter.setWords(u"part-0007 tar"_s); });
        if (filter.rowCount() != 1'000) {
            qFatal("%d rows were found", filter.rowCount());
        }
    }
}

void listMemory(qint64 most)
{
    const SystemClock clock;
    DownloadModel model(clock);
    const DownloadFilter filter(model);
    const qint64 before = residentBytes();
    model.apply(sampleDelta(1, most, most));
    if (filter.rowCount() != most) {
        qFatal("%d rows are shown", filter.rowCount());
    }
    printBytes(u"list: memory of a row"_s, most, residentBytes() - before);
}

} // namespace headgate::bench
