// SPDX-License-Identifier: MIT
#include "store/database.h"

#include <QCoreApplication>
#include <QDir>
#include <QSqlError>
#include <QVariant>

#include <atomic>
#include <utility>

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

// Result codes of SQLite (https://www.sqlite.org/rescode.html): the low byte of what Qt passes on.
constexpr int sqliteBusy = 5;
constexpr int sqliteLocked = 6;
constexpr int sqliteCorrupt = 11;
constexpr int sqliteFull = 13;
constexpr int sqliteNotADatabase = 26;

QString nextConnectionName()
{
    static std::atomic<quint64> made = 0;
    return u"headgate-store-%1"_s.arg(++made);
}

} // namespace

Database::Database(QString path)
    : m_path(std::move(path))
    , m_connection(nextConnectionName())
    , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection))
{
}

Database::~Database()
{
    m_database.close();
    m_database = QSqlDatabase(); // removeDatabase() complains of every handle that is still there
    QSqlDatabase::removeDatabase(m_connection);
}

std::optional<Failure> Database::open(Reading reading)
{
    m_database.setDatabaseName(m_path);
    // Who has the file keeps it as long as it runs: waiting for the lock would only delay the message.
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=0"_s);
    if (!m_database.open()) {
        return failure(m_database.lastError());
    }
    QStringList statements;
    if (reading == Reading::Lenient) {
        statements << u"PRAGMA writable_schema = ON"_s;
    }
    // Exclusive locking before the first access also keeps WAL from using shared memory: no -shm file.
    statements << u"PRAGMA locking_mode = EXCLUSIVE"_s << u"PRAGMA temp_store = MEMORY"_s
               << u"PRAGMA cache_size = -16384"_s // KiB
               // An address can hold secrets, and a rescue must not find removed rows again.
               << u"PRAGMA secure_delete = ON"_s << u"PRAGMA synchronous = FULL"_s << u"BEGIN EXCLUSIVE"_s
               << u"COMMIT"_s;
    for (const QString &statement : std::as_const(statements)) {
        if (auto failed = run(statement)) {
            return failed;
        }
    }
    return {};
}

std::optional<Failure> Database::run(const QString &sql)
{
    QSqlQuery statement = query();
    if (!statement.exec(sql)) {
        return failure(statement.lastError());
    }
    return {};
}

Result<QString> Database::text(const QString &sql)
{
    QSqlQuery statement = query();
    if (!statement.exec(sql)) {
        return failure(statement.lastError());
    }
    if (statement.next()) {
        return statement.value(0).toString();
    }
    if (statement.lastError().isValid()) {
        return failure(statement.lastError());
    }
    return QString();
}

Result<qint64> Database::number(const QString &sql)
{
    const Result<QString> read = text(sql);
    if (!read) {
        return read.failure();
    }
    return qint64(read.value().toLongLong());
}

QSqlQuery Database::query() const
{
    QSqlQuery made(m_database);
    made.setForwardOnly(true);
    return made;
}

Failure Database::damage()
{
    m_damaged = true;
    return Failure::of(FailureKind::FileAccess,
                       QCoreApplication::translate(
                           "Store", "%1 is damaged. Start Headgate again: it saves what can still be read.")
                           .arg(QDir::toNativeSeparators(m_path)));
}

Failure Database::failure(const QSqlError &error)
{
    const QString file = QDir::toNativeSeparators(m_path);
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case sqliteBusy:
    case sqliteLocked:
        return Failure::of(
            FailureKind::StoreLocked,
            QCoreApplication::translate("Store", "%1 is in use. Close the other Headgate first.").arg(file));
    case sqliteFull:
        return Failure::of(
            FailureKind::DiskFull,
            QCoreApplication::translate("Store", "%1 cannot grow. Make room on that disk.").arg(file));
    case sqliteCorrupt:
    case sqliteNotADatabase:
        return damage();
    default:
        //: %1 is a file, %2 what the database says of it, in English
        return Failure::of(
            FailureKind::FileAccess,
            QCoreApplication::translate("Store", "%1 (%2). Check its permissions and its disk.")
                .arg(file, error.databaseText().isEmpty() ? error.driverText() : error.databaseText()));
    }
}

std::optional<Failure> Database::inTransaction(const std::function<std::optional<Failure>()> &work)
{
    if (auto failed = run(u"BEGIN IMMEDIATE"_s)) {
        return failed;
    }
    std::optional<Failure> failed = work();
    if (!failed) {
        failed = run(u"COMMIT"_s);
    }
    if (failed) {
        // SQLite has rolled back by itself after a full disk or an I/O error, and then refuses this.
        static_cast<void>(m_database.rollback());
    }
    return failed;
}

} // namespace headgate
