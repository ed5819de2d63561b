// SPDX-License-Identifier: MIT
#include "ui/system_vault.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace headgate;

/// Where nothing listens that could be a key ring.
class TestSystemVault final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // Whoever runs this may well have a key ring, which is none of its business.
        for (const char *name : {"XDG_CURRENT_DESKTOP", "DESKTOP_SESSION", "KDE_FULL_SESSION"}) {
            qunsetenv(name);
        }
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/headgate-test");
        QCOMPARE(makeSystemVault() != nullptr, hasSystemVault());
        if (!hasSystemVault()) {
            QSKIP("built without QtKeychain");
        }
#ifndef Q_OS_LINUX
        QSKIP("the key ring of this system is always there");
#endif
    }

    void aMissingKeyRingIsToldAndNothingHangs()
    {
        QElapsedTimer time;
        time.start();
        {
            const auto vault = makeSystemVault();
            QSignalSpy done(vault.get(), &SecretVault::done);
            QSignalSpy failed(vault.get(), &SecretVault::failed);
            const QString key = u"http://me@test.invalid:80"_s;
            vault->load(key);
            QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 30'000);
            vault->save(key, u"s3cr3t"_s);
            QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 2, 30'000);
            vault->remove(key);
            QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 3, 30'000);
            QCOMPARE(done.size(), 0);
            for (const auto &told : std::as_const(failed)) {
                const QString why = told.first().toString();
                QVERIFY(!why.isEmpty() && !why.contains(u"s3cr3t"_s));
            }
            vault->load(key); // and nobody waits for the answer
        }
        QVERIFY(time.elapsed() < 60'000);
    }
};

QTEST_GUILESS_MAIN(TestSystemVault)
#include "tst_system_vault.moc"
