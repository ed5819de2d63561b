// SPDX-License-Identifier: MIT
#pragma once

namespace headgate {

/// What headgate-cli ends with. Scripts rely on the numbers: they are documented by "headgate-cli help get"
/// and never change their meaning. Where several apply, the larger one is told.
enum class ExitCode {
    Done = 0,           ///< every item is done, or skipped by --on-conflict skip
    SomeFailed = 1,     ///< at least one item failed
    Usage = 2,          ///< the command line makes no sense; nothing was fetched
    BadList = 3,        ///< a list cannot be read, or held lines without a usable link; the rest was fetched
    FolderUnusable = 4, ///< the folder or the log cannot be written; nothing was fetched
    AlreadyRunning = 5, ///< the same command is running already; nothing was fetched
    Interrupted = 130,  ///< SIGINT: 128 + 2
    OutputGone = 141,   ///< whoever read our output has gone: 128 + SIGPIPE
    Terminated = 143,   ///< SIGTERM: 128 + 15
};

} // namespace headgate
