// SPDX-License-Identifier: MIT
#include "ui/message_bar.h"

#include "ui/icons.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

constexpr std::chrono::seconds noticeTime{15};

/// An icon that is painted anew each time, in the colour of that moment.
class Picture final : public QWidget
{
public:
    Picture(QIcon icon, QWidget *parent)
        : QWidget(parent)
        , m_icon(std::move(icon))
    {
        setFixedSize(16, 16);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        m_icon.paint(&painter, rect());
    }

private:
    QIcon m_icon;
};

QString textOf(const QWidget *line)
{
    return line->findChild<QLabel *>(u"message"_s)->text();
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent)
    , m_lines(new QVBoxLayout(this))
{
    setObjectName(u"messageBar"_s);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(0);
    m_noticeEnd.setSingleShot(true);
    m_noticeEnd.setInterval(noticeTime);
    connect(&m_noticeEnd, &QTimer::timeout, this, [this] { remove(m_notice); });
    hide();
}

void MessageBar::warn(const QString &text)
{
    if (std::ranges::any_of(m_warnings, [&](const QWidget *line) { return textOf(line) == text; })) {
        return;
    }
    if (m_warnings.size() >= mostWarnings) {
        remove(m_warnings.front());
    }
    m_warnings.append(makeLine(u"state-failed"_s, text, {}, {}));
}

void MessageBar::inform(const QString &text, const QString &button, std::function<void()> action)
{
    remove(m_notice);
    m_notice = makeLine(u"help-about"_s, text, button, std::move(action));
    m_noticeEnd.start();
}

void MessageBar::offer(const QString &text, const QString &button, std::function<void()> action)
{
    remove(m_offer);
    m_offer = makeLine(u"help-about"_s, text, button, std::move(action));
}

QStringList MessageBar::texts() const
{
    QStringList texts;
    for (int i = 0; i < m_lines->count(); ++i) {
        texts.append(textOf(m_lines->itemAt(i)->widget()));
    }
    return texts;
}

QWidget *MessageBar::makeLine(const QString &icon, const QString &text, const QString &button,
                              std::function<void()> action)
{
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::StyledPanel);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::ToolTipBase);
    auto *picture = new Picture(themedIcon(icon), line);
    auto *label = new QLabel(line);
    label->setForegroundRole(QPalette::ToolTipText);
    label->setObjectName(u"message"_s);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(10, 4, 6, 4);
    layout->addWidget(picture);
    layout->addWidget(label, 1);
    if (!button.isEmpty()) {
        auto *push = new QPushButton(button, line);
        push->setObjectName(u"messageAction"_s);
        connect(push, &QPushButton::clicked, this, [this, line, act = std::move(action)] {
            // The line, and with it this function, may be gone once the action has run.
            const auto kept = act;
            remove(line);
            kept();
        });
        layout->addWidget(push);
    }
    auto *close = new QToolButton(line);
    close->setIcon(themedIcon(u"window-close"_s));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close this message"));
    close->setAccessibleName(close->toolTip());
    connect(close, &QToolButton::clicked, this, [this, line] { remove(line); });
    layout->addWidget(close);

    m_lines->addWidget(line);
    show();
    return line;
}

void MessageBar::remove(QWidget *line)
{
    if (!line) {
        return;
    }
    if (m_notice == line) {
        m_notice = nullptr;
        m_noticeEnd.stop();
    }
    m_offer = m_offer == line ? nullptr : m_offer;
    m_warnings.removeOne(line);
    m_lines->removeWidget(line);
    line->hide();
    line->deleteLater();
    setVisible(m_lines->count() > 0);
}

} // namespace headgate
