// SPDX-License-Identifier: MIT
#include "core/name_mask.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

QString withoutSeparators(QString text)
{
    return text.replace(u'/', u'_').replace(u'\\', u'_');
}

} // namespace

NameMask::NameMask(QStringView text)
{
    if (text.contains(u'/') || text.contains(u'\\')) {
        m_problem = QCoreApplication::translate("NameMask", "A name cannot hold / or \\.");
    }
    while (!text.isEmpty()) {
        const qsizetype open = text.indexOf(u'*');
        if (open != 0) {
            const QStringView plain = open < 0 ? text : text.first(open);
            m_pieces.push_back({Word::Text, plain.toString()});
            text = text.sliced(plain.size());
            continue;
        }
        const qsizetype close = text.indexOf(u'*', 1);
        const QStringView word = close < 0 ? text : text.first(close + 1);
        Piece piece;
        if (!readWord(word, piece) && m_problem.isEmpty()) {
            //: %1 is what the user wrote, such as *nmae*; %2 is a list of words between asterisks
            m_problem = QCoreApplication::translate("NameMask", "%1 stands for nothing. There are %2.")
                            .arg(word.toString(), words().join(u", "_s));
        }
        m_pieces.push_back(std::move(piece));
        text = text.sliced(word.size());
    }
}

QString NameMask::apply(const NameFacts &facts) const
{
    QString result;
    for (const Piece &piece : m_pieces) {
        switch (piece.word) {
        case Word::Text:
            result += piece.text;
            break;
        case Word::Name:
            result += withoutSeparators(facts.name);
            break;
        case Word::Extension:
            result += withoutSeparators(facts.extension);
            break;
        case Word::Host:
            result += withoutSeparators(facts.host);
            break;
        case Word::Path:
            result += withoutSeparators(facts.path);
            break;
        case Word::Number:
            result += QString::number(facts.number).rightJustified(piece.width, u'0');
            break;
        case Word::Date:
            result += facts.date.toString(Qt::ISODate);
            break;
        }
    }
    return result;
}

QStringList NameMask::words()
{
    return {u"*name*"_s, u"*ext*"_s, u"*host*"_s, u"*path*"_s, u"*num*"_s, u"*num3*"_s, u"*date*"_s};
}

bool NameMask::readWord(QStringView word, Piece &piece)
{
    const QString lower = word.toString().toLower();
    if (lower == "*name*"_L1) {
        piece.word = Word::Name;
    } else if (lower == "*ext*"_L1) {
        piece.word = Word::Extension;
    } else if (lower == "*host*"_L1) {
        piece.word = Word::Host;
    } else if (lower == "*path*"_L1) {
        piece.word = Word::Path;
    } else if (lower == "*date*"_L1) {
        piece.word = Word::Date;
    } else if (lower == "*num*"_L1) {
        piece.word = Word::Number;
    } else if (lower.size() == 6 && lower.startsWith("*num"_L1) && lower[4] >= u'1' && lower[4] <= u'9' &&
               lower.endsWith(u'*')) {
        piece.word = Word::Number;
        piece.width = lower[4].digitValue();
    } else {
        return false;
    }
    return true;
}

} // namespace headgate
