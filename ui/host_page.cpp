// SPDX-License-Identifier: MIT
#include "ui/host_page.h"

#include "core/format.h"
#include "ui/gate_text.h"
#include "ui/host_color.h"
#include "ui/plot.h"
#include "ui/row_text.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

constexpr double leastSeconds = 60;

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString describeLesson(const HostStanding &standing)
{
    QStringList lessons;
    if (standing.learned.limit > 0) {
        //: A host; %2: what the settings allow
        lessons << HostPageDialog::tr("it takes %1 requests at once (the settings allow %2)")
                       .arg(number(standing.learned.limit), number(standing.ceiling));
    }
    if (standing.learned.interval > Milliseconds{0}) {
        //: A host; %1 is a duration
        lessons << HostPageDialog::tr("it wants %1 between two starts")
                       .arg(formatPrecise(standing.learned.interval, 2));
    }
    return lessons.isEmpty() ? HostPageDialog::tr("nothing yet: it takes whatever it was asked for")
                             : lessons.join(u"; "_s);
}

QLabel *makeFact()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

HostPageDialog::HostPageDialog(const Clock &clock, const Host &host, QWidget *parent)
    : QDialog(parent)
    , m_clock(clock)
    , m_host(host)
    , m_state(makeFact())
    , m_permits(new Plot([](double value) { return number(qint64(value)); }))
    , m_speed(new Plot([](double value) { return formatSpeed(qint64(value)); }, 1024))
    , m_waits(makeFact())
    , m_outcomes(makeFact())
    , m_learned(makeFact())
    , m_failures(new QListWidget)
{
    setObjectName(u"hostPage"_s);
    setWindowTitle(oneLine(host.name));
    setAttribute(Qt::WA_DeleteOnClose);
    m_state->setObjectName(u"state"_s);
    m_permits->setObjectName(u"permits"_s);
    m_permits->setAccessibleName(tr("Requests at once, over time"));
    m_speed->setObjectName(u"speed"_s);
    m_speed->setAccessibleName(tr("Speed over time"));
    m_waits->setObjectName(u"waits"_s);
    m_outcomes->setObjectName(u"outcomes"_s);
    m_learned->setObjectName(u"learned"_s);
    m_failures->setObjectName(u"failures"_s);
    m_failures->setAccessibleName(tr("Last problems"));
    m_failures->setWordWrap(true);
    m_failures->setMinimumHeight(60);

    auto *facts = new QFormLayout;
    facts->addRow(tr("Now:"), m_state);
    facts->addRow(tr("Waiting at the gate:"), m_waits);
    facts->addRow(tr("Answers:"), m_outcomes);
    facts->addRow(tr("Learned:"), m_learned);
    auto *problems = new QLabel(tr("&Last problems"));
    problems->setBuddy(m_failures);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    for (QAbstractButton *button : buttons->buttons()) {
        button->setIcon({});
    }

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_permits, 3);
    layout->addWidget(m_speed, 3);
    layout->addLayout(facts);
    layout->addWidget(problems);
    layout->addWidget(m_failures, 1);
    layout->addWidget(buttons);
    resize(560, 560);
}

void HostPageDialog::show(const HostPage &page)
{
    m_page = page;
    showPlots(page);
    showFacts(page);
}

void HostPageDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_page) {
        showPlots(*m_page);
    }
}

void HostPageDialog::showPlots(const HostPage &page)
{
    const Instant now = m_clock.now();
    Plot::Series limit{tr("Limit"), palette().color(QPalette::WindowText), {}, false, true};
    Plot::Series active{tr("Active"), hostColor(m_host, palette()), {}, true, true};
    Plot::Series speed{tr("Speed"), hostColor(m_host, palette()), {}, true, false};
    for (const HostSample &sample : page.samples) {
        const double x = -std::chrono::duration<double>(now - sample.at).count();
        limit.points.append({x, double(sample.limit)});
        active.points.append({x, double(sample.active)});
        speed.points.append({x, double(sample.bytesPerSecond)});
    }
    const double seconds =
        limit.points.isEmpty() ? leastSeconds : std::max(-limit.points.first().x(), leastSeconds);
    m_permits->show({active, limit}, seconds, true);
    m_speed->show({speed}, seconds, false);
    const int scale = std::max(m_permits->scaleWidth(), m_speed->scaleWidth());
    m_permits->setLeastScaleWidth(scale);
    m_speed->setLeastScaleWidth(scale);
    if (!page.samples.isEmpty()) {
        const HostSample &last = page.samples.last();
        //: %1 of %2 permits are taken
        m_permits->setAccessibleDescription(
            tr("%1 of %2 active").arg(number(last.active), number(last.limit)));
        m_speed->setAccessibleDescription(formatSpeed(last.bytesPerSecond));
    }
}

void HostPageDialog::showFacts(const HostPage &page)
{
    const HostStanding &standing = page.standing;
    QStringList state{describeUse(standing)};
    if (standing.onLoan > 0) {
        state << tr("%1 of them on loan").arg(number(standing.onLoan));
    }
    //: %1 is a number of items
    state << tr("%1 waiting").arg(number(standing.waiting));
    if (standing.waiting > 0) {
        state << describe(page.reason);
    }
    m_state->setText(state.join(u"; "_s));
    m_waits->setText(page.grants > 0
                         //: How long items waited; %1 to %3 are durations
                         ? tr("half of them up to %1, 95 % up to %2, the longest %3")
                               .arg(formatPrecise(page.waitP50, 2), formatPrecise(page.waitP95, 2),
                                    formatPrecise(page.waitMax, 2))
                         : tr("nobody has passed yet"));
    m_outcomes->setText(tr("%1 good, %2 refused or broken off, %3 that say nothing of the server")
                            .arg(number(page.outcomes.succeeded), number(page.outcomes.dropped),
                                 number(page.outcomes.ignored)));
    m_learned->setText(describeLesson(standing));
    QStringList failures;
    for (const HostFailure &failure : page.failures) {
        failures << u"%1  %2"_s.arg(
            QLocale().toString(failure.when.toLocalTime().time(), QLocale::ShortFormat),
            oneLine(failure.text));
    }
    const QStringList shown = [this] {
        QStringList texts;
        for (int row = 0; row < m_failures->count(); ++row) {
            texts << m_failures->item(row)->text();
        }
        return texts;
    }();
    if (failures != shown) { // else what is selected stays so
        m_failures->clear();
        m_failures->addItems(failures);
    }
}

} // namespace headgate
