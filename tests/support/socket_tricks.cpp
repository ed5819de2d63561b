// SPDX-License-Identifier: MIT
#include "support/socket_tricks.h"

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <cerrno>

#include <sys/socket.h>
#endif

namespace headgate::support {

bool closeWithReset(qintptr socket)
{
    linger option{};
    option.l_onoff = 1;
    option.l_linger = 0;
#ifdef Q_OS_WIN
    return setsockopt(SOCKET(socket), SOL_SOCKET, SO_LINGER, reinterpret_cast<const char *>(&option),
                      int(sizeof option)) == 0;
#else
    return setsockopt(int(socket), SOL_SOCKET, SO_LINGER, &option, sizeof option) == 0;
#endif
}

bool peerHasGone(qintptr socket)
{
    char byte = 0;
#ifdef Q_OS_WIN
    const int got = recv(SOCKET(socket), &byte, 1, MSG_PEEK);
    return got == 0 || (got < 0 && WSAGetLastError() != WSAEWOULDBLOCK);
#else
    const ssize_t got = recv(int(socket), &byte, 1, MSG_PEEK);
    return got == 0 || (got < 0 && errno != EAGAIN && errno != EWOULDBLOCK && errno != EINTR);
#endif
}

} // namespace headgate::support
