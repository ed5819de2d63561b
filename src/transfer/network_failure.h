// SPDX-License-Identifier: MIT
#pragma once

#include "core/failure.h"

#include <QNetworkReply>

namespace headgate {

/// What a QNetworkReply error means when no final status explains it. `anyBody` tells whether part of a body
/// had arrived: a connection that ends then left the file incomplete.
[[nodiscard]] Failure networkFailure(QNetworkReply::NetworkError error, const QString &errorString,
                                     bool anyBody);

} // namespace headgate
