// SPDX-License-Identifier: MIT
#pragma once

#include "app/engine.h"
#include "cli/exit_codes.h"
#include "cli/get_options.h"
#include "cli/list_reader.h"
#include "cli/run_progress.h"
#include "core/clock.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace headgate {

class ProgressDisplay;

/// "headgate-cli get": feeds the engine from lists, so that it always has enough to choose from and never
/// more than some thousands of items, and shows what happens. Needs an event loop; lives in the engine's
/// thread.
class GetCommand final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GetCommand)
public:
    /// True while whoever reads the output is so far behind that nothing more should be begun; call feed()
    /// when that is over.
    using IsBehind = std::function<bool()>;

    /// Clock and display outlive the command.
    GetCommand(const Clock &clock, const GetOptions &options, ProgressDisplay &display, IsBehind isBehind,
               QObject *parent = nullptr);
    ~GetCommand() override;

    /// Checks folder and lists, then begins. finished() follows in any case, from the event loop.
    void start();
    /// Takes more from the lists where that is due.
    void feed();
    /// Lets go of everything that has not ended; finished() follows with this code.
    void stop(ExitCode code);
    /// Shows where the run stands, soon.
    void refresh();

Q_SIGNALS:
    void finished(headgate::ExitCode code);

private:
    [[nodiscard]] bool isUsable();
    [[nodiscard]] std::optional<QString> readChecksums();
    [[nodiscard]] std::optional<QString> readCookies();
    void onStoreOpened(const std::optional<Failure> &failure);
    void takeBatch(const ListBatch &batch);
    void add(const QList<NewLink> &links);
    void askWhatWasFetched(const QList<NewLink> &links);
    void takeAnswer(const FetchedAnswer &answer);
    void takeStep(const ItemEvent &event);
    void show();
    void finishIfOver();
    [[nodiscard]] ExitCode exitCode() const;

    const Clock &m_clock;
    const GetOptions m_options;
    ProgressDisplay &m_display;
    const IsBehind m_isBehind;
    QList<ChecksumEntry> m_checksums;
    std::shared_ptr<const CookieSet> m_cookies;
    RunTally m_tally;
    std::unique_ptr<Alarm> m_redraw;
    Instant m_lastShown;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<ListReader> m_reader; ///< none once the lists are read, or nothing more is wanted
    bool m_opening = false;               ///< the store is still being read
    bool m_asked = false;                 ///< a batch is on its way
    QList<NewLink> m_unsure;              ///< links of the last batch, until it is known which were fetched
    bool m_badList = false;
    bool m_unreadableList = false;
    std::optional<ExitCode> m_stopped; ///< why the run was ended from outside
    bool m_finished = false;
};

} // namespace headgate
