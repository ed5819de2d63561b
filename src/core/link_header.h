// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace headgate {

/// A link of a Link field (RFC 8288), with what mirrors say in it (RFC 6249).
struct HeaderLink
{
    static constexpr int lowestPriority = 999'999;

    QUrl url;                      ///< fetchable
    QStringList relations;         ///< lower case: "duplicate", "describedby"
    QByteArray type;               ///< expected media type, lower case; may be empty
    int priority = lowestPriority; ///< pri: 1 is the best
    QString location;              ///< geo: a country code as it stands there; may be empty

    friend bool operator==(const HeaderLink &, const HeaderLink &) = default;
};

inline constexpr qsizetype maxHeaderLinks = 1'000; ///< further ones are left out

/// The links of a Link field in its order. Left out: what is not http or https, links with an anchor (they
/// are about something else than the answer), and what cannot be read.
/// @param base  the address of the answer, against which the targets are resolved
[[nodiscard]] QList<HeaderLink> parseLinkHeader(QByteArrayView text, const QUrl &base);

/// The links with that relation, the best priority first; equal ones in their order.
[[nodiscard]] QList<HeaderLink> linksWithRelation(const QList<HeaderLink> &links, QStringView relation);

} // namespace headgate
