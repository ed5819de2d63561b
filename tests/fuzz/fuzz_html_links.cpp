// SPDX-License-Identifier: MIT
#include "check.h"

#include "core/foreign_text.h"
#include "core/html_links.h"

using namespace headgate;
using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QString html = decodeForeignText(bytesOf(data, size));
    const LinkList list = linksFromHtml(html, QUrl(u"http://example.com/a/b"_s));
    for (const Link &link : list.links) {
        check(isFetchable(link.url), "a link is fetchable");
    }
    check(list.rejected.first.size() <= Rejections::maxKept, "few rejections are kept");
    return 0;
}
