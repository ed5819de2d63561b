// SPDX-License-Identifier: MIT
#include "app/shared_gate_protocol.h"

#include <QDataStream>
#include <QIODevice>
#include <QtEndian>

#include <algorithm>

namespace headgate::shared_gate {
namespace {

constexpr qsizetype longestName = 255; // RFC 1035, 2.3.4
constexpr quint32 magic = 0x48474154;  // so that a stranger is told from another version
constexpr qint64 longestCooling = 24LL * 3600 * 1000;

class Writer
{
public:
    explicit Writer(quint8 kind)
        : m_stream(&m_bytes, QIODevice::WriteOnly)
    {
        m_stream.setVersion(QDataStream::Qt_6_0);
        m_stream << quint16(0) << kind;
    }
    template <class... Values>
    QByteArray with(const Values &...values)
    {
        (put(values), ...);
        Q_ASSERT(m_bytes.size() - 2 <= longestFrame);
        qToBigEndian(quint16(m_bytes.size() - 2), m_bytes.data());
        return m_bytes;
    }

private:
    template <class Value>
    void put(const Value &value)
    {
        m_stream << value;
    }
    void put(const Host &host) { m_stream << host.name.toLatin1(); }
    void put(int value) { m_stream << qint32(value); }

    QByteArray m_bytes;
    QDataStream m_stream;
};

class Reader
{
public:
    explicit Reader(const QByteArray &frame)
        : m_stream(frame)
    {
        m_stream.setVersion(QDataStream::Qt_6_0);
    }
    template <class Value>
    Value take()
    {
        Value value{};
        m_stream >> value;
        return value;
    }
    /// No more than fits into a frame is ever set aside for it: the length is looked at first.
    QByteArray takeBytes(qsizetype most)
    {
        const auto length = take<quint32>();
        if (length > quint32(most)) {
            m_isGood = false;
            return {};
        }
        QByteArray bytes(qsizetype(length), '\0');
        m_isGood = m_isGood && m_stream.readRawData(bytes.data(), int(length)) == int(length);
        return bytes;
    }
    Host takeHost()
    {
        const Host host{QString::fromLatin1(takeBytes(longestName))};
        m_isGood = m_isGood && isTellable(host);
        return host;
    }
    int takeCount()
    {
        const auto count = take<qint32>();
        m_isGood = m_isGood && count >= 0 && count <= mostPermits;
        return count;
    }
    void check(bool isGood) { m_isGood = m_isGood && isGood; }
    [[nodiscard]] bool isGood() const { return m_isGood && m_stream.status() == QDataStream::Ok; }
    [[nodiscard]] bool isAtEnd() const { return m_stream.atEnd(); }

private:
    QDataStream m_stream;
    bool m_isGood = true;
};

template <class Kind>
quint8 kindOf()
{
    return quint8(Message(Kind{}).index());
}

struct Encoder
{
    QByteArray operator()(const Hello &hello) const
    {
        return Writer(kindOf<Hello>()).with(magic, hello.version, hello.member);
    }
    QByteArray operator()(const Welcome &welcome) const
    {
        return Writer(kindOf<Welcome>()).with(magic, welcome.version);
    }
    QByteArray operator()(const Held &held) const
    {
        return Writer(kindOf<Held>()).with(held.host, held.own, held.lent);
    }
    QByteArray operator()(const Room &room) const
    {
        return Writer(kindOf<Room>()).with(room.total, room.grants);
    }
    QByteArray operator()(const Wish &wish) const
    {
        return Writer(kindOf<Wish>())
            .with(wish.host, wish.own, wish.lent, wish.position, wish.gaveOwn, wish.gaveLent, wish.kept);
    }
    QByteArray operator()(const Cool &cool) const
    {
        return Writer(kindOf<Cool>()).with(cool.host, cool.milliseconds);
    }
    QByteArray operator()(const Grant &grant) const
    {
        return Writer(kindOf<Grant>()).with(grant.host, grant.onLoan);
    }
    QByteArray operator()(const Recall &recall) const { return Writer(kindOf<Recall>()).with(recall.host); }
};

} // namespace

QByteArray encode(const Message &message)
{
    return std::visit(Encoder{}, message);
}

std::optional<Message> decode(const QByteArray &frame)
{
    Reader reader(frame);
    const auto kind = reader.take<quint8>();
    Message message;
    bool mayGoOn = false; // what a later version may append
    if (kind == kindOf<Hello>() || kind == kindOf<Welcome>()) {
        reader.check(reader.take<quint32>() == magic);
        const auto number = reader.take<quint16>();
        mayGoOn = number != version;
        if (kind == kindOf<Welcome>()) {
            message = Welcome{number};
        } else {
            message = Hello{number, reader.takeBytes(64)};
        }
    } else if (kind == kindOf<Held>()) {
        const Host host = reader.takeHost();
        const int own = reader.takeCount();
        message = Held{host, own, reader.takeCount()};
    } else if (kind == kindOf<Room>()) {
        const int total = reader.takeCount();
        message = Room{total, reader.take<quint64>()};
    } else if (kind == kindOf<Wish>()) {
        Wish wish;
        wish.host = reader.takeHost();
        wish.own = reader.takeCount();
        wish.lent = reader.takeCount();
        wish.position = reader.take<Position>();
        wish.gaveOwn = reader.takeCount();
        wish.gaveLent = reader.takeCount();
        wish.kept = reader.takeCount();
        message = wish;
    } else if (kind == kindOf<Cool>()) {
        const Host host = reader.takeHost();
        const auto milliseconds = reader.take<qint64>();
        reader.check(milliseconds >= 0);
        message = Cool{host, std::min(milliseconds, longestCooling)};
    } else if (kind == kindOf<Grant>()) {
        const Host host = reader.takeHost();
        message = Grant{host, reader.take<bool>()};
    } else if (kind == kindOf<Recall>()) {
        message = Recall{reader.takeHost()};
    } else {
        return {};
    }
    if (!reader.isGood() || (!reader.isAtEnd() && !mayGoOn)) {
        return {};
    }
    return message;
}

bool isTellable(const Host &host)
{
    const auto isPlain = [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7f; };
    return !host.name.isEmpty() && host.name.size() <= longestName && std::ranges::all_of(host.name, isPlain);
}

Reading readMessage(QIODevice &device)
{
    const QByteArray head = device.peek(2);
    if (head.size() < 2) {
        return {};
    }
    const auto length = qFromBigEndian<quint16>(head.constData());
    if (length == 0 || length > longestFrame) {
        return {{}, true};
    }
    if (device.bytesAvailable() < 2 + length) {
        return {};
    }
    device.skip(2);
    Reading reading{decode(device.read(length)), false};
    reading.isBroken = !reading.message;
    return reading;
}

} // namespace headgate::shared_gate
