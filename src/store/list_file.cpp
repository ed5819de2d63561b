// SPDX-License-Identifier: MIT
#include "store/list_file.h"

#include "core/digest.h"
#include "core/link.h"
#include "core/sources.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

constexpr int formatVersion = 1;
constexpr QLatin1StringView formatName = "headgate-list"_L1;
constexpr qsizetype maxName = 1024;   ///< characters
constexpr qsizetype maxText = 4096;   ///< characters
constexpr qsizetype maxPieces = 1500; ///< 64 bytes each, in base64: half a line

QString stateWord(StoredState state)
{
    switch (state) {
    case StoredState::Unfinished:
    case StoredState::Finishing: // whoever reads this has no part file
    case StoredState::Removed:   // never asked for
        break;
    case StoredState::Done:
        return u"done"_s;
    case StoredState::Failed:
        return u"failed"_s;
    }
    return {};
}

QJsonObject toJson(const StoredItem &item)
{
    QJsonObject json{{u"url"_s, QString::fromLatin1(item.url)}};
    const auto put = [&json](const QString &key, const QJsonValue &value, bool wanted) {
        if (wanted) {
            json.insert(key, value);
        }
    };
    const bool done = item.state == StoredState::Done;
    put(u"name"_s, item.name, !item.name.isEmpty());
    put(u"nameAsked"_s, true, item.nameAsked);
    put(u"folder"_s, item.folder, !item.folder.isEmpty());
    put(u"paused"_s, true, item.paused);
    put(u"speedLimit"_s, item.speedLimit, item.speedLimit > 0);
    put(u"state"_s, stateWord(item.state), !stateWord(item.state).isEmpty());
    put(u"file"_s, item.file, done && !item.file.isEmpty());
    put(u"received"_s, item.received, done);
    put(u"total"_s, item.total, item.total >= 0);
    put(u"skipped"_s, true, item.skipped);
    put(u"digest"_s, item.digest, !item.digest.isEmpty());
    put(u"verdict"_s, item.verdict, item.verdict != 0);
    put(u"note"_s, item.note, !item.note.isEmpty());
    Sources sources = sourcesFromJson(item.sources);
    if (sources.pieces && sources.pieces->values.size() > maxPieces) {
        sources.pieces.reset(); // a line has its limit
    }
    put(u"sources"_s, QJsonDocument::fromJson(toJson(sources)).object(), !sources.isEmpty());
    if (item.failure) {
        json.insert(u"failure"_s, toWord(item.failure->kind));
        put(u"httpStatus"_s, item.failure->httpStatus, item.failure->httpStatus != 0);
        put(u"failureDetail"_s, item.failure->detail, !item.failure->detail.isEmpty());
    }
    return json;
}

/// Absolute on this system, and neither a way around (".."), nor a resource of the program, nor the share of
/// a server that would be told this user's name.
bool isCleanFolder(const QString &path)
{
    return path.size() <= maxText && QDir::isAbsolutePath(path) && QDir::cleanPath(path) == path &&
           !path.startsWith(u':') && !path.startsWith("//"_L1) && !path.contains(QChar::Null);
}

bool liesIn(const QString &file, const QString &folder)
{
    const QString prefix = folder.endsWith(u'/') ? folder : folder + u'/';
    const QStringView name = QStringView(file).sliced(std::min(prefix.size(), file.size()));
    return !folder.isEmpty() && file.startsWith(prefix) && !name.isEmpty() && name.size() <= maxName &&
           !name.contains(u'/') && !name.contains(u'\\') && !name.contains(QChar::Null) && name != "."_L1 &&
           name != ".."_L1;
}

std::optional<StoredItem> toItem(const QJsonObject &json)
{
    std::optional<QUrl> url = toFetchableUrl(json.value("url"_L1).toString());
    if (!url) {
        return {};
    }
    url->setPassword(QString());
    StoredItem item;
    item.url = url->toEncoded();
    item.name = json.value("name"_L1).toString().left(maxName);
    item.nameAsked = json.value("nameAsked"_L1).toBool() && !item.name.isEmpty();
    const QString folder = json.value("folder"_L1).toString();
    item.folder = isCleanFolder(folder) ? folder : QString();
    item.paused = json.value("paused"_L1).toBool();
    item.speedLimit = std::max(json.value("speedLimit"_L1).toInteger(), qint64(0));
    item.total = std::max(json.value("total"_L1).toInteger(-1), qint64(-1));
    item.skipped = json.value("skipped"_L1).toBool();
    item.note = json.value("note"_L1).toString().left(maxText);
    if (const QString digest = json.value("digest"_L1).toString(); parseDigest(digest.toUtf8())) {
        item.digest = digest;
    }
    // Through the parser and back: only what is sound goes on.
    item.sources = toJson(
        sourcesFromJson(QJsonDocument(json.value("sources"_L1).toObject()).toJson(QJsonDocument::Compact)));
    const QString state = json.value("state"_L1).toString();
    if (state == stateWord(StoredState::Done)) {
        item.state = StoredState::Done;
        const QString file = json.value("file"_L1).toString();
        item.file = liesIn(file, item.folder) ? file : QString();
        item.received = std::max(json.value("received"_L1).toInteger(), qint64(0));
    } else if (state == stateWord(StoredState::Failed)) {
        item.state = StoredState::Failed;
    }
    const int verdict = json.value("verdict"_L1).toInt();
    item.verdict = verdict >= 0 && verdict <= 2 ? verdict : 0;
    if (const QString word = json.value("failure"_L1).toString(); !word.isEmpty()) {
        item.failure =
            Failure::of(failureKindFromWord(word), json.value("failureDetail"_L1).toString().left(maxText));
        const int status = json.value("httpStatus"_L1).toInt();
        item.failure->httpStatus = status >= 100 && status <= 999 ? status : 0;
    }
    return item;
}

} // namespace

ListFileWriter::ListFileWriter(QIODevice &device, ListFormat format)
    : m_device(device)
    , m_format(format)
{
    if (format == ListFormat::Items) {
        writeLine(QJsonDocument(QJsonObject{{u"format"_s, formatName}, {u"version"_s, formatVersion}})
                      .toJson(QJsonDocument::Compact));
    }
}

void ListFileWriter::write(const StoredItem &item)
{
    writeLine(m_format == ListFormat::Links ? item.url
                                            : QJsonDocument(toJson(item)).toJson(QJsonDocument::Compact));
}

void ListFileWriter::writeLine(QByteArray line)
{
    line += '\n';
    m_ok = m_ok && m_device.write(line) == line.size();
}

ListFileReader::ListFileReader(QIODevice &device)
    : m_device(device)
{
}

std::optional<QByteArray> ListFileReader::readLine()
{
    QByteArray line = m_device.readLine(maxLine + 1);
    if (line.isEmpty()) {
        return {};
    }
    ++m_line;
    if (line.size() >= maxLine && !line.endsWith('\n')) {
        // Its rest is passed over piece by piece.
        QByteArray rest;
        do {
            rest = m_device.readLine(maxLine + 1);
        } while (!rest.isEmpty() && !rest.endsWith('\n'));
        return QByteArray();
    }
    return line;
}

bool ListFileReader::readHeader()
{
    const std::optional<QByteArray> line = readLine();
    const QJsonObject header = QJsonDocument::fromJson(line.value_or(QByteArray())).object();
    const int version = header.value("version"_L1).toInt();
    if (header.value("format"_L1).toString() != formatName || version < 1) {
        m_error = QCoreApplication::translate("ListFile", "This is no list of Headgate");
    } else if (version > formatVersion) {
        m_error = QCoreApplication::translate("ListFile", "A newer version of Headgate wrote this list");
    }
    m_headerRead = true;
    return m_error.isEmpty();
}

std::optional<StoredItem> ListFileReader::next()
{
    if (!m_headerRead && !readHeader()) {
        return {};
    }
    while (m_error.isEmpty()) {
        const std::optional<QByteArray> line = readLine();
        if (!line) {
            if (!m_device.atEnd()) {
                m_error = m_device.errorString();
            }
            return {};
        }
        if (*line == "\n" || *line == "\r\n") {
            continue;
        }
        std::optional<StoredItem> item = toItem(QJsonDocument::fromJson(*line).object());
        if (item) {
            item->position = ++m_items;
            return item;
        }
        ++m_rejected;
        m_firstRejected = m_firstRejected == 0 ? m_line : m_firstRejected;
    }
    return {};
}

} // namespace headgate
