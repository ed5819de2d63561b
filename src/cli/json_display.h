// SPDX-License-Identifier: MIT
#pragma once

#include "cli/progress_display.h"
#include "core/clock.h"

#include <QJsonObject>
#include <QList>
#include <QPair>
#include <QString>

#include <optional>

namespace headgate {

class Output;

/// What one event of the JSON output means, for "headgate-cli help json".
struct JsonEventHelp
{
    QString name;
    QString meaning;
    QList<QPair<QString, QString>> fields; ///< besides event and time, which all have
};

[[nodiscard]] QList<JsonEventHelp> jsonEvents();

/// A run for programs: one JSON object a line (jsonlines.org), UTF-8, as things happen. jsonEvents() is the
/// format's documentation, and a test holds the two together.
class JsonDisplay final : public ProgressDisplay
{
public:
    /// Clock and outputs outlive the display. Events go to out; what a person must see goes to errors too.
    JsonDisplay(const Clock &clock, Output &out, Output &errors);

    void step(const ItemEvent &event) override;
    void update(const RunProgress &progress) override;
    void badLine(const BadLine &line) override;
    void textBehind(const TextBehind &text) override;
    void message(const QString &line) override;
    void finish(const RunSummary &summary) override;

private:
    void write(const QString &event, QJsonObject fields);

    const Clock &m_clock;
    Output &m_out;
    Output &m_errors;
    std::optional<Instant> m_lastProgress;
};

} // namespace headgate
