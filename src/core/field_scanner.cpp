// SPDX-License-Identifier: MIT
#include "core/field_scanner.h"

namespace headgate {
namespace {

bool isTokenCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

} // namespace

bool FieldScanner::accept(char c) noexcept
{
    if (!at(c)) {
        return false;
    }
    m_rest = m_rest.sliced(1);
    return true;
}

void FieldScanner::skipSpace() noexcept
{
    while (accept(' ') || accept('\t')) {
    }
}

QByteArrayView FieldScanner::token() noexcept
{
    qsizetype length = 0;
    while (length < m_rest.size() && isTokenCharacter(m_rest[length])) {
        ++length;
    }
    const QByteArrayView result = m_rest.first(length);
    m_rest = m_rest.sliced(length);
    return result;
}

QByteArrayView FieldScanner::until(char c) noexcept
{
    const qsizetype found = m_rest.indexOf(c);
    const QByteArrayView result = found < 0 ? m_rest : m_rest.first(found);
    m_rest = m_rest.sliced(result.size());
    return result;
}

QByteArray FieldScanner::quotedString()
{
    QByteArray result;
    qsizetype i = 1;
    for (; i < m_rest.size() && m_rest[i] != '"'; ++i) {
        if (m_rest[i] == '\\' && i + 1 < m_rest.size()) {
            ++i;
        }
        result += m_rest[i];
    }
    m_rest = i < m_rest.size() ? m_rest.sliced(i + 1) : QByteArrayView();
    return result;
}

} // namespace headgate
