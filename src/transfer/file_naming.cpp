// SPDX-License-Identifier: MIT
#include "transfer/file_naming.h"

#include "core/content_disposition.h"
#include "core/foreign_text.h"

#include <QMimeDatabase>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

/// Longer names are shortened in the middle before anything looks at them: normalising takes time
/// quadratic in the length of a run of combining marks.
constexpr qsizetype maxRead = 4096;
constexpr qsizetype maxReadAtEnd = 1024;

using namespace std::string_view_literals;

/// Lower case and sorted, for isIn(). Kinds of files that a server does not serve as text/html in earnest.
constexpr std::array notWebPages{
    "7z"sv,   "aac"sv,      "apk"sv,  "appimage"sv, "avi"sv,     "avif"sv,  "bin"sv,  "bmp"sv,  "br"sv,
    "bz2"sv,  "cab"sv,      "cbr"sv,  "cbz"sv,      "deb"sv,     "djvu"sv,  "dmg"sv,  "doc"sv,  "docx"sv,
    "epub"sv, "exe"sv,      "flac"sv, "flv"sv,      "gif"sv,     "gz"sv,    "heic"sv, "ico"sv,  "img"sv,
    "iso"sv,  "jar"sv,      "jpeg"sv, "jpg"sv,      "jxl"sv,     "lz"sv,    "lz4"sv,  "lzma"sv, "m4a"sv,
    "m4v"sv,  "metalink"sv, "mkv"sv,  "mobi"sv,     "mov"sv,     "mp3"sv,   "mp4"sv,  "mpeg"sv, "mpg"sv,
    "msi"sv,  "odp"sv,      "ods"sv,  "odt"sv,      "ogg"sv,     "ogv"sv,   "opus"sv, "otf"sv,  "pdf"sv,
    "pkg"sv,  "png"sv,      "ppt"sv,  "pptx"sv,     "psd"sv,     "qcow2"sv, "rar"sv,  "rpm"sv,  "tar"sv,
    "tbz2"sv, "tgz"sv,      "tif"sv,  "tiff"sv,     "torrent"sv, "ttf"sv,   "txz"sv,  "vdi"sv,  "vhd"sv,
    "vmdk"sv, "wasm"sv,     "wav"sv,  "webm"sv,     "webp"sv,    "whl"sv,   "wim"sv,  "wma"sv,  "wmv"sv,
    "woff"sv, "woff2"sv,    "xls"sv,  "xlsx"sv,     "xz"sv,      "zip"sv,   "zst"sv,
};

constexpr std::array executables{
    "action"sv,      "apk"sv,         "app"sv,        "appimage"sv,    "appinstaller"sv,
    "applescript"sv, "application"sv, "appref-ms"sv,  "appx"sv,        "appxbundle"sv,
    "bash"sv,        "bat"sv,         "chm"sv,        "cmd"sv,         "com"sv,
    "command"sv,     "cpl"sv,         "crx"sv,        "csh"sv,         "deb"sv,
    "desktop"sv,     "diagcab"sv,     "dll"sv,        "dmg"sv,         "exe"sv,
    "fileloc"sv,     "fish"sv,        "flatpakref"sv, "flatpakrepo"sv, "gadget"sv,
    "hlp"sv,         "hta"sv,         "inetloc"sv,    "inf"sv,         "ins"sv,
    "ipa"sv,         "isp"sv,         "jar"sv,        "jnlp"sv,        "js"sv,
    "jse"sv,         "kdelnk"sv,      "ksh"sv,        "library-ms"sv,  "lnk"sv,
    "mpkg"sv,        "msc"sv,         "msi"sv,        "msix"sv,        "msixbundle"sv,
    "msp"sv,         "mst"sv,         "ocx"sv,        "pif"sv,         "pkg"sv,
    "pl"sv,          "ps1"sv,         "ps1xml"sv,     "ps2"sv,         "psc1"sv,
    "psm1"sv,        "py"sv,          "pyc"sv,        "pyw"sv,         "pyz"sv,
    "rb"sv,          "reg"sv,         "rpm"sv,        "run"sv,         "scf"sv,
    "scpt"sv,        "scr"sv,         "sct"sv,        "search-ms"sv,   "settingcontent-ms"sv,
    "sh"sv,          "shb"sv,         "snap"sv,       "sys"sv,         "terminal"sv,
    "theme"sv,       "tool"sv,        "url"sv,        "vb"sv,          "vbe"sv,
    "vbs"sv,         "webloc"sv,      "website"sv,    "workflow"sv,    "ws"sv,
    "wsc"sv,         "wsf"sv,         "wsh"sv,        "xll"sv,         "xpi"sv,
    "zsh"sv,
};

/// Suffixes that say how the file before them is wrapped: "a.tar.gz", "b.iso.sig".
constexpr std::array wrappers{
    "asc"sv, "br"sv, "bz2"sv, "gz"sv, "lz"sv, "lz4"sv, "lzma"sv, "sig"sv, "xz"sv, "z"sv, "zst"sv,
};

static_assert(std::ranges::is_sorted(notWebPages));
static_assert(std::ranges::is_sorted(executables));
static_assert(std::ranges::is_sorted(wrappers));

template <size_t n>
bool isIn(const std::array<std::string_view, n> &sorted, QStringView suffix)
{
    const QByteArray lower = suffix.toUtf8().toLower();
    return std::ranges::binary_search(sorted, std::string_view(lower.constData(), size_t(lower.size())));
}

/// Characters that show nothing, or turn the text around them: Default_Ignorable_Code_Point of Unicode, the
/// other format characters, and the braille blank.
bool isInvisible(char32_t c)
{
    return QChar::category(c) == QChar::Other_Format || c == 0x034f || c == 0x115f || c == 0x1160 ||
           (c >= 0x17b4 && c <= 0x17b5) || (c >= 0x180b && c <= 0x180f) || (c >= 0x2060 && c <= 0x206f) ||
           c == 0x2800 || c == 0x3164 || (c >= 0xfe00 && c <= 0xfe0f) || c == 0xffa0 ||
           (c >= 0xfff0 && c <= 0xfff8) || (c >= 0xe0000 && c <= 0xe0fff);
}

bool isForbidden(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_NotAssigned: // noncharacters too; some file systems refuse what they do not know
    case QChar::Other_PrivateUse:  // some network file systems map these to ':' and its like
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return c < 0x80 && R"(<>:"/\|?*)"sv.find(char(c)) != std::string_view::npos;
    }
}

bool isSeparator(QChar c)
{
    return c == u'/' || c == u'\\';
}

QStringView lastSegment(QStringView path)
{
    while (!path.isEmpty() && isSeparator(path.back())) {
        path.chop(1);
    }
    const auto separator = std::find_if(path.rbegin(), path.rend(), isSeparator);
    return path.last(separator - path.rbegin());
}

QString replaceForbidden(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        } else if (text[i].isSurrogate()) {
            c = QChar::ReplacementCharacter;
        }
        if (isInvisible(c)) {
            continue;
        }
        result += QChar::fromUcs4(isForbidden(c) ? U'_' : c);
    }
    return result;
}

/// What Windows takes for a device, whatever the case, the extension and the blanks before it.
bool isDevice(QStringView name)
{
    const qsizetype dot = name.indexOf(u'.');
    const QStringView stem = (dot < 0 ? name : name.first(dot)).trimmed();
    if (stem.size() < 3 || stem.size() > 7) {
        return false;
    }
    const QString base = stem.toString().toUpper();
    if (base.size() == 4 && (base.startsWith("COM"_L1) || base.startsWith("LPT"_L1))) {
        return u"0123456789\u00b9\u00b2\u00b3"_s.contains(base.back());
    }
    return base == "CON"_L1 || base == "PRN"_L1 || base == "AUX"_L1 || base == "NUL"_L1 ||
           base == "CONIN$"_L1 || base == "CONOUT$"_L1 || base == "CLOCK$"_L1;
}

/// "mp3", "7z", "001", but not the "2" of "report v1.2" or the " Who" of "Dr. Who".
bool isSuffix(QStringView text)
{
    constexpr qsizetype longest = 16;
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const auto isLetter = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); };
    return !text.isEmpty() && text.size() <= longest &&
           std::ranges::all_of(text, [&](QChar c) { return isDigit(c) || isLetter(c); }) &&
           (text.size() == 3 || std::ranges::any_of(text, isLetter));
}

NameParts split(QStringView name)
{
    constexpr int mostSuffixes = 3;
    qsizetype end = name.size();
    for (int i = 0; i < mostSuffixes; ++i) {
        const qsizetype dot = name.first(end).lastIndexOf(u'.');
        if (dot <= 0 || !isSuffix(name.sliced(dot + 1, end - dot - 1))) {
            break;
        }
        const QStringView suffix = name.sliced(dot + 1, end - dot - 1);
        end = dot;
        if (!isIn(wrappers, suffix)) {
            break;
        }
    }
    return {name.first(end), name.sliced(end)};
}

/// The longest part of the front that has at most so many bytes and ends between graphemes, or, where one
/// grapheme alone is longer, between code points.
QString cut(const QString &text, qsizetype maxBytes)
{
    qsizetype end = 0;
    qsizetype bytes = 0;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype next = finder.toNextBoundary(); next > 0; next = finder.toNextBoundary()) {
        if (text[next - 1].isHighSurrogate()) {
            continue; // Qt 6.4 finds a boundary inside the pair before a Tibetan vowel
        }
        bytes += QStringView(text).sliced(end, next - end).toUtf8().size();
        if (bytes > maxBytes) {
            break;
        }
        end = next;
    }
    if (end == 0) {
        QByteArray utf8 = text.toUtf8();
        qsizetype length = std::min(maxBytes, utf8.size());
        while (length > 0 && length < utf8.size() && (quint8(utf8[length]) & 0xc0) == 0x80) {
            --length;
        }
        return QString::fromUtf8(utf8.first(length));
    }
    return text.first(end);
}

/// stem + tag + suffix within so many bytes, at the cost of the stem.
QString join(const NameParts &parts, const QString &tag, qsizetype maxBytes)
{
    const qsizetype room = maxBytes - tag.size() - parts.suffix.size();
    QString stem = parts.stem.toString();
    if (stem.toUtf8().size() > room) {
        stem = cut(stem, room);
    }
    return stem + tag + parts.suffix.toString();
}

void chopDotsAndBlanks(QString &name)
{
    while (name.endsWith(u'.') || name.endsWith(u' ')) {
        name.chop(1);
    }
}

/// Letters, digits and a few signs that are safe wherever they stand: most names are no more than that, and
/// in those there is nothing to mend but a device's name.
bool isPlain(QStringView name)
{
    const auto isSafe = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') ||
               c == u'.' || c == u'-' || c == u'_';
    };
    return !name.isEmpty() && name.size() <= maxSafeNameBytes && std::ranges::all_of(name, isSafe) &&
           name.front() != u'.' && name.front() != u'-' && name.back() != u'.' && !isDevice(name);
}

/// safeFileName(), but empty when nothing is left.
QString sanitized(QStringView hostile)
{
    const QStringView segment = lastSegment(hostile);
    if (isPlain(segment)) {
        return segment.toString();
    }
    QString name = segment.size() <= maxRead ? segment.toString()
                                             : segment.first(maxRead - maxReadAtEnd).toString() +
                                                   segment.last(maxReadAtEnd).toString();
    name = replaceForbidden(name).normalized(QString::NormalizationForm_C).simplified();
    chopDotsAndBlanks(name);
    if (name.startsWith(u'.') || name.startsWith(u'-')) {
        name[0] = u'_';
    }
    if (isDevice(name)) {
        name.prepend(u'_');
    }
    name = join(split(name), {}, maxSafeNameBytes);
    chopDotsAndBlanks(name);
    return name;
}

/// Type and subtype of a media type, without its parameters.
QString essence(QByteArrayView contentType)
{
    const qsizetype semicolon = contentType.indexOf(';');
    const QByteArrayView type = semicolon < 0 ? contentType : contentType.first(semicolon);
    return QString::fromLatin1(type.trimmed()).toLower();
}

QString usualSuffix(QByteArrayView contentType)
{
    const QString type = essence(contentType);
    if (type.isEmpty() || type == "application/octet-stream"_L1 || type == "text/plain"_L1) {
        return {};
    }
    const QString suffix = QMimeDatabase().mimeTypeForName(type).preferredSuffix();
    return suffix.isEmpty() || isIn(executables, suffix) ? QString() : u'.' + suffix;
}

struct Coding
{
    QLatin1StringView name;
    QLatin1StringView suffix;
    std::array<QLatin1StringView, 3> shownBy;
};

const std::array codings{
    Coding{"gzip"_L1, ".gz"_L1, {".gz"_L1, ".tgz"_L1, ".svgz"_L1}},
    Coding{"x-gzip"_L1, ".gz"_L1, {".gz"_L1, ".tgz"_L1, ".svgz"_L1}},
    Coding{"br"_L1, ".br"_L1, {".br"_L1, ".br"_L1, ".br"_L1}},
    Coding{"zstd"_L1, ".zst"_L1, {".zst"_L1, ".tzst"_L1, ".zstd"_L1}},
};

QString withCodings(QString name, QByteArrayView contentEncoding)
{
    const QString field = QString::fromLatin1(contentEncoding);
    for (const QStringView item : QStringView(field).tokenize(u',')) {
        const auto coding = std::ranges::find_if(codings, [item](const Coding &known) {
            return item.trimmed().compare(known.name, Qt::CaseInsensitive) == 0;
        });
        if (coding == codings.end()) {
            continue;
        }
        const bool shown = std::ranges::any_of(coding->shownBy, [&name](QLatin1StringView suffix) {
            return name.endsWith(suffix, Qt::CaseInsensitive);
        });
        if (!shown) {
            name += coding->suffix;
        }
    }
    return name;
}

QString lastPathSegment(const QUrl &url)
{
    const QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    return decodeForeignText(QByteArray::fromPercentEncoding(path.sliced(path.lastIndexOf('/') + 1)));
}

QStringView lastSuffix(QStringView name)
{
    return name.sliced(name.lastIndexOf(u'.') + 1);
}

} // namespace

QString safeFileName(QStringView hostile)
{
    const QString name = sanitized(hostile);
    return name.isEmpty() ? u"download"_s : name;
}

QString chooseFileName(const QUrl &url, QByteArrayView contentDisposition, QByteArrayView contentType,
                       QByteArrayView contentEncoding)
{
    QString name = sanitized(parseContentDisposition(contentDisposition).fileName);
    if (name.isEmpty()) {
        name = sanitized(lastPathSegment(url));
    }
    if (name.isEmpty()) {
        name = u"index"_s;
    }
    if (split(name).suffix.isEmpty()) {
        name += usualSuffix(contentType);
    }
    return safeFileName(withCodings(name, contentEncoding));
}

NameParts splitName(QStringView name)
{
    return split(name);
}

QString numberedName(const QString &safeName, int n)
{
    return join(split(safeName), u" (%1)"_s.arg(n), maxNumberedNameBytes);
}

bool looksLikeWebPage(const QUrl &url, QStringView wantedName, QByteArrayView contentType,
                      QByteArrayView contentDisposition)
{
    const QString type = essence(contentType);
    if (type != "text/html"_L1 && type != "application/xhtml+xml"_L1) {
        return false;
    }
    const ContentDisposition disposition = parseContentDisposition(contentDisposition);
    if (disposition.attachment || !disposition.fileName.isEmpty()) {
        return false;
    }
    return isIn(notWebPages, lastSuffix(lastPathSegment(url))) || isIn(notWebPages, lastSuffix(wantedName));
}

bool isExecutableName(QStringView name)
{
    QString trimmed = name.toString();
    chopDotsAndBlanks(trimmed);
    return trimmed.contains(u'.') && isIn(executables, lastSuffix(trimmed));
}

} // namespace headgate
