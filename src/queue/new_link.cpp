// SPDX-License-Identifier: MIT
#include "queue/new_link.h"

namespace headgate {

NewLink toNewLink(const Link &link)
{
    NewLink wanted{link.url, link.name, {}};
    if (const auto digest = parseDigest(link.digest.toLatin1())) {
        wanted.digests = {*digest};
    }
    return wanted;
}

} // namespace headgate
