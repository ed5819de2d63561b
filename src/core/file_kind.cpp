// SPDX-License-Identifier: MIT
#include "core/file_kind.h"

#include <QByteArray>

#include <algorithm>
#include <string_view>
#include <utility>

namespace headgate {
namespace {

using namespace std::string_view_literals;
using Entry = std::pair<std::string_view, FileKind>;

constexpr auto image = FileKind::Image;
constexpr auto video = FileKind::Video;
constexpr auto audio = FileKind::Audio;
constexpr auto archive = FileKind::Archive;
constexpr auto document = FileKind::Document;

/// Lower case and sorted. ".ts" is left out: as often a source file as a video.
constexpr std::array extensions{
    Entry{"3gp"sv, video},     Entry{"7z"sv, archive},    Entry{"aac"sv, audio},
    Entry{"aiff"sv, audio},    Entry{"ape"sv, audio},     Entry{"apk"sv, archive},
    Entry{"arw"sv, image},     Entry{"avi"sv, video},     Entry{"avif"sv, image},
    Entry{"azw3"sv, document}, Entry{"bmp"sv, image},     Entry{"br"sv, archive},
    Entry{"bz2"sv, archive},   Entry{"cab"sv, archive},   Entry{"cbr"sv, document},
    Entry{"cbz"sv, document},  Entry{"cr2"sv, image},     Entry{"csv"sv, document},
    Entry{"deb"sv, archive},   Entry{"djvu"sv, document}, Entry{"dmg"sv, archive},
    Entry{"dng"sv, image},     Entry{"doc"sv, document},  Entry{"docx"sv, document},
    Entry{"epub"sv, document}, Entry{"flac"sv, audio},    Entry{"flv"sv, video},
    Entry{"gif"sv, image},     Entry{"gz"sv, archive},    Entry{"heic"sv, image},
    Entry{"heif"sv, image},    Entry{"ico"sv, image},     Entry{"img"sv, archive},
    Entry{"iso"sv, archive},   Entry{"jar"sv, archive},   Entry{"jfif"sv, image},
    Entry{"jpe"sv, image},     Entry{"jpeg"sv, image},    Entry{"jpg"sv, image},
    Entry{"jxl"sv, image},     Entry{"lha"sv, archive},   Entry{"lz"sv, archive},
    Entry{"lz4"sv, archive},   Entry{"lzma"sv, archive},  Entry{"m2ts"sv, video},
    Entry{"m4a"sv, audio},     Entry{"m4b"sv, audio},     Entry{"m4v"sv, video},
    Entry{"md"sv, document},   Entry{"mid"sv, audio},     Entry{"midi"sv, audio},
    Entry{"mka"sv, audio},     Entry{"mkv"sv, video},     Entry{"mobi"sv, document},
    Entry{"mov"sv, video},     Entry{"mp2"sv, audio},     Entry{"mp3"sv, audio},
    Entry{"mp4"sv, video},     Entry{"mpeg"sv, video},    Entry{"mpg"sv, video},
    Entry{"nef"sv, image},     Entry{"odp"sv, document},  Entry{"ods"sv, document},
    Entry{"odt"sv, document},  Entry{"oga"sv, audio},     Entry{"ogg"sv, audio},
    Entry{"ogv"sv, video},     Entry{"opus"sv, audio},    Entry{"pdf"sv, document},
    Entry{"png"sv, image},     Entry{"ppt"sv, document},  Entry{"pptx"sv, document},
    Entry{"ps"sv, document},   Entry{"psd"sv, image},     Entry{"qcow2"sv, archive},
    Entry{"rar"sv, archive},   Entry{"rpm"sv, archive},   Entry{"rtf"sv, document},
    Entry{"svg"sv, image},     Entry{"svgz"sv, image},    Entry{"tar"sv, archive},
    Entry{"tbz2"sv, archive},  Entry{"tgz"sv, archive},   Entry{"tif"sv, image},
    Entry{"tiff"sv, image},    Entry{"txt"sv, document},  Entry{"txz"sv, archive},
    Entry{"vdi"sv, archive},   Entry{"vhd"sv, archive},   Entry{"vmdk"sv, archive},
    Entry{"vob"sv, video},     Entry{"wav"sv, audio},     Entry{"webm"sv, video},
    Entry{"webp"sv, image},    Entry{"whl"sv, archive},   Entry{"wim"sv, archive},
    Entry{"wma"sv, audio},     Entry{"wmv"sv, video},     Entry{"xls"sv, document},
    Entry{"xlsx"sv, document}, Entry{"xz"sv, archive},    Entry{"zip"sv, archive},
    Entry{"zst"sv, archive},
};

static_assert(std::ranges::is_sorted(extensions, {}, &Entry::first));

} // namespace

FileKind fileKindOf(QStringView fileName)
{
    constexpr qsizetype longest = 5;
    const qsizetype dot = fileName.lastIndexOf(u'.');
    if (dot < 0 || fileName.size() - dot - 1 > longest) {
        return FileKind::Other;
    }
    const QByteArray extension = fileName.sliced(dot + 1).toUtf8().toLower();
    const std::string_view wanted(extension.constData(), size_t(extension.size()));
    const auto found = std::ranges::lower_bound(extensions, wanted, {}, &Entry::first);
    return found != extensions.end() && found->first == wanted ? found->second : FileKind::Other;
}

} // namespace headgate
