// SPDX-License-Identifier: MIT
#include "cli/wrapped_text.h"

#include "cli/terminal_text.h"

#include <QStringList>
#include <QTextBoundaryFinder>

#include <utility>

namespace headgate {
namespace {

constexpr qsizetype lineWidth = 80;

/// What must stay together. A word of narrow characters does, so that no option is torn at a hyphen.
QStringList pieces(const QString &word)
{
    if (terminalWidth(word) <= word.size()) {
        return {word};
    }
    QStringList pieces;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, word);
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to >= 0; to = finder.toNextBoundary()) {
        pieces.append(word.sliced(from, to - from));
        from = to;
    }
    return pieces;
}

} // namespace

QString wrapped(const QString &text, qsizetype indent)
{
    QString result;
    qsizetype column = indent;
    const auto put = [&](const QString &piece, bool isSpaced) {
        const qsizetype width = terminalWidth(piece);
        const qsizetype space = isSpaced && column > indent ? 1 : 0;
        if (column > indent && column + space + width > lineWidth) {
            result += u'\n' + QString(indent, u' ');
            column = indent;
        } else {
            result += QString(space, u' ');
            column += space;
        }
        result += piece;
        column += width;
    };
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        bool isFirst = true;
        for (const QString &piece : pieces(word)) {
            put(piece, std::exchange(isFirst, false));
        }
    }
    return result + u'\n';
}

} // namespace headgate
