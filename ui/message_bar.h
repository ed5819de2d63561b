// SPDX-License-Identifier: MIT
#pragma once

#include <QTimer>
#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace headgate {

/// Messages at the top of the window that nobody has to answer: each can be closed, none stops anything.
class MessageBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MessageBar)
public:
    static constexpr int mostWarnings = 3;

    explicit MessageBar(QWidget *parent = nullptr);

    /// Something to do something about; stays until closed. The oldest gives way, and none is shown twice.
    void warn(const QString &text);

    /// Something that happened; takes the place of the one before and goes away by itself.
    /// @param action  what the button does; none: no button
    void inform(const QString &text, const QString &button = {}, std::function<void()> action = {});

    /// Takes away what inform() showed: it is no longer so.
    void dropNotice() { remove(m_notice); }
    /// Something to do that nobody has to: takes the place of the offer before, and stays until it is used or
    /// closed.
    void offer(const QString &text, const QString &button, std::function<void()> action);

    /// Plain texts, from top to bottom.
    [[nodiscard]] QStringList texts() const;

private:
    QWidget *makeLine(const QString &icon, const QString &text, const QString &button,
                      std::function<void()> action);
    void remove(QWidget *line);

    QVBoxLayout *m_lines;
    QList<QWidget *> m_warnings;
    QWidget *m_notice = nullptr;
    QWidget *m_offer = nullptr;
    QTimer m_noticeEnd;
};

} // namespace headgate
