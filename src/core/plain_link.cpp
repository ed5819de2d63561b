// SPDX-License-Identifier: MIT
#include "core/plain_link.h"

#include <algorithm>
#include <charconv>
#include <string_view>

using namespace std::string_view_literals;

namespace headgate {
namespace {

constexpr bool isSmallLetter(char c)
{
    return c >= 'a' && c <= 'z';
}

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr bool isOfName(char c)
{
    return isSmallLetter(c) || isDigit(c) || c == '-';
}

/// What stands for itself in a path and in a query, whatever is done to it (RFC 3986, 3.3 and 3.4).
constexpr bool isOfPath(char c)
{
    return isOfName(c) || (c >= 'A' && c <= 'Z') || "/._~=&+,;:@!$*()?"sv.find(c) != std::string_view::npos;
}

bool isPlainHost(std::string_view host)
{
    constexpr size_t longest = 253;
    constexpr size_t longestLabel = 63;
    if (host.size() > longest) {
        return false;
    }
    for (;;) {
        const size_t dot = host.find('.');
        const std::string_view label = host.substr(0, dot);
        const bool isLast = dot == std::string_view::npos;
        if (label.empty() || label.size() > longestLabel || label.starts_with('-') || label.ends_with('-') ||
            label.starts_with("xn--"sv) || !std::ranges::all_of(label, isOfName)) {
            return false;
        }
        if (isLast) {
            return isSmallLetter(label.front()); // what begins with a digit may be an address
        }
        host.remove_prefix(dot + 1);
    }
}

bool isPlainPort(std::string_view port)
{
    quint16 number = 0;
    const auto [end, error] = std::from_chars(port.data(), port.data() + port.size(), number);
    return error == std::errc() && end == port.data() + port.size() && port.front() != '0' && number != 80 &&
           number != 443;
}

bool isPlainPath(std::string_view path)
{
    char before = 0;
    bool inQuery = false;
    for (const char c : path) {
        inQuery = inQuery || c == '?';
        if (!isOfPath(c) || (!inQuery && before == '/' && (c == '/' || c == '.'))) {
            return false;
        }
        before = c;
    }
    return true;
}

} // namespace

QByteArrayView hostOfPlainLink(QByteArrayView encoded) noexcept
{
    std::string_view rest(encoded.data(), size_t(encoded.size()));
    if (rest.starts_with("https://"sv)) {
        rest.remove_prefix("https://"sv.size());
    } else if (rest.starts_with("http://"sv)) {
        rest.remove_prefix("http://"sv.size());
    } else {
        return {};
    }
    const size_t slash = rest.find('/');
    if (slash == std::string_view::npos || !isPlainPath(rest.substr(slash))) {
        return {};
    }
    const std::string_view authority = rest.substr(0, slash);
    const size_t colon = authority.find(':');
    const std::string_view host = authority.substr(0, colon);
    if (!isPlainHost(host) ||
        (colon != std::string_view::npos && !isPlainPort(authority.substr(colon + 1)))) {
        return {};
    }
    return {host.data(), qsizetype(host.size())};
}

} // namespace headgate
