// SPDX-License-Identifier: MIT
#include "ui/gate_page.h"

#include "ui/icons.h"
#include "ui/kibibytes.h"
#include "ui/settings_fields.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace headgate {

GatePage::GatePage()
{
    makeNumbers();
    makeTicks();
    layOut();
    watchFields();
}

QString GatePage::title() const
{
    return tr("Gate");
}

QIcon GatePage::icon() const
{
    return themedIcon(u"settings-gate"_s);
}

void GatePage::fill(const Preferences &preferences)
{
    const Settings &settings = preferences.settings;
    m_total->setValue(settings.gate.total);
    m_perHost->setValue(settings.gate.perHost);
    m_speedLimit->setValue(kibOf(settings.transfer.speedLimit));
    m_hostSpeedLimit->setValue(kibOf(settings.transfer.hostSpeedLimit));
    m_maxSegments->setValue(settings.transfer.maxSegments);
    m_interval->setValue(int(settings.gate.pace.interval.count()));
    m_hostInterval->setValue(int(settings.gate.hostPace.interval.count()));
    m_perMinute->setValue(settings.gate.pace.perMinute);
    m_hostPerMinute->setValue(settings.gate.hostPace.perMinute);
    m_adapt->setChecked(settings.transfer.adaptToHosts);
    m_sharedGate->setChecked(settings.sharedGate);
}

void GatePage::write(Preferences &preferences) const
{
    Settings &settings = preferences.settings;
    settings.gate.total = m_total->value();
    settings.gate.perHost = m_perHost->value();
    settings.transfer.speedLimit = bytesFrom(*m_speedLimit, settings.transfer.speedLimit);
    settings.transfer.hostSpeedLimit = bytesFrom(*m_hostSpeedLimit, settings.transfer.hostSpeedLimit);
    settings.transfer.maxSegments = m_maxSegments->value();
    settings.gate.pace = {Milliseconds{m_interval->value()}, m_perMinute->value()};
    settings.gate.hostPace = {Milliseconds{m_hostInterval->value()}, m_hostPerMinute->value()};
    settings.transfer.adaptToHosts = m_adapt->isChecked();
    settings.sharedGate = m_sharedGate->isChecked();
}

void GatePage::makeNumbers()
{
    const QString noLimit = tr("no limit");
    const QString none = tr("none");
    m_total =
        makeNumberField(u"total"_s, 1, 1000, {}, {},
                        tr("How many downloads may run at once. A lower number stops nothing that runs: it "
                           "takes effect as downloads end."));
    m_perHost =
        makeNumberField(u"perHost"_s, 1, 1000, {}, {},
                        tr("How many of them may run at any one host. Small servers thank you for 2 to 4."));
    m_maxSegments =
        makeNumberField(u"maxSegments"_s, 1, 256, {}, {},
                        tr("When fewer downloads run than may, a large file is received over several "
                           "connections, each for a part of it; they count as downloads above. 1: never."));
    //: Unit: kibibytes a second
    const QString kib = tr(" KiB/s");
    m_speedLimit = makeNumberField(u"speedLimit"_s, 0, mostKib, kib, noLimit,
                                   tr("What all downloads together may receive; it acts at once"));
    m_hostSpeedLimit = makeNumberField(u"hostSpeedLimit"_s, 0, mostKib, kib, noLimit,
                                       tr("What the downloads from one host may receive together"));
    for (QSpinBox *box : {m_speedLimit, m_hostSpeedLimit}) {
        box->setSingleStep(100);
    }
    //: Unit: milliseconds
    const QString ms = tr(" ms");
    m_interval = makeNumberField(u"interval"_s, 0, 3'600'000, ms, none, tr("Least time between two starts"));
    m_hostInterval = makeNumberField(u"hostInterval"_s, 0, 3'600'000, ms, none,
                                     tr("Least time between two starts at one host"));
    m_perMinute = makeNumberField(u"perMinute"_s, 0, 60'000, {}, noLimit, tr("Most starts in any minute"));
    m_hostPerMinute = makeNumberField(u"hostPerMinute"_s, 0, 60'000, {}, noLimit,
                                      tr("Most starts in any minute at one host"));
    for (QSpinBox *box : {m_interval, m_hostInterval}) {
        box->setSingleStep(50);
    }
}

void GatePage::makeTicks()
{
    m_adapt = new QCheckBox(tr("&Learn how many each host takes"));
    m_adapt->setObjectName(u"adapt"_s);
    m_adapt->setToolTip(
        tr("A host that refuses, resets or slows down is asked for fewer files at once, one that "
           "can do more for more, up to the numbers above."));
    m_sharedGate = new QCheckBox(tr("Share the gate with &other programs of mine"));
    m_sharedGate->setObjectName(u"sharedGate"_s);
    m_sharedGate->setToolTip(
        tr("All Headgates of yours that share it, command lines with --shared included, have one gate "
           "together. The first of them hands out its places: its numbers above hold for all together, "
           "those of each for itself besides. When it ends, another one takes over."));
}

void GatePage::layOut()
{
    auto *grid = new QGridLayout(this);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(10);
    setPageMargins(this);
    grid->addWidget(new QLabel(tr("All together")), 0, 1, Qt::AlignHCenter);
    grid->addWidget(new QLabel(tr("Each host")), 0, 2, Qt::AlignHCenter);
    const auto addRow = [grid](int row, const QString &title, QSpinBox *all, QSpinBox *host) {
        auto *label = new QLabel(title);
        label->setBuddy(all);
        label->setToolTip(all->toolTip());
        const QString plain = QString(title).remove(u'&');
        all->setAccessibleName(host ? tr("%1, all together").arg(plain) : plain);
        if (host) {
            host->setAccessibleName(tr("%1, each host").arg(plain));
        }
        grid->addWidget(label, row, 0);
        grid->addWidget(all, row, 1);
        if (host) {
            grid->addWidget(host, row, 2);
        }
    };
    addRow(1, tr("&Downloads at once"), m_total, m_perHost);
    addRow(2, tr("&Interval between starts"), m_interval, m_hostInterval);
    addRow(3, tr("Requests per &minute"), m_perMinute, m_hostPerMinute);
    addRow(4, tr("&Speed"), m_speedLimit, m_hostSpeedLimit);
    addRow(5, tr("&Connections of one file"), m_maxSegments, nullptr);
    grid->addWidget(m_adapt, 6, 0, 1, 4);
    grid->addWidget(m_sharedGate, 7, 0, 1, 4);
    grid->addWidget(makeNote(tr("Everything else waits in line at the gate, in the order of the list. A host "
                                "that is full never holds up the others.")),
                    8, 0, 1, 4);
    grid->setColumnStretch(3, 1);
    grid->setRowStretch(9, 1);
}

} // namespace headgate
