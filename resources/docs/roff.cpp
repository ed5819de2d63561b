// SPDX-License-Identifier: MIT
#include "roff.h"

#include "program.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace headgate::docs {
namespace {

QString bold(const QString &text)
{
    return u"\\fB%1\\fR"_s.arg(roffText(text));
}

QString italic(const QString &text)
{
    return u"\\fI%1\\fR"_s.arg(roffText(text));
}

QString paragraph(const QString &term, const QString &meaning)
{
    return u".TP\n"_s + term + u'\n' + roffText(meaning) + u'\n';
}

} // namespace

QString roffText(const QString &text)
{
    QString result;
    for (const QChar c : text.simplified()) {
        switch (c.unicode()) {
        case u'\\':
            result += u"\\e"_s;
            break;
        case u'-':
            result += u"\\-"_s; // to be copied as it is typed
            break;
        case u'\'':
            result += u"\\(aq"_s;
            break;
        case u'`':
            result += u"\\(ga"_s;
            break;
        case u'^':
            result += u"\\(ha"_s;
            break;
        case u'~':
            result += u"\\(ti"_s;
            break;
        default:
            result += c;
        }
    }
    return result.startsWith(u'.') ? u"\\&"_s + result : result;
}

QString roffEntry(const QString &term, const QString &meaning)
{
    return paragraph(bold(term), meaning);
}

QString roffOptions(const QList<QCommandLineOption> &options)
{
    QString text;
    for (const QCommandLineOption &option : options) {
        QStringList names;
        for (const QString &name : option.names()) {
            names.append(bold(withDashes(name)));
        }
        QString term = names.join(u", "_s);
        if (!option.valueName().isEmpty()) {
            term += u' ' + italic(option.valueName());
        }
        text += paragraph(term, option.description());
    }
    return text;
}

} // namespace headgate::docs
