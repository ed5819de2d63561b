// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace headgate {

/// The name under which a local socket is found whose place in the file system would be `path`: that path,
/// or, where local sockets have none (the pipes of Windows), a name made of it.
[[nodiscard]] QString localSocketName(const QString &path);

} // namespace headgate
