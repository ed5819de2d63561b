// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

namespace headgate {

/// What an answer says of its length. A malformed field is no missing one: the answer then contradicts
/// HTTP and cannot be trusted to be complete.
struct ContentLength
{
    enum class Form { Missing, Known, Malformed };

    Form form = Form::Missing;
    qint64 bytes = -1; ///< only when Known; then not negative

    [[nodiscard]] bool isKnown() const noexcept { return form == Form::Known; }
    [[nodiscard]] bool isMalformed() const noexcept { return form == Form::Malformed; }

    friend bool operator==(const ContentLength &, const ContentLength &) = default;
};

/// The value of a Content-Length field (RFC 9110, 8.6): digits that fit in qint64. A list of one repeated
/// value ("5, 5") counts as that value; different values, signs, junk or an empty value are malformed. A
/// null view (what QNetworkReply::rawHeader() returns for a field that is not there) is missing.
[[nodiscard]] ContentLength parseContentLength(QByteArrayView text);

} // namespace headgate
