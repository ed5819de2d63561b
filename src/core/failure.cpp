// SPDX-License-Identifier: MIT
#include "core/failure.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cerrno>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Failure", text);
}

struct Entry
{
    FailureKind kind;
    const char *word;
    const char *text;
};

constexpr std::array entries{
    Entry{FailureKind::ConnectTimeout, "connect-timeout",
          QT_TRANSLATE_NOOP("Failure", "No connection in time")},
    Entry{FailureKind::StallTimeout, "stall-timeout",
          QT_TRANSLATE_NOOP("Failure", "The server stopped sending")},
    Entry{FailureKind::ConnectionRefused, "connection-refused",
          QT_TRANSLATE_NOOP("Failure", "Connection refused")},
    Entry{FailureKind::ConnectionLost, "connection-lost", QT_TRANSLATE_NOOP("Failure", "Connection lost")},
    Entry{FailureKind::HostNotFound, "host-not-found", QT_TRANSLATE_NOOP("Failure", "Host not found")},
    Entry{FailureKind::LookupFailed, "lookup-failed",
          QT_TRANSLATE_NOOP("Failure", "The host's name could not be looked up")},
    Entry{FailureKind::NetworkUnreachable, "network-unreachable",
          QT_TRANSLATE_NOOP("Failure", "Network unreachable")},
    Entry{FailureKind::TlsFailed, "tls-failed", QT_TRANSLATE_NOOP("Failure", "No secure connection")},
    Entry{FailureKind::ProxyFailed, "proxy-failed", QT_TRANSLATE_NOOP("Failure", "The proxy failed")},
    Entry{FailureKind::HttpStatus, "http-status", QT_TRANSLATE_NOOP("Failure", "The server answered")},
    Entry{FailureKind::RedirectRefused, "redirect-refused", QT_TRANSLATE_NOOP("Failure", "Redirect refused")},
    Entry{FailureKind::TooManyRedirects, "too-many-redirects",
          QT_TRANSLATE_NOOP("Failure", "Too many redirects")},
    Entry{FailureKind::WebPage, "web-page",
          QT_TRANSLATE_NOOP("Failure", "The server sent a web page instead of the file")},
    Entry{FailureKind::Malformed, "malformed", QT_TRANSLATE_NOOP("Failure", "The server's answer is broken")},
    Entry{FailureKind::Truncated, "truncated", QT_TRANSLATE_NOOP("Failure", "The file arrived incomplete")},
    Entry{FailureKind::Overlong, "overlong",
          QT_TRANSLATE_NOOP("Failure", "More arrived than the server announced")},
    Entry{FailureKind::Changed, "changed", QT_TRANSLATE_NOOP("Failure", "The file changed on the server")},
    Entry{FailureKind::WrongSize, "wrong-size", QT_TRANSLATE_NOOP("Failure", "Wrong size")},
    Entry{FailureKind::WrongDigest, "wrong-digest", QT_TRANSLATE_NOOP("Failure", "Wrong checksum")},
    Entry{FailureKind::DiskFull, "disk-full", QT_TRANSLATE_NOOP("Failure", "The disk is full")},
    Entry{FailureKind::TooLarge, "too-large",
          QT_TRANSLATE_NOOP("Failure", "The file is too large for this disk")},
    Entry{FailureKind::StoreLocked, "store-locked",
          QT_TRANSLATE_NOOP("Failure", "Another Headgate has this queue open")},
    Entry{FailureKind::StoreTooNew, "store-too-new",
          QT_TRANSLATE_NOOP("Failure", "A newer version of Headgate wrote this queue")},
    Entry{FailureKind::FileAccess, "file-access", QT_TRANSLATE_NOOP("Failure", "The file cannot be written")},
    Entry{FailureKind::UnsupportedUrl, "unsupported-url",
          QT_TRANSLATE_NOOP("Failure", "Only http and https links can be fetched")},
    Entry{FailureKind::Refused, "refused", QT_TRANSLATE_NOOP("Failure", "The gate is closed")},
    Entry{FailureKind::Internal, "internal", QT_TRANSLATE_NOOP("Failure", "A defect in this program")},
};

constexpr bool everyKindIsInItsPlace()
{
    for (size_t i = 0; i < entries.size(); ++i) {
        if (entries[i].kind != FailureKind(i)) {
            return false;
        }
    }
    return entries.size() == size_t(FailureKind::Internal) + 1;
}
static_assert(everyKindIsInItsPlace());

const Entry &entry(FailureKind kind)
{
    return entries[size_t(kind)];
}

/// The reason phrases of the statuses that people meet (RFC 9110). The server's own words are not shown:
/// HTTP calls them decoration, and they are text from a stranger.
QString reasonPhrase(int status)
{
    switch (status) {
    case 204:
        return u"No Content"_s;
    case 304:
        return u"Not Modified"_s;
    case 400:
        return u"Bad Request"_s;
    case 401:
        return u"Unauthorized"_s;
    case 403:
        return u"Forbidden"_s;
    case 404:
        return u"Not Found"_s;
    case 405:
        return u"Method Not Allowed"_s;
    case 407:
        return u"Proxy Authentication Required"_s;
    case 408:
        return u"Request Timeout"_s;
    case 410:
        return u"Gone"_s;
    case 416:
        return u"Range Not Satisfiable"_s;
    case 425:
        return u"Too Early"_s;
    case 429:
        return u"Too Many Requests"_s;
    case 451:
        return u"Unavailable For Legal Reasons"_s;
    case 500:
        return u"Internal Server Error"_s;
    case 502:
        return u"Bad Gateway"_s;
    case 503:
        return u"Service Unavailable"_s;
    case 504:
        return u"Gateway Timeout"_s;
    default:
        return {};
    }
}

} // namespace

Failure Failure::of(FailureKind kind, QString detail)
{
    Failure failure;
    failure.kind = kind;
    failure.detail = std::move(detail);
    return failure;
}

Failure Failure::http(int status, QString detail)
{
    Failure failure = of(FailureKind::HttpStatus, std::move(detail));
    failure.httpStatus = status;
    return failure;
}

bool operator==(const Failure &a, const Failure &b)
{
    const bool sameCertificate =
        a.certificate && b.certificate ? *a.certificate == *b.certificate : a.certificate == b.certificate;
    return a.kind == b.kind && a.httpStatus == b.httpStatus && a.retryAfter == b.retryAfter &&
           a.detail == b.detail && sameCertificate;
}

QString describe(const Failure &failure)
{
    QString line;
    if (failure.kind == FailureKind::HttpStatus) {
        line = u"%1 %2"_s.arg(failure.httpStatus).arg(reasonPhrase(failure.httpStatus)).trimmed();
    } else {
        line = tr(entry(failure.kind).text);
    }
    return failure.detail.isEmpty() ? line : u"%1: %2"_s.arg(line, failure.detail);
}

QString toWord(FailureKind kind)
{
    return QString::fromLatin1(entry(kind).word);
}

FailureKind failureKindFromWord(QStringView word)
{
    const auto found =
        std::ranges::find_if(entries, [word](const Entry &e) { return word == QLatin1StringView(e.word); });
    return found == entries.end() ? FailureKind::Internal : found->kind;
}

FailureKind failureKindOfErrno(int error)
{
    switch (error) {
    case ENOSPC:
#ifdef EDQUOT
    case EDQUOT:
#endif
        return FailureKind::DiskFull;
    case EFBIG: // 4 GiB on FAT, for one
        return FailureKind::TooLarge;
    default:
        return FailureKind::FileAccess;
    }
}

} // namespace headgate
