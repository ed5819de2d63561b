// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>

#include <functional>

namespace headgate {

/// Asks the name service once more why a look-up failed, since QNetworkReply does not say: `exists` false
/// means that it answered and there is no such name; true means that it did not answer, or that the name is
/// there now. Answers from the event loop of the context's thread, unless the context has gone.
void askWhetherNameExists(const QString &host, QObject *context, std::function<void(bool exists)> answer);

} // namespace headgate
