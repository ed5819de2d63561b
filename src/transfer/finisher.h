// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "transfer/transfer_request.h"

#include <QMetaType>
#include <QObject>
#include <QThreadPool>

namespace headgate {

struct FinishedFile
{
    QString path;         ///< final; with Skip, the file that was there
    bool skipped = false; ///< what arrived was dropped in favour of a file that came to be there meanwhile
};

struct FinishResult
{
    TransferId id; ///< of the transfer that received the file
    Result<FinishedFile> ending;
};

/// Gives a received file its time stamp and, in one step, its final name. Blocks on the disk.
[[nodiscard]] Result<FinishedFile> putInPlace(const ReceivedFile &file);

/// The finishing zone: everything after the last byte, in a small pool and without a permit. Lives in the
/// engine's thread. The destructor waits for what is under way.
class Finisher final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Finisher)
public:
    explicit Finisher(QObject *parent = nullptr);
    ~Finisher() override;

    void finish(TransferId id, const ReceivedFile &file);

Q_SIGNALS:
    void finished(const headgate::FinishResult &result);

private:
    QThreadPool m_pool;
};

} // namespace headgate

Q_DECLARE_METATYPE(headgate::FinishResult)
