// SPDX-License-Identifier: MIT
#include "ui/link_intake.h"

#include <QFutureWatcher>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace headgate {

QString IntakeReport::describe() const
{
    const auto text = [](const char *source, qint64 count) {
        // %n knows int only; plural forms above a billion read like those below.
        return LinkIntake::tr(source, nullptr, int(std::min<qint64>(count, 1'000'000'000)));
    };
    QString line = text(QT_TR_N_NOOP("%Ln link(s) added"), added);
    if (known > 0) {
        //: Follows "N links added"
        line += text(QT_TR_N_NOOP(", %Ln already in the list"), known);
    }
    if (noLinks > 0) {
        //: Follows "N links added": so many lines held no link
        line += text(QT_TR_N_NOOP(", %Ln line(s) without a link"), noLinks);
    }
    return line;
}

LinkIntake::LinkIntake(EngineLink &engine, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
{
    m_pool.setMaxThreadCount(1);
}

void LinkIntake::take(const LinkSource &source)
{
    auto *watcher = new QFutureWatcher<LinkReading>(this);
    connect(watcher, &QFutureWatcher<LinkReading>::finished, this, [this, watcher] {
        watcher->deleteLater();
        finish(watcher->result());
    });
    watcher->setFuture(readLinksIn(m_pool, source));
}

void LinkIntake::add(const command::Add &add, qint64 twice, qint64 noLinks)
{
    m_expected += add.links.size();
    m_report.known += twice;
    m_report.noLinks += noLinks;
    m_engine.post(add);
}

void LinkIntake::account(const Delta &delta)
{
    const qint64 refused = std::min(delta.duplicatesRefused, m_expected);
    // New links go to the end of the list: what else came with them stands before.
    const qsizetype added = std::min<qsizetype>(delta.added.size(), m_expected - refused);
    if (added + refused == 0) {
        return;
    }
    IntakeReport report = std::exchange(m_report, {});
    for (const Row &row : delta.added.last(added)) {
        report.ids.append(row.id);
    }
    report.added = added;
    report.known += refused;
    m_expected -= added + refused;
    Q_EMIT taken(report);
}

void LinkIntake::finish(const LinkReading &reading)
{
    for (const QString &problem : reading.problems) {
        Q_EMIT failed(problem);
    }
    if (reading.links.isEmpty()) {
        if (reading.problems.isEmpty()) {
            Q_EMIT failed(tr("There are no links in it."));
        }
        return;
    }
    command::Add command;
    command.links = reading.links;
    add(command, reading.twice, reading.noLinks);
}

} // namespace headgate
