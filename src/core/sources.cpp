// SPDX-License-Identifier: MIT
#include "core/sources.h"

#include "core/link.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

QJsonObject toJsonObject(const PieceDigests &pieces)
{
    // The algorithm's name is what a digest's text begins with.
    const QString name = Digest{pieces.algorithm, {}}.toText();
    return {{u"algorithm"_s, name.left(name.indexOf(u':'))},
            {u"length"_s, pieces.length},
            {u"values"_s, QString::fromLatin1(pieces.values.join().toBase64())}};
}

std::optional<PieceDigests> piecesFrom(const QJsonObject &json)
{
    const auto algorithm = digestAlgorithm(json.value("algorithm"_L1).toString().toLatin1());
    const QByteArray values = QByteArray::fromBase64(json.value("values"_L1).toString().toLatin1());
    PieceDigests pieces;
    pieces.length = json.value("length"_L1).toInteger();
    if (!algorithm || pieces.length <= 0 || values.isEmpty() || values.size() % digestSize(*algorithm) != 0) {
        return {};
    }
    pieces.algorithm = *algorithm;
    const qsizetype each = digestSize(*algorithm);
    if (pieces.length > std::numeric_limits<qint64>::max() / (values.size() / each)) {
        return {};
    }
    for (qsizetype at = 0; at < values.size(); at += each) {
        pieces.values.append(values.sliced(at, each));
    }
    return pieces;
}

} // namespace

QByteArray toJson(const Sources &sources)
{
    if (sources.isEmpty()) {
        return {};
    }
    QJsonObject json;
    if (!sources.mirrors.isEmpty()) {
        QJsonArray mirrors;
        for (const QUrl &mirror : sources.mirrors) {
            mirrors.append(QString::fromLatin1(mirror.toEncoded(QUrl::RemovePassword)));
        }
        json.insert(u"mirrors"_s, mirrors);
    }
    if (sources.size >= 0) {
        json.insert(u"size"_s, sources.size);
    }
    if (sources.pieces) {
        json.insert(u"pieces"_s, toJsonObject(*sources.pieces));
    }
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Sources sourcesFromJson(QByteArrayView text)
{
    Sources sources;
    if (text.isEmpty()) {
        return sources;
    }
    const QJsonObject json = QJsonDocument::fromJson(text.toByteArray()).object();
    for (const QJsonValue &mirror : json.value("mirrors"_L1).toArray()) {
        auto url = toFetchableUrl(mirror.toString());
        if (url && sources.mirrors.size() < Sources::maxMirrors) {
            url->setPassword(QString());
            sources.mirrors.append(*url);
        }
    }
    sources.size = std::max(json.value("size"_L1).toInteger(-1), qint64(-1));
    sources.pieces = piecesFrom(json.value("pieces"_L1).toObject());
    return sources;
}

} // namespace headgate
