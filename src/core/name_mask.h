// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <vector>

namespace headgate {

/// What a mask makes a name of.
struct NameFacts
{
    QString name;      ///< without extension
    QString extension; ///< without its dot; may be empty
    QString host;
    QString path;      ///< the folders in the link's path, joined by '-'; may be empty
    qint64 number = 1; ///< of the link among those that are added together
    QDate date;
};

/// How files are to be named: a text in which words between asterisks stand for something of each link.
/// *name*, *ext*, *host*, *path*; *num* is the link's number, *num3* at least three digits of it; *date* is a
/// day as in ISO 8601. Words in small or capital letters.
class NameMask
{
public:
    NameMask() = default;
    explicit NameMask(QStringView text);

    [[nodiscard]] bool isEmpty() const noexcept { return m_pieces.empty(); }
    /// Why it cannot be used: translated, plain text; empty when it can.
    [[nodiscard]] QString problem() const { return m_problem; }
    /// As hostile as the facts are: only for safeFileName(). Has no separators of paths.
    [[nodiscard]] QString apply(const NameFacts &facts) const;

    /// The words, with their asterisks, to be offered.
    [[nodiscard]] static QStringList words();

private:
    enum class Word { Text, Name, Extension, Host, Path, Number, Date };
    struct Piece
    {
        Word word = Word::Text;
        QString text;  ///< of Text
        int width = 0; ///< of Number: least number of digits
    };

    [[nodiscard]] static bool readWord(QStringView word, Piece &piece);

    std::vector<Piece> m_pieces;
    QString m_problem;
};

} // namespace headgate
