// SPDX-License-Identifier: MIT
#include "check.h"

#include "core/link.h"
#include "core/metalink.h"

#include <algorithm>

using namespace headgate;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const auto read = parseMetalink(bytesOf(data, size));
    if (!read.ok()) {
        check(read.failure().kind == FailureKind::Malformed, "what cannot be read is malformed");
        return 0;
    }
    check(read->size() <= maxMetalinkFiles, "files are bounded");
    for (const MetalinkFile &file : *read) {
        check(!file.size || *file.size >= 0, "a size is not negative");
        check(file.sources.size() <= maxMetalinkSources, "sources are bounded");
        check(std::ranges::is_sorted(file.sources, {}, &MetalinkSource::priority), "sources are sorted");
        for (const MetalinkSource &source : file.sources) {
            check(isFetchable(source.url), "a source is fetchable");
            check(source.priority >= 1 && source.priority <= MetalinkSource::lowestPriority,
                  "a priority is in its range");
        }
        if (file.pieces) {
            check(file.pieces->length > 0 && !file.pieces->values.isEmpty(),
                  "pieces have a length and digests");
            for (const QByteArray &value : file.pieces->values) {
                check(value.size() == digestSize(file.pieces->algorithm),
                      "a digest has its algorithm's length");
            }
        }
    }
    return 0;
}
