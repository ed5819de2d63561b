// SPDX-License-Identifier: MIT
#include "queue/new_link.h"

#include <algorithm>

namespace headgate {

NewLink toNewLink(const Link &link)
{
    NewLink wanted{link.url, link.name, {}};
    if (const auto digest = parseDigest(link.digest.toLatin1())) {
        wanted.digests = {*digest};
    }
    return wanted;
}

std::optional<NewLink> toNewLink(const MetalinkFile &file)
{
    if (file.sources.isEmpty()) {
        return {};
    }
    NewLink wanted{file.sources.first().url, file.name, {}};
    const auto strongest = std::ranges::max_element(file.digests, {}, &Digest::algorithm);
    if (strongest != file.digests.end()) {
        wanted.digests = {*strongest};
    }
    for (const MetalinkSource &source : file.sources.sliced(1)) {
        if (wanted.sources.mirrors.size() < Sources::maxMirrors && source.url != wanted.url &&
            !wanted.sources.mirrors.contains(source.url)) {
            wanted.sources.mirrors.append(source.url);
        }
    }
    wanted.sources.size = file.size.value_or(-1);
    wanted.sources.pieces = file.pieces;
    return wanted;
}

} // namespace headgate
