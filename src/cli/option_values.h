// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"

#include <QCommandLineParser>
#include <QString>
#include <QStringList>

namespace headgate {

/// Reads the values of options; the first that is wrong is told, the others are not.
class OptionValues
{
public:
    /// The parser outlives it.
    explicit OptionValues(const QCommandLineParser &parser)
        : m_parser(parser)
    {
    }

    [[nodiscard]] const QString &error() const { return m_error; } ///< translated; empty: all is well
    [[nodiscard]] bool has(const QString &option) const { return m_parser.isSet(option); }
    [[nodiscard]] QString text(const QString &option) const { return m_parser.value(option); }
    [[nodiscard]] QStringList texts(const QString &option) const { return m_parser.values(option); }

    /// Notes that a value cannot be used, and what to give instead.
    void wrong(const QString &option, const QString &value, const QString &advice);

    [[nodiscard]] int integer(const QString &option, int fallback, int least, int most);
    /// Seconds, decimals allowed.
    [[nodiscard]] Milliseconds seconds(const QString &option, Milliseconds fallback, double least,
                                       double most);
    /// Bytes, with K, M or G for powers of 1024; 0, which is no limit, when the option is not given.
    [[nodiscard]] qint64 bytes(const QString &option);

private:
    const QCommandLineParser &m_parser;
    QString m_error;
};

} // namespace headgate
