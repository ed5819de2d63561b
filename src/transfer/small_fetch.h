// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/ids.h"
#include "transfer/transfer.h"
#include "transfer/transfer_request.h"

#include <QByteArray>
#include <QMetaType>
#include <QObject>
#include <QUrl>

#include <memory>
#include <variant>

class QNetworkAccessManager;
class QSslError;

namespace headgate {

/// One reply that is fetched into memory, for ever. Another kind than a transfer's: the two are counted
/// apart.
using FetchId = StrongId<struct FetchTag>;

/// All that a lane needs to fetch a small document. A value that crosses threads; the permit stays behind.
struct FetchRequest
{
    FetchId id;
    QUrl url; ///< of this hop
    bool mayCarrySecrets = false;
    bool sendsPassword = false;                       ///< as TransferRequest's
    qint64 mostBytes = 1024 * 1024;                   ///< a longer document is not read to its end
    Milliseconds patience{30'000};                    ///< from the request to the last byte
    std::shared_ptr<const TransferSettings> settings; ///< never null
};

/// A document as it came. Whoever reads it has to expect anything.
struct Document
{
    QByteArray bytes;
    bool isWhole = false; ///< the server told the length, and this is all; false: the end may be missing
};

/// The last word about a fetch; Cancelled only when somebody asked for it. Its reply is gone when it is said.
struct FetchResult
{
    FetchId id;
    std::variant<Document, Redirected, AskAgain, Cancelled, Failure> ending;
};

/// One reply, from get() to its last byte in memory: for checksum files and the like. It never retries and
/// never follows a redirect. Memory is bounded by FetchRequest::mostBytes. Time-outs as a Transfer's: to
/// connect, and without progress; and one for the whole, so that a trickle has an end. Lives in its lane's
/// thread.
class SmallFetch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SmallFetch)
public:
    SmallFetch(const Clock &clock, const FetchRequest &request, QObject *parent);
    ~SmallFetch() override;

    void start(QNetworkAccessManager &manager);
    void cancel(); ///< ends with Cancelled, before this returns

Q_SIGNALS:
    /// Once, and the last that is heard. Not emitted from inside start().
    void ended(const headgate::FetchResult &result);

private:
    void progressed();
    void onTlsErrors(const QList<QSslError> &errors);
    void onMetaData();
    void onReadyRead();
    void onFinished();
    void onDeadline();
    [[nodiscard]] Instant due() const;
    [[nodiscard]] bool drain(); ///< false once it has ended
    void judge();
    void end(decltype(FetchResult::ending) ending);

    const Clock &m_clock;
    TransferRequest m_request; ///< as far as building a request and explaining a status need it
    FetchId m_id;
    OwnedReply m_reply;
    qint64 m_mostBytes;
    std::unique_ptr<Alarm> m_deadline;
    Milliseconds m_patience;
    Instant m_end; ///< of all patience
    Instant m_lastProgress;
    QByteArray m_body;
    bool m_isSent = false;
    bool m_hasEnded = false;
};

} // namespace headgate

Q_DECLARE_METATYPE(headgate::FetchResult)
