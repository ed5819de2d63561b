// SPDX-License-Identifier: MIT
#include "check.h"

#include "core/link.h"
#include "core/link_header.h"

using namespace headgate;
using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QList<HeaderLink> links = parseLinkHeader(bytesOf(data, size), QUrl(u"http://example.com/a/b"_s));
    check(links.size() <= maxHeaderLinks, "links are bounded");
    for (const HeaderLink &link : links) {
        check(isFetchable(link.url), "a link is fetchable");
        check(link.priority >= 1 && link.priority <= HeaderLink::lowestPriority,
              "a priority is in its range");
    }
    (void)linksWithRelation(links, u"duplicate");
    return 0;
}
