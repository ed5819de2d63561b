// SPDX-License-Identifier: MIT
#include "ui/empty_hint.h"

#include "ui/icons.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace headgate {

EmptyHint::EmptyHint(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_explanation(new QLabel(this))
{
    // The list below takes the mouse, so that its context menu works here too.
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setObjectName(u"emptyHint"_s);
    auto *picture = new QLabel(this);
    picture->setPixmap(QIcon(u":/icons/headgate.svg"_s).pixmap(QSize(72, 72), devicePixelRatioF()));
    picture->setAlignment(Qt::AlignCenter);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    m_title->setFont(large);
    for (QLabel *label : {m_title, m_explanation}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    m_explanation->setForegroundRole(QPalette::PlaceholderText);

    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addWidget(picture);
    layout->addSpacing(6);
    layout->addWidget(m_title);
    layout->addWidget(m_explanation);
    layout->addStretch(3);
}

void EmptyHint::setTexts(const QString &title, const QString &explanation)
{
    m_title->setText(title);
    m_explanation->setText(explanation);
}

} // namespace headgate
