// SPDX-License-Identifier: MIT
#include "app/shared_gate_protocol.h"

#include <QBuffer>
#include <QTest>

using namespace headgate;
using namespace headgate::shared_gate;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(headgate::shared_gate::Message)

/// What programs that share a gate say to each other, byte by byte.
class TestSharedGateProtocol final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsSaidIsUnderstood_data();
    void whatIsSaidIsUnderstood();
    void noFrameIsUnderstoodInPart_data() { whatIsSaidIsUnderstood_data(); }
    void noFrameIsUnderstoodInPart();
    void nonsenseIsRefused_data();
    void nonsenseIsRefused();
    void anotherVersionMayGoOn();
    void framesComeOneByOne();
};

namespace {

QByteArray bodyOf(const Message &message)
{
    return encode(message).mid(2);
}

} // namespace

void TestSharedGateProtocol::whatIsSaidIsUnderstood_data()
{
    QTest::addColumn<Message>("message");
    const Host host{u"example.org"_s};
    const Host longest{QString(255, u'x')};
    QTest::addRow("hello") << Message(Hello{version, "0123456789abcdef0123456789abcdef"});
    QTest::addRow("welcome") << Message(Welcome{});
    QTest::addRow("held") << Message(Held{host, 3, 4});
    QTest::addRow("room") << Message(Room{8, std::numeric_limits<quint64>::max()});
    QTest::addRow("wish") << Message(Wish{host, 1, 2, std::numeric_limits<Position>::min(), 3, 4, 5});
    QTest::addRow("the longest name") << Message(Wish{longest, 1, 2, -3, 4, 5, 6});
    QTest::addRow("cool") << Message(Cool{host, 37'000});
    QTest::addRow("grant") << Message(Grant{Host{u"[::1]"_s}, true});
    QTest::addRow("recall") << Message(Recall{host});
}

void TestSharedGateProtocol::whatIsSaidIsUnderstood()
{
    QFETCH(Message, message);
    QVERIFY(bodyOf(message).size() <= longestFrame);
    const auto decoded = decode(bodyOf(message));
    QVERIFY(decoded);
    QVERIFY(*decoded == message);
}

void TestSharedGateProtocol::noFrameIsUnderstoodInPart()
{
    QFETCH(Message, message);
    const QByteArray body = bodyOf(message);
    for (qsizetype length = 0; length < body.size(); ++length) {
        QVERIFY(!decode(body.left(length)));
    }
    QVERIFY(!decode(body + '\0'));
}

void TestSharedGateProtocol::nonsenseIsRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    const Host host{u"a"_s};
    const auto changed = [](const Message &message, qsizetype at, char to) {
        QByteArray body = bodyOf(message);
        body[at] = to;
        return body;
    };
    QTest::addRow("an unknown kind") << QByteArray("\x63");
    QTest::addRow("a stranger's hello") << changed(Hello{}, 1, 'X');
    QTest::addRow("a negative count") << changed(Held{host, 1, 1}, 6, '\x80');
    QTest::addRow("more permits than anybody holds") << changed(Held{host, 1, 1}, 7, '\x10');
    QTest::addRow("a host without a name") << bodyOf(Recall{Host{}});
    QTest::addRow("a blank in a host's name") << bodyOf(Recall{Host{u"a b"_s}});
    QTest::addRow("a control character in a host's name") << bodyOf(Recall{Host{u"a\x1b"_s}});
    QTest::addRow("a name longer than the frame") << changed(Recall{host}, 4, '\x7f');
    QTest::addRow("a name of gigabytes") << changed(Recall{host}, 1, '\x7f');
    QTest::addRow("a name of all ones") << QByteArray("\x07\xff\xff\xff\xff", 5);
    QTest::addRow("a cool-down in the past") << changed(Cool{host, 1}, 6, '\x80');
}

void TestSharedGateProtocol::nonsenseIsRefused()
{
    QFETCH(QByteArray, body);
    QVERIFY(!decode(body));
}

void TestSharedGateProtocol::anotherVersionMayGoOn()
{
    QByteArray body = bodyOf(Hello{version + 1, "member"}) + "what we do not know yet";
    const auto hello = decode(body);
    QVERIFY(hello);
    QCOMPARE(std::get<Hello>(*hello).version, version + 1);
    body = bodyOf(Welcome{version + 1}) + "what we do not know yet";
    QVERIFY(decode(body));
}

void TestSharedGateProtocol::framesComeOneByOne()
{
    const QByteArray bytes = encode(Grant{Host{u"a"_s}, false}) + encode(Recall{Host{u"b"_s}}).chopped(1);
    QBuffer buffer;
    buffer.setData(bytes);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    Reading reading = readMessage(buffer);
    QVERIFY(reading.message && *reading.message == Message(Grant{Host{u"a"_s}, false}));
    reading = readMessage(buffer);
    QVERIFY(!reading.message && !reading.isBroken); // the last byte is not here yet
    for (const QByteArray &broken :
         {QByteArray("\0\0", 2), QByteArray("\xff\xff", 2), QByteArray("\0\1\x63", 3)}) {
        QBuffer other;
        other.setData(broken);
        QVERIFY(other.open(QIODevice::ReadOnly));
        QVERIFY(readMessage(other).isBroken);
    }
}

QTEST_GUILESS_MAIN(TestSharedGateProtocol)
#include "tst_shared_gate_protocol.moc"
