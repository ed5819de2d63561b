// SPDX-License-Identifier: MIT
#include "core/link_header.h"

#include "core/decimal.h"
#include "core/field_scanner.h"
#include "core/foreign_text.h"
#include "core/link.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

bool equals(QByteArrayView text, QByteArrayView word)
{
    return text.compare(word, Qt::CaseInsensitive) == 0;
}

void skipBehindComma(FieldScanner &scan)
{
    while (!scan.atEnd() && !scan.accept(',')) {
        if (scan.at('"')) {
            (void)scan.quotedString();
        } else {
            scan.next();
        }
    }
}

QByteArray parameterValue(FieldScanner &scan)
{
    if (scan.at('"')) {
        return scan.quotedString();
    }
    QByteArray value;
    while (!scan.atEnd() && !scan.at(',') && !scan.at(';') && !scan.at(' ') && !scan.at('\t')) {
        value += scan.next();
    }
    return value;
}

struct Parameters
{
    std::optional<QByteArray> rel;
    std::optional<QByteArray> type;
    std::optional<QByteArray> pri;
    std::optional<QByteArray> geo;
    bool anchor = false;
};

/// ";" name "=" value, again and again; of a name that comes twice the first counts.
Parameters takeParameters(FieldScanner &scan)
{
    Parameters parameters;
    for (;;) {
        scan.skipSpace();
        if (!scan.accept(';')) {
            return parameters;
        }
        scan.skipSpace();
        const QByteArrayView name = scan.token();
        scan.skipSpace();
        std::optional<QByteArray> value;
        if (scan.accept('=')) {
            scan.skipSpace();
            value = parameterValue(scan);
        }
        const auto keep = [&value](std::optional<QByteArray> &to) {
            if (!to && value) {
                to = std::move(value);
            }
        };
        if (equals(name, "rel")) {
            keep(parameters.rel);
        } else if (equals(name, "type")) {
            keep(parameters.type);
        } else if (equals(name, "pri")) {
            keep(parameters.pri);
        } else if (equals(name, "geo")) {
            keep(parameters.geo);
        } else if (equals(name, "anchor")) {
            parameters.anchor = true;
        }
    }
}

int priorityOf(const std::optional<QByteArray> &pri)
{
    const auto value = pri ? parseDecimal(*pri) : std::nullopt;
    const bool inRange = value && *value >= 1 && *value <= HeaderLink::lowestPriority;
    return inRange ? int(*value) : HeaderLink::lowestPriority;
}

} // namespace

QList<HeaderLink> parseLinkHeader(QByteArrayView text, const QUrl &base)
{
    QList<HeaderLink> links;
    FieldScanner scan(text);
    while (!scan.atEnd() && links.size() < maxHeaderLinks) {
        scan.skipSpace();
        if (!scan.accept('<')) {
            skipBehindComma(scan);
            continue;
        }
        const QByteArrayView target = scan.until('>');
        if (!scan.accept('>')) {
            break;
        }
        const Parameters parameters = takeParameters(scan);
        skipBehindComma(scan);
        QUrl url = base.resolved(QUrl(decodeForeignText(target.trimmed())));
        if (parameters.anchor || !parameters.rel || !isFetchable(url)) {
            continue;
        }
        links += HeaderLink{
            std::move(url),
            decodeForeignText(*parameters.rel).toLower().simplified().split(u' ', Qt::SkipEmptyParts),
            parameters.type.value_or(QByteArray()).trimmed().toLower(), priorityOf(parameters.pri),
            decodeForeignText(parameters.geo.value_or(QByteArray()))};
    }
    return links;
}

QList<HeaderLink> linksWithRelation(const QList<HeaderLink> &links, QStringView relation)
{
    QList<HeaderLink> found;
    std::ranges::copy_if(links, std::back_inserter(found), [relation](const HeaderLink &link) {
        return std::ranges::any_of(link.relations, [relation](const QString &r) { return r == relation; });
    });
    std::ranges::stable_sort(found, {}, &HeaderLink::priority);
    return found;
}

} // namespace headgate
