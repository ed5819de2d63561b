// SPDX-License-Identifier: MIT
#include "ui/autostart.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace headgate;
using namespace Qt::StringLiterals;

class TestAutostart final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void isWrittenAndRemoved();
    void namesTheProgramWhateverItIsCalled_data();
    void namesTheProgramWhateverItIsCalled();
    void anEntrySwitchedOffByTheDesktopIsOff_data();
    void anEntrySwitchedOffByTheDesktopIsOff();
    void theFileOfAnotherIsLeftAlone();
    void whatCannotBeWrittenIsTold();

private:
    [[nodiscard]] Autostart make(const QString &program = u"/usr/bin/headgate"_s) const
    {
        return {m_dir->filePath(u"autostart"_s), program};
    }
    static QString read(const Autostart &autostart)
    {
        QFile file(autostart.path());
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    static void write(const Autostart &autostart, const QString &text)
    {
        QDir().mkpath(QFileInfo(autostart.path()).path());
        QFile file(autostart.path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestAutostart::isWrittenAndRemoved()
{
    const Autostart autostart = make();
    QVERIFY(!autostart.isOn());
    QCOMPARE(autostart.set(false), QString());
    QVERIFY(!QFile::exists(m_dir->filePath(u"autostart"_s))); // not even a folder
    QCOMPARE(autostart.set(true), QString());
    QVERIFY(autostart.isOn());
    QVERIFY(read(autostart).startsWith(u"[Desktop Entry]\nType=Application\n"_s));
    QVERIFY(read(autostart).contains(u"\nExec=\"/usr/bin/headgate\"\n"_s));
    QCOMPARE(autostart.set(false), QString());
    QVERIFY(!autostart.isOn());
    QVERIFY(!QFile::exists(autostart.path()));
}

void TestAutostart::namesTheProgramWhateverItIsCalled_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("exec");
    QTest::newRow("spaces") << u"/opt/my programs/headgate"_s << u"\"/opt/my programs/headgate\""_s;
    QTest::newRow("a dollar is escaped twice") << u"/opt/a$b"_s << u"\"/opt/a\\\\$b\""_s;
    QTest::newRow("a quote is escaped twice") << u"/opt/a\"b"_s << u"\"/opt/a\\\\\"b\""_s;
    QTest::newRow("a percent sign is no field") << u"/opt/100%/u"_s << u"\"/opt/100%%/u\""_s;
}

void TestAutostart::namesTheProgramWhateverItIsCalled()
{
    QFETCH(const QString, program);
    QFETCH(const QString, exec);
    const Autostart autostart = make(program);
    QCOMPARE(autostart.set(true), QString());
    QVERIFY2(read(autostart).contains(u"\nExec=%1\n"_s.arg(exec)), qPrintable(read(autostart)));
}

void TestAutostart::anEntrySwitchedOffByTheDesktopIsOff_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("hidden") << u"Hidden=true\n"_s;
    QTest::newRow("GNOME's way") << u"X-GNOME-Autostart-enabled=false\n"_s;
}

void TestAutostart::anEntrySwitchedOffByTheDesktopIsOff()
{
    QFETCH(const QString, line);
    const Autostart autostart = make();
    QCOMPARE(autostart.set(true), QString());
    write(autostart, read(autostart) + line);
    QVERIFY(!autostart.isOn());
    QCOMPARE(autostart.set(true), QString());
    QVERIFY(autostart.isOn());
    QVERIFY(!read(autostart).contains(line));
}

void TestAutostart::theFileOfAnotherIsLeftAlone()
{
    const Autostart autostart = make();
    const QString theirs = u"[Desktop Entry]\nType=Application\nName=Mine\nExec=headgate --add\n"_s;
    write(autostart, theirs);
    QVERIFY(autostart.isOn());
    QCOMPARE(autostart.set(true), QString());
    QVERIFY(autostart.set(false).contains(u"io.github.headgate"_s));
    QCOMPARE(read(autostart), theirs);
    QVERIFY(autostart.isOn());
}

void TestAutostart::whatCannotBeWrittenIsTold()
{
    QFile inTheWay(m_dir->filePath(u"autostart"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const Autostart autostart = make();
    QVERIFY(!autostart.set(true).isEmpty());
    QVERIFY(!autostart.isOn());
}

QTEST_GUILESS_MAIN(TestAutostart)
#include "tst_autostart.moc"
