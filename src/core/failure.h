// SPDX-License-Identifier: MIT
#pragma once

#include "core/certificate.h"

#include <QDateTime>
#include <QString>

#include <chrono>
#include <memory>
#include <optional>
#include <variant>

namespace headgate {

/// What went wrong, in the words a person would use. Whether to try again is the retry policy's to say.
enum class FailureKind {
    // Reaching the server
    ConnectTimeout,     ///< no connection, or no request sent, in time
    StallTimeout,       ///< connected, but nothing arrived for too long
    ConnectionRefused,  ///< the server's machine answers, nobody listens
    ConnectionLost,     ///< reset or closed before an answer was complete
    HostNotFound,       ///< the name does not exist
    LookupFailed,       ///< the name service did not answer; the name may well exist
    NetworkUnreachable, ///< no route, or the network is down
    TlsFailed,          ///< certificate refused or handshake failed
    ProxyFailed,        ///< the proxy refused, was not found, or wants a password
    // What the server said
    HttpStatus,      ///< a final status that is no file; httpStatus says which
    RedirectRefused, ///< https to http, another scheme, or no usable target; detail says which
    TooManyRedirects,
    WebPage,   ///< an HTML page where a file was asked for: a login or an error page
    Malformed, ///< the answer breaks HTTP or contradicts itself
    // What arrived
    Truncated,   ///< fewer bytes than announced
    Overlong,    ///< more bytes than announced or asked for
    Changed,     ///< the file on the server is no longer the one we began with
    WrongSize,   ///< the file on the server is not as long as the right one is said to be
    WrongDigest, ///< every byte arrived, and they are not the right ones
    // This machine
    DiskFull,
    TooLarge,    ///< for this disk, whatever room is made on it
    StoreLocked, ///< another process has the queue's file
    StoreTooNew, ///< a later version of the program wrote the queue's file
    FileAccess,  ///< a file or folder cannot be made, written or renamed; detail says why
    // The request
    UnsupportedUrl, ///< not http or https, or no address at all
    Refused,        ///< the gate is closed
    Internal,       ///< a defect of this program
};

/// Retry-After: a number of seconds, or a date (RFC 9110, 10.2.3).
using RetryAfter = std::variant<std::chrono::seconds, QDateTime>;

struct Failure
{
    FailureKind kind = FailureKind::Internal;
    int httpStatus = 0; ///< 0 when no answer was read
    std::optional<RetryAfter> retryAfter;
    QString detail; ///< plain text, never markup, possibly from the network; may be empty
    /// TlsFailed: the certificate that was refused; null when it was not that, or in an earlier run.
    std::shared_ptr<const RefusedCertificate> certificate;

    [[nodiscard]] static Failure of(FailureKind kind, QString detail = {});
    [[nodiscard]] static Failure http(int status, QString detail = {});

    friend bool operator==(const Failure &a, const Failure &b);
};

/// One translated line for a person: "404 Not Found", "No data for 30 s". Plain text.
[[nodiscard]] QString describe(const Failure &failure);

/// A stable word for scripts and the store: "http-status", "connect-timeout". Never translated.
[[nodiscard]] QString toWord(FailureKind kind);
/// The reverse; an unknown word (from a newer version's store) is Internal.
[[nodiscard]] FailureKind failureKindFromWord(QStringView word);
/// What an errno value of a write, a rename or a sync means.
[[nodiscard]] FailureKind failureKindOfErrno(int error);

} // namespace headgate
