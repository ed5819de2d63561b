// SPDX-License-Identifier: MIT
#pragma once

#include "transfer/transfer_request.h"

#include <QObject>

namespace headgate {

/// Where transfers run. Called and heard in the engine's thread; nothing is heard from inside a call.
class Lanes : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Lanes)
public:
    using QObject::QObject;

    virtual void start(const TransferRequest &request) = 0;
    /// Ends it with Cancelled; does nothing if it has ended.
    virtual void cancel(TransferId id) = 0;

Q_SIGNALS:
    void headArrived(const headgate::TransferHead &head);
    void ended(const headgate::TransferResult &result); ///< once for each that was started
};

} // namespace headgate
