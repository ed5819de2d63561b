// SPDX-License-Identifier: MIT
#include "ui/status_panel.h"

#include "core/format.h"
#include "ui/row_text.h"

#include <QHBoxLayout>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

/// A wait in seconds with one decimal: most waits at the gate are short.
QString formatWait(Milliseconds wait)
{
    if (wait < std::chrono::minutes{1}) {
        return StatusPanel::tr("%1 s").arg(QLocale().toString(double(wait.count()) / 1000, 'f', 1));
    }
    return formatDuration(std::chrono::duration_cast<std::chrono::seconds>(wait));
}

} // namespace

StatusPanel::StatusPanel(QWidget *parent)
    : QWidget(parent)
    , m_done(makeLabel(u"done"_s))
    , m_progress(new QProgressBar(this))
    , m_speed(makeLabel(u"speed"_s))
    , m_timeLeft(makeLabel(u"timeLeft"_s))
    , m_gate(makeLabel(u"gate"_s))
{
    // A thousand steps, so that a long batch is seen to move.
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(10);
    m_progress->setMinimumWidth(120);
    m_progress->setMaximumWidth(280);
    m_progress->setAccessibleName(tr("Overall progress"));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 2, 6, 2);
    layout->setSpacing(18);
    layout->addWidget(m_done);
    layout->addWidget(m_progress, 1);
    layout->addWidget(m_speed);
    layout->addWidget(m_timeLeft);
    layout->addStretch(1);
    layout->addWidget(m_gate);
    show(Totals{}, GateStatistics{});
}

void StatusPanel::show(const Totals &totals, const GateStatistics &gate)
{
    const QLocale locale;
    QString done = totals.items == 0
                       ? tr("No downloads")
                       //: %1 of %2 items
                       : tr("%1 of %2 done").arg(locale.toString(totals.done), locale.toString(totals.items));
    if (totals.failed > 0) {
        //: Appended to "N of M done"; %L1 is the number
        done += tr(", %1 failed").arg(locale.toString(totals.failed));
    }
    m_done->setText(done);
    m_progress->setVisible(totals.items > 0);
    m_progress->setValue(int(std::clamp(totals.progress, 0.0, 1.0) * 1000));
    m_progress->setToolTip(
        plainToolTip(tr("%1 % of all downloads, %2 received")
                         .arg(locale.toString(totals.progress * 100, 'f', 1), formatBytes(totals.received))));
    m_speed->setText(totals.active > 0 ? formatSpeed(totals.bytesPerSecond) : QString());
    //: %1 is a duration
    m_timeLeft->setText(totals.timeLeft ? tr("%1 left").arg(formatDuration(*totals.timeLeft)) : QString());
    //: The gate: %1 of %2 permits are out, %3 items wait in line
    m_gate->setText(
        tr("%1 of %2 active, %3 waiting")
            .arg(locale.toString(gate.active), locale.toString(gate.limit), locale.toString(gate.waiting)));
    m_gate->setToolTip(
        plainToolTip(tr("The gate lets %1 requests pass at once.\nAdmitted so far: %2\n"
                        "Half waited less than %3, 95 % less than %4, the longest %5.")
                         .arg(locale.toString(gate.limit), locale.toString(gate.admitted),
                              formatWait(gate.waitP50), formatWait(gate.waitP95), formatWait(gate.waitMax))));
    for (QLabel *label : {m_speed, m_timeLeft}) {
        label->setVisible(!label->text().isEmpty());
    }
}

QLabel *StatusPanel::makeLabel(const QString &name)
{
    auto *label = new QLabel(this);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace headgate
