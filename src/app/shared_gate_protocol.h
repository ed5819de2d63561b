// SPDX-License-Identifier: MIT
#pragma once

#include "core/host.h"
#include "core/ids.h"

#include <QByteArray>

#include <optional>
#include <variant>

class QIODevice;

namespace headgate {

/// What programs that share a gate say to each other over a local socket. The one that has the gate is the
/// server; every program is a client of it, that one included. Each message is a frame: its length in two
/// bytes, a byte for its kind, and fields in the big-endian form of QDataStream (Qt 6.0).
///
/// A client holds permits and tells for each host how many it would like to hold; the server grants one after
/// the other. So both always know what the client holds, but for what is on its way.
namespace shared_gate {

/// Of everything but Hello and Welcome, which keep their form for ever.
constexpr quint16 version = 1;
/// Of one frame, in bytes, its length left out.
constexpr int longestFrame = 600;
/// Hosts for which one client may wish something at a time.
constexpr int mostWishes = 256;
/// Permits that may be declared to a server, in all.
constexpr int mostPermits = 20'000;

/// Client: the first word.
struct Hello
{
    quint16 version = shared_gate::version;
    QByteArray member; ///< the name of its member file
    friend bool operator==(const Hello &, const Hello &) = default;
};
/// Server: the answer. With another version than that of the client, the last word.
struct Welcome
{
    quint16 version = shared_gate::version;
    friend bool operator==(const Welcome &, const Welcome &) = default;
};
/// Client: it has so many permits already, which another server granted, or nobody.
struct Held
{
    Host host;
    int own = 0;
    int lent = 0; ///< on loan
    friend bool operator==(const Held &, const Held &) = default;
};
/// Client: limits of its own, besides those of the server.
struct Room
{
    int total = 0;      ///< permits that it may hold
    quint64 grants = 0; ///< permits that may be granted to it, counted from its first word
    friend bool operator==(const Room &, const Room &) = default;
};
/// Client: what it would like to hold at a host, with what it holds, and what became of permits since its
/// last word about it.
struct Wish
{
    Host host;
    int own = 0;           ///< permits to hold, loans left out
    int lent = 0;          ///< permits on loan to hold
    Position position = 0; ///< of its hosts, those of smaller position come first
    int gaveOwn = 0;       ///< permits that it has given back
    int gaveLent = 0;      ///< the same, of those on loan
    int kept = 0;          ///< permits on loan that have become its own
    friend bool operator==(const Wish &, const Wish &) = default;
};
/// Client and server: nothing may start at the host for so long.
struct Cool
{
    Host host;
    qint64 milliseconds = 0;
    friend bool operator==(const Cool &, const Cool &) = default;
};
/// Server: here is one permit more.
struct Grant
{
    Host host;
    bool onLoan = false;
    friend bool operator==(const Grant &, const Grant &) = default;
};
/// Server: one permit on loan at the host is wanted back, soon.
struct Recall
{
    Host host;
    friend bool operator==(const Recall &, const Recall &) = default;
};

using Message = std::variant<Hello, Welcome, Held, Room, Wish, Cool, Grant, Recall>;

/// The frame of a message. Its hosts have at most 255 characters.
[[nodiscard]] QByteArray encode(const Message &message);

/// What a frame says, its length left out; nothing when it makes no sense.
[[nodiscard]] std::optional<Message> decode(const QByteArray &frame);

/// A host's name can be told to others.
[[nodiscard]] bool isTellable(const Host &host);

struct Reading
{
    std::optional<Message> message; ///< none: no whole frame is there
    bool isBroken = false;          ///< what comes can never be a message
};
/// Takes the next frame from a device if all of it is there.
[[nodiscard]] Reading readMessage(QIODevice &device);

} // namespace shared_gate
} // namespace headgate
