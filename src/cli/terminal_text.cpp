// SPDX-License-Identifier: MIT
#include "cli/terminal_text.h"

#include <QList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

struct Range
{
    char32_t first;
    char32_t last;
};

/// The blocks whose characters are wide or full-width (Unicode Annex 11), and those that terminals draw as
/// pictures. Blocks, not single characters: a cell too many is a blank, not a fault.
constexpr std::array wideBlocks{
    Range{0x1100, 0x115F},   Range{0x2E80, 0x303E},   Range{0x3041, 0x33FF},   Range{0x3400, 0x4DBF},
    Range{0x4E00, 0x9FFF},   Range{0xA000, 0xA4CF},   Range{0xA960, 0xA97F},   Range{0xAC00, 0xD7A3},
    Range{0xF900, 0xFAFF},   Range{0xFE30, 0xFE6F},   Range{0xFF00, 0xFF60},   Range{0xFFE0, 0xFFE6},
    Range{0x1F300, 0x1F64F}, Range{0x1F680, 0x1F6FF}, Range{0x1F900, 0x1F9FF}, Range{0x20000, 0x3FFFD},
};

int cellsOf(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return 0;
    default:
        break;
    }
    const bool wide = std::ranges::any_of(
        wideBlocks, [character](Range block) { return character >= block.first && character <= block.last; });
    return wide ? 2 : 1;
}

bool isUnsafe(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // writing direction, invisible joiners
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

/// As much of the beginning as fits.
QString head(const QList<uint> &text, int cells)
{
    QString result;
    for (const char32_t character : text) {
        cells -= cellsOf(character);
        if (cells < 0) {
            break;
        }
        result += QChar::fromUcs4(character);
    }
    return result;
}

/// As much of the end as fits; never begins with a combining character, which would change its new neighbour.
QString tail(const QList<uint> &text, int cells)
{
    qsizetype start = text.size();
    for (qsizetype i = text.size() - 1; i >= 0; --i) {
        const int width = cellsOf(text[i]);
        cells -= width;
        if (cells < 0) {
            break;
        }
        if (width > 0) {
            start = i;
        }
    }
    QString result;
    for (const char32_t character : text.sliced(start)) {
        result += QChar::fromUcs4(character);
    }
    return result;
}

} // namespace

QString safeForTerminal(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (const char32_t character : text.toUcs4()) {
        result += QChar::fromUcs4(isUnsafe(character) ? char32_t{QChar::ReplacementCharacter} : character);
    }
    return result;
}

int terminalWidth(QStringView text)
{
    int cells = 0;
    for (const char32_t character : text.toUcs4()) {
        cells += cellsOf(character);
    }
    return cells;
}

QString elidedForTerminal(const QString &text, int cells)
{
    if (terminalWidth(text) <= cells) {
        return text;
    }
    if (cells < 1) {
        return {};
    }
    const int behind = (cells - 1) / 2;
    const int before = cells - 1 - behind;
    const QList<uint> characters = text.toUcs4();
    return head(characters, before) + u'…' + tail(characters, behind);
}

QString paddedForTerminal(const QString &text, int cells)
{
    const QString fitted = elidedForTerminal(text, cells);
    return fitted + QString(std::max(cells - terminalWidth(fitted), 0), u' ');
}

} // namespace headgate
