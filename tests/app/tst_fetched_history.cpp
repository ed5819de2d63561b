// SPDX-License-Identifier: MIT
#include "kept_fixture.h"

#include "core/link_digest.h"

using namespace Qt::StringLiterals;
using namespace headgate;
using namespace headgate::support;

namespace {

class HistoryFixture : public KeptFixture
{
public:
    HistoryFixture()
    {
        options.remembersFetched = true;
        settings.retry.retries = 0;
        server.onPrefix(u"/"_s, [](const Request &request) {
            return request.path().startsWith("/bad") ? Behaviour().status(404) : Behaviour().body("x");
        });
    }
    /// "10": the first was ever fetched, the second was not. As the deltas tell it.
    [[nodiscard]] QString fetched(const QStringList &paths)
    {
        command::AskFetched ask;
        ask.question = ++m_question;
        for (const QString &path : paths) {
            ask.digests += linkDigest(server.url(path));
        }
        std::optional<FetchedAnswer> told;
        QObject context;
        QObject::connect(&engine(), &Engine::changed, &context, [&](const Delta &delta) {
            if (delta.fetched) {
                told = delta.fetched;
            }
        });
        engine().execute(ask);
        if (!QTest::qWaitFor([&] { return told.has_value(); }) || told->question != ask.question) {
            return u"no answer"_s;
        }
        QString bits;
        for (qsizetype i = 0; i < told->fetched.size(); ++i) {
            bits += told->fetched.testBit(i) ? u'1' : u'0';
        }
        return bits;
    }

private:
    quint64 m_question = 0;
};

} // namespace

/// Which links were ever fetched, for those who do not want them twice.
class TestFetchedHistory final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsFetchedIsRemembered()
    {
        HistoryFixture f;
        QCOMPARE(f.fetched({u"/a"_s, u"/b"_s}), u"00"_s);
        f.add({f.server.url(u"/a"_s), f.server.url(u"/bad"_s)});
        QVERIFY(f.runUntilIdle());
        QCOMPARE(f.totals.failed, 1);
        QCOMPARE(f.fetched({u"/a"_s, u"/b"_s, u"/bad"_s}), u"100"_s);
    }

    void itOutlivesItemAndProgram()
    {
        HistoryFixture f;
        f.add({f.server.url(u"/a"_s), f.server.url(u"/b"_s)});
        QVERIFY(f.runUntilIdle());
        f.engine().execute(command::Remove{{f.id(u"/a"_s)}});
        QTRY_COMPARE(f.rows.size(), 1);
        QVERIFY(QFile::remove(QDir(f.settings.transfer.folder).filePath(u"a"_s)));
        QVERIFY(f.restart(1));
        QCOMPARE(f.fetched({u"/a"_s, u"/b"_s, u"/c"_s}), u"110"_s);
    }

    void aFileThatWasThereWasNotFetched()
    {
        HistoryFixture f;
        f.settings.transfer.onConflict = OnConflict::Skip;
        QVERIFY(QDir().mkpath(f.settings.transfer.folder));
        QFile there(QDir(f.settings.transfer.folder).filePath(u"a"_s));
        QVERIFY(there.open(QIODevice::WriteOnly));
        f.add({f.server.url(u"/a"_s)});
        QVERIFY(f.runUntilIdle());
        QVERIFY(f.row(u"/a"_s).skipped);
        QCOMPARE(f.fetched({u"/a"_s}), u"0"_s);
    }

    void itCanBeForgotten()
    {
        HistoryFixture f;
        f.add({f.server.url(u"/a"_s)});
        QVERIFY(f.runUntilIdle());
        QCOMPARE(f.fetched({u"/a"_s}), u"1"_s);
        f.engine().execute(command::ForgetFetched{});
        QCOMPARE(f.fetched({u"/a"_s}), u"0"_s);
        QCOMPARE(f.rows.size(), 1); // the list stays
        QVERIFY(f.restart(1));
        QCOMPARE(f.fetched({u"/a"_s}), u"0"_s);
    }

    void nobodyRemembersWhoWasNotToldTo()
    {
        HistoryFixture f;
        f.options.remembersFetched = false;
        f.add({f.server.url(u"/a"_s)});
        QVERIFY(f.runUntilIdle());
        QCOMPARE(f.fetched({u"/a"_s}), u"0"_s);
    }

    void withoutAStoreTheAnswerComesAllTheSame()
    {
        HistoryFixture f;
        f.options.storePath.clear();
        f.add({f.server.url(u"/a"_s)});
        QVERIFY(f.runUntilIdle());
        QCOMPARE(f.fetched({u"/a"_s, u"/b"_s}), u"00"_s);
    }

    /// Many are looked up in pieces, each at its place.
    void manyAreAskedAtOnce()
    {
        HistoryFixture f;
        f.add({f.server.url(u"/7"_s), f.server.url(u"/11111"_s)});
        QVERIFY(f.runUntilIdle());
        QStringList paths;
        for (int i = 0; i < 12'000; ++i) {
            paths.append(u"/%1"_s.arg(i));
        }
        const QString bits = f.fetched(paths);
        QCOMPARE(bits.size(), 12'000);
        QCOMPARE(bits.count(u'1'), 2);
        QCOMPARE(bits[7], u'1');
        QCOMPARE(bits[11'111], u'1');
    }
};

QTEST_GUILESS_MAIN(TestFetchedHistory)
#include "tst_fetched_history.moc"
