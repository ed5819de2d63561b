// SPDX-License-Identifier: MIT
#pragma once

#include "engine_fixture.h"

#include <algorithm>

namespace headgate {

/// An engine with a store, which can be ended and begun again.
class KeptFixture : public EngineFixture
{
public:
    KeptFixture() { options.storePath = dir.filePath(QStringLiteral("data/queue.sqlite")); }

    [[nodiscard]] bool restart(qsizetype rowsWanted)
    {
        destroyEngine();
        messages.clear();
        (void)engine();
        return QTest::qWaitFor([&] { return rows.size() == rowsWanted; });
    }
    /// The links in the order of the list, without their server.
    [[nodiscard]] QStringList order() const
    {
        QList<Row> all = rows.values();
        std::ranges::sort(all, {}, &Row::position);
        QStringList paths;
        for (const Row &row : std::as_const(all)) {
            paths.append(QUrl(row.url).path());
        }
        return paths;
    }
    void addPaused(const QStringList &paths)
    {
        command::Add add;
        for (const QString &path : paths) {
            add.links.append({server.url(path), {}, {}});
        }
        add.paused = true;
        engine().execute(add);
    }
};

} // namespace headgate
