// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextEdit>

namespace headgate {

/// A text field for links: a piece of a page that is pasted or dropped becomes the links in it, one on each
/// line, where a plain field would keep only the words they hide behind.
class LinkEdit final : public QPlainTextEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LinkEdit)
public:
    using QPlainTextEdit::QPlainTextEdit;

protected:
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
};

} // namespace headgate
