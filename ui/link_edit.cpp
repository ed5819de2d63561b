// SPDX-License-Identifier: MIT
#include "ui/link_edit.h"

#include "ui/link_reader.h"

#include <QMimeData>

namespace headgate {
namespace {

/// Above this the words alone are taken: looking for links in more would be felt.
constexpr qsizetype mostHtml = 1024 * 1024;

} // namespace

bool LinkEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasHtml() || QPlainTextEdit::canInsertFromMimeData(source);
}

void LinkEdit::insertFromMimeData(const QMimeData *source)
{
    LinkSource page;
    page.html = source->hasHtml() ? source->html() : QString();
    if (page.html.isEmpty() || page.html.size() > mostHtml) {
        QPlainTextEdit::insertFromMimeData(source);
        return;
    }
    QString lines;
    for (const NewLink &link : readLinks(page).links) {
        lines += link.url.toString(QUrl::FullyEncoded) + u'\n';
    }
    if (lines.isEmpty()) {
        QPlainTextEdit::insertFromMimeData(source);
    } else {
        insertPlainText(lines);
    }
}

} // namespace headgate
