// SPDX-License-Identifier: MIT
#include "ui/link_reader.h"

#include "core/foreign_text.h"
#include "core/html_links.h"
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
    explicit Collector(const KnownLinks *known)
        : m_known(known)
    {
    }

    void add(const Link &link) { add(toNewLink(link), link.line, link.behind); }

    void add(NewLink link, qint64 line, const QString &behind = {})
    {
        m_reading.textsBehind += behind.isEmpty() ? 0 : 1;
        QByteArray key = linkKey(link.url);
        const bool inList = m_known && m_known->keys().contains(key);
        const qsizetype before = m_seen.size();
        m_seen.insert(std::move(key));
        const bool twice = m_seen.size() == before;
        // What it is to be called is as foreign as the rest.
        link.name = link.name.isEmpty() ? QString() : safeFileName(link.name);
        if (m_reading.entries.size() < LinkReading::mostEntries) {
            const auto kind = twice    ? LinkEntry::Kind::Twice
                              : inList ? LinkEntry::Kind::InList
                                       : LinkEntry::Kind::New;
            const QString digest = link.digests.isEmpty() ? QString() : link.digests.first().toText();
            m_reading.entries.append({kind, line, link.url.toDisplayString(), link.name, digest, {}, behind});
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
        m_reading.noLinks += rejections.count();
        for (const RejectedLine &line : rejections.first) {
            if (line.line > 0) {
                m_reading.noLinkLines.append(line.line);
            }
            m_reading.entries.append({LinkEntry::Kind::NoLink, line.line, line.text, {}, {}, line.reason});
        }
    }

    void reject(const QString &text)
    {
        ++m_reading.noLinks;
        m_reading.entries.append(
            {LinkEntry::Kind::NoLink, 0, hidePasswords(text).left(Rejections::maxTextKept), {}, {}});
    }

    void fail(const QString &problem) { m_reading.problems.append(problem); }

    [[nodiscard]] bool hasLinks() const { return !m_reading.links.isEmpty(); }

    LinkReading take()
    {
        std::ranges::stable_sort(m_reading.entries, {}, &LinkEntry::line);
        return std::exchange(m_reading, {});
    }

private:
    const KnownLinks *m_known;
    QSet<QByteArray> m_seen;
    LinkReading m_reading;
};

void readText(QStringView text, Collector &collector)
{
    LinkListReader reader;
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
    LinkListReader reader;
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

LinkReading readLinks(const LinkSource &source, const KnownLinks *known)
{
    Collector collector(known);
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
                                 std::shared_ptr<const KnownLinks> known)
{
    // A function that a pool runs must be copyable, a promise is not.
    auto promise = std::make_shared<QPromise<LinkReading>>();
    QFuture<LinkReading> future = promise->future();
    promise->start();
    pool.start([promise, source, known = std::move(known)] {
        promise->addResult(readLinks(source, known.get()));
        promise->finish();
    });
    return future;
}

} // namespace headgate
