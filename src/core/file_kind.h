// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

#include <array>

namespace headgate {

/// What sort of file a name promises, by its extension alone.
enum class FileKind { Image, Video, Audio, Archive, Document, Other };

inline constexpr int fileKindCount = 6;
inline constexpr std::array<FileKind, fileKindCount> fileKinds{FileKind::Image,    FileKind::Video,
                                                               FileKind::Audio,    FileKind::Archive,
                                                               FileKind::Document, FileKind::Other};

/// Archives are packages and images of disks, too: what holds other files. Programs, pages, and names without
/// extension are Other.
[[nodiscard]] FileKind fileKindOf(QStringView fileName);

} // namespace headgate
