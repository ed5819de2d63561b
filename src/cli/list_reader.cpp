// SPDX-License-Identifier: MIT
#include "cli/list_reader.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
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
/// No link is longer; what has no line breaks (a film instead of a list) must not fill the memory.
constexpr qsizetype longestLine = 64 * 1024;
constexpr qsizetype shownOfBadLine = 200;

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

QString cannotRead(const QString &list, const QString &why)
{
    const QString name = list == "-"_L1 ? tr("standard input") : list;
    //: %1 a list's file name, %2 the system's reason
    return tr("The list %1 cannot be read: %2").arg(name, why);
}

/// Links that were there before. Kept as digests: two different links that are taken for one would be a file
/// missing in silence, which 128 bits make as good as impossible.
class SeenLinks
{
public:
    /// False when it was there before.
    bool insert(const NewLink &link)
    {
        const QByteArray text = link.url.toEncoded(QUrl::RemoveFragment) + '\0' + link.name.toUtf8();
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

/// Cuts pieces of any size into lines, and forgets lines that are too long but for their beginning.
class LineSplitter
{
public:
    template <class TakeLine>
    void add(QByteArrayView piece, TakeLine takeLine)
    {
        while (!piece.isEmpty()) {
            const qsizetype end = piece.indexOf('\n');
            const QByteArrayView part = end < 0 ? piece : piece.first(end);
            m_line.append(part.first(std::min(part.size(), longestLine + 1 - m_line.size())));
            if (end < 0) {
                return;
            }
            takeLine(std::exchange(m_line, {}));
            piece = piece.sliced(end + 1);
        }
    }

    /// The last line, which may lack its line break.
    template <class TakeLine>
    void finish(TakeLine takeLine)
    {
        if (!m_line.isEmpty()) {
            takeLine(std::exchange(m_line, {}));
        }
    }

private:
    QByteArray m_line;
};

/// A line of a list, understood: a link; or nothing, for a blank line or a comment; or no link.
struct Line
{
    std::optional<NewLink> link;
    bool wrong = false;
};

Line parseLine(const QByteArray &bytes)
{
    const QByteArray text = bytes.trimmed();
    if (text.isEmpty() || text.startsWith('#')) {
        return {};
    }
    const QUrl url = QUrl::fromEncoded(text);
    const bool usable = bytes.size() <= longestLine && url.isValid() && !url.host().isEmpty() &&
                        (url.scheme() == "http"_L1 || url.scheme() == "https"_L1);
    return usable ? Line{NewLink{url, {}}, false} : Line{std::nullopt, true};
}

/// What the thread does, from the first link to the end.
class Reading
{
public:
    /// Waits until a batch is wanted, then hands it over. False when nothing is wanted any more.
    using HandOver = std::function<bool(ListBatch)>;

    Reading(const Interrupter &interrupter, HandOver handOver)
        : m_interrupter(interrupter)
        , m_handOver(std::move(handOver))
    {
    }

    /// Links given as arguments: they are links, and only to be known again.
    [[nodiscard]] bool readArguments(const QStringList &links)
    {
        ListBatch batch;
        for (const QString &link : links) {
            take({QUrl(link), {}}, batch);
        }
        return m_handOver(std::move(batch));
    }

    /// About how many links the lists hold: their lines that are neither blank nor comments.
    [[nodiscard]] std::optional<qint64> count(const QStringList &lists)
    {
        qint64 links = 0;
        for (const QString &list : lists) {
            Input input(list, m_interrupter);
            if (!input.isRegular() || !input.open()) {
                return std::nullopt;
            }
            LineSplitter splitter;
            const auto countLine = [&links](const QByteArray &line) {
                const QByteArray text = line.trimmed();
                links += !text.isEmpty() && !text.startsWith('#') ? 1 : 0;
            };
            Input::Piece piece = input.read(countedPieceSize);
            while (const auto *bytes = std::get_if<QByteArray>(&piece)) {
                splitter.add(*bytes, countLine);
                piece = input.read(countedPieceSize);
            }
            if (!std::holds_alternative<Input::End>(piece)) {
                return std::nullopt;
            }
            splitter.finish(countLine);
        }
        return links;
    }

    /// Reads a list to its end. False when nothing is wanted any more.
    [[nodiscard]] bool readList(const QString &list)
    {
        Input input(list, m_interrupter);
        if (!input.open()) {
            m_error = cannotRead(list, input.errorString());
            return true;
        }
        LineSplitter splitter;
        qint64 number = 0;
        ListBatch batch;
        const auto takeLine = [&](const QByteArray &bytes) {
            ++number;
            const Line line =
                parseLine(number == 1 && bytes.startsWith(byteOrderMark) ? bytes.sliced(3) : bytes);
            if (line.link) {
                take(*line.link, batch);
            } else if (line.wrong) {
                batch.badLines.append(
                    {list, number,
                     QString::fromUtf8(bytes.first(std::min(bytes.size(), shownOfBadLine))).trimmed()});
            }
        };
        while (true) {
            const Input::Piece piece = input.read(pieceSize);
            if (std::holds_alternative<Input::Interrupted>(piece)) {
                return false;
            }
            if (const auto *bytes = std::get_if<QByteArray>(&piece)) {
                splitter.add(*bytes, takeLine);
            } else {
                splitter.finish(takeLine);
            }
            if (!m_handOver(std::exchange(batch, {}))) {
                return false;
            }
            if (const auto *error = std::get_if<Input::Error>(&piece)) {
                m_error = cannotRead(list, error->text);
                return true;
            }
            if (std::holds_alternative<Input::End>(piece)) {
                return true;
            }
        }
    }

    [[nodiscard]] const std::optional<QString> &error() const { return m_error; }

private:
    static constexpr qsizetype countedPieceSize = 256 * 1024;
    static constexpr auto byteOrderMark = "\xEF\xBB\xBF";

    void take(const NewLink &link, ListBatch &batch)
    {
        if (m_seen.insert(link)) {
            batch.links.append(link);
        } else {
            ++batch.duplicates;
        }
    }

    const Interrupter &m_interrupter;
    const HandOver m_handOver;
    SeenLinks m_seen;
    std::optional<QString> m_error; ///< the last one
};

} // namespace

ListReader::ListReader(const QStringList &links, const QStringList &lists, QObject *parent)
    : QObject(parent)
    , m_links(links)
    , m_lists(lists)
{
    m_thread.reset(QThread::create([this] {
        Reading reading(m_interrupter, [this](const ListBatch &batch) {
            if (batch.links.isEmpty() && batch.badLines.isEmpty() && batch.duplicates == 0) {
                return !m_interrupter.isInterrupted();
            }
            m_asked.acquire();
            if (m_interrupter.isInterrupted()) {
                return false;
            }
            Q_EMIT batchRead(batch);
            return true;
        });
        if (const auto count = reading.count(m_lists)) {
            Q_EMIT counted(*count + m_links.size());
        }
        bool wanted = reading.readArguments(m_links);
        for (const QString &list : m_lists) {
            wanted = wanted && reading.readList(list);
        }
        if (wanted) {
            Q_EMIT ended(reading.error());
        }
    }));
    m_thread->start();
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
            return cannotRead(list, tr("there is no such file"));
        }
        if (info.isDir()) {
            return cannotRead(list, tr("it is a folder"));
        }
        if (!info.isReadable()) {
            return cannotRead(list, tr("it is not yours to read"));
        }
    }
    return std::nullopt;
}

void ListReader::next()
{
    m_asked.release();
}

} // namespace headgate
