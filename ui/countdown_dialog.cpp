// SPDX-License-Identifier: MIT
#include "ui/countdown_dialog.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace headgate {

CountdownDialog::CountdownDialog(AfterFinish what, const QString &why, Milliseconds patience,
                                 const Clock &clock, QWidget *parent)
    : QDialog(parent)
    , m_what(what)
    , m_clock(clock)
    , m_end(clock.now() + patience)
    , m_alarm(clock.makeAlarm([this] { onAlarm(); }))
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
{
    setObjectName(u"countdown"_s);
    setWindowTitle(QCoreApplication::applicationName());
    auto *reason = new QLabel(why, this);
    reason->setTextFormat(Qt::PlainText);
    reason->setForegroundRole(QPalette::PlaceholderText);
    m_text->setObjectName(u"announcement"_s);
    m_text->setTextFormat(Qt::PlainText);
    QFont large = m_text->font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    m_text->setFont(large);
    m_bar->setRange(0, int(patience.count()));
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(8);
    m_bar->setAccessibleName(tr("Time left"));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *now = buttons->addButton(tr("Do it &now"), QDialogButtonBox::AcceptRole);
    now->setObjectName(u"now"_s);
    // Who types when it appears must not have said yes.
    now->setAutoDefault(false);
    QPushButton *cancel = buttons->button(QDialogButtonBox::Cancel);
    cancel->setIcon({});
    cancel->setDefault(true);
    cancel->setFocus();
    connect(buttons, &QDialogButtonBox::accepted, this, &CountdownDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &CountdownDialog::reject);
    connect(this, &CountdownDialog::finished, this, [this] { m_alarm->silence(); });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 14);
    layout->setSpacing(10);
    layout->addWidget(reason);
    layout->addWidget(m_text);
    layout->addWidget(m_bar);
    layout->addSpacing(6);
    layout->addWidget(buttons);
    setMinimumWidth(380);
    onAlarm();
}

void CountdownDialog::onAlarm()
{
    const auto left = std::max(m_end - m_clock.now(), Instant::duration{0});
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(left);
    m_text->setText(announcementOf(m_what, int(seconds.count())));
    m_bar->setValue(int(std::chrono::duration_cast<Milliseconds>(left).count()));
    if (left == left.zero()) {
        accept();
    } else {
        m_alarm->ringAt(m_end - (seconds - 1s));
    }
}

} // namespace headgate
