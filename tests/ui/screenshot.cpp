// SPDX-License-Identifier: MIT
// Saves pictures of the windows, filled with a believable queue: headgate-screenshot FOLDER [LANGUAGE...]
#include "ui/add_dialog.h"
#include "ui/appearance.h"
#include "ui/batch_watch.h"
#include "ui/cookies_dialog.h"
#include "ui/countdown_dialog.h"
#include "ui/download_view.h"
#include "ui/gate_strip.h"
#include "ui/host_page.h"
#include "ui/main_window.h"
#include "ui/settings_dialog.h"
#include "ui/sidebar.h"

#include "app/translations.h"

#include "fake_engine.h"
#include "sample_rows.h"
#include "support/manual_clock.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSettings>
#include <QStyleFactory>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace headgate;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mebi = 1024 * 1024;

Row item(quint64 id, const QString &name, const QString &host, State state, qint64 total = -1,
         double share = 0, qint64 speed = 0)
{
    Row row;
    row.id = {id};
    row.position = Position(id);
    row.name = name;
    row.url = u"https://%1/pub/%2"_s.arg(host, name);
    row.folder = u"/home/me/Downloads"_s;
    row.state = state;
    row.attempt = state == State::Waiting ? 0 : 1;
    row.attempts = 7;
    row.total = total;
    row.received = qint64(double(std::max<qint64>(total, 0)) * share);
    row.bytesPerSecond = speed;
    return row;
}

Delta believableQueue(const Clock &clock)
{
    const QString mirror = u"mirror.example.org"_s;
    const QString data = u"data.example.net"_s;
    const QString photos = u"photos.example.com"_s;
    Delta delta;
    QList<Row> &rows = delta.added;
    rows << item(1, u"survey-2023-complete.tar.gz"_s, data, State::Done, 812 * mebi, 1);
    rows.back().verdict = Verdict::Verified;
    rows << item(2, u"IMG_0412.jpg"_s, photos, State::Done, 6 * mebi, 1);
    rows << item(3, u"readme.txt"_s, mirror, State::Done, 14'233, 1);
    rows.back().skipped = true;
    rows << item(4, u"debian-12.5.0-amd64-netinst.iso"_s, mirror, State::Active, 629 * mebi, 0.83, 9 * mebi);
    rows << item(5, u"openstreetmap-europe-latest.osm.pbf"_s, data, State::Active, 28'911 * mebi, 0.12,
                 11 * mebi + 300'000);
    rows << item(6, u"IMG_0413.jpg"_s, photos, State::Verifying, 5 * mebi, 1);
    rows << item(7, u"a-very-long-name-that-somebody-gave-to-a-recording-of-a-lecture-in-spring-2021.mp4"_s,
                 data, State::Active, 1433 * mebi, 0.47, 4 * mebi);
    rows.back().attempt = 2;
    rows << item(8, u"stream.bin"_s, photos, State::Active, -1, 0, 2 * mebi);
    rows.back().received = 31 * mebi;
    rows << item(9, u"tiles-r1024.zip"_s, data, State::Retrying, 204 * mebi, 0.31);
    rows.back().attempt = 2;
    rows.back().retryAt = clock.wallTime().addSecs(14);
    rows.back().failure = Failure::http(503);
    rows << item(10, u"IMG_0414.jpg"_s, photos, State::Failed, -1);
    rows.back().failure = Failure::http(404);
    rows << item(11, u"minutes.pdf"_s, u"intranet.example.org"_s, State::Failed, -1);
    rows.back().failure = Failure::of(FailureKind::TlsFailed, u"the certificate has expired"_s);
    rows << item(12, u"lecture-02.mp4"_s, data, State::Paused, 1210 * mebi, 0.64);
    for (quint64 id = 13; id <= 1216; ++id) {
        const bool photo = id % 3 != 0;
        rows << item(
            id, photo ? u"IMG_%1.jpg"_s.arg(402 + id, 4, 10, QChar(u'0')) : u"tiles-r%1.zip"_s.arg(1012 + id),
            photo ? photos : data, State::Waiting);
    }
    WaitReason reason;
    for (quint64 id = 13; id < 60; ++id) {
        reason.place = qint64(id) - 12;
        reason.kind = id % 3 != 0 ? WaitReason::Kind::HostBusy : WaitReason::Kind::InLine;
        if (id % 7 == 0) {
            reason.kind = WaitReason::Kind::HostCooling;
        }
        reason.count = reason.limit = 4;
        reason.remaining = std::chrono::seconds{37};
        delta.reasons.append({{id}, reason});
    }
    delta.totals = addition(rows).totals;
    delta.totals.progress = 0.27;
    delta.totals.timeLeft = std::chrono::seconds{3 * 3600 + 12 * 60};
    delta.gate.limit = 8;
    delta.gate.active = 6;
    delta.gate.onLoan = 2;
    delta.gate.waiting = 1204;
    return delta;
}

/// Six of eight permits: four for files of their own, two on loan to one of these.
GatePicture believablePicture(const Clock &clock)
{
    const QString mirror = u"mirror.example.org"_s;
    const QString data = u"data.example.net"_s;
    const QString photos = u"photos.example.com"_s;
    GatePicture picture;
    const auto take = [&](quint64 item, const QString &host, double progress, bool onLoan = false) {
        TakenPermit taken;
        taken.ticket = {quint64(picture.taken.size()) + 1};
        taken.item = {item};
        taken.host = {host};
        taken.since = clock.now() - std::chrono::seconds{12};
        taken.progress = progress;
        taken.onLoan = onLoan;
        picture.taken.append(taken);
    };
    take(4, mirror, 0.91);
    take(5, data, 0.12);
    take(7, data, 0.47);
    take(8, photos, -1);
    take(4, mirror, 0.74, true);
    take(4, mirror, 0.35, true);
    const Instant rest = clock.now() + std::chrono::seconds{37};
    picture.hosts = {{{photos}, 1, 0, 4, 8, 802, rest},
                     {{data}, 2, 0, 2, 8, 402, Instant::min()},
                     {{mirror}, 3, 2, 8, 8, 0, Instant::min()}};
    picture.lines = 2;
    return picture;
}

TakenPermit taken(const Clock &clock, quint64 ticket, quint64 item, const QString &host, double progress,
                  bool onLoan = false)
{
    return {{ticket}, {item}, {host}, clock.now() - std::chrono::seconds{12}, progress, onLoan};
}

/// Every permit is out, and each host has its line.
GatePicture busyPicture(const Clock &clock)
{
    const QString hosts[] = {u"mirror.example.org"_s, u"data.example.net"_s, u"photos.example.com"_s};
    const quint64 items[] = {4, 5, 8, 7, 13, 14, 16, 17};
    GatePicture picture;
    for (quint64 i = 0; i < 8; ++i) {
        picture.taken.append(taken(clock, i + 1, items[i], hosts[i % 3], double((i * 37 + 11) % 100) / 100));
    }
    picture.hosts = {{{hosts[2]}, 2, 0, 8, 8, 802, Instant::min()},
                     {{hosts[1]}, 3, 0, 8, 8, 402, Instant::min()},
                     {{hosts[0]}, 3, 0, 8, 8, 0, Instant::min()}};
    picture.lines = 2;
    return picture;
}

/// The host at which everybody waits is left alone for a while.
GatePicture coolingPicture(const Clock &clock)
{
    const QString photos = u"photos.example.com"_s;
    const QString mirror = u"mirror.example.org"_s;
    GatePicture picture;
    picture.taken = {taken(clock, 1, 4, mirror, 0.8), taken(clock, 2, 5, mirror, 0.3)};
    picture.hosts = {{{photos}, 0, 0, 1, 8, 802, clock.now() + std::chrono::seconds{37}},
                     {{mirror}, 2, 0, 8, 8, 0, Instant::min()}};
    picture.lines = 1;
    return picture;
}

/// Nobody waits: what is spare brings the two that are left sooner.
GatePicture lentPicture(const Clock &clock)
{
    const QString mirror = u"mirror.example.org"_s;
    const QString data = u"data.example.net"_s;
    GatePicture picture;
    picture.taken = {taken(clock, 1, 4, mirror, 0.9), taken(clock, 2, 5, data, 0.2)};
    for (quint64 i = 3; i <= 7; ++i) {
        picture.taken.append(taken(clock, i, i % 2 ? 5 : 4, i % 2 ? data : mirror, double(i) / 9, true));
    }
    picture.hosts = {{{mirror}, 3, 2, 8, 8, 0, Instant::min()}, {{data}, 4, 3, 8, 8, 0, Instant::min()}};
    return picture;
}

/// A host that refused in the beginning, and from then on got what it takes.
HostPage believablePage(const Clock &clock)
{
    HostPage page;
    page.standing = {Host{u"data.example.net"_s}, 4, 0, 4, 8, 402, Instant::min(), 4};
    page.reason = {WaitReason::Kind::HostBusy, 1, 4, 4, Milliseconds{0}};
    for (int second = -240; second <= 0; ++second) {
        const int age = second + 240;
        const bool isResting = age >= 20 && age < 28;
        const int limit = age < 20 ? 4 + age / 4 : age < 60 ? 3 : age % 90 < 6 ? 5 : 4;
        const int active = isResting ? 0 : limit;
        page.samples.append({clock.now() + std::chrono::seconds(second), limit, active, 640 - age,
                             qint64(active) * 2 * mebi + (second * 7919) % mebi});
    }
    page.grants = 238;
    page.waitP50 = Milliseconds{41'000};
    page.waitP95 = Milliseconds{187'000};
    page.waitMax = Milliseconds{213'000};
    page.outcomes = {229, 3, 2};
    page.failures = {{clock.wallTime().addSecs(-212), u"429 Too Many Requests"_s},
                     {clock.wallTime().addSecs(-220), u"429 Too Many Requests"_s}};
    return page;
}

/// A file in four segments, which was refused twice before.
ItemPage believableItem(const Clock &clock)
{
    const qint64 total = 28'911 * mebi;
    const QString host = u"data.example.net"_s;
    ItemPage page;
    page.id = {5};
    page.total = total;
    const double shares[][3] = {{0, 0.05, 0.28}, {0.28, 0.31, 0.52}, {0.52, 0.545, 0.76}, {0.76, 0.775, 1}};
    for (const auto &[begin, at, end] : shares) {
        const auto byte = [&](double share) { return qint64(share * double(total)); };
        page.received.add(ByteRange{byte(begin), byte(at)});
        page.connections.append({{host}, {byte(begin), byte(end)}, byte(at)});
    }
    page.connections.last().host.name = u"mirror.example.org"_s;
    for (int second = -170; second <= 0; ++second) {
        const int age = second + 170;
        const qint64 level = age < 8 ? age : age < 60 ? 7 : age < 70 ? 3 : 11;
        page.samples.append({clock.now() + std::chrono::seconds(second), level * mebi + (age * 7919) % mebi});
    }
    page.meanSpeed = 9 * mebi + 200'000;
    page.asked = clock.wallTime().addSecs(-212);
    page.attempts = {{clock.wallTime().addSecs(-233),
                      Milliseconds{31'400},
                      {host},
                      Failure::of(FailureKind::StallTimeout, u"nothing for 30 s"_s)},
                     {clock.wallTime().addSecs(-279), Milliseconds{240}, {host}, Failure::http(503)}};
    page.finalAddress =
        u"https://cdn7.data.example.net/osm/europe-latest.osm.pbf?expires=1718000000&sign=c7d1"_s;
    page.mirrors = {u"https://mirror.example.org/osm/europe-latest.osm.pbf"_s};
    page.partFile = QDir::homePath() + u"/openstreetmap-europe-latest.osm.pbf.k3f9.part"_s;
    page.checksums = {{ItemChecksum::Origin::User,
                       u"sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"_s, 0}};
    page.etag = u"\"66635c1e-70ef2c9f1\""_s;
    page.lastModified = QDateTime({2024, 6, 9}, {20, 21}, Qt::UTC);
    page.contentType = u"application/octet-stream"_s;
    page.status = 206;
    page.headers = {u"Date: Mon, 10 Jun 2024 06:13:04 GMT"_s,
                    u"Content-Type: application/octet-stream"_s,
                    u"Content-Length: 30315380736"_s,
                    u"ETag: \"66635c1e-70ef2c9f1\""_s,
                    u"Accept-Ranges: bytes"_s,
                    u"Set-Cookie: ***"_s};
    return page;
}

class Photographer
{
public:
    explicit Photographer(QString folder)
        : m_folder(std::move(folder))
    {
        m_settings.transfer.folder = QDir::homePath();
    }

    void shootAll(const QString &suffix)
    {
        QTemporaryDir home;
        QSettings store(home.filePath(u"s.ini"_s), QSettings::IniFormat);
        FakeEngine engine;
        MainWindow window(engine, m_settings, store, m_clock);
        window.resize(1120, 640);
        window.show();
        settle(window);
        save(window, u"empty"_s, suffix);
        QMimeData mime;
        mime.setText(u"https://example.org/"_s);
        QDragEnterEvent enter({9, 9}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window.findChild<DownloadView *>()->viewport(), &enter);
        save(window, u"drop"_s, suffix);
        QDragLeaveEvent leave;
        QApplication::sendEvent(window.findChild<DownloadView *>()->viewport(), &leave);

        const Delta queue = believableQueue(m_clock);
        engine.tell(queue);
        settle(window);
        Delta reasons;
        reasons.reasons = queue.reasons;
        reasons.totals = queue.totals;
        reasons.gate = queue.gate;
        reasons.picture = believablePicture(m_clock);
        engine.tell(reasons);
        window.findChild<DownloadView *>()->selectRow(4);
        settle(window);
        save(window, u"main"_s, suffix);
        shootDetails(window, engine, queue, suffix);
        window.resize(640, 400);
        settle(window);
        save(window, u"narrow"_s, suffix);
        window.resize(1120, 640);
        settle(window);
        window.findChild<Sidebar *>()->choose({StateFilter::All, u"data.example.net"_s, {}});
        window.findChild<QAction *>(u"remove"_s)->trigger();
        settle(window);
        save(window, u"removed"_s, suffix);
        window.findChild<Sidebar *>()->choose({});
        auto *strip = window.findChild<GateStrip *>();
        const auto shootStrip = [&](const QString &name, const GatePicture &picture, int active, int onLoan,
                                    qint64 waiting) {
            Delta situation;
            situation.totals = queue.totals;
            situation.gate = queue.gate;
            situation.gate.active = active;
            situation.gate.onLoan = onLoan;
            situation.gate.waiting = waiting;
            situation.picture = picture;
            engine.tell(situation);
            settle(window);
            save(*strip, name, suffix);
        };
        shootStrip(u"gate-busy"_s, busyPicture(m_clock), 8, 0, 1204);
        shootStrip(u"gate-cooling"_s, coolingPicture(m_clock), 2, 0, 802);
        shootStrip(u"gate-lent"_s, lentPicture(m_clock), 7, 5, 0);
        Q_EMIT strip->hostChosen(Host{u"data.example.net"_s});
        Delta page;
        page.totals = queue.totals;
        page.gate = queue.gate;
        page.hostPage = believablePage(m_clock);
        engine.tell(page);
        auto *hostPage = window.findChild<HostPageDialog *>();
        settle(*hostPage);
        save(*hostPage, u"host"_s, suffix);
        hostPage->close();
        reasons.messages = {u"The disk is full. Downloads to it are paused until there is room."_s};
        engine.tell(reasons);
        settle(window);
        save(window, u"message"_s, suffix);

        window.findChild<QAction *>(u"watchClipboard"_s)->setChecked(true);
        QGuiApplication::clipboard()->setText(
            u"see https://example.org/a.zip and https://example.org/b.zip"_s);
        QTest::qWait(300);
        save(window, u"copied"_s, suffix);
        QGuiApplication::clipboard()->clear();

        shootSettings(suffix);

        CountdownDialog countdown(AfterFinish::Sleep, (BatchEnd{1213, 3, Milliseconds{0}}).text(),
                                  std::chrono::seconds{30}, m_clock);
        countdown.show();
        m_clock.advance(std::chrono::seconds{9});
        settle(countdown);
        save(countdown, u"countdown"_s, suffix);

        AddDialog add({{u"https://data.example.net/pub/lecture-02.mp4"_s}, {}}, QDir::homePath());
        static_cast<QDialog &>(add).show();
        QString text = u"# lectures\nhttps://data.example.net/pub/lecture-01.mp4\n"
                       "https://data.example.net/pub/lecture-02.mp4\nnot a link\n"
                       "https://data.example.net/pub/lecture-01.mp4\n"_s;
        for (int i = 3; i < 40; ++i) {
            text += u"https://data.example.net/pub/lecture-%1.mp4\n"_s.arg(i, 2, 10, QChar(u'0'));
        }
        add.findChild<QPlainTextEdit *>()->setPlainText(text);
        QTest::qWait(800);
        save(add, u"add"_s, suffix);
        shootPatterns(QSize(760, 560), u"add-pattern"_s, suffix);
        shootPatterns(QSize(640, 400), u"add-small"_s, suffix);
        shootSkips(QSize(760, 560), u"add-skips"_s, suffix);
        shootSkips(QSize(640, 400), u"add-skips-small"_s, suffix);
        shootCookies(suffix);
    }

private:
    void shootDetails(MainWindow &window, FakeEngine &engine, const Delta &queue, const QString &suffix)
    {
        auto *show = window.findChild<QAction *>(u"showDetails"_s);
        show->setChecked(true);
        Delta delta;
        delta.totals = queue.totals;
        delta.gate = queue.gate;
        delta.picture = believablePicture(m_clock);
        delta.itemPage = believableItem(m_clock);
        auto *tabs = window.findChild<QTabWidget *>(u"detailsTabs"_s);
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            engine.tell(delta);
            QTest::qWait(300);
            save(window, u"details-%1"_s.arg(i), suffix);
        }
        tabs->setCurrentIndex(0);
        window.findChild<DownloadView *>()->selectAll();
        QTest::qWait(1200);
        save(window, u"details-sum"_s, suffix);
        window.findChild<DownloadView *>()->selectRow(4);
        QTest::qWait(150);
        const QSize before = window.size();
        window.resize(640, 400);
        engine.tell(delta);
        QTest::qWait(300);
        save(window, u"details-small"_s, suffix);
        window.resize(before);
        show->setChecked(false);
    }

    /// Every page, at its usual and at the least size, and what a search finds.
    void shootSettings(const QString &suffix)
    {
        Settings filled = m_settings;
        filled.transfer.hostRules = {HostRule{u"*.example.org"_s, 2, {Milliseconds{500}, 60}, 0, {}},
                                     HostRule{u"photos.example.com"_s, 0, {}, 500'000, {}, u"me"_s}};
        filled.transfer.folderRules = {
            {u"videos"_s, QDir::homePath() + u"/Videos"_s},
            {u"images"_s, QDir::homePath() + u"/Pictures/Downloads"_s},
            {u"*.example.org"_s, QDir::homePath() + u"/Work/Data from the archive"_s}};
        filled.transfer.proxy = {ProxyMode::Manual,
                                 QUrl(u"socks5://me@proxy.example.org:1080"_s),
                                 {u"localhost"_s, u"*.example.org"_s, u"10.0.0.0/8"_s}};
        filled.transfer.trusted = {{u"nas.example.org"_s, QByteArray(32, '\x5a')}};
        SettingsDialog settings({filled.sanitized()});
        settings.show();
        settle(settings);
        auto *pages = settings.findChild<QListWidget *>(u"settingsPages"_s);
        const QSize usual = settings.size();
        for (int i = 0; i < pages->count(); ++i) {
            pages->setCurrentRow(i);
            save(settings, u"settings-%1"_s.arg(i), suffix);
            settings.resize(640, 400);
            save(settings, u"settings-small-%1"_s.arg(i), suffix);
            settings.resize(usual);
        }
        auto *search = settings.findChild<QLineEdit *>(u"settingsSearch"_s);
        for (const QString &words : {u"host"_s, u"password"_s, u"zebra"_s}) {
            search->setText(words);
            save(settings, u"settings-find-"_s + words, suffix);
        }
        search->clear();
        pages->setCurrentRow(0);
        settings.findChild<QLineEdit *>(u"folder"_s)->clear();
        save(settings, u"settings-problem"_s, suffix);
    }

    /// A pattern, several kinds of files, and a mask for their names.
    void shootPatterns(const QSize &size, const QString &name, const QString &suffix)
    {
        AddChoices choices;
        choices.rememberFolder(QDir::homePath() + u"/Lectures"_s, QDir::homePath());
        AddDialog add({{u"https://photos.example.com/2023/IMG_0403.jpg"_s}, {}}, QDir::homePath(), choices);
        add.resize(size);
        static_cast<QDialog &>(add).show();
        add.findChild<QPlainTextEdit *>()->setPlainText(
            u"https://photos.example.com/2023/IMG_[0401-0520].jpg\n"
            "https://data.example.net/pub/lecture-{01,02,03}.{mp4,pdf}\n"
            "https://data.example.net/pub/lectures.zip\nhttps://data.example.net/pub/lectures.zip\n"_s);
        add.findChild<QLineEdit *>(u"nameMask"_s)->setText(u"*num3*-*name*.*ext*"_s);
        QTest::qWait(800);
        save(add, name, suffix);
    }

    /// Links of which some were fetched, and some would become files that are there.
    void shootSkips(const QSize &size, const QString &name, const QString &suffix)
    {
        QTemporaryDir folder;
        for (const int there : {4, 5, 9}) {
            QFile file(folder.filePath(u"lecture-%1.mp4"_s.arg(there, 2, 10, QChar(u'0'))));
            (void)file.open(QIODevice::WriteOnly);
        }
        AddChoices choices;
        choices.skipFetched = true;
        AddDialog add({{}, {folder.filePath(u"lecture-07.mp4"_s)}}, folder.path(), choices);
        connectAnswer(add);
        add.resize(size);
        static_cast<QDialog &>(add).show();
        add.findChild<QPlainTextEdit *>()->setPlainText(
            u"https://data.example.net/pub/lecture-[01-40].mp4\nhttps://data.example.net/pub/script.pdf"_s);
        QTest::qWait(800);
        save(add, name, suffix);
    }
    static void connectAnswer(AddDialog &add)
    {
        QObject::connect(&add, &AddDialog::fetchedAsked, &add, [&add](const command::AskFetched &question) {
            FetchedAnswer answer{question.question, QBitArray(41)};
            answer.fetched.fill(true, 0, 3);
            add.takeAnswer(answer);
        });
    }

    void shootCookies(const QString &suffix)
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"cookies.txt"_s));
        (void)file.open(QIODevice::WriteOnly);
        file.write("# Netscape HTTP Cookie File\n"
                   ".example.org\tTRUE\t/\tTRUE\t0\tsession\tx\n"
                   ".example.org\tTRUE\t/\tTRUE\t0\ttoken\tx\n"
                   "intranet.example.com\tFALSE\t/\tFALSE\t0\tsid\tx\n"
                   "old.example.com\tFALSE\t/\tFALSE\t1\tsid\tx\n"
                   ".co.uk\tTRUE\t/\tFALSE\t0\teverybody\tx\n");
        file.close();
        CookiesDialog cookies({}, m_clock);
        cookies.show();
        settle(cookies);
        save(cookies, u"cookies-none"_s, suffix);
        cookies.read(file.fileName());
        QTest::qWait(300);
        save(cookies, u"cookies"_s, suffix);
    }

    static void settle(QWidget &window)
    {
        (void)QTest::qWaitForWindowExposed(&window);
        QTest::qWait(200);
    }

    void save(QWidget &window, const QString &name, const QString &suffix)
    {
        QApplication::processEvents();
        const QString file = u"%1/%2-%3.png"_s.arg(m_folder, name, suffix);
        if (!window.grab().save(file)) {
            qFatal("Cannot write %s", qPrintable(file));
        }
    }

    QString m_folder;
    ManualClock m_clock;
    Settings m_settings;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"Headgate"_s);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2 || !QDir().mkpath(arguments[1])) {
        qFatal("Usage: headgate-screenshot FOLDER [LANGUAGE...]");
    }
    const QStringList languages = arguments.size() > 2 ? arguments.sliced(2) : QStringList{u"en"_s};
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    Photographer photographer(arguments[1]);
    for (const QString &language : languages) {
        const QLocale locale =
            language == u"en"_s ? QLocale(QLocale::English, QLocale::UnitedStates) : QLocale(language);
        QLocale::setDefault(locale);
        QApplication::setLayoutDirection(installTranslations(application, locale).textDirection());
        const QString suffix = languages.size() > 1 || language != u"en"_s ? u'-' + language : QString();
        ColorSwitch().choose(ColorScheme::Light);
        photographer.shootAll(u"light"_s + suffix);
        ColorSwitch().choose(ColorScheme::Dark);
        photographer.shootAll(u"dark"_s + suffix);
    }
    return 0;
}
