// SPDX-License-Identifier: MIT
#include "store/store.h"

#include "core/link_digest.h"
#include "store/database.h"
#include "store/item_reader.h"
#include "store/item_row.h"
#include "store/migrations.h"
#include "store/rescue.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSqlError>
#include <QVariant>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace headgate {

namespace {

/// Beside a file that turned out to be damaged while it was in use.
constexpr QLatin1StringView suspectSuffix = "-suspect"_L1;

/// Every page of a file up to this size is checked at each start: it takes a tenth of a second, and the pages
/// are read anyway. A longer one is checked when its log was left behind, that is after a crash: then
/// SQLite's own recovery is at work, and disks and memory are at their least trustworthy. Damage that shows
/// up later, in use, is remembered for the next start.
constexpr qint64 alwaysChecked = 64 * 1024 * 1024;

} // namespace

class Store::Private
{
public:
    explicit Private(QString path)
        : database(std::move(path))
        , put(database.query())
        , putFresh(database.query())
        , remove(database.query())
        , putHost(database.query())
        , removeHost(database.query())
        , putFetched(database.query())
        , dropFetched(database.query())
    {
    }
    ~Private();
    Q_DISABLE_COPY_MOVE(Private)

    enum class Suspicion {
        None,
        Check,
        Damaged,
        LogWithoutFile, ///< SQLite would take an empty file for a new one, and throw the log away
    };
    [[nodiscard]] static Suspicion suspicion(const QString &path);
    [[nodiscard]] std::optional<Failure> open(Suspicion suspicion);
    [[nodiscard]] std::optional<Failure> setDurability(StoreBatch::Durability durability);
    [[nodiscard]] std::optional<Failure> remember(const QList<FetchedLink> &links);
    [[nodiscard]] std::optional<Failure> apply(const StoreBatch &batch, quint64 highestId);

    Database database;
    QSqlQuery put;
    QSqlQuery putFresh;
    QSqlQuery remove;
    QSqlQuery putHost;
    QSqlQuery removeHost;
    QSqlQuery putFetched;
    QSqlQuery dropFetched;
    StoreBatch::Durability durability = StoreBatch::Durability::Full;
    quint64 lastId = 0;
    quint32 token = 0;
    Rescue rescue;
};

Store::Private::Suspicion Store::Private::suspicion(const QString &path)
{
    const bool log = QFileInfo(path + "-wal"_L1).size() > 0;
    const qint64 size = QFileInfo(path).size();
    if (size == 0 && log) {
        return Suspicion::LogWithoutFile;
    }
    if (QFileInfo::exists(path + suspectSuffix)) {
        return Suspicion::Damaged;
    }
    return log || (size > 0 && size <= alwaysChecked) ? Suspicion::Check : Suspicion::None;
}

Store::Private::~Private()
{
    if (database.damaged()) {
        // For the next open(), which may see nothing wrong at first.
        QFile mark(database.path() + suspectSuffix);
        static_cast<void>(mark.open(QIODevice::WriteOnly));
    }
}

std::optional<Failure> Store::Private::open(Suspicion suspicion)
{
    if (suspicion == Suspicion::LogWithoutFile) {
        return database.damage();
    }
    if (auto failed = database.open()) {
        return failed;
    }
    if (suspicion == Suspicion::Damaged) {
        return database.damage();
    }
    if (const Result<int> version = schemaVersion(database, migrations()); !version) {
        return version.failure();
    }
    if (suspicion == Suspicion::Check) {
        const Result<QString> verdict = database.text(u"PRAGMA quick_check(1)"_s);
        if (!verdict) {
            return verdict.failure();
        }
        if (*verdict != "ok"_L1) {
            return database.damage();
        }
    }
    if (auto failed = migrate(database, migrations())) {
        return failed;
    }
    const Result<QString> journal = database.text(u"PRAGMA journal_mode = WAL"_s);
    if (!journal) {
        return journal.failure();
    }
    if (*journal != "wal"_L1) {
        return Failure::of(FailureKind::FileAccess,
                           QCoreApplication::translate("Store", "%1 lies where no queue can be kept safely. "
                                                                "Choose a folder on another disk.")
                               .arg(QDir::toNativeSeparators(database.path())));
    }
    // The write-ahead log keeps its greatest size otherwise.
    if (auto failed = database.run(u"PRAGMA journal_size_limit = 16777216"_s)) {
        return failed;
    }
    const Result<qint64> last = database.number(u"SELECT value FROM meta WHERE key = 'lastId'"_s);
    if (!last || !put.prepare(putItemSql(false)) || !putFresh.prepare(putItemSql(true)) ||
        !remove.prepare(u"DELETE FROM downloads WHERE id = ?"_s) ||
        !putHost.prepare(u"INSERT OR REPLACE INTO hosts (name, most, asked, apart) VALUES (?, ?, ?, ?)"_s) ||
        !removeHost.prepare(u"DELETE FROM hosts WHERE name = ?"_s) ||
        !putFetched.prepare(u"INSERT OR REPLACE INTO fetched (link, at) VALUES (?, ?)"_s) ||
        !dropFetched.prepare(
            u"DELETE FROM fetched WHERE number <= (SELECT max(number) FROM fetched) - %1"_s.arg(
                Store::mostFetched))) {
        // The file says that it is ours and of this version, so its tables are there, or it is damaged.
        return database.damage();
    }
    lastId = quint64(*last);
    const Result<qint64> known = database.number(u"SELECT max(value) FROM meta WHERE key = 'token'"_s);
    if (!known) {
        return known.failure();
    }
    token = quint32(*known);
    if (token == 0) {
        token = QRandomGenerator::global()->generate() | 1;
        return database.run(u"INSERT OR REPLACE INTO meta (key, value) VALUES ('token', %1)"_s.arg(token));
    }
    return {};
}

std::optional<Failure> Store::Private::setDurability(StoreBatch::Durability wanted)
{
    if (wanted == durability) {
        return {};
    }
    // Cannot be changed inside a transaction. In WAL mode NORMAL leaves the log to be synced by the next FULL
    // commit or checkpoint, and a log that ends early ends with its last whole transaction.
    const bool full = wanted == StoreBatch::Durability::Full;
    auto failed = database.run(full ? u"PRAGMA synchronous = FULL"_s : u"PRAGMA synchronous = NORMAL"_s);
    if (!failed) {
        durability = wanted;
    }
    return failed;
}

/// Their numbers ascend with time, so the oldest are found without an index.
std::optional<Failure> Store::Private::remember(const QList<FetchedLink> &links)
{
    for (const FetchedLink &link : links) {
        putFetched.bindValue(0, link.digest);
        putFetched.bindValue(1, link.at);
        if (!putFetched.exec()) {
            return database.failure(putFetched.lastError());
        }
    }
    if (!links.isEmpty() && !dropFetched.exec()) {
        return database.failure(dropFetched.lastError());
    }
    return {};
}

std::optional<Failure> Store::Private::apply(const StoreBatch &batch, quint64 highestId)
{
    for (const StoredItem &item : batch.put) {
        QSqlQuery &statement = isFresh(item) ? putFresh : put;
        bindItem(statement, item);
        if (!statement.exec()) {
            return database.failure(statement.lastError());
        }
    }
    for (const DownloadId id : batch.removed) {
        remove.bindValue(0, qint64(id.value));
        if (!remove.exec()) {
            return database.failure(remove.lastError());
        }
    }
    for (const StoredHost &host : batch.hosts) {
        QSqlQuery &statement = host.lesson.isEmpty() ? removeHost : putHost;
        statement.bindValue(0, host.host.name);
        if (!host.lesson.isEmpty()) {
            statement.bindValue(1, host.lesson.limit);
            statement.bindValue(2, host.asked.toSecsSinceEpoch());
            statement.bindValue(3, qint64{host.lesson.interval.count()});
        }
        if (!statement.exec()) {
            return database.failure(statement.lastError());
        }
    }
    if (auto failed = remember(batch.fetched)) {
        return failed;
    }
    if (highestId > lastId) {
        return database.run(
            u"INSERT OR REPLACE INTO meta (key, value) VALUES ('lastId', %1)"_s.arg(highestId));
    }
    return {};
}

Result<std::unique_ptr<Store>> Store::open(const QString &path)
{
    const QFileInfo asked(path);
    const QString folder = asked.absolutePath();
    if (!QDir().mkpath(folder)) {
        return Failure::of(FailureKind::FileAccess,
                           QCoreApplication::translate("Store", "The folder %1 cannot be made.")
                               .arg(QDir::toNativeSeparators(folder)));
    }
    // The log lies beside the file itself, not beside a link to it.
    const QString file = asked.exists() ? asked.canonicalFilePath() : asked.absoluteFilePath();
    if (!asked.exists()) {
        // Addresses can hold secrets, so only the user reads them; SQLite gives its log the same permissions.
        // When this fails SQLite fails as well, and says why.
        QFile made(file);
        static_cast<void>(made.open(QIODevice::NewOnly | QIODevice::WriteOnly,
                                    QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    }
    auto opened = std::make_unique<Private>(file);
    std::optional<Failure> failed = opened->open(Private::suspicion(file));
    if (failed && opened->database.damaged()) {
        opened.reset();
        const Result<RescuedFile> rescued = rescueFile(file);
        if (!rescued) {
            return rescued.failure();
        }
        QFile::remove(file + suspectSuffix);
        opened = std::make_unique<Private>(file);
        failed = opened->open(Private::Suspicion::None);
        opened->rescue = {rescued->setAside, rescued->items};
    }
    if (failed) {
        return *failed;
    }
    return std::unique_ptr<Store>(new Store(std::move(opened)));
}

Store::Store(std::unique_ptr<Private> opened)
    : d(std::move(opened))
{
}

Store::~Store() = default;

const Store::Rescue &Store::rescue() const
{
    return d->rescue;
}

std::optional<Failure> Store::load(const std::function<void(StoredItem &&)> &visit) const
{
    ItemReader fresh(d->database, ItemReader::Kind::Fresh);
    ItemReader rest(d->database, ItemReader::Kind::Rest);
    auto failed = fresh.advance();
    if (!failed) {
        failed = rest.advance();
    }
    const auto place = [](ItemReader &reader) {
        return std::pair(reader.item()->position, reader.item()->id);
    };
    while (!failed && (fresh.item() || rest.item())) {
        const bool isFresh = fresh.item() && (!rest.item() || place(fresh) < place(rest));
        ItemReader &first = isFresh ? fresh : rest;
        visit(std::move(*first.item()));
        failed = first.advance();
    }
    return failed;
}

QList<StoredHost> Store::hosts(int most) const
{
    QList<StoredHost> hosts;
    QSqlQuery query = d->database.query();
    query.prepare(u"SELECT name, most, asked, apart FROM hosts ORDER BY asked DESC LIMIT ?"_s);
    query.addBindValue(most);
    if (query.exec()) {
        while (query.next()) {
            hosts.append({Host{query.value(0).toString()},
                          {query.value(1).toInt(), Milliseconds{query.value(3).toLongLong()}},
                          QDateTime::fromSecsSinceEpoch(query.value(2).toLongLong(), Qt::UTC)});
        }
    }
    return hosts;
}

Result<QBitArray> Store::fetched(const QByteArray &digests) const
{
    const qsizetype count = digests.size() / linkDigestBytes;
    QBitArray found(count);
    QSqlQuery query = d->database.query();
    if (!query.prepare(u"SELECT 1 FROM fetched WHERE link = ?"_s)) {
        return d->database.failure(query.lastError());
    }
    for (qsizetype i = 0; i < count; ++i) {
        query.bindValue(0, digests.mid(i * linkDigestBytes, linkDigestBytes));
        if (!query.exec()) {
            return d->database.failure(query.lastError());
        }
        found.setBit(i, query.next());
    }
    return found;
}

std::optional<Failure> Store::forgetFetched()
{
    return d->database.run(u"DELETE FROM fetched"_s);
}

std::optional<Failure> Store::removeItems()
{
    return d->database.run(u"DELETE FROM downloads"_s);
}

std::optional<Failure> Store::write(const StoreBatch &batch)
{
    if (batch.isEmpty()) {
        return {};
    }
    if (auto failed = d->setDurability(batch.durability)) {
        return failed;
    }
    quint64 highestId = d->lastId;
    for (const StoredItem &item : batch.put) {
        highestId = std::max(highestId, item.id.value);
    }
    if (auto failed = d->database.inTransaction([&] { return d->apply(batch, highestId); })) {
        return failed;
    }
    d->lastId = highestId;
    return {};
}

quint64 Store::lastId() const
{
    return d->lastId;
}

QString Store::token() const
{
    return QString::number(d->token, 36);
}

qint64 Store::count() const
{
    const Result<qint64> rows = d->database.number(u"SELECT count(*) FROM downloads"_s);
    return rows ? *rows : -1;
}

void Store::removeFiles(std::unique_ptr<Store> store)
{
    const QString path = store->d->database.path();
    store.reset();
    for (const QLatin1StringView suffix : {""_L1, "-wal"_L1, "-shm"_L1, "-journal"_L1, suspectSuffix}) {
        QFile::remove(path + suffix);
    }
}

} // namespace headgate
