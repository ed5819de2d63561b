// SPDX-License-Identifier: MIT
#pragma once

#include "core/link.h"
#include "core/link_pattern.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringDecoder>
#include <QStringView>

#include <optional>

namespace headgate {

/// A line, or an attribute of a page, from which no link could be taken.
struct RejectedLine
{
    enum class Reason {
        NoLink,
        UnsupportedScheme, ///< a link, but neither http nor https
        TooLong,           ///< over maxLinkLine bytes
        RawPassword,       ///< as hasRawPassword() tells it
        BrokenDigest,      ///< a link with what is meant for a checksum, but is none that we know
        TooManyLinks,      ///< a pattern, for more links than LinkPattern::mostLinks with those before it
    };

    qint64 line = 0;
    Reason reason = Reason::NoLink;
    QString text;   ///< how it begins, without passwords; hostile, plain text
    QString scheme; ///< with UnsupportedScheme: "ftp", "magnet"

    friend bool operator==(const RejectedLine &, const RejectedLine &) = default;
};

/// Why a line was rejected, and what to write instead: "neither http nor https". Translated, plain text.
[[nodiscard]] QString describe(RejectedLine::Reason reason);

/// How many lines were no links, and what the first of them look like.
struct Rejections
{
    static constexpr qsizetype maxKept = 20;      ///< lines kept to be shown
    static constexpr qsizetype maxTextKept = 200; ///< characters kept of each

    qint64 noLinks = 0;
    qint64 unsupported = 0;
    qint64 tooLong = 0;
    qint64 rawPasswords = 0;
    qint64 brokenDigests = 0;
    qint64 tooManyLinks = 0;
    QList<RejectedLine> first;

    void add(qint64 line, RejectedLine::Reason reason, QStringView text, QStringView scheme = {});
    /// A line without a link to fetch; finds the reason.
    void add(qint64 line, QStringView text);
    [[nodiscard]] qint64 count() const noexcept
    {
        return noLinks + unsupported + tooLong + rawPasswords + brokenDigests + tooManyLinks;
    }
};

/// The links of a list, each once, in its order.
struct LinkList
{
    QList<Link> links;
    qint64 duplicates = 0; ///< further occurrences (by linkKey()) that were left out
    Rejections rejected;
};

/// Gathers links and leaves out what it has seen already.
class LinkListBuilder
{
public:
    void add(Link link);
    [[nodiscard]] Rejections &rejected() noexcept { return m_list.rejected; }
    [[nodiscard]] LinkList take();

private:
    LinkList m_list;
    QSet<QByteArray> m_seen;
};

inline constexpr qsizetype maxLinkLine = qsizetype{64} * 1024; ///< bytes; a longer line is refused

/// Reads a list of links piece by piece, so that a list may be longer than memory: what it holds is one
/// line, the rejections it keeps, and the links that were not yet taken. Does not look for duplicates.
///
/// A line is
///  - empty, or a comment that begins with '#';
///  - a link, bare or in <> or quotes, or without scheme ("example.com/file.zip"), which then is https; it
///  may
///    be followed by a digest as parseDigest() reads it;
///  - a digest and a link, as sha256sum and the like lay them out;
///  - text with http(s) links in it; punctuation and unbalanced brackets behind a link are not part of it;
///  - indented and "option=value", as in input files of aria2: out= and checksum=algorithm=value belong to
///    the links of the last line that had any, other options are skipped, and all those of
///    a line that was rejected. A broken checksum= takes the links back.
/// Everything else is rejected, and so is a link with a digest that is broken or of an unknown kind: whoever
/// wrote it believes that the file will be compared. Other text behind a link that begins its line is kept in
/// Link::behind; a comment, which begins with '#', is not. Numbers and alternatives in brackets are told in
/// Link::pattern and not expanded: a URL can hold them.
///
/// UTF-8 or, line by line, ISO-8859-1; UTF-16 when it begins with a byte order mark. LF or CRLF.
class LinkListReader
{
public:
    /// @param patterns  as linksInLine() takes it
    explicit LinkListReader(Patterns patterns = Patterns::Keep)
        : m_patterns(patterns)
    {
    }

    /// The next bytes of the list, cut anywhere.
    void read(QByteArrayView chunk);
    /// No more bytes come.
    void finish();
    /// No more bytes come for a while: the last link is complete as it is. Options that follow after all are
    /// rejected.
    void completeLast();

    /// The links that are complete and were not yet taken, in order. The last one becomes complete with the
    /// next link, or with finish(), because options may follow.
    [[nodiscard]] QList<Link> takeLinks();
    [[nodiscard]] const Rejections &rejected() const noexcept { return m_rejected; }

private:
    void readUtf8(QByteArrayView bytes);
    void appendToLine(QByteArrayView bytes);
    void endLine();
    void readLine(QByteArrayView line);
    [[nodiscard]] bool readOption(QByteArrayView line);

    const Patterns m_patterns;
    std::optional<QStringDecoder> m_utf16;
    QByteArray m_start; ///< held back until a byte order mark can be told
    bool m_started = false;
    QByteArray m_line;
    bool m_lineTooLong = false;
    qint64 m_lineNumber = 1;
    QList<Link> m_complete;
    QList<Link> m_open;         ///< links of the last line that had any: options may follow
    bool m_passOptions = false; ///< that line was rejected: its options belong to nothing
    Rejections m_rejected;
};

/// A whole list as LinkListReader reads it, each link once.
[[nodiscard]] LinkList parseLinks(QByteArrayView bytes);
[[nodiscard]] LinkList parseLinks(QStringView text);

/// text/uri-list (RFC 2483, 5): one URI a line, '#' before a comment.
[[nodiscard]] LinkList parseUriList(QByteArrayView bytes);

} // namespace headgate
