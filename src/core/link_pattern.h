// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <vector>

namespace headgate {

/// What a reader makes of patterns: they are rare, and a link may hold brackets of its own.
enum class Patterns { Keep, Expand };

/// A link that stands for many, as in URL globbing of curl (curl(1), "URL"):
///  - [1-100], [001-100] with its zeros, [a-z], [A-Z]; every so many with a step: [0-100:10], [a-z:2];
///  - {one,two,three}, of which some may be empty, with a comma at least.
/// Several in one link stand for all combinations; the last one changes quickest. Everything else in brackets
/// stays as it is: [::1], [10-1], [a-Z], {one}, and the outer of two that are nested. "%5B" and "%7B" are
/// never the beginning of a pattern.
/// Takes time linear in the text.
class LinkPattern
{
public:
    /// What a list may expand to in all; more is a slip of the hand.
    static constexpr qint64 mostLinks = 100'000;

    explicit LinkPattern(QStringView text);

    [[nodiscard]] bool isPattern() const noexcept { return !m_parts.empty(); }
    /// For how many links it stands; 1 without a pattern. Stops at the largest qint64.
    [[nodiscard]] qint64 count() const noexcept { return m_count; }
    /// @param index  from 0, below count()
    [[nodiscard]] QString at(qint64 index) const;

private:
    /// What changes, and the text before it.
    struct Part
    {
        QString before;
        QStringList words; ///< of {}; empty for []
        qint64 first = 0;  ///< of []: a number, or the code of a letter
        qint64 step = 1;
        qint64 count = 0;
        int width = 0; ///< least number of digits
        bool letters = false;
    };

    static qsizetype readRange(QStringView text, Part &part);
    static qsizetype readWords(QStringView text, Part &part);

    std::vector<Part> m_parts;
    QString m_behind;
    qint64 m_count = 1;
};

} // namespace headgate
