// SPDX-License-Identifier: MIT
#include "cli/list_reader.h"

#include "cli/cli_text.h"
#include "core/foreign_text.h"
#include "core/metalink.h"
#include "transfer/file_naming.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QHash>
#include <QSet>
#include <QUrl>

#include <algorithm>
#include <cstring>
#include <functional>
#include <utility>

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

/// Read at a time; bounds a batch, since a link has nine bytes or more.
constexpr qsizetype pieceSize = 16 * 1024;
constexpr qsizetype countedPieceSize = 256 * 1024;
constexpr Milliseconds patienceForOptions{200};

QString cannotRead(const QString &list, const QString &why)
{
    const QString name = list == "-"_L1 ? CliText::tr("standard input") : list;
    //: %1 a list's file name, %2 the system's reason
    return CliText::tr("The list %1 cannot be read: %2").arg(name, why);
}

/// Links that were there before. Kept as digests: two different links that are taken for one would be a file
/// missing in silence, which 128 bits make as good as impossible.
class SeenLinks
{
public:
    /// False when it was there before.
    bool insert(const NewLink &link)
    {
        const QByteArray text = linkKey(link.url) + '\0' + link.name.toUtf8();
        const QByteArray digest = QCryptographicHash::hash(text, QCryptographicHash::Blake2s_128);
        Key key;
        std::memcpy(&key, digest.constData(), sizeof key);
        const auto before = m_keys.size();
        m_keys.insert(key);
        return m_keys.size() != before;
    }

private:
    struct Key
    {
        quint64 first = 0;
        quint64 second = 0;

        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed) noexcept { return size_t(key.first) ^ seed; }
    };
    QSet<Key> m_keys;
};

/// A checksum file that can be asked for many names.
class ChecksumIndex
{
public:
    explicit ChecksumIndex(const QList<ChecksumEntry> &entries)
        : m_entries(entries)
    {
        for (const ChecksumEntry &entry : entries) {
            m_byName[lastPart(entry.name)].append(entry);
        }
    }

    [[nodiscard]] std::optional<Digest> find(const NewLink &link) const
    {
        if (m_entries.isEmpty()) {
            return {};
        }
        const QString name = lastPart(link.name.isEmpty() ? chooseFileName(link.url, {}, {}, {}) : link.name);
        // A lone entry may be for any file; that is findDigest()'s to say.
        return findDigest(m_entries.size() == 1 ? m_entries : m_byName.value(name), name);
    }

private:
    static QString lastPart(const QString &name)
    {
        return name.sliced(std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\')) + 1);
    }

    const QList<ChecksumEntry> m_entries;
    QHash<QString, QList<ChecksumEntry>> m_byName;
};

/// What the thread does, from the first link to the end.
class Reading
{
public:
    /// Waits until a batch is wanted, then hands it over. False when nothing is wanted any more.
    using HandOver = std::function<bool(const ListBatch &)>;
    using Fail = std::function<void(const QString &)>;

    Reading(const Interrupter &interrupter, const QList<ChecksumEntry> &checksums, const NameMask &names,
            const QDate &today, HandOver handOver, Fail fail, Fail note)
        : m_interrupter(interrupter)
        , m_checksums(checksums)
        , m_names(names)
        , m_today(today)
        , m_handOver(std::move(handOver))
        , m_fail(std::move(fail))
        , m_note(std::move(note))
    {
    }

    /// Links given as arguments: they are links, and only to be known again.
    [[nodiscard]] bool readArguments(const QList<QUrl> &links)
    {
        ListBatch batch;
        for (const QUrl &link : links) {
            take({link, {}, {}}, batch);
        }
        return m_handOver(batch);
    }

    /// About how many links the lists hold: their lines that are neither blank nor comments nor options.
    [[nodiscard]] std::optional<qint64> count(const QStringList &lists)
    {
        qint64 links = 0;
        for (const QString &list : lists) {
            Input input(list, m_interrupter);
            if (isMetalinkName(list) || !input.isRegular() || !input.open()) {
                return std::nullopt;
            }
            char before = '\n';
            Input::Piece piece = input.read(countedPieceSize);
            if (const auto *start = std::get_if<QByteArray>(&piece); start && looksLikeMetalink(*start)) {
                return std::nullopt;
            }
            while (const auto *bytes = std::get_if<QByteArray>(&piece)) {
                for (const char c : *bytes) {
                    const bool beginsLink = before == '\n' && !QByteArrayView("\n\r\t #").contains(c);
                    links += beginsLink ? 1 : 0;
                    before = c;
                }
                piece = input.read(countedPieceSize);
            }
            if (!std::holds_alternative<Input::End>(piece)) {
                return std::nullopt;
            }
        }
        return links;
    }

    /// Reads a list to its end. False when nothing is wanted any more.
    [[nodiscard]] bool readList(const QString &list)
    {
        Input input(list, m_interrupter);
        if (!input.open()) {
            m_fail(cannotRead(list, input.errorString()));
            return true;
        }
        if (isMetalinkName(list)) {
            return readMetalink(list, input, {});
        }
        LinkListReader reader;
        Rejections told;
        qsizetype toldBehind = 0;
        bool anyLink = false;
        bool first = true;
        std::optional<Milliseconds> patience;
        while (true) {
            const Input::Piece piece = input.read(pieceSize, patience);
            if (std::holds_alternative<Input::Interrupted>(piece)) {
                return false;
            }
            // Options may follow a link on lines of their own; but a slow list must not hold its last link
            // back until the next one comes.
            patience = std::nullopt;
            if (const auto *bytes = std::get_if<QByteArray>(&piece)) {
                if (std::exchange(first, false) && looksLikeMetalink(*bytes)) {
                    return readMetalink(list, input, *bytes);
                }
                reader.read(*bytes);
                patience = patienceForOptions;
            } else if (std::holds_alternative<Input::Quiet>(piece)) {
                reader.completeLast();
            } else {
                reader.finish();
            }
            ListBatch batch;
            for (const Link &link : reader.takeLinks()) {
                anyLink = true;
                if (!link.behind.isEmpty() && toldBehind < Rejections::maxKept) {
                    ++toldBehind;
                    batch.behind.append(
                        {list, link.line, link.url.toString(QUrl::RemovePassword), link.behind});
                } else if (!link.behind.isEmpty()) {
                    ++batch.furtherBehind;
                }
                take(toNewLink(link), batch);
            }
            reject(list, reader.rejected(), told, batch);
            if (!m_handOver(batch)) {
                return false;
            }
            if (const auto *error = std::get_if<Input::Error>(&piece)) {
                m_fail(cannotRead(list, error->text));
                return true;
            }
            if (std::holds_alternative<Input::End>(piece)) {
                if (!anyLink && reader.rejected().count() == 0) {
                    m_note(list == "-"_L1 ? CliText::tr("Standard input has no links in it.")
                                          : CliText::tr("The list %1 has no links in it.").arg(list));
                }
                return true;
            }
        }
    }

private:
    static bool isMetalinkName(const QString &list)
    {
        return list.endsWith(".meta4"_L1, Qt::CaseInsensitive) ||
               list.endsWith(".metalink"_L1, Qt::CaseInsensitive);
    }

    /// A document that is understood as a whole or not at all. False when nothing is wanted any more.
    [[nodiscard]] bool readMetalink(const QString &list, Input &input, QByteArray document)
    {
        while (document.size() <= maxMetalinkBytes) {
            const Input::Piece piece = input.read(countedPieceSize);
            if (const auto *bytes = std::get_if<QByteArray>(&piece)) {
                document += *bytes;
            } else if (const auto *error = std::get_if<Input::Error>(&piece)) {
                m_fail(cannotRead(list, error->text));
                return true;
            } else if (std::holds_alternative<Input::Interrupted>(piece)) {
                return false;
            } else if (std::holds_alternative<Input::End>(piece)) {
                break;
            }
        }
        const auto files = parseMetalink(document);
        if (!files) {
            m_fail(cannotRead(list, files.failure().detail));
            return true;
        }
        constexpr qsizetype mostAtATime = 1000;
        ListBatch batch;
        for (const MetalinkFile &file : *files) {
            if (auto link = toNewLink(file)) {
                take(*std::move(link), batch);
            } else {
                // There are no lines to number: it is the document that names no usable source.
                batch.badLines.append({list, 0, hidePasswords(file.name).left(Rejections::maxTextKept)});
            }
            if (batch.links.size() + batch.badLines.size() >= mostAtATime &&
                !m_handOver(std::exchange(batch, {}))) {
                return false;
            }
        }
        return m_handOver(batch);
    }

    /// What was rejected since the last time.
    static void reject(const QString &list, const Rejections &now, Rejections &told, ListBatch &batch)
    {
        for (const RejectedLine &line : now.first.sliced(told.first.size())) {
            batch.badLines.append({list, line.line, line.text, line.reason});
        }
        batch.furtherBadLines = now.count() - told.count() - batch.badLines.size();
        told = now;
    }

    void take(NewLink link, ListBatch &batch)
    {
        if (!m_seen.insert(link)) {
            ++batch.duplicates;
            return;
        }
        if (link.digests.isEmpty()) {
            if (auto digest = m_checksums.find(link)) {
                link.digests.append(*std::move(digest));
            }
        }
        ++m_taken;
        if (!m_names.isEmpty()) {
            link.name = maskedName(m_names, link, m_taken, m_today);
        }
        batch.links.append(std::move(link));
    }

    const Interrupter &m_interrupter;
    const ChecksumIndex m_checksums;
    const NameMask m_names;
    const QDate m_today;
    const HandOver m_handOver;
    const Fail m_fail;
    const Fail m_note;
    SeenLinks m_seen;
    qint64 m_taken = 0;
};

} // namespace

ListReader::ListReader(const QList<QUrl> &links, const QStringList &lists,
                       const QList<ChecksumEntry> &checksums, const NameMask &names, const QDate &today,
                       QObject *parent)
    : QObject(parent)
    , m_links(links)
    , m_lists(lists)
    , m_checksums(checksums)
    , m_names(names)
    , m_today(today)
{
    m_thread.reset(QThread::create([this] { read(); }));
    // From the event loop, so that nothing is said before whoever made this has begun to listen.
    QMetaObject::invokeMethod(
        this, [this] { m_thread->start(); }, Qt::QueuedConnection);
}

void ListReader::read()
{
    const auto handOver = [this](const ListBatch &batch) {
        if (batch.isEmpty()) {
            return !m_interrupter.isInterrupted();
        }
        m_asked.acquire();
        if (m_interrupter.isInterrupted()) {
            return false;
        }
        Q_EMIT batchRead(batch);
        return true;
    };
    Reading reading(
        m_interrupter, m_checksums, m_names, m_today, handOver,
        [this](const QString &error) { Q_EMIT unreadable(error); },
        [this](const QString &note) { Q_EMIT empty(note); });
    if (const auto count = reading.count(m_lists)) {
        Q_EMIT counted(*count + m_links.size());
    }
    bool wanted = reading.readArguments(m_links);
    for (const QString &list : m_lists) {
        wanted = wanted && reading.readList(list);
    }
    if (wanted) {
        Q_EMIT ended();
    }
}

ListReader::~ListReader()
{
    m_interrupter.interrupt();
    m_asked.release();
    m_thread->wait();
}

std::optional<QString> ListReader::check(const QStringList &lists)
{
    for (const QString &list : lists) {
        const QFileInfo info(list);
        if (list == "-"_L1) {
            continue;
        }
        if (!info.exists()) {
            return cannotRead(list, CliText::tr("there is no such file"));
        }
        if (info.isDir()) {
            return cannotRead(list, CliText::tr("it is a folder"));
        }
        if (!info.isReadable()) {
            return cannotRead(list, CliText::tr("it is not yours to read"));
        }
    }
    return std::nullopt;
}

void ListReader::next()
{
    m_asked.release();
}

} // namespace headgate
