// SPDX-License-Identifier: MIT
#pragma once

#include "core/link.h"
#include "core/link_pattern.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace headgate {

/// What a line of text holds.
struct LineLinks
{
    QList<Link> links;
    bool brokenDigest = false; ///< there is a link more, left out because its digest cannot be read
};

/// The links in one line of text: the one that the whole line is (bare, in <> or quotes, without scheme, with
/// its digest), or else every http(s) link that stands in it. How they are told is said at LinkListReader.
/// Takes time linear in the text.
/// @param patterns  with Expand, a link that holds a pattern need be none itself: its url is the first of
///                  those for which it stands
[[nodiscard]] LineLinks linksInLine(QStringView line, qint64 lineNumber, Patterns patterns = Patterns::Keep);

/// True when an http(s) link in the text has a password as hasRawPassword() tells it.
[[nodiscard]] bool hasRawLink(QStringView line);

/// The scheme of a line that is a URI of another kind than http and https, in lower case: "scheme://", or a
/// scheme that has no slashes ("magnet:", "mailto:"). Empty for everything else, "host:port" among it.
[[nodiscard]] QString unsupportedScheme(QStringView line);

} // namespace headgate
