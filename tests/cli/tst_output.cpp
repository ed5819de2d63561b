// SPDX-License-Identifier: MIT
#include "cli/output.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

using namespace headgate;

namespace {

class Pipe
{
public:
    Pipe()
    {
        if (::pipe(m_ends) != 0) {
            qFatal("no pipe");
        }
    }
    ~Pipe()
    {
        closeReader();
        ::close(m_ends[1]);
    }
    Q_DISABLE_COPY_MOVE(Pipe)

    [[nodiscard]] int writer() const { return m_ends[1]; }
    void closeReader()
    {
        if (m_ends[0] >= 0) {
            ::close(m_ends[0]);
            m_ends[0] = -1;
        }
    }
    /// So many bytes, or fewer when no more come within ten seconds.
    QByteArray read(qsizetype count)
    {
        QByteArray bytes;
        while (bytes.size() < count) {
            pollfd ready{m_ends[0], POLLIN, 0};
            QByteArray piece(std::min<qsizetype>(count - bytes.size(), 65536), Qt::Uninitialized);
            const auto got =
                ::poll(&ready, 1, 10'000) == 1 ? ::read(m_ends[0], piece.data(), size_t(piece.size())) : 0;
            if (got <= 0) {
                break;
            }
            bytes += piece.first(got);
        }
        return bytes;
    }

private:
    int m_ends[2] = {-1, -1};
};

} // namespace

class TestOutput final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { std::signal(SIGPIPE, SIG_IGN); }

    void whatIsWrittenArrivesInOrder()
    {
        Pipe pipe;
        Output output(pipe.writer());
        QByteArray expected;
        for (int i = 0; i < 1000; ++i) {
            const QByteArray line = QByteArray::number(i) + '\n';
            expected += line;
            output.write(line);
        }
        QCOMPARE(pipe.read(expected.size()), expected);
        QTRY_VERIFY(output.isIdle());
    }

    void aReaderWhoDoesNotReadHoldsNobodyUp_data()
    {
        QTest::addColumn<bool>("blocking");
        QTest::newRow("an ordinary pipe") << true;
        QTest::newRow("a pipe that somebody made non-blocking") << false;
    }
    void aReaderWhoDoesNotReadHoldsNobodyUp()
    {
        QFETCH(bool, blocking);
        Pipe pipe;
        if (!blocking) {
            QCOMPARE(::fcntl(pipe.writer(), F_SETFL, O_NONBLOCK), 0);
        }
        Output output(pipe.writer());
        QSignalSpy drained(&output, &Output::drained);
        const QByteArray line(1023, 'x');
        QVERIFY(!output.isFull());
        for (int i = 0; i < 2000; ++i) {
            output.write(line + '\n');
        }
        QVERIFY(output.isFull());
        QVERIFY(!output.isIdle());
        QCOMPARE(pipe.read(2000 * 1024), (line + '\n').repeated(2000));
        QTRY_COMPARE(drained.count(), 1);
        QVERIFY(!output.isFull());
    }

    void aReaderWhoHasGoneIsToldOnce()
    {
        Pipe pipe;
        pipe.closeReader();
        Output output(pipe.writer());
        QSignalSpy failed(&output, &Output::failed);
        output.write("a\n");
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(!failed.first().first().toString().isEmpty());
        output.write("b\n");
        QVERIFY(output.isIdle());
        QVERIFY(!failed.wait(20));
    }

    void flushGivesUpInTime()
    {
        Pipe pipe;
        Output output(pipe.writer());
        output.write(QByteArray(200'000, 'x'));
        output.flush(Milliseconds{10});
        QVERIFY(!output.isIdle());
        QCOMPARE(pipe.read(200'000).size(), 200'000);
        output.flush(std::chrono::seconds{10});
        QVERIFY(output.isIdle());
    }
};

QTEST_GUILESS_MAIN(TestOutput)

#include "tst_output.moc"
