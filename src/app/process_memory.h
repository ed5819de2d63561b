// SPDX-License-Identifier: MIT
#pragma once

namespace headgate {

/// Lets the process keep what it frees for what it allocates next. The buffers of a fast transfer come and go
/// thousands of times a second; the C library gives each back to the system, which has to clear it when it is
/// asked for again. Call first thing in main(). Does nothing where the C library has no such setting.
void keepFreedMemory();

} // namespace headgate
