// SPDX-License-Identifier: MIT
#include "core/link_list.h"

#include "core/digest.h"
#include "core/foreign_text.h"
#include "core/link_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace headgate {

using Reason = RejectedLine::Reason;

QString describe(Reason reason)
{
    switch (reason) {
    case Reason::NoLink:
        return QCoreApplication::translate("LinkList", "no link");
    case Reason::UnsupportedScheme:
        return QCoreApplication::translate("LinkList", "neither http nor https");
    case Reason::TooLong:
        return QCoreApplication::translate("LinkList", "too long for a link");
    case Reason::RawPassword:
        //: %1 is "%40", %2 is "%2F": how @ and / are written in a password that is part of a link
        return QCoreApplication::translate("LinkList", "in a password write %1 for @ and %2 for /")
            .arg(u"%40"_s, u"%2F"_s);
    case Reason::BrokenDigest:
        return QCoreApplication::translate("LinkList", "the checksum cannot be read (write it as sha256: and "
                                                       "64 hexadecimal digits, or the like)");
    case Reason::TooManyLinks:
        //: %1 is a large number
        return QCoreApplication::translate("LinkList", "the pattern stands for too many links (at most %1 in "
                                                       "all)")
            .arg(QLocale().toString(LinkPattern::mostLinks));
    }
    Q_UNREACHABLE();
}

void Rejections::add(qint64 line, Reason reason, QStringView text, QStringView scheme)
{
    switch (reason) {
    case Reason::NoLink:
        ++noLinks;
        break;
    case Reason::UnsupportedScheme:
        ++unsupported;
        break;
    case Reason::TooLong:
        ++tooLong;
        break;
    case Reason::RawPassword:
        ++rawPasswords;
        break;
    case Reason::BrokenDigest:
        ++brokenDigests;
        break;
    case Reason::TooManyLinks:
        ++tooManyLinks;
        break;
    }
    if (first.size() < maxKept) {
        // Hidden before it is cut: half a password is not known for one.
        first += RejectedLine{line, reason, hidePasswords(text.toString()).left(maxTextKept),
                              scheme.first(std::min(scheme.size(), maxTextKept)).toString()};
    }
}

void Rejections::add(qint64 line, QStringView text)
{
    if (hasRawLink(text)) {
        add(line, Reason::RawPassword, text);
        return;
    }
    const QString scheme = unsupportedScheme(text);
    add(line, scheme.isEmpty() ? Reason::NoLink : Reason::UnsupportedScheme, text, scheme);
}

void LinkListBuilder::add(Link link)
{
    const qsizetype before = m_seen.size();
    m_seen.insert(linkKey(link.url));
    if (m_seen.size() == before) {
        ++m_list.duplicates;
    } else {
        m_list.links += std::move(link);
    }
}

LinkList LinkListBuilder::take()
{
    m_seen.clear();
    return std::exchange(m_list, {});
}

void LinkListReader::read(QByteArrayView chunk)
{
    if (m_started) {
        if (m_utf16) {
            readUtf8(QString(m_utf16->decode(chunk)).toUtf8());
        } else {
            readUtf8(chunk);
        }
        return;
    }
    constexpr qsizetype longestMark = 3;
    m_start += chunk;
    if (m_start.size() < longestMark) {
        return;
    }
    m_started = true;
    QByteArrayView start = m_start;
    if (start.startsWith("\xff\xfe")) {
        m_utf16.emplace(QStringDecoder::Utf16LE);
        start = start.sliced(2);
    } else if (start.startsWith("\xfe\xff")) {
        m_utf16.emplace(QStringDecoder::Utf16BE);
        start = start.sliced(2);
    } else if (start.startsWith("\xef\xbb\xbf")) {
        start = start.sliced(3);
    }
    read(start);
    m_start.clear();
}

void LinkListReader::finish()
{
    if (!m_started) {
        m_started = true; // too short for a byte order mark and anything behind it
        read(std::exchange(m_start, {}));
    }
    endLine();
    completeLast();
}

void LinkListReader::completeLast()
{
    m_complete += std::exchange(m_open, {});
}

QList<Link> LinkListReader::takeLinks()
{
    return std::exchange(m_complete, {});
}

void LinkListReader::readUtf8(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const qsizetype newline = bytes.indexOf('\n');
        if (newline < 0) {
            appendToLine(bytes);
            return;
        }
        appendToLine(bytes.first(newline));
        endLine();
        ++m_lineNumber;
        bytes = bytes.sliced(newline + 1);
    }
}

void LinkListReader::appendToLine(QByteArrayView bytes)
{
    const qsizetype room = maxLinkLine - m_line.size();
    m_lineTooLong = m_lineTooLong || bytes.size() > room;
    m_line += bytes.first(std::min(bytes.size(), room));
}

void LinkListReader::endLine()
{
    if (std::exchange(m_lineTooLong, false)) {
        m_rejected.add(m_lineNumber, Reason::TooLong, decodeForeignText(m_line));
    } else {
        readLine(m_line);
    }
    m_line.resize(0); // keeps its memory
}

void LinkListReader::readLine(QByteArrayView line)
{
    const QByteArrayView trimmed = line.trimmed();
    if (trimmed.isEmpty() || trimmed.front() == '#' || readOption(line)) {
        return;
    }
    const QString decoded = decodeForeignText(trimmed);
    const QStringView text = QStringView(decoded).trimmed();
    if (text.isEmpty()) {
        return;
    }
    LineLinks found = linksInLine(text, m_lineNumber, m_patterns);
    m_passOptions = found.links.isEmpty();
    if (found.brokenDigest) {
        m_rejected.add(m_lineNumber, Reason::BrokenDigest, text);
    } else if (found.links.isEmpty()) {
        m_rejected.add(m_lineNumber, text);
    }
    if (!found.links.isEmpty() || found.brokenDigest) {
        m_complete += std::exchange(m_open, std::move(found.links));
    }
}

bool LinkListReader::readOption(QByteArrayView line)
{
    if ((m_open.isEmpty() && !m_passOptions) || (line.front() != ' ' && line.front() != '\t')) {
        return false;
    }
    const QByteArrayView option = line.trimmed();
    const qsizetype equals = option.indexOf('=');
    const QByteArrayView key = option.first(std::max(equals, qsizetype{0}));
    const bool isKey = !key.isEmpty() && std::ranges::all_of(key, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    });
    if (!isKey) {
        return false;
    }
    const QByteArrayView value = option.sliced(equals + 1);
    if (m_passOptions) {
        return true;
    }
    const auto digest = key == "checksum" ? parseDigest(value) : std::nullopt;
    if (key == "checksum" && !digest) {
        m_rejected.add(m_lineNumber, Reason::BrokenDigest, decodeForeignText(option));
        m_open.clear();
        m_passOptions = true;
        return true;
    }
    for (Link &link : m_open) {
        if (key == "out") {
            link.name = decodeForeignText(value);
        } else if (digest) {
            link.digest = digest->toText();
        }
    }
    return true;
}

LinkList parseLinks(QByteArrayView bytes)
{
    LinkListReader reader;
    reader.read(bytes);
    reader.finish();
    LinkListBuilder builder;
    for (Link &link : reader.takeLinks()) {
        builder.add(std::move(link));
    }
    builder.rejected() = reader.rejected();
    return builder.take();
}

LinkList parseLinks(QStringView text)
{
    return parseLinks(QByteArrayView(text.toUtf8()));
}

LinkList parseUriList(QByteArrayView bytes)
{
    LinkListBuilder builder;
    qint64 number = 0;
    while (!bytes.isEmpty()) {
        ++number;
        const qsizetype newline = bytes.indexOf('\n');
        const QByteArrayView line = (newline < 0 ? bytes : bytes.first(newline)).trimmed();
        bytes = newline < 0 ? QByteArrayView() : bytes.sliced(newline + 1);
        if (line.isEmpty() || line.front() == '#') {
            continue;
        }
        if (line.size() > maxLinkLine) {
            builder.rejected().add(number, Reason::TooLong, decodeForeignText(line.first(maxLinkLine)));
            continue;
        }
        const QString text = decodeForeignText(line);
        if (auto url = toFetchableUrl(text)) {
            builder.add(Link{std::move(*url), {}, {}, number});
        } else {
            builder.rejected().add(number, text);
        }
    }
    return builder.take();
}

} // namespace headgate
