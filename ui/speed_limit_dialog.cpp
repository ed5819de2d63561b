// SPDX-License-Identifier: MIT
#include "ui/speed_limit_dialog.h"

#include "ui/kibibytes.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace headgate {

SpeedLimitDialog::SpeedLimitDialog(qint64 bytesPerSecond, QWidget *parent)
    : QDialog(parent)
    , m_before(bytesPerSecond)
    , m_limit(new QSpinBox)
{
    setObjectName(u"speedLimitDialog"_s);
    setWindowTitle(tr("Limit speed"));
    m_limit->setObjectName(u"limit"_s);
    m_limit->setRange(0, mostKib);
    m_limit->setSingleStep(100);
    m_limit->setGroupSeparatorShown(true);
    m_limit->setAccelerated(true);
    m_limit->setAlignment(Qt::AlignRight);
    //: Unit: kibibytes a second
    m_limit->setSuffix(tr(" KiB/s"));
    m_limit->setSpecialValueText(tr("no limit"));
    m_limit->setValue(kibOf(bytesPerSecond));
    m_limit->selectAll();

    auto *note = new QLabel(tr("All connections of one download share it. It acts at once. 0: no limit."));
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    note->setForegroundRole(QPalette::PlaceholderText);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    for (QAbstractButton *button : buttons->buttons()) {
        button->setIcon({});
    }
    connect(buttons, &QDialogButtonBox::accepted, this, &SpeedLimitDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &SpeedLimitDialog::reject);

    auto *form = new QFormLayout(this);
    form->addRow(tr("Each download at &most"), m_limit);
    form->addRow(note);
    form->addRow(buttons);
}

qint64 SpeedLimitDialog::bytesPerSecond() const
{
    return bytesFrom(*m_limit, m_before);
}

} // namespace headgate
