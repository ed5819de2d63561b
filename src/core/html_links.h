// SPDX-License-Identifier: MIT
#pragma once

#include "core/link_list.h"

#include <QStringView>
#include <QUrl>

namespace headgate {

/// The links of a page, each once, in its order: href of <a> and <area>, src of <img>, <video>, <audio>,
/// <source>, <track> and <embed>; resolved against <base href> or else base. The download attribute of <a>
/// becomes the link's name. Fragments of the page itself are left out in silence.
///
/// A scanner of tags, tolerant as browsers are, not an HTML parser: nothing is loaded or run, comments,
/// scripts and styles are skipped, and any text takes linear time. Decodes numeric character references and
/// &amp; &lt; &gt; &quot; &apos; &nbsp;
[[nodiscard]] LinkList linksFromHtml(QStringView html, const QUrl &base);

} // namespace headgate
