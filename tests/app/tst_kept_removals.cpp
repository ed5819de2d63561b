// SPDX-License-Identifier: MIT
#include "kept_fixture.h"

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;
using namespace headgate;
using namespace headgate::support;

namespace {

/// While it lives, no file of this process can be written to, where the system has such a limit.
class NoFileGrows
{
public:
    NoFileGrows()
    {
#ifdef Q_OS_UNIX
        std::signal(SIGXFSZ, SIG_IGN); // the write fails instead
        rlimit none{};
        isSo = ::getrlimit(RLIMIT_FSIZE, &m_before) == 0;
        none.rlim_max = m_before.rlim_max;
        isSo = isSo && ::setrlimit(RLIMIT_FSIZE, &none) == 0;
#endif
    }
    ~NoFileGrows()
    {
#ifdef Q_OS_UNIX
        if (isSo) {
            ::setrlimit(RLIMIT_FSIZE, &m_before);
        }
#endif
    }
    Q_DISABLE_COPY_MOVE(NoFileGrows)

    bool isSo = false;

private:
#ifdef Q_OS_UNIX
    rlimit m_before{};
#endif
};

} // namespace

/// What the list says is gone is gone from the disk.
class TestKeptRemovals final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRemovalIsShownOnlyOnceItIsSafe()
    {
        constexpr int others = 5'000; // they are written with it, which takes longer than the next delta
        KeptFixture f;
        f.addPaused({u"/gone"_s});
        QTRY_COMPARE(f.rows.size(), 1);
        const DownloadId gone = f.id(u"/gone"_s);
        // At the moment it is told: what a power cut would leave.
        QTemporaryDir copy;
        bool told = false;
        connect(&f.engine(), &Engine::changed, this, [&](const Delta &delta) {
            if (!std::exchange(told, told || delta.removed.contains(gone)) && told) {
                for (const QString &suffix : {QString(), u"-wal"_s}) {
                    QFile::copy(f.options.storePath + suffix, copy.filePath(u"q"_s) + suffix);
                }
            }
        });
        QStringList paths;
        for (int i = 0; i < others; ++i) {
            paths.append(u"/%1"_s.arg(i));
        }
        f.addPaused(paths);
        f.engine().execute(command::Remove{{gone}});
        QCOMPARE(f.engine().totals().items, others); // sums are of the moment
        QVERIFY(!f.engine().isIdle());               // nobody leaves before it is written
        QTRY_VERIFY(told);
        KeptFixture second;
        second.options.storePath = copy.filePath(u"q"_s);
        (void)second.engine();
        QTRY_COMPARE(second.rows.size(), others);
        QVERIFY(!second.rows.contains(gone));
        QTRY_COMPARE(f.rows.size(), others);
        QTRY_VERIFY(f.engine().isIdle());
    }

    void whatWasNeverToldOfIsNeverShown()
    {
        KeptFixture f;
        f.addPaused({u"/told"_s});
        QTRY_COMPARE(f.rows.size(), 1);
        const DownloadId untold{f.id(u"/told"_s).value + 1};
        bool named = false;
        connect(&f.engine(), &Engine::changed, this, [&](const Delta &delta) {
            named = named || delta.removed.contains(untold) ||
                    std::ranges::find(delta.added, untold, &Row::id) != delta.added.end();
        });
        f.addPaused({u"/untold"_s});
        QCOMPARE(f.engine().totals().items, 2);
        f.engine().execute(command::Remove{{untold}});
        f.addPaused({u"/later"_s});
        QTRY_COMPARE(f.rows.size(), 2);
        QTRY_VERIFY(f.engine().isIdle());
        QVERIFY(!named);
        QVERIFY(f.restart(2));
        QCOMPARE(f.order(), (QStringList{u"/told"_s, u"/later"_s}));
    }

    void whatIsRunningGoesWithoutAFurtherWord()
    {
        KeptFixture f; // whose deltas are checked: what is removed does not change afterwards
        QList<QUrl> urls;
        for (int i = 0; i < 8; ++i) {
            const QString path = u"/%1"_s.arg(i);
            f.server.on(path, Behaviour().pattern(1, 300'000).hangAfter(100'000));
            urls.append(f.server.url(path));
        }
        f.add(urls);
        QTRY_COMPARE(f.totals.received, 800'000);
        f.engine().execute(command::Remove{f.rows.keys()});
        f.addPaused({u"/after"_s});
        QVERIFY(f.runUntilIdle());
        QCOMPARE(f.order(), QStringList{u"/after"_s});
        QTRY_COMPARE(f.files(), QStringList{});
        QVERIFY(f.restart(1));
    }

    void aRemovalThatCannotBeWrittenWaits()
    {
        KeptFixture f;
        f.addPaused({u"/1"_s, u"/2"_s});
        QTRY_COMPARE(f.rows.size(), 2);
        {
            const NoFileGrows blocked;
            if (!blocked.isSo) {
                QSKIP("this system cannot keep a process from writing");
            }
            f.engine().execute(command::Remove{{f.id(u"/1"_s)}});
            QTRY_COMPARE(f.messages.size(), 1);
            QVERIFY(f.messages.first().contains(u"cannot be saved"_s));
            QTRY_COMPARE(f.totals.items, 1);
            QCOMPARE(f.order(), (QStringList{u"/1"_s, u"/2"_s})); // it would be there again
            QVERIFY(f.engine().isIdle());                         // and keeps nobody from leaving
        }
        QTRY_COMPARE(f.order(), QStringList{u"/2"_s});
        QCOMPARE(f.messages.size(), 2);
        QVERIFY(f.restart(1));
    }

    void withoutAStoreItIsShownAtOnce()
    {
        EngineFixture f;
        command::Add add;
        add.links.append({f.server.url(u"/1"_s), {}, {}});
        add.paused = true;
        f.engine().execute(add);
        QTRY_COMPARE(f.rows.size(), 1);
        f.engine().execute(command::Remove{{f.id(u"/1"_s)}});
        QTRY_COMPARE(f.rows.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestKeptRemovals)
#include "tst_kept_removals.moc"
