// SPDX-License-Identifier: MIT
#pragma once

#include "ui/link_reader.h"

#include "app/engine_link.h"

#include <QObject>
#include <QThreadPool>

namespace headgate {

/// What became of links that were handed in.
struct IntakeReport
{
    qint64 added = 0;
    qint64 known = 0;       ///< left out: in the list already, or twice in what was handed in
    qint64 noLinks = 0;     ///< lines without a usable link
    qint64 textsBehind = 0; ///< lines with text behind the link that was not understood
    QList<DownloadId> ids;

    /// "1,000 links added, 3 already in the list, 2 no links".
    [[nodiscard]] QString describe() const;
};

/// The way of links from a drop, a paste or a file into the queue: read off the window's thread, posted in
/// one command, and counted when the engine has taken all of them in: it tells of them as they are safe on
/// the disk, in any number of deltas.
class LinkIntake final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LinkIntake)
public:
    /// The engine outlives the intake.
    explicit LinkIntake(EngineLink &engine, QObject *parent = nullptr);

    /// Reads and adds to the settings' folder, one source after the other.
    void take(const LinkSource &source);
    /// Adds what has been read already.
    void add(const command::Add &add, qint64 twice, qint64 noLinks);
    /// To be told of every delta. taken() follows that with the last link of all that were handed in.
    void account(const Delta &delta);

Q_SIGNALS:
    void taken(const headgate::IntakeReport &report);
    void failed(const QString &problem); ///< translated, plain text

private:
    void finish(const LinkReading &reading);

    EngineLink &m_engine;
    QThreadPool m_pool;    ///< one thread: sources are read in the order in which they came
    qint64 m_expected = 0; ///< links posted of which no delta has told yet
    IntakeReport m_report; ///< what is known of them already
};

} // namespace headgate
