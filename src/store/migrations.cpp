// SPDX-License-Identifier: MIT
#include "store/migrations.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

constexpr qint64 applicationId = 0x48644774; // "HdGt", in the file's header

} // namespace

const QList<Migration> &migrations()
{
    // Every row stands alone, its folder included: a folder in a table of its own would save a fifth of the
    // file, and would take thousands of rows with it when that one page is damaged. The index is there to
    // read a long queue in its order without sorting it in memory.
    static const QList<Migration> steps{
        {1,
         {u"CREATE TABLE downloads ("
          "id INTEGER PRIMARY KEY, position INTEGER NOT NULL, url BLOB NOT NULL, name TEXT, name_asked "
          "INTEGER, "
          "folder TEXT, paused INTEGER, state INTEGER NOT NULL, file TEXT, received INTEGER, total INTEGER, "
          "part_path TEXT, part_name TEXT, part_bytes INTEGER, etag BLOB, last_modified BLOB, "
          "failure TEXT, http_status INTEGER, failure_detail TEXT, skipped INTEGER, digest TEXT, "
          "verdict INTEGER, note TEXT)"_s,
          u"CREATE TABLE meta (key TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID"_s,
          u"CREATE INDEX downloads_by_position ON downloads (position)"_s}},
        {2, {u"ALTER TABLE downloads ADD COLUMN sources BLOB"_s}},
        {3, {u"ALTER TABLE downloads ADD COLUMN part_beyond BLOB"_s}},
        {4, {u"ALTER TABLE downloads ADD COLUMN speed_limit INTEGER"_s}},
        {5,
         {u"CREATE TABLE hosts (name TEXT PRIMARY KEY, most INTEGER NOT NULL, asked INTEGER NOT NULL) "
          "WITHOUT ROWID"_s}},
        {6, {u"ALTER TABLE hosts ADD COLUMN apart INTEGER NOT NULL DEFAULT 0"_s}}, // milliseconds
        {7, {}}, // a state that was not there before: StoredState::Removed
        // What the links were, nobody reads from it. A number never comes back while there is a later one.
        {8,
         {u"CREATE TABLE fetched (number INTEGER PRIMARY KEY, link BLOB NOT NULL UNIQUE, "
          "at INTEGER NOT NULL)"_s}},
    };
    return steps;
}

Result<int> schemaVersion(Database &database, const QList<Migration> &steps)
{
    const Result<qint64> application = database.number(u"PRAGMA application_id"_s);
    if (!application) {
        return application.failure();
    }
    const Result<qint64> version = database.number(u"PRAGMA user_version"_s);
    if (!version) {
        return version.failure();
    }
    const QString file = QDir::toNativeSeparators(database.path());
    if (*application == 0) {
        const Result<qint64> tables = database.number(u"SELECT count(*) FROM sqlite_master"_s);
        if (!tables) {
            return tables.failure();
        }
        if (*tables == 0 && *version == 0) {
            return 0;
        }
    }
    if (*application != applicationId) {
        return Failure::of(FailureKind::FileAccess,
                           QCoreApplication::translate(
                               "Store", "%1 belongs to another program. Choose another file for the queue.")
                               .arg(file));
    }
    if (*version > steps.last().version) {
        return Failure::of(FailureKind::StoreTooNew,
                           QCoreApplication::translate(
                               "Store", "%1 has format %2, and this Headgate reads up to %3. Use the "
                                        "newer Headgate, or choose another file for the queue.")
                               .arg(file)
                               .arg(*version)
                               .arg(steps.last().version));
    }
    return int(*version);
}

std::optional<Failure> migrate(Database &database, const QList<Migration> &steps)
{
    const Result<int> version = schemaVersion(database, steps);
    if (!version) {
        return version.failure();
    }
    for (const Migration &step : steps) {
        if (step.version <= *version) {
            continue;
        }
        QStringList statements = step.statements;
        statements << u"PRAGMA application_id = %1"_s.arg(applicationId)
                   << u"PRAGMA user_version = %1"_s.arg(step.version);
        const auto failed = database.inTransaction([&]() -> std::optional<Failure> {
            for (const QString &statement : std::as_const(statements)) {
                if (auto failure = database.run(statement)) {
                    return failure;
                }
            }
            return {};
        });
        if (failed) {
            return failed;
        }
    }
    return {};
}

} // namespace headgate
