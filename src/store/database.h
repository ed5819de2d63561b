// SPDX-License-Identifier: MIT
#pragma once

#include "core/failure.h"
#include "core/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <functional>
#include <optional>

class QSqlError;

namespace headgate {

/// One connection to one SQLite file, which it holds alone from open() to its end. It tells every error as a
/// Failure with the file's name in it, and remembers when one of them means that the file is damaged.
///
/// POSIX locks belong to the process: closing any other descriptor of the file, wherever in this process,
/// gives the lock away. So nobody else may open the file while this holds it, not even to look at its first
/// bytes.
class Database final
{
public:
    enum class Reading {
        Strict,
        Lenient, ///< goes on where SQLite would refuse a file that is too short or whose schema is not sound
    };

    explicit Database(QString path); ///< absolute
    ~Database();                     ///< every query must be gone
    Q_DISABLE_COPY_MOVE(Database)

    /// Opens or makes the file and takes its lock, at once or not at all (StoreLocked).
    [[nodiscard]] std::optional<Failure> open(Reading reading = Reading::Strict);

    [[nodiscard]] const QString &path() const { return m_path; }

    /// Some call came upon a damaged page, or damage() was called.
    [[nodiscard]] bool damaged() const { return m_damaged; }
    /// Notes that the file is damaged, and says so.
    [[nodiscard]] Failure damage();

    [[nodiscard]] std::optional<Failure> run(const QString &sql);
    [[nodiscard]] Result<QString> text(const QString &sql);  ///< the first value of the first row
    [[nodiscard]] Result<qint64> number(const QString &sql); ///< the same; 0 when there is no row

    /// A forward-only query of this connection.
    [[nodiscard]] QSqlQuery query() const;
    [[nodiscard]] Failure failure(const QSqlError &error);

    /// Commits what `work` did, or rolls all of it back when that or the commit fails.
    [[nodiscard]] std::optional<Failure> inTransaction(const std::function<std::optional<Failure>()> &work);

private:
    QString m_path;
    QString m_connection;
    QSqlDatabase m_database;
    bool m_damaged = false;
};

} // namespace headgate
