// SPDX-License-Identifier: MIT
#include "app/process_memory.h"

#include <QtGlobal>

#if defined(Q_OS_LINUX) && defined(__GLIBC__)
#include <malloc.h>
#endif

namespace headgate {

void keepFreedMemory()
{
#if defined(Q_OS_LINUX) && defined(__GLIBC__)
    constexpr int largestPooled = 4 * 1024 * 1024; // what one read brings at most
    constexpr int mostKept = 32 * 1024 * 1024;     // by each thread, of what it has used
    ::mallopt(M_MMAP_THRESHOLD, largestPooled);
    ::mallopt(M_TRIM_THRESHOLD, mostKept);
#endif
}

} // namespace headgate
