// SPDX-License-Identifier: MIT
#include "store/rescue.h"

#include "store/database.h"
#include "store/item_row.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>
#include <QSqlError>
#include <QStorageInfo>
#include <QVariant>

#include <algorithm>
#include <filesystem>
#include <limits>
#include <system_error>
#include <utility>

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

// The file format of SQLite (https://www.sqlite.org/fileformat2.html).
constexpr qsizetype headerBytes = 100;
constexpr qsizetype pageBytes = 4096; // what SQLite makes since 3.12, unless told otherwise
constexpr qsizetype changeCounterAt = 24;
constexpr char tableLeaf = 0x0d;

constexpr qsizetype rowsPerBatch = 1000;

Failure fileFailure(const QString &path, const QString &reason, qint64 wanted)
{
    const QString text = u"%1 (%2)"_s.arg(QDir::toNativeSeparators(path), reason);
    const bool full = QStorageInfo(QFileInfo(path).absolutePath()).bytesAvailable() < wanted;
    return Failure::of(full ? FailureKind::DiskFull : FailureKind::FileAccess, text);
}

std::optional<Failure> copyFile(const QString &from, const QString &to)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly)) {
        return fileFailure(from, source.errorString(), 0);
    }
    QSaveFile copy(to); // syncs before it appears
    if (!copy.open(QIODevice::WriteOnly)) {
        return fileFailure(to, copy.errorString(), source.size());
    }
    copy.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    while (!source.atEnd()) {
        const QByteArray chunk = source.read(1024 * 1024);
        if (source.error() != QFileDevice::NoError) {
            return fileFailure(from, source.errorString(), 0);
        }
        if (copy.write(chunk) != chunk.size()) {
            return fileFailure(to, copy.errorString(), source.size());
        }
    }
    if (!copy.commit()) {
        return fileFailure(to, copy.errorString(), source.size());
    }
    return {};
}

std::optional<Failure> copyWithLog(const QString &from, const QString &to)
{
    for (const QLatin1StringView suffix : {"-wal"_L1, "-shm"_L1, ""_L1}) {
        if (suffix.isEmpty() || QFileInfo::exists(from + suffix)) {
            if (auto failed = copyFile(from + suffix, to + suffix)) {
                return failed;
            }
        }
    }
    return {};
}

void removeWithLog(const QString &path)
{
    for (const QLatin1StringView suffix : {""_L1, "-wal"_L1, "-shm"_L1, "-journal"_L1}) {
        QFile::remove(path + suffix);
    }
}

QString freeName(const QString &path)
{
    const QString wanted =
        path + ".damaged-"_L1 + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s);
    QString name = wanted;
    for (int n = 2; QFileInfo::exists(name); ++n) {
        name = u"%1-%2"_s.arg(wanted).arg(n);
    }
    return name;
}

/// Writes to the new queue in batches.
class Sink
{
public:
    explicit Sink(Store &store)
        : m_store(store)
    {
    }

    [[nodiscard]] std::optional<Failure> add(StoredItem &&item)
    {
        m_batch.put.append(std::move(item));
        return m_batch.put.size() < rowsPerBatch ? std::optional<Failure>() : flush();
    }

    [[nodiscard]] std::optional<Failure> flush()
    {
        m_batch.durability = StoreBatch::Durability::Grouped; // the file only counts when it is complete
        auto failed = m_store.write(m_batch);
        m_batch.put.clear();
        return failed;
    }

private:
    Store &m_store;
    StoreBatch m_batch;
};

/// Reads rows out of a scratch copy, whatever state it is in. Fails only when the sink does.
class Salvage
{
public:
    Salvage(QString path, Sink &sink)
        : m_path(std::move(path))
        , m_sink(sink)
    {
    }

    /// What the table leads to, up to the first page that cannot be read.
    [[nodiscard]] std::optional<Failure> readTable();
    /// Every leaf page by itself.
    [[nodiscard]] std::optional<Failure> readPages();

    [[nodiscard]] bool metDamage() const { return m_metDamage; }
    [[nodiscard]] quint64 lastId() const { return m_lastId; } ///< as the file says; 0: it does not

private:
    [[nodiscard]] QString selectSql(Database &database) const;
    [[nodiscard]] std::optional<Failure> readRows(Database &database, const QString &select);
    [[nodiscard]] QList<qint64> leafPages() const;

    QString m_path;
    Sink &m_sink;
    bool m_metDamage = false;
    quint64 m_lastId = 0;
};

QString Salvage::selectSql(Database &database) const
{
    QStringList present;
    QSqlQuery info = database.query();
    if (info.exec(u"PRAGMA table_info(downloads)"_s)) {
        while (info.next()) {
            present << info.value(1).toString();
        }
    }
    if (!present.contains(u"id"_s)) {
        return {};
    }
    QStringList columns;
    for (const QString &column : itemColumns()) {
        columns << (present.contains(column) ? column : u"NULL"_s); // an older schema had fewer
    }
    return u"SELECT %1 FROM downloads NOT INDEXED WHERE id > ? ORDER BY id"_s.arg(columns.join(u", "_s));
}

std::optional<Failure> Salvage::readRows(Database &database, const QString &select)
{
    QSqlQuery rows = database.query();
    if (!rows.prepare(select)) {
        m_metDamage = true;
        return {};
    }
    for (qint64 id = std::numeric_limits<qint64>::min();;) {
        rows.bindValue(0, id);
        bool readable = rows.exec();
        while (readable && rows.next()) {
            id = std::max(id, rows.value(0).toLongLong()); // in a broken page the order may be, too
            std::optional<StoredItem> item = readItem(rows);
            if (!item) {
                m_metDamage = true;
            } else if (auto failed = m_sink.add(std::move(*item))) {
                return failed;
            }
        }
        readable = readable && !rows.lastError().isValid();
        if (readable) {
            return {};
        }
        m_metDamage = true;
        // A row whose rest lies on a broken page still has its id, and readable rows behind it.
        rows.finish();
        QSqlQuery next = database.query();
        if (!next.exec(u"SELECT id FROM downloads NOT INDEXED WHERE id > %1 ORDER BY id LIMIT 1"_s.arg(id)) ||
            !next.next() || next.value(0).toLongLong() <= id) {
            return {};
        }
        id = next.value(0).toLongLong();
    }
}

std::optional<Failure> Salvage::readTable()
{
    Database database(m_path);
    const bool open = !database.open(Database::Reading::Lenient);
    const QString select = open ? selectSql(database) : QString();
    if (select.isEmpty()) {
        m_metDamage = true;
        return {};
    }
    const Result<qint64> last = database.number(u"SELECT value FROM meta WHERE key = 'lastId'"_s);
    m_lastId = last ? quint64(std::max(*last, qint64(0))) : m_lastId;
    if (auto failed = readRows(database, select)) {
        return failed;
    }
    return m_sink.flush();
}

QList<qint64> Salvage::leafPages() const
{
    QList<qint64> pages;
    QFile file(m_path);
    if (file.open(QIODevice::ReadOnly)) {
        char type = 0;
        for (qint64 at = pageBytes; file.seek(at) && file.getChar(&type); at += pageBytes) {
            if (type == tableLeaf) {
                pages << at / pageBytes + 1;
            }
        }
    }
    return pages;
}

std::optional<Failure> Salvage::readPages()
{
    const QList<qint64> pages = leafPages(); // before the database has the file: see Database
    Database database(m_path);
    const bool open = !database.open(Database::Reading::Lenient);
    const QString select = open ? selectSql(database) : QString();
    if (select.isEmpty()) {
        return {};
    }
    for (const qint64 page : pages) {
        // Pointing the table at the page and having the schema read again makes it the root, and so the whole
        // of the table. Never committed; a transaction of its own each, because SQLite refuses to go on with
        // one that has met damage.
        const QStringList statements{
            u"BEGIN"_s, u"UPDATE sqlite_master SET rootpage = %1 WHERE name = 'downloads'"_s.arg(page),
            u"PRAGMA writable_schema = RESET"_s, u"PRAGMA writable_schema = ON"_s};
        const bool pointed = std::ranges::none_of(
            statements, [&](const QString &statement) { return database.run(statement).has_value(); });
        if (pointed) {
            // A page of another table gives rows that readItem() refuses, a broken one an error.
            if (auto failed = readRows(database, select)) {
                return failed;
            }
        }
        if (database.run(u"ROLLBACK"_s)) {
            break;
        }
    }
    return m_sink.flush();
}

/// A counter that is not what SQLite compares it with makes it take the file's own size.
QByteArray withUnknownSize(QByteArray page)
{
    page[changeCounterAt] = char(page[changeCounterAt] + 1);
    return page;
}

std::optional<Failure> overwriteStart(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || file.write(bytes) != bytes.size() || !file.flush()) {
        return fileFailure(path, file.errorString(), bytes.size());
    }
    return {};
}

/// A row that comes and goes in one batch leaves its id behind as given out.
std::optional<Failure> keepLastId(Store &store, quint64 lastId)
{
    // A number beyond all queues is damage itself, and would leave no ids to give out.
    if (lastId <= store.lastId() || lastId > (quint64(1) << 53)) {
        return {};
    }
    StoredItem item;
    item.id = DownloadId{lastId};
    item.url = "http://none.invalid/";
    return store.write({{item}, {item.id}});
}

std::optional<Failure> salvageInto(Store &store, const QString &scratch, const QByteArray &freshPage)
{
    Sink sink(store);
    const qint64 size = QFileInfo(scratch).size();
    // Given an empty file, SQLite would throw the log away.
    for (const qsizetype replaced : {qsizetype(0), headerBytes, pageBytes}) {
        if (size < pageBytes && replaced < pageBytes) {
            continue;
        }
        if (replaced > 0) {
            if (auto failed = overwriteStart(scratch, withUnknownSize(freshPage).left(replaced))) {
                return failed;
            }
        }
        Salvage salvage(scratch, sink);
        if (auto failed = salvage.readTable()) {
            return failed;
        }
        if (salvage.metDamage()) {
            // What the table leads to is the newest: it comes last, and replaces.
            if (auto failed = salvage.readPages()) {
                return failed;
            }
            if (auto failed = salvage.readTable()) {
                return failed;
            }
        }
        if (store.count() > 0 || salvage.lastId() > 0) {
            return keepLastId(store, salvage.lastId());
        }
    }
    return {};
}

} // namespace

Result<RescuedFile> rescueFile(const QString &path)
{
    QLockFile alone(path + ".rescue-lock"_L1);
    if (!alone.tryLock(0)) {
        return Failure::of(FailureKind::StoreLocked,
                           QCoreApplication::translate("Store", "Another Headgate is repairing %1.")
                               .arg(QDir::toNativeSeparators(path)));
    }
    RescuedFile result;
    result.setAside = freeName(path);
    const QString scratch = path + ".scratch"_L1;
    const QString fresh = path + ".rescued"_L1;
    removeWithLog(scratch);
    removeWithLog(fresh);
    std::optional<Failure> failed = copyWithLog(path, result.setAside);
    if (!failed) {
        failed = copyWithLog(path, scratch);
    }
    if (!failed) {
        // Opened twice: once closed, the file holds the first page that every new queue has.
        if (const auto made = Store::open(fresh); !made) {
            failed = made.failure();
        }
    }
    if (!failed) {
        QFile file(fresh);
        const QByteArray freshPage = file.open(QIODevice::ReadOnly) ? file.read(pageBytes) : QByteArray();
        file.close();
        auto store = Store::open(fresh);
        if (!store) {
            failed = store.failure();
        } else if (freshPage.size() != pageBytes) {
            failed = fileFailure(fresh, file.errorString(), pageBytes);
        } else {
            failed = salvageInto(**store, scratch, freshPage);
            result.items = (*store)->count();
        }
    }
    removeWithLog(scratch);
    if (failed) {
        // The damaged file is still in its place, and a copy at each attempt would fill the disk.
        removeWithLog(result.setAside);
        removeWithLog(fresh);
        return *failed;
    }
    // A log that stays would be replayed over the new file.
    for (const QLatin1StringView suffix : {"-wal"_L1, "-shm"_L1, "-journal"_L1}) {
        QFile::remove(path + suffix);
    }
    std::error_code error;
    std::filesystem::rename(QFileInfo(fresh).filesystemAbsoluteFilePath(),
                            QFileInfo(path).filesystemAbsoluteFilePath(), error);
    if (error) {
        return fileFailure(path, QString::fromStdString(error.message()), 0);
    }
    return result;
}

} // namespace headgate
