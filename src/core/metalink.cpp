// SPDX-License-Identifier: MIT
#include "core/metalink.h"

#include "core/decimal.h"
#include "core/link.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

constexpr auto namespaceOf4 = "urn:ietf:params:xml:ns:metalink"_L1;
constexpr auto namespaceOf3 = "http://www.metalinker.org/"_L1;

/// QXmlStreamReader compares every attribute of a tag with every other: one tag of megabytes would take
/// hours. Between one '<' and the next there is at most one tag, and each attribute has an '=' and a quote.
bool hasTooManyAttributes(QStringView text)
{
    int attributes = 0;
    bool equals = false;
    for (const QChar c : text) {
        if (c == u'<') {
            attributes = 0;
        } else if (equals && (c == u'"' || c == u'\'') && ++attributes > maxMetalinkAttributes) {
            return true;
        }
        equals = c == u'=' || (equals && c.isSpace());
    }
    return false;
}

std::optional<Digest> digestOf(QStringView algorithm, QStringView value)
{
    const auto known = digestAlgorithm(algorithm.toUtf8());
    return known ? digestFromValue(*known, value.trimmed().toUtf8()) : std::nullopt;
}

std::optional<qint64> decimal(QStringView text)
{
    return parseDecimal(text.trimmed().toUtf8());
}

/// Piece digests while they are read: one that is missing or broken spoils them all, because the others
/// could then not be told apart from their neighbours.
class PiecesReader
{
public:
    void begin(const QXmlStreamAttributes &attributes)
    {
        const auto algorithm = digestAlgorithm(attributes.value("type"_L1).toUtf8());
        const auto length = decimal(attributes.value("length"_L1));
        m_pieces = {algorithm.value_or(DigestAlgorithm::Sha256), length.value_or(0), {}};
        m_usable = algorithm && length && *length > 0;
    }

    void add(QStringView index, QStringView text)
    {
        // Version 3 numbers the pieces; version 4 has them in order.
        const bool inOrder = index.isEmpty() || decimal(index) == m_pieces.values.size();
        auto digest = digestFromValue(m_pieces.algorithm, text.trimmed().toUtf8());
        m_usable = m_usable && inOrder && digest;
        if (m_usable) {
            m_pieces.values += std::move(digest->value);
        }
    }

    [[nodiscard]] std::optional<PieceDigests> take(std::optional<qint64> size)
    {
        const qint64 count = m_pieces.values.size();
        const bool fits =
            m_usable && count > 0 && (!size || (*size > 0 && (*size - 1) / m_pieces.length + 1 == count));
        m_usable = false;
        return fits ? std::optional(std::exchange(m_pieces, {})) : std::nullopt;
    }

private:
    PieceDigests m_pieces;
    bool m_usable = false;
};

class Reader
{
public:
    explicit Reader(const QString &text)
        : m_xml(text)
    {
    }

    Result<QList<MetalinkFile>> read()
    {
        while (!m_xml.atEnd()) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::StartElement:
                start();
                break;
            case QXmlStreamReader::EndElement:
                end();
                break;
            case QXmlStreamReader::Characters:
                m_text += m_xml.text();
                break;
            case QXmlStreamReader::DTD:
            case QXmlStreamReader::EntityReference:
                m_xml.raiseError(QCoreApplication::translate("Metalink", "Document types are not read"));
                break;
            default:
                break;
            }
        }
        if (m_xml.hasError()) {
            return Failure::of(FailureKind::Malformed,
                               QCoreApplication::translate("Metalink", "Metalink, line %1: %2")
                                   .arg(m_xml.lineNumber())
                                   .arg(m_xml.errorString()));
        }
        return std::move(m_files);
    }

private:
    [[nodiscard]] bool isIn(QLatin1StringView parent) const
    {
        return !m_path.isEmpty() && m_path.back() == parent;
    }

    void start()
    {
        if (m_path.size() >= maxMetalinkDepth) {
            m_xml.raiseError(QCoreApplication::translate("Metalink", "Too many elements in elements"));
            return;
        }
        const QStringView name = m_xml.name();
        m_attributes = m_xml.attributes();
        m_text.clear();
        if (m_path.isEmpty()) {
            startRoot();
        } else if (name == "file"_L1 && isIn(m_version == 4 ? "metalink"_L1 : "files"_L1)) {
            if (m_files.size() == maxMetalinkFiles) {
                m_xml.raiseError(QCoreApplication::translate("Metalink", "Too many files"));
                return;
            }
            m_files += MetalinkFile{};
            m_files.back().name = m_attributes.value("name"_L1).toString();
            m_inFile = true;
        } else if (m_inFile && name == "pieces"_L1) {
            m_pieces.begin(m_attributes);
        }
        m_path += name.toString();
    }

    void startRoot()
    {
        const QStringView space = m_xml.namespaceUri();
        if (m_xml.name() == "metalink"_L1 && space == namespaceOf4) {
            m_version = 4;
        } else if (m_xml.name() == "metalink"_L1 &&
                   (space == namespaceOf3 || m_attributes.value("version"_L1).startsWith(u'3'))) {
            m_version = 3;
        } else {
            m_xml.raiseError(QCoreApplication::translate("Metalink", "This is no Metalink document"));
        }
    }

    void end()
    {
        const QString name = m_path.takeLast();
        if (m_inFile) {
            endInFile(name);
        }
        m_text.clear();
        m_attributes.clear();
    }

    void endInFile(const QString &name)
    {
        MetalinkFile &file = m_files.back();
        if (name == "size"_L1 && isIn("file"_L1)) {
            file.size = decimal(m_text);
        } else if (name == "hash"_L1 && isIn("pieces"_L1)) {
            m_pieces.add(m_attributes.value("piece"_L1), m_text);
        } else if (name == "hash"_L1 && isIn(m_version == 4 ? "file"_L1 : "verification"_L1)) {
            if (auto digest = digestOf(m_attributes.value("type"_L1), m_text)) {
                file.digests += std::move(*digest);
            }
        } else if (name == "url"_L1 && isIn(m_version == 4 ? "file"_L1 : "resources"_L1)) {
            addSource(file);
        } else if (name == "metaurl"_L1 && isIn("file"_L1)) {
            ++file.otherSources;
        } else if (name == "file"_L1 && isIn(m_version == 4 ? "metalink"_L1 : "files"_L1)) {
            file.pieces = m_pieces.take(file.size);
            std::ranges::stable_sort(file.sources, {}, &MetalinkSource::priority);
            m_inFile = false;
        }
    }

    void addSource(MetalinkFile &file)
    {
        const QStringView type = m_attributes.value("type"_L1);
        const bool other = m_version == 3 && !type.isEmpty() && type != "http"_L1 && type != "https"_L1;
        auto url = other ? std::nullopt : toFetchableUrl(QStringView(m_text).trimmed());
        if (!url) {
            ++file.otherSources;
        } else if (file.sources.size() < maxMetalinkSources) {
            file.sources +=
                MetalinkSource{std::move(*url), priority(), m_attributes.value("location"_L1).toString()};
        }
    }

    [[nodiscard]] int priority() const
    {
        if (m_version == 4) {
            const auto given = decimal(m_attributes.value("priority"_L1));
            const bool inRange = given && *given >= 1 && *given <= MetalinkSource::lowestPriority;
            return inRange ? int(*given) : MetalinkSource::lowestPriority;
        }
        const auto preference = decimal(m_attributes.value("preference"_L1));
        return preference && *preference <= 100 ? int(101 - *preference) : MetalinkSource::lowestPriority;
    }

    QXmlStreamReader m_xml;
    int m_version = 0;
    QList<QString> m_path;             ///< names of the open elements
    QXmlStreamAttributes m_attributes; ///< of the element that was opened last
    QString m_text;                    ///< since the last tag
    bool m_inFile = false;
    PiecesReader m_pieces;
    QList<MetalinkFile> m_files;
};

Failure malformed(const char *why)
{
    return Failure::of(FailureKind::Malformed, QCoreApplication::translate("Metalink", why));
}

} // namespace

bool looksLikeMetalink(QByteArrayView start)
{
    if (start.startsWith("\xef\xbb\xbf")) {
        start = start.sliced(3);
    }
    const QByteArrayView text = start.trimmed();
    // A link in angle brackets begins with "<" as well.
    return text.startsWith("<metalink") || (text.startsWith("<?xml") && text.indexOf("<metalink") > 0);
}

Result<QList<MetalinkFile>> parseMetalink(QByteArrayView document)
{
    if (document.size() > maxMetalinkBytes) {
        return malformed(QT_TRANSLATE_NOOP("Metalink", "The Metalink document is too large"));
    }
    if (!document.isValidUtf8() || document.contains('\0')) {
        return malformed(QT_TRANSLATE_NOOP("Metalink", "The Metalink document is not UTF-8"));
    }
    const QString text = QString::fromUtf8(document);
    if (text.contains("<!DOCTYPE"_L1)) {
        return malformed(QT_TRANSLATE_NOOP("Metalink", "The Metalink document has a document type"));
    }
    if (hasTooManyAttributes(text)) {
        return malformed(QT_TRANSLATE_NOOP("Metalink", "The Metalink document has too many attributes"));
    }
    return Reader(text).read();
}

} // namespace headgate
