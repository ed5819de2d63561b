// SPDX-License-Identifier: MIT
#include "ui/link_intake.h"

#include <QFutureWatcher>

#include <algorithm>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

/// Plural forms take an int; no list is longer.
int forPlural(qint64 count)
{
    return int(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

} // namespace

QString IntakeReport::describe() const
{
    QString line = LinkIntake::tr("%Ln link(s) added", nullptr, forPlural(added));
    if (known > 0) {
        //: Follows "N links added"
        line += LinkIntake::tr(", %Ln already in the list", nullptr, forPlural(known));
    }
    if (noLinks > 0) {
        //: Follows "N links added": so many lines held no link that can be used
        line += LinkIntake::tr(", %Ln line(s) without a usable link", nullptr, forPlural(noLinks));
    }
    if (textsBehind > 0) {
        //: Follows "N links added": so many lines have text behind the link that is not understood
        line += LinkIntake::tr(", text behind %Ln link(s) left out", nullptr, forPlural(textsBehind));
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
    if (m_expected == 0) {
        return;
    }
    const qint64 refused = std::min(delta.duplicatesRefused, m_expected);
    m_expected -= refused;
    m_report.known += refused;
    // New links go to the end of the list: what else came with them stands before.
    const qsizetype added = std::min<qsizetype>(delta.added.size(), m_expected);
    m_expected -= added;
    m_report.added += added;
    for (const Row &row : delta.added.last(added)) {
        m_report.ids.append(row.id);
    }
    m_expected -= std::min(delta.goneUntold, m_expected);
    if (m_expected == 0) {
        Q_EMIT taken(std::exchange(m_report, {}));
    }
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
    m_report.textsBehind += reading.textsBehind;
    add(command, reading.twice, reading.noLinks);
}

} // namespace headgate
