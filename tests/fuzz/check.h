// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

#include <cstdio>
#include <cstdlib>

/// One call with one input: what libFuzzer makes up, or a file of the corpus.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size);

namespace headgate {

[[nodiscard]] inline QByteArrayView bytesOf(const unsigned char *data, size_t size)
{
    return {data, qsizetype(size)};
}

/// A promise that holds for any input. Stops the process in every build, as the fuzzer expects it.
inline void check(bool holds, const char *promise)
{
    if (!holds) {
        std::fprintf(stderr, "broken promise: %s\n", promise);
        std::abort();
    }
}

} // namespace headgate
