// SPDX-License-Identifier: MIT
#include "cli/terminal.h"

#include <QByteArray>

#include <algorithm>

#ifdef Q_OS_WIN
#include <conio.h>
#include <io.h>
#include <windows.h>
#else
#include <cerrno>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
#endif

namespace headgate {
namespace {

TerminalSize sizeFromEnvironment()
{
    TerminalSize size;
    if (const int columns = qEnvironmentVariableIntValue("COLUMNS"); columns > 0) {
        size.columns = columns;
    }
    if (const int rows = qEnvironmentVariableIntValue("LINES"); rows > 0) {
        size.rows = rows;
    }
    return size;
}

constexpr char controlC = 0x03;
constexpr char controlD = 0x04;
constexpr char backspace = 0x08;
constexpr char erase = 0x7f;

/// Reads a line key by key. Nothing once Ctrl+C was pressed, or nothing more comes.
template <class ReadKey>
std::optional<QString> readHidden(ReadKey readKey)
{
    QByteArray typed;
    while (const std::optional<char> key = readKey()) {
        switch (*key) {
        case '\n':
        case '\r':
        case controlD:
            return QString::fromLocal8Bit(typed);
        case controlC:
            return std::nullopt;
        case backspace:
        case erase: {
            QString text = QString::fromLocal8Bit(typed);
            text.chop(1);
            typed = text.toLocal8Bit();
            break;
        }
        default:
            typed += *key;
        }
    }
    return std::nullopt;
}

} // namespace

#ifdef Q_OS_WIN

bool isTerminal(int descriptor)
{
    DWORD mode = 0;
    const auto handle = reinterpret_cast<HANDLE>(_get_osfhandle(descriptor));
    return GetConsoleMode(handle, &mode) && SetConsoleMode(handle, mode | ENABLE_VIRTUAL_TERMINAL_PROCESSING);
}

TerminalSize terminalSize(int descriptor)
{
    CONSOLE_SCREEN_BUFFER_INFO info;
    if (!GetConsoleScreenBufferInfo(reinterpret_cast<HANDLE>(_get_osfhandle(descriptor)), &info)) {
        return sizeFromEnvironment();
    }
    return {info.srWindow.Right - info.srWindow.Left + 1, info.srWindow.Bottom - info.srWindow.Top + 1};
}

std::optional<QString> askPassword(const QString &question)
{
    if (!_isatty(_fileno(stdin))) {
        return std::nullopt;
    }
    _cputs(question.toLocal8Bit().constData());
    const auto password = readHidden([]() -> std::optional<char> { return char(_getch()); });
    _cputs("\r\n");
    return password;
}

#else

bool isTerminal(int descriptor)
{
    return ::isatty(descriptor) == 1 && qgetenv("TERM") != "dumb";
}

TerminalSize terminalSize(int descriptor)
{
    winsize size{};
    if (::ioctl(descriptor, TIOCGWINSZ, &size) != 0 || size.ws_col == 0 || size.ws_row == 0) {
        return sizeFromEnvironment();
    }
    return {size.ws_col, size.ws_row};
}

std::optional<QString> askPassword(const QString &question)
{
    // The terminal itself: standard input may be a list of links.
    const int terminal = ::open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC);
    termios before{};
    if (terminal < 0 || ::tcgetattr(terminal, &before) != 0) {
        if (terminal >= 0) {
            ::close(terminal);
        }
        return std::nullopt;
    }
    // Key by key, Ctrl+C included: killed between two settings, we would leave a terminal that shows nothing.
    termios hidden = before;
    hidden.c_lflag &= ~tcflag_t(ECHO | ICANON | ISIG);
    ::tcsetattr(terminal, TCSAFLUSH, &hidden);
    const auto tell = [terminal](const QByteArray &text) {
        return ::write(terminal, text.constData(), size_t(text.size())) == text.size();
    };
    std::optional<QString> password;
    if (tell(question.toLocal8Bit())) {
        password = readHidden([terminal]() -> std::optional<char> {
            char key = 0;
            ssize_t got = 0;
            do {
                got = ::read(terminal, &key, 1);
            } while (got < 0 && errno == EINTR);
            return got == 1 ? std::optional(key) : std::nullopt;
        });
    }
    ::tcsetattr(terminal, TCSAFLUSH, &before);
    if (!tell("\n")) {
        password.reset();
    }
    ::close(terminal);
    return password;
}

#endif

} // namespace headgate
