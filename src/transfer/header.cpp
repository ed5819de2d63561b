// SPDX-License-Identifier: MIT
#include "transfer/header.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Header)
};

constexpr std::array ours{"accept-encoding", "connection", "content-length",   "host",
                          "if-range",        "range",      "transfer-encoding"};

bool isTokenCharacter(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control;
}

Failure wrong(const QString &why)
{
    return Failure::of(FailureKind::Internal, why);
}

} // namespace

bool isOurs(const QByteArray &name)
{
    return std::ranges::any_of(ours, [&name](const char *each) { return isSameName(name, each); });
}

bool isSameName(const QByteArray &one, const QByteArray &other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

Result<QList<Header>> parseHeaders(const QStringList &lines)
{
    QList<Header> headers;
    for (const QString &line : lines) {
        const qsizetype colon = line.indexOf(u':');
        const QByteArray name = line.left(colon).toUtf8();
        const QString value = line.mid(colon + 1).trimmed();
        if (colon < 1 || !std::ranges::all_of(name, isTokenCharacter) ||
            std::ranges::any_of(value, isControl)) {
            return wrong(Text::tr("Write a header line as \"Name: value\"."));
        }
        if (isOurs(name)) {
            //: %1 the name of a header line
            return wrong(Text::tr("\"%1\" is set by the program itself: leave it out.")
                             .arg(QString::fromLatin1(name)));
        }
        const auto isSame = [&name](const Header &header) { return isSameName(header.first, name); };
        if (std::ranges::any_of(std::as_const(headers), isSame)) {
            //: %1 the name of a header line
            return wrong(Text::tr("\"%1\" can have one value only.").arg(QString::fromLatin1(name)));
        }
        headers.append({name, value.toUtf8()});
    }
    return headers;
}

} // namespace headgate
