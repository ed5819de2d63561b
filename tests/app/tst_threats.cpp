// SPDX-License-Identifier: MIT
#include "engine_fixture.h"

#include "store/list_file.h"
#include "store/store.h"

#include <QBuffer>
#include <QDirIterator>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace headgate;
using namespace headgate::support;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// The threats that a desktop downloader lives with, and where each is tested:
///
///  a name that leaves the folder, deceives, is reserved      tst_file_naming, fuzz_file_naming,
///    or too long                                             tst_fault_heads: namesAreTamed
///  a symbolic link where a file is to be made                tst_part_file, tst_atomic_rename
///  a file that runs: disguised                               tst_file_naming: noDisguiseHidesAProgram
///                    allowed to run                          here
///                    opened by accident                      tst_main_window: asksBeforeItOpensAProgram
///                    not recognised in the list              tst_download_model: programsAreMarked
///  a redirect that takes secrets along                       tst_redirect, tst_engine:
///  secretsStayAtTheirOrigin
///             to an open connection or another scheme        tst_redirect, tst_fault_heads: redirects,
///                                                            secureLinksNeverLeadToOpenOnes
///             for ever                                       tst_fault_heads: redirects
///  a head or a body without end                              tst_fault_heads:
///  endlessHeadsEndInBoundedMemory,
///                                                            tst_fault_bodies
///  a document that is a bomb (entities, depth, size)         tst_metalink, tst_link_list, tests/fuzz
///  a server that is not who it says it is                    tst_certificates
///  an answer that is not what was asked for                  tst_fault_*, tst_resume, tst_second_look
///  text from a stranger, shown as markup                     tst_main_window: hostileTextIsPlainText,
///                                                            certificatesAreShownAsPlainText
///                         as commands to the terminal        tst_terminal_text
///  a password that is kept or told                           here, tst_settings, tst_list_file, tst_cli_run
class TestThreats final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingThatArrivesMayRun_data();
    void nothingThatArrivesMayRun();
    void replacingAProgramTakesItsRightToRun();
    void noPasswordIsKeptOrTold();
    void withoutItsPasswordAnItemSaysWhatToDo();
};

namespace {

const QString secret = u"s3cr3t!p%ss"_s;

/// The secret in every form in which it could be written.
QList<QByteArray> tracesOfTheSecret()
{
    const QByteArray encoded = QUrl::toPercentEncoding(secret);
    return {secret.toUtf8(), encoded, "s3cr3t", ("me:" + secret.toUtf8()).toBase64()};
}

QStringList texts(const Row &row)
{
    return {row.url,  row.name, row.folder,
            row.file, row.note, row.failure ? row.failure->detail + describe(*row.failure) : QString()};
}

bool holdsTheSecret(const QByteArray &bytes)
{
    const QList<QByteArray> traces = tracesOfTheSecret();
    return std::any_of(traces.cbegin(), traces.cend(),
                       [&](const QByteArray &trace) { return bytes.contains(trace); });
}

} // namespace

void TestThreats::nothingThatArrivesMayRun_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"a.desktop", "a.sh", "a.AppImage", "a.exe", "a.run", "a", "photo.jpg"}) {
        QTest::addRow("%s", name) << QString::fromLatin1(name);
    }
}

void TestThreats::nothingThatArrivesMayRun()
{
#ifdef Q_OS_UNIX
    QFETCH(QString, name);
    for (const mode_t mask : {mode_t(0), mode_t(022), mode_t(077)}) {
        const mode_t before = ::umask(mask);
        const auto restore = qScopeGuard([before] { ::umask(before); });
        EngineFixture f;
        const QByteArray body = "#!/bin/sh\n[Desktop Entry]\n";
        f.server.on(u"/get"_s, Behaviour()
                                   .body(body)
                                   .contentType("application/x-desktop")
                                   .header("Content-Disposition", "attachment; filename=" + name.toLatin1()));
        f.server.on(u"/cut"_s, Behaviour().pattern(1, 5000).cutAfter(1000).header(
                                   "Content-Disposition", "attachment; filename=cut-" + name.toLatin1()));
        f.settings.retry.retries = 0;
        f.add({f.server.url(u"/get"_s), f.server.url(u"/cut"_s)});
        QVERIFY(f.runUntilIdle());
        QStringList files{name, u"cut-"_s + name + u".part"_s};
        files.sort();
        QCOMPARE(f.files(), files);
        for (const QString &file : f.files()) {
            struct stat status = {};
            QCOMPARE(::stat(QFile::encodeName(QDir(f.settings.transfer.folder).filePath(file)), &status), 0);
            QCOMPARE(status.st_mode & 07777U, 0666U & ~mask);
        }
    }
#else
    QSKIP("files have no such right here");
#endif
}

void TestThreats::replacingAProgramTakesItsRightToRun()
{
#ifdef Q_OS_UNIX
    EngineFixture f;
    f.settings.transfer.onConflict = OnConflict::Overwrite;
    QVERIFY(QDir().mkpath(f.settings.transfer.folder));
    const QString path = QDir(f.settings.transfer.folder).filePath(u"tool.sh"_s);
    QFile mine(path);
    QVERIFY(mine.open(QIODevice::WriteOnly));
    mine.close();
    QVERIFY(mine.setPermissions(mine.permissions() | QFile::ExeOwner | QFile::ExeUser));
    f.server.on(u"/tool.sh"_s, Behaviour().body("theirs"));
    f.add({f.server.url(u"/tool.sh"_s)});
    QVERIFY(f.runUntilIdle());
    QCOMPARE(f.content(u"tool.sh"_s), "theirs"_ba);
    QVERIFY(!QFileInfo(path).isExecutable());
#else
    QSKIP("files have no such right here");
#endif
}

/// With items in every state that has something to write down.
void TestThreats::noPasswordIsKeptOrTold()
{
    EngineFixture f;
    const QString storePath = f.dir.filePath(u"store/queue.sqlite"_s);
    f.options.storePath = storePath;
    f.settings.retry.retries = 1;
    const Behaviour locked = Behaviour().basicAuth("me", secret.toUtf8());
    f.server.on(u"/done"_s, Behaviour(locked).body("the file"));
    f.server.on(u"/refused"_s, Behaviour().basicAuth("me", "another"));
    f.server.on(u"/gone"_s, Behaviour().status(404));
    f.server.on(u"/moved"_s, Behaviour::redirect(302, "ftp://me:theirs@h/x"));
    f.server.on(u"/cut"_s, Behaviour(locked).pattern(1, 50'000).etag("\"v\"").cutAfter(20'000));
    f.server.on(u"/lost"_s, Behaviour().closeAtOnce(Ending::Reset));
    f.server.on(u"/hangs"_s, Behaviour(locked).pattern(1, 50'000).hangAfter(20'000));
    QList<QUrl> links;
    for (const QString &path : {u"/done"_s, u"/refused"_s, u"/gone"_s, u"/moved"_s, u"/cut"_s, u"/lost"_s,
                                u"/hangs"_s, u"/paused"_s}) {
        QUrl link = f.server.url(path);
        link.setUserName(u"me"_s);
        link.setPassword(secret, QUrl::DecodedMode);
        links.append(link);
    }
    links.append(
        QUrl(u"http://me:%1@127.0.0.1:1/"_s.arg(QString::fromLatin1(QUrl::toPercentEncoding(secret)))));
    QVERIFY(holdsTheSecret(links.constLast().toEncoded()));

    QStringList told;
    QObject context;
    connect(&f.engine(), &Engine::message, &context, [&](const QString &text) { told.append(text); });
    connect(&f.engine(), &Engine::stepped, &context,
            [&](const ItemEvent &event) { told += texts(event.row); });
    connect(&f.engine(), &Engine::changed, &context, [&](const Delta &delta) {
        for (const auto &rows : {delta.added, delta.changed}) {
            std::for_each(rows.cbegin(), rows.cend(), [&](const Row &row) { told += texts(row); });
        }
        told += delta.messages;
    });
    command::Add paused;
    paused.links.append({links.takeAt(7), {}, {}});
    paused.paused = true;
    f.engine().execute(paused);
    f.add(links);
    QTRY_COMPARE(f.totals.done, 1);
    QTRY_COMPARE(f.totals.failed, 6);
    QTRY_VERIFY(f.totals.active == 1 && f.totals.received > 40'000);
    f.destroyEngine();

    QVERIFY(told.size() > 20);
    for (const QString &text : std::as_const(told)) {
        QVERIFY2(!holdsTheSecret(text.toUtf8()), qPrintable(text));
    }
    // Neither in the store nor in its log, nor in any file or its name.
    int searched = 0;
    for (QDirIterator it(f.dir.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
         it.hasNext();) {
        QFile file(it.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!holdsTheSecret(file.readAll()) && !holdsTheSecret(file.fileName().toUtf8()),
                 qPrintable(file.fileName()));
        ++searched;
    }
    QVERIFY(searched >= 4); // the store, a finished file, two unfinished ones

    auto store = Store::open(storePath);
    QVERIFY(store.ok());
    for (const ListFormat format : {ListFormat::Links, ListFormat::Items}) {
        QBuffer exported;
        QVERIFY(exported.open(QIODevice::WriteOnly));
        ListFileWriter writer(exported, format);
        int items = 0;
        QVERIFY(!(*store)->load([&](StoredItem &&item) {
            writer.write(item);
            ++items;
        }));
        QVERIFY(writer.finish());
        QCOMPARE(items, 9);
        QVERIFY(exported.data().contains("me@127.0.0.1")); // the name is no secret
        QVERIFY(!holdsTheSecret(exported.data()));
    }
}

void TestThreats::withoutItsPasswordAnItemSaysWhatToDo()
{
    EngineFixture f;
    f.options.storePath = f.dir.filePath(u"queue.sqlite"_s);
    f.server.on(u"/file"_s, Behaviour().basicAuth("me", secret.toUtf8()).body("the file"));
    QUrl link = f.server.url(u"/file"_s);
    link.setUserName(u"me"_s);
    link.setPassword(secret, QUrl::DecodedMode);
    command::Add add;
    add.links.append({link, {}, {}});
    add.paused = true;
    f.engine().execute(add);
    QTRY_COMPARE(f.totals.paused, 1);
    f.destroyEngine();
    f.rows.clear();

    f.engine().execute(command::StartAll{});
    QTRY_COMPARE(f.totals.failed, 1);
    const Row row = *f.rows.cbegin();
    QCOMPARE(row.failure->httpStatus, 401);
    QVERIFY2(row.failure->detail.contains(u"http://NAME:PASSWORD@127.0.0.1"_s),
             qPrintable(row.failure->detail));
    QCOMPARE(row.attempt, 1);

    // And doing so helps.
    f.engine().execute(command::Remove{{row.id}});
    QTRY_COMPARE(f.totals.items, 0);
    add.paused = false;
    f.engine().execute(add);
    QTRY_COMPARE(f.totals.done, 1);
    QCOMPARE(f.content(u"file"_s), "the file"_ba);

    // A password that is wrong is told as that.
    link.setPassword(u"wrong"_s);
    add.links.first().url = link;
    add.allowDuplicates = true;
    f.engine().execute(add);
    QTRY_COMPARE(f.totals.failed, 1);
    for (const Row &each : std::as_const(f.rows)) {
        if (each.state == State::Failed) {
            QVERIFY(!each.failure->detail.contains(u"NAME:PASSWORD"_s));
            QVERIFY(!each.failure->detail.isEmpty());
        }
    }
}

QTEST_GUILESS_MAIN(TestThreats)
#include "tst_threats.moc"
