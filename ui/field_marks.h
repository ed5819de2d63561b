// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QPointer>
#include <QWidget>

namespace headgate {

/// Frames around fields of a page, such as those that a search has found. Lies over the page and takes no
/// clicks.
class FieldMarks final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FieldMarks)
public:
    explicit FieldMarks(QWidget *page);
    ~FieldMarks() override = default;

    void setFields(const QList<QWidget *> &fields);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QList<QPointer<QWidget>> m_fields;
};

} // namespace headgate
