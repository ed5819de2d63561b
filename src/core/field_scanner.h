// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <utility>

namespace headgate {

/// Eats the value of an HTTP field from the front, in the pieces that its grammar is made of (RFC 9110,
/// 5.6). It never fails: a piece that is not there is empty. Every call takes time linear in what it eats.
/// Looks at the bytes, does not own them.
class FieldScanner
{
public:
    explicit FieldScanner(QByteArrayView text) noexcept
        : m_rest(text)
    {
    }

    [[nodiscard]] bool atEnd() const noexcept { return m_rest.isEmpty(); }
    [[nodiscard]] bool at(char c) const noexcept { return !m_rest.isEmpty() && m_rest.front() == c; }

    /// Eats that character if it is next.
    bool accept(char c) noexcept;
    /// Eats one character, whatever it is. Only to be called before the end.
    char next() noexcept
    {
        const char c = m_rest.front();
        m_rest = m_rest.sliced(1);
        return c;
    }
    /// Eats blanks and tabs.
    void skipSpace() noexcept;
    /// The longest token that comes next; possibly none.
    [[nodiscard]] QByteArrayView token() noexcept;
    /// Everything before that character (which is left), or else all the rest.
    QByteArrayView until(char c) noexcept;
    /// All the rest.
    QByteArrayView rest() noexcept { return std::exchange(m_rest, {}); }
    /// A quoted-string, unescaped, without its quotes; one that is never closed runs to the end. Only to be
    /// called at('"').
    [[nodiscard]] QByteArray quotedString();

private:
    QByteArrayView m_rest;
};

} // namespace headgate
