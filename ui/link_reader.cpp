// SPDX-License-Identifier: MIT
#include "ui/link_reader.h"

#include "core/foreign_text.h"
#include "core/html_links.h"
#include "core/link_digest.h"
#include "core/metalink.h"
#include "transfer/file_naming.h"
#include "ui/row_text.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QMimeData>
#include <QPromise>

#include <algorithm>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LinkReader)
};

class Collector
{
public:
    Collector(const KnownLinks *known, Patterns patterns)
        : m_known(known)
        , m_patterns(patterns)
    {
    }

    [[nodiscard]] Patterns patterns() const { return m_patterns; }

    void add(const Link &link)
    {
        if (link.pattern.isEmpty()) {
            add(toNewLink(link), link.line, link.behind);
            return;
        }
        const LinkPattern pattern(link.pattern);
        count(pattern);
        if (m_patterns == Patterns::Keep) {
            add(toNewLink(link), link.line, link.behind);
        } else if (pattern.count() > LinkPattern::mostLinks - m_expanded) {
            reject({link.line, RejectedLine::Reason::TooManyLinks, shown(link.pattern), {}});
        } else {
            m_expanded += pattern.count();
            NewLink one = toNewLink(link);
            for (qint64 i = 0; i < pattern.count(); ++i) {
                const QString text = pattern.at(i);
                if (const auto url = toFetchableUrl(text)) {
                    one.url = *url;
                    add(one, link.line, i == 0 ? link.behind : QString());
                } else {
                    reject({link.line, RejectedLine::Reason::NoLink, shown(text), {}});
                }
            }
        }
    }

    void add(NewLink link, qint64 line, const QString &behind = {})
    {
        m_reading.textsBehind += behind.isEmpty() ? 0 : 1;
        QByteArray key = linkKey(link.url);
        const bool inList = m_known && m_known->keys().contains(key);
        const QByteArray digest = m_known ? linkDigest(key) : QByteArray();
        const qsizetype before = m_seen.size();
        m_seen.insert(std::move(key));
        const bool twice = m_seen.size() == before;
        // What it is to be called is as foreign as the rest.
        link.name = link.name.isEmpty() ? QString() : safeFileName(link.name);
        if (m_known) {
            LinkEntry entry{twice    ? LinkEntry::Kind::Twice
                            : inList ? LinkEntry::Kind::InList
                                     : LinkEntry::Kind::New};
            entry.line = line;
            entry.behind = behind;
            if (twice) {
                entry.text = link.url.toDisplayString();
            } else {
                entry.link = m_reading.links.size();
                m_reading.digests += digest;
                entry.file = fileKindOf(link.name.isEmpty() ? link.url.fileName() : link.name);
            }
            m_reading.entries.append(std::move(entry));
        }
        if (twice) {
            ++m_reading.twice;
            return;
        }
        m_reading.inList += inList ? 1 : 0;
        m_reading.links.append(std::move(link));
    }

    void reject(const Rejections &rejections)
    {
        m_reading.noLinks += rejections.count() - rejections.first.size();
        for (const RejectedLine &line : rejections.first) {
            reject(line);
        }
    }

    void reject(const QString &text) { reject({0, RejectedLine::Reason::NoLink, shown(text), {}}); }

    void fail(const QString &problem) { m_reading.problems.append(problem); }

    [[nodiscard]] bool hasLinks() const { return !m_reading.links.isEmpty(); }

    LinkReading take()
    {
        std::ranges::stable_sort(m_reading.entries, {}, &LinkEntry::line);
        std::ranges::sort(m_reading.noLinkLines);
        return std::exchange(m_reading, {});
    }

private:
    static QString shown(const QString &text) { return hidePasswords(text).left(Rejections::maxTextKept); }

    void reject(const RejectedLine &line)
    {
        ++m_reading.noLinks;
        // A pattern can make as many of these as links.
        if (m_rejected >= mostRejected) {
            return;
        }
        ++m_rejected;
        if (line.line > 0) {
            m_reading.noLinkLines.append(line.line);
        }
        if (m_known) {
            LinkEntry entry{LinkEntry::Kind::NoLink};
            entry.reason = line.reason;
            entry.line = line.line;
            entry.text = line.text;
            m_reading.entries.append(std::move(entry));
        }
    }

    void count(const LinkPattern &pattern)
    {
        PatternCount &count = m_reading.patterns;
        if (++count.patterns == 1) {
            count.first = hidePasswords(pattern.at(0));
        }
        count.last = hidePasswords(pattern.at(pattern.count() - 1));
        constexpr qint64 most = std::numeric_limits<qint64>::max();
        count.links = count.links > most - pattern.count() ? most : count.links + pattern.count();
    }

    static constexpr qint64 mostRejected = 10 * Rejections::maxKept; ///< shown of all sources together

    const KnownLinks *m_known;
    const Patterns m_patterns;
    qint64 m_expanded = 0; ///< links for which patterns stand
    qint64 m_rejected = 0; ///< kept of the lines without a link
    QSet<QByteArray> m_seen;
    LinkReading m_reading;
};

void readText(QStringView text, Collector &collector)
{
    LinkListReader reader(collector.patterns());
    // In pieces: the UTF-8 form of a long text need not exist as a whole.
    constexpr qsizetype piece = 256 * 1024;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = std::min(text.size(), at + piece);
        if (end < text.size() && text[end].isLowSurrogate()) {
            --end;
        }
        reader.read(text.sliced(at, end - at).toUtf8());
        at = end;
    }
    reader.finish();
    for (const Link &link : reader.takeLinks()) {
        collector.add(link);
    }
    collector.reject(reader.rejected());
}

void readHtml(QStringView html, Collector &collector)
{
    // What else a page refers to, "mailto:" and scripts, nobody meant as a link to fetch.
    for (const Link &link : linksFromHtml(html, QUrl()).links) {
        collector.add(link);
    }
}

void readMetalink(const QByteArray &document, const QString &name, Collector &collector)
{
    const auto files = parseMetalink(document);
    if (!files) {
        collector.fail(Text::tr("%1 cannot be read: %2").arg(name, files.failure().detail));
        return;
    }
    for (const MetalinkFile &file : *files) {
        if (auto link = toNewLink(file)) {
            collector.add(*std::move(link), 0);
        } else {
            collector.reject(file.name);
        }
    }
}

bool looksBinary(const QByteArray &start)
{
    const bool utf16 = start.startsWith("\xff\xfe") || start.startsWith("\xfe\xff");
    return !utf16 && start.left(4096).contains('\0');
}

void readFile(const QString &path, Collector &collector)
{
    const QFileInfo info(path);
    const QString name = oneLine(info.fileName());
    if (info.isDir()) {
        collector.fail(Text::tr("%1 is a folder. Choose a file with links in it.").arg(name));
        return;
    }
    // Anything but a plain file may never end.
    if (info.exists() && !info.isFile()) {
        collector.fail(Text::tr("%1 is not a file that can be read.").arg(name));
        return;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        collector.fail(Text::tr("%1 cannot be read: %2").arg(name, file.errorString()));
        return;
    }
    if (file.size() > maxListBytes) {
        collector.fail(Text::tr("%1 is too large for a list of links: %2. At most %3 are read.")
                           .arg(name, QLocale().formattedDataSize(file.size()),
                                QLocale().formattedDataSize(maxListBytes)));
        return;
    }
    const QByteArray bytes = file.read(maxListBytes);
    if (file.error() != QFileDevice::NoError) {
        collector.fail(Text::tr("%1 cannot be read: %2").arg(name, file.errorString()));
        return;
    }
    if (looksBinary(bytes)) {
        collector.fail(Text::tr("%1 is not a text, so there are no links to read in it.").arg(name));
        return;
    }
    const QString suffix = info.suffix().toLower();
    if (suffix == "html"_L1 || suffix == "htm"_L1 || suffix == "xhtml"_L1) {
        readHtml(decodeForeignText(bytes), collector);
        return;
    }
    if (suffix == "meta4"_L1 || suffix == "metalink"_L1 ||
        looksLikeMetalink(bytes.first(std::min<qsizetype>(bytes.size(), 16 * 1024)))) {
        readMetalink(bytes, name, collector);
        return;
    }
    LinkListReader reader(collector.patterns());
    reader.read(bytes);
    reader.finish();
    for (const Link &link : reader.takeLinks()) {
        collector.add(link);
    }
    collector.reject(reader.rejected());
}

} // namespace

LinkSource LinkSource::ofText(const QString &text)
{
    LinkSource source;
    source.text = text;
    return source;
}

LinkSource LinkSource::ofFiles(const QStringList &files)
{
    LinkSource source;
    source.files = files;
    return source;
}

LinkSource LinkSource::of(const QMimeData &mime)
{
    LinkSource source;
    for (const QUrl &url : mime.urls()) {
        if (url.isLocalFile()) {
            source.files.append(url.toLocalFile());
        } else {
            source.urls.append(url);
        }
    }
    if (source.isEmpty()) {
        source.html = mime.hasHtml() ? mime.html() : QString();
        source.text = mime.hasText() ? mime.text() : QString();
    }
    return source;
}

KnownLinks::KnownLinks(QStringList urls)
    : m_urls(std::move(urls))
{
}

const QSet<QByteArray> &KnownLinks::keys() const
{
    std::call_once(m_made, [this] {
        m_keys.reserve(m_urls.size());
        for (const QString &url : m_urls) {
            m_keys.insert(linkKey(QUrl(url)));
        }
    });
    return m_keys;
}

LinkReading readLinks(const LinkSource &source, const KnownLinks *known, Patterns patterns)
{
    Collector collector(known, patterns);
    for (const QUrl &url : source.urls) {
        if (isFetchable(url)) {
            collector.add({url, {}, {}, 0});
        } else {
            collector.reject(url.toDisplayString());
        }
    }
    for (const QString &file : source.files) {
        readFile(file, collector);
    }
    if (!source.html.isEmpty()) {
        readHtml(source.html, collector);
    }
    // What was copied from a page is there as plain text too, without most of its links.
    if (source.html.isEmpty() || !collector.hasLinks()) {
        readText(source.text, collector);
    }
    return collector.take();
}

QFuture<LinkReading> readLinksIn(QThreadPool &pool, const LinkSource &source,
                                 std::shared_ptr<const KnownLinks> known, Patterns patterns)
{
    // A function that a pool runs must be copyable, a promise is not.
    auto promise = std::make_shared<QPromise<LinkReading>>();
    QFuture<LinkReading> future = promise->future();
    promise->start();
    pool.start([promise, source, known = std::move(known), patterns] {
        promise->addResult(readLinks(source, known.get(), patterns));
        promise->finish();
    });
    return future;
}

} // namespace headgate
