// SPDX-License-Identifier: MIT
#include "engine_fixture.h"

using namespace headgate;
using namespace headgate::support;
using namespace Qt::StringLiterals;

/// Where files go by kind and host.
class TestFolderRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileGoesWhereItsRuleSays();
    void aFolderThatSomebodyChoseHolds();
    void aChangedRuleIsForWhatComesThen();
};

namespace {

class RuleFixture : public EngineFixture
{
public:
    RuleFixture()
    {
        server.onPrefix(u"/"_s, [](const Request &) { return Behaviour().body("x"); });
        settings.transfer.folderRules = {{u"videos"_s, films()}};
    }
    [[nodiscard]] QString films() const { return dir.filePath(u"films"_s); }
    [[nodiscard]] QString fileOf(const QString &path) const { return row(path).file; }
};

} // namespace

void TestFolderRules::aFileGoesWhereItsRuleSays()
{
    RuleFixture f;
    QVERIFY(f.started && f.server.listen(QHostAddress(u"127.0.0.2"_s)));
    const QString two = f.dir.filePath(u"two"_s);
    f.settings.transfer.folderRules.append({u"127.0.0.2"_s, two});
    const QUrl elsewhere = f.server.url(u"/c.zip"_s, u"127.0.0.2"_s);
    command::Add add;
    add.links = {{f.server.url(u"/a.mp4"_s), {}, {}},
                 {f.server.url(u"/b.zip"_s), {}, {}},
                 {elsewhere, {}, {}},
                 {f.server.url(u"/d.zip"_s), u"named.mkv"_s, {}}};
    f.engine().execute(add);
    QVERIFY(f.runUntilIdle());
    QCOMPARE(f.totals.done, 4);
    QCOMPARE(f.fileOf(u"/a.mp4"_s), f.films() + u"/a.mp4"_s);
    QCOMPARE(f.fileOf(u"/b.zip"_s), f.settings.transfer.folder + u"/b.zip"_s);
    QCOMPARE(f.fileOf(u"/d.zip"_s), f.films() + u"/named.mkv"_s);
    QVERIFY(QFile::exists(two + u"/c.zip"_s));
}

void TestFolderRules::aFolderThatSomebodyChoseHolds()
{
    RuleFixture f;
    command::Add add;
    add.links = {{f.server.url(u"/a.mp4"_s), {}, {}}};
    add.folder = f.dir.filePath(u"chosen"_s);
    f.engine().execute(add);
    QVERIFY(f.runUntilIdle());
    QCOMPARE(f.fileOf(u"/a.mp4"_s), add.folder + u"/a.mp4"_s);
}

void TestFolderRules::aChangedRuleIsForWhatComesThen()
{
    RuleFixture f;
    f.add({f.server.url(u"/a.mp4"_s)});
    QVERIFY(f.runUntilIdle());
    Settings changed = f.settings;
    changed.transfer.folderRules.clear();
    f.engine().execute(command::Apply{changed});
    f.add({f.server.url(u"/b.mp4"_s)});
    QVERIFY(f.runUntilIdle());
    QCOMPARE(f.fileOf(u"/a.mp4"_s), f.films() + u"/a.mp4"_s);
    QCOMPARE(f.fileOf(u"/b.mp4"_s), f.settings.transfer.folder + u"/b.mp4"_s);
}

QTEST_GUILESS_MAIN(TestFolderRules)
#include "tst_folder_rules.moc"
