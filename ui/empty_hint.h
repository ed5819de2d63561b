// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>
#include <QWidget>

namespace headgate {

/// What stands in the middle of an empty list: what to do next.
class EmptyHint final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EmptyHint)
public:
    explicit EmptyHint(QWidget *parent = nullptr);

    /// Plain text.
    void setTexts(const QString &title, const QString &explanation);
    [[nodiscard]] QString title() const { return m_title->text(); }

private:
    QLabel *m_title;
    QLabel *m_explanation;
};

} // namespace headgate
