// SPDX-License-Identifier: MIT
#include "app/gate_log.h"

#include <utility>

using namespace std::chrono_literals;

namespace headgate {
namespace {

constexpr Milliseconds flushInterval{1000};

QByteArray wordOf(GateEvent::Kind kind)
{
    switch (kind) {
    case GateEvent::Kind::Joined:
        return "wait";
    case GateEvent::Kind::Left:
        return "leave";
    case GateEvent::Kind::Granted:
        return "grant";
    case GateEvent::Kind::Kept:
        return "keep";
    case GateEvent::Kind::Released:
        return "release";
    case GateEvent::Kind::Cooled:
        return "cool";
    case GateEvent::Kind::Learned:
        return "learn";
    case GateEvent::Kind::Paced:
        return "pace";
    case GateEvent::Kind::Frozen:
        return "freeze";
    case GateEvent::Kind::Probed:
        return "probe";
    case GateEvent::Kind::Thawed:
        return "thaw";
    case GateEvent::Kind::Limited:
        return "limit";
    }
    Q_UNREACHABLE();
}

QByteArray wordOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Succeeded:
        return "succeeded";
    case Outcome::Ignored:
        return "ignored";
    case Outcome::Dropped:
        return "dropped";
    }
    Q_UNREACHABLE();
}

/// RFC 4180: quoted where it would be taken for something else.
QByteArray field(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    if (!bytes.contains(',') && !bytes.contains('"') && !bytes.contains('\n') && !bytes.contains('\r')) {
        return bytes;
    }
    return '"' + bytes.replace('"', "\"\"") + '"';
}

} // namespace

GateLog::GateLog(const Clock &clock, const QString &path, Trouble trouble)
    : m_clock(clock)
    , m_file(path)
    , m_trouble(std::move(trouble))
    , m_flush(clock.makeAlarm([this] { flush(); }))
    , m_start(clock.now())
    , m_wallStart(clock.wallTime())
{
}

GateLog::~GateLog()
{
    // Whoever was to be told is going, too.
    m_trouble = [this](const QString &why) {
        qWarning("%s: %s", qPrintable(m_file.fileName()), qPrintable(why));
    };
    flush();
}

bool GateLog::open()
{
    const bool isOpen = m_file.open(QIODevice::WriteOnly | QIODevice::Append);
    check(isOpen);
    if (isOpen && m_file.size() == 0) {
        check(m_file.write(header() + '\n') >= 0 && m_file.flush());
    }
    return !m_isBroken;
}

QByteArray GateLog::header()
{
    return "time,seconds,event,host,ticket,loan,span_ms,outcome,limit,active,host_active,waiting";
}

QByteArray GateLog::lineOf(const GateEvent &event, Instant start, const QDateTime &wallStart)
{
    using Kind = GateEvent::Kind;
    const auto since = std::chrono::floor<Milliseconds>(event.at - start);
    const bool hasSpan = event.kind == Kind::Granted || event.kind == Kind::Released ||
                         event.kind == Kind::Left || event.kind == Kind::Cooled || event.kind == Kind::Paced;
    const bool hasLimit = event.kind == Kind::Learned || event.kind == Kind::Limited;
    const QByteArrayList columns{
        // Counted on from the start, so that the columns agree even when somebody sets the calendar.
        wallStart.addMSecs(since.count()).toString(Qt::ISODateWithMs).toLatin1(),
        QByteArray::number(std::chrono::duration<double>(since).count(), 'f', 3),
        wordOf(event.kind),
        field(event.host.name),
        event.ticket ? QByteArray::number(event.ticket.value) : QByteArray(),
        event.ticket ? QByteArray(event.onLoan ? "1" : "0") : QByteArray(),
        hasSpan ? QByteArray::number(qint64{event.span.count()}) : QByteArray(),
        event.kind == Kind::Released ? wordOf(event.outcome) : QByteArray(),
        hasLimit ? QByteArray::number(event.limit) : QByteArray(),
        QByteArray::number(event.active),
        event.host.name.isEmpty() ? QByteArray() : QByteArray::number(event.hostActive),
        QByteArray::number(event.waiting),
    };
    return columns.join(',');
}

void GateLog::observe(const GateEvent &event)
{
    if (m_isBroken || !m_file.isOpen()) {
        return;
    }
    check(m_file.write(lineOf(event, m_start, m_wallStart) + '\n') >= 0);
    if (!m_flush->isSet()) {
        m_flush->ringAt(m_clock.now() + flushInterval);
    }
}

void GateLog::flush()
{
    if (m_file.isOpen() && !m_isBroken) {
        check(m_file.flush());
    }
}

void GateLog::check(bool written)
{
    if (!written && !std::exchange(m_isBroken, true)) {
        m_trouble(m_file.errorString());
    }
}

} // namespace headgate
