// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

namespace headgate {

/// True for a link as people write it, without a scheme: "example.com/file.zip", "localhost:8080/a",
/// "www.example.com": a host, and something that says that it is one. "archive.zip" alone is a file name.
[[nodiscard]] bool isBareLink(QStringView text);

} // namespace headgate
