// SPDX-License-Identifier: MIT
#include "ui/gate_strip.h"

#include "ui/gate_line.h"
#include "ui/gate_text.h"

#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace headgate {

GateStrip::GateStrip(const Clock &clock, GateSlots::RowFinder findRow, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_limit(new QSpinBox(this))
    , m_slots(new GateSlots(clock, std::move(findRow), this))
    , m_line(new GateLine(clock, this))
{
    setObjectName(u"gateStrip"_s);
    setAccessibleName(tr("The gate"));
    m_slots->setObjectName(u"gateSlots"_s);
    m_line->setObjectName(u"gateLine"_s);
    m_limit->setObjectName(u"gateLimit"_s);
    m_limit->setRange(1, 1000);
    m_limit->setKeyboardTracking(false); // "16" is not "1" first
    m_limit->setAccelerated(true);
    m_limit->setAccessibleName(tr("Downloads at once"));
    m_limit->setToolTip(tr("How many requests may pass the gate at once; acts at once"));
    //: In front of the number of downloads that may run at once
    auto *label = new QLabel(tr("&At once"), this);
    label->setBuddy(m_limit);
    label->setToolTip(m_limit->toolTip());
    connect(m_limit, &QSpinBox::valueChanged, this, &GateStrip::limitChosen);
    connect(m_line, &GateLine::hostChosen, this, &GateStrip::hostChosen);
    connect(m_slots, &GateSlots::chosen, this, &GateStrip::itemChosen);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(2, 4, 2, 6);
    layout->setHorizontalSpacing(8);
    layout->setVerticalSpacing(4);
    layout->setColumnStretch(2, 1);
    layout->addWidget(label, 0, 0, Qt::AlignTop);
    layout->addWidget(m_limit, 0, 1, Qt::AlignTop);
    layout->addWidget(m_slots, 0, 2, Qt::AlignTop);
    layout->addWidget(m_line, 1, 2);
    label->setFixedHeight(m_limit->sizeHint().height());
}

void GateStrip::setLimit(int limit)
{
    const QSignalBlocker quiet(m_limit);
    m_limit->setMaximum(std::max(1000, limit)); // a list of settings may hold more than a dialog offers
    m_limit->setValue(limit);
    m_gate.limit = limit;
    m_slots->show(m_picture, limit);
}

void GateStrip::show(const GatePicture &picture, const GateStatistics &gate)
{
    m_picture = picture;
    m_gate = gate;
    m_slots->show(picture, gate.limit);
    m_line->show(picture, gate.waiting);
    // Who listens cannot follow ten changes a second.
    if (const Instant now = m_clock.now(); now - m_described >= 1s || gate.active == 0) {
        m_described = now;
        describe();
    }
}

bool GateStrip::isCounting() const
{
    const Instant now = m_clock.now();
    return std::ranges::any_of(m_picture.hosts,
                               [now](const HostStanding &host) { return isResting(host, now); });
}

void GateStrip::refresh()
{
    m_line->refresh();
    m_slots->update();
    describe();
}

void GateStrip::describe()
{
    const QString text = describeGate(m_gate, m_picture, m_clock.now());
    setAccessibleDescription(text);
    m_slots->describe(text);
}

} // namespace headgate
