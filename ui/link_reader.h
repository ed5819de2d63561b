// SPDX-License-Identifier: MIT
#pragma once

#include "app/command.h"
#include "core/file_kind.h"
#include "core/link_list.h"

#include <QFuture>
#include <QSet>
#include <QStringList>
#include <QThreadPool>

#include <memory>
#include <mutex>

class QMimeData;

namespace headgate {

/// Where links can be read from, as values that cross a thread.
struct LinkSource
{
    QString text;
    QString html;
    QList<QUrl> urls;
    QStringList files; ///< full paths of lists of links

    [[nodiscard]] static LinkSource ofText(const QString &text);
    [[nodiscard]] static LinkSource ofFiles(const QStringList &files);
    /// What was dropped or copied: links first, then the links of a page, then those in plain text. Files on
    /// this machine are lists to read.
    [[nodiscard]] static LinkSource of(const QMimeData &mime);

    [[nodiscard]] bool isEmpty() const
    {
        return text.isEmpty() && html.isEmpty() && urls.isEmpty() && files.isEmpty();
    }
};

/// The addresses that are in the list already. Comparing takes keys that are dear to make: they are made
/// once, by the thread that asks first.
class KnownLinks
{
public:
    explicit KnownLinks(QStringList urls);

    [[nodiscard]] const QSet<QByteArray> &keys() const; ///< as linkKey() gives them; any thread

private:
    QStringList m_urls;
    mutable std::once_flag m_made;
    mutable QSet<QByteArray> m_keys;
};

/// One line of what was read, for a preview.
struct LinkEntry
{
    enum class Kind { New, Twice, InList, NoLink };
    Kind kind = Kind::New;
    FileKind file = FileKind::Other;                            ///< with New and InList
    RejectedLine::Reason reason = RejectedLine::Reason::NoLink; ///< with NoLink
    qint64 line = 0;                                            ///< from 1; 0: there are no lines
    qsizetype link = -1; ///< with New and InList: its place in LinkReading::links
    QString text = {};   ///< with Twice the address, with NoLink how the text begins; without passwords
    QString behind = {}; ///< what stands behind the link and was not understood; may be empty
};

/// The links that hold a LinkPattern.
struct PatternCount
{
    qint64 patterns = 0;
    qint64 links = 0; ///< for which they stand; stops at the largest qint64
    QString first;    ///< of those links; without passwords
    QString last;
};

/// What was read.
struct LinkReading
{
    QList<NewLink> links;      ///< each once, in order
    QByteArray digests;        ///< with entries: linkDigest() of each link, one behind the other
    qint64 inList = 0;         ///< of those, how many were in the list already
    qint64 twice = 0;          ///< left out: there before in what was read
    qint64 noLinks = 0;        ///< lines without a usable link, empty lines and comments aside
    QList<qint64> noLinkLines; ///< the first of their numbers
    qint64 textsBehind = 0;    ///< lines with text behind the link that was not understood
    PatternCount patterns;     ///< whether they were expanded or not
    QList<LinkEntry> entries;  ///< every link, and the first lines without one, by their lines
    QStringList problems;      ///< files that could not be read: translated, plain text
};

/// Files above this are not lists that a person made; they are refused with a message.
inline constexpr qint64 maxListBytes = 64 * 1024 * 1024;

/// Reads links. Pure but for the files; any thread.
/// @param known     what is in the list already, to count it; null: nobody will look, there are no entries
/// @param patterns  whether links that hold one are expanded, to LinkPattern::mostLinks in all; those in
/// pages
///                  and documents never are
[[nodiscard]] LinkReading readLinks(const LinkSource &source, const KnownLinks *known = nullptr,
                                    Patterns patterns = Patterns::Keep);

/// The same in a thread of the pool.
[[nodiscard]] QFuture<LinkReading> readLinksIn(QThreadPool &pool, const LinkSource &source,
                                               std::shared_ptr<const KnownLinks> known = {},
                                               Patterns patterns = Patterns::Keep);

} // namespace headgate
