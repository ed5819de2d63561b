// SPDX-License-Identifier: MIT
#include "support/demo_bulk.h"

#include "support/fault_server.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRandomGenerator>
#include <QSet>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace headgate::support {
namespace {

constexpr qint64 kilobyte = 1'000;
constexpr qint64 megabyte = 1'000'000;
const QString mirror = u"localhost"_s; ///< the second name of the same server

/// A stretch of the list: 0 is its beginning, 1 its end.
struct Stretch
{
    double from;
    double to;
};

constexpr Stretch anywhere{0, 1};
constexpr Stretch early{0, 0.4};       ///< for trouble, so that there is time to see it mended
constexpr Stretch together{0.5, 0.62}; ///< close enough that more are asked for than the host allows

/// Lays out the files. Everything random comes from one seed, so that each run is the same.
class Bulk
{
public:
    explicit Bulk(FaultServer &server)
        : m_server(server)
    {
    }

    void addPhotos();
    void addPapers();
    void addArchives();
    void addRecordings();
    void addNamedByTheServer();
    void addBig();
    void addSlow();
    void addMirrored();
    void addTroubled();

    [[nodiscard]] QList<QUrl> links();

private:
    [[nodiscard]] qint64 between(qint64 low, qint64 high)
    {
        return low + qint64(m_random.bounded(double(high - low)));
    }
    /// A file as a good server has it.
    [[nodiscard]] Behaviour file(const QByteArray &type, qint64 size, qint64 rate)
    {
        const quint64 seed = m_random.generate64();
        const QDateTime modified = QDateTime({2024, 1, 1}, {8, 0}, Qt::UTC).addSecs(between(0, 43'200'000));
        return Behaviour()
            .pattern(seed, size)
            .bytesPerSecond(rate)
            .contentType(type)
            .etag('"' + QByteArray::number(seed, 36) + '"')
            .lastModified(QLocale::c().toString(modified, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1());
    }
    void link(const QString &path, const Stretch &where = anywhere, const QString &host = u"127.0.0.1"_s)
    {
        const double place = where.from + m_random.generateDouble() * (where.to - where.from);
        m_links.emplace_back(place, m_server.url(path, host));
    }
    template <typename Answers>
    void add(const QString &path, const Answers &answers, const Stretch &where = anywhere,
             const QString &host = u"127.0.0.1"_s)
    {
        m_server.on(path, answers);
        link(path, where, host);
    }

    FaultServer &m_server;
    QRandomGenerator m_random{20240611};
    std::vector<std::pair<double, QUrl>> m_links; ///< by place in the list
};

void Bulk::addPhotos()
{
    for (int i = 0; i < 44; ++i) {
        const QString name =
            u"IMG_2024061%1_%2.jpg"_s.arg(i / 16).arg(91'502 + i * 1'713, 6, 10, QChar(u'0'));
        add(u"/photos/"_s + name,
            file("image/jpeg", between(300 * kilobyte, 1'500 * kilobyte), between(400'000, 900'000)));
    }
}

void Bulk::addPapers()
{
    for (int i = 0; i < 28; ++i) {
        const QString name =
            u"%1.%2v%3.pdf"_s.arg(2301 + i / 3).arg(between(100, 19'999), 5, 10, QChar(u'0')).arg(1 + i % 3);
        add(u"/papers/"_s + name,
            file("application/pdf", between(200 * kilobyte, 900 * kilobyte), between(300'000, 600'000)));
    }
}

void Bulk::addArchives()
{
    for (int i = 1; i <= 16; ++i) {
        const QString name = u"survey-2023.part%1.tar.gz"_s.arg(i, 2, 10, QChar(u'0'));
        add(u"/archives/"_s + name,
            file("application/gzip", between(2 * megabyte, 5 * megabyte), between(1'500'000, 3'000'000)));
    }
    for (const QString &name : {u"fonts.zip"_s, u"headers.tar.xz"_s, u"tools-1.4.2.tar.bz2"_s}) {
        add(u"/archives/"_s + name, // made as it is sent: its length is not known before
            file("application/octet-stream", between(500 * kilobyte, 900 * kilobyte), 600'000)
                .chunked(32 * 1024));
    }
}

void Bulk::addRecordings()
{
    const std::array titles{u"Morgengruß",    u"Sørlandet",  u"L’été à Sète", u"Žluťoučký kůň",
                            u"東京の朝",      u"Γαλάζιο",    u"Ночной поезд", u"Interlude",
                            u"Weir & Sluice", u"100% Water", u"Canal No. 5",  u"Coda"};
    int number = 0;
    for (const auto *title : titles) {
        const QString name =
            u"%1 - %2.flac"_s.arg(++number, 2, 10, QChar(u'0')).arg(QString::fromUtf16(title));
        add(u"/recordings/"_s + QString::fromLatin1(QUrl::toPercentEncoding(name)),
            file("audio/flac", between(megabyte, 3 * megabyte), between(1'200'000, 2'000'000)));
    }
}

void Bulk::addNamedByTheServer()
{
    const std::array dispositions{
        R"(attachment; filename="Annual report 2023.pdf")",
        R"(attachment; filename="Jahresbericht 2023.pdf"; filename*=UTF-8''Jahresbericht%202023%20%E2%80%93%20%C3%9Cbersicht.pdf)",
        R"(attachment; filename*=UTF-8''%E5%B9%B4%E5%A0%B1.pdf)",
        R"(attachment; filename=minutes.odt)",
        R"(attachment; filename="quoted \"name\".txt")",
        R"(inline; filename="floor plan.png")",
        R"(attachment; filename="r?sum?.docx"; filename*=UTF-8''r%C3%A9sum%C3%A9.docx)",
        R"(attachment; filename="measurements; final.csv")",
        R"(attachment; filename*=ISO-8859-1''ma%F1ana.ods)",
        R"(attachment; filename="slides.pptx")",
        R"(attachment)",
        R"(attachment; filename="Кран.dwg"; filename*=UTF-8''%D0%9A%D1%80%D0%B0%D0%BD.dwg)",
    };
    int id = 1040;
    for (const char *disposition : dispositions) {
        add(u"/download.php?id=%1"_s.arg(++id),
            file("application/octet-stream", between(200 * kilobyte, 800 * kilobyte),
                 between(400'000, 700'000))
                .header("Content-Disposition", disposition));
    }
}

void Bulk::addBig()
{
    const std::array names{u"debian-netinst.iso", u"map-europe.mbtiles", u"lecture-07.mp4",
                           u"corpus.jsonl.zst", u"virtual-machine.qcow2"};
    for (const auto *name : names) {
        add(u"/big/"_s + QString::fromUtf16(name),
            file("application/octet-stream", between(20 * megabyte, 40 * megabyte),
                 between(5'000'000, 8'000'000)),
            early);
    }
}

void Bulk::addSlow()
{
    for (int i = 1; i <= 8; ++i) {
        add(u"/slow/telemetry-2024-0%1.csv"_s.arg(i),
            file("text/csv", between(900 * kilobyte, 1'800 * kilobyte), between(102'400, 409'600)), early);
    }
}

void Bulk::addMirrored()
{
    for (int i = 1; i <= 22; ++i) {
        add(u"/mirror/package_%1_amd64.deb"_s.arg(100 + i),
            file("application/vnd.debian.binary-package", between(300 * kilobyte, 900 * kilobyte), 300'000),
            together, mirror);
    }
    m_server.refuseAbove(4, Behaviour().status(429).header("Retry-After", "1"), atHost(mirror.toLatin1()));
}

void Bulk::addTroubled()
{
    const Behaviour busy = Behaviour()
                               .status(503)
                               .header("Retry-After", "2")
                               .contentType("text/plain")
                               .body("Back in a moment.\n");
    for (int i = 1; i <= 6; ++i) {
        const Behaviour good = file("application/zip", 800 * kilobyte, 800'000);
        add(u"/busy/backup-%1.zip"_s.arg(i), QList<Behaviour>{busy, busy, good}, early);
    }
    for (int i = 1; i <= 6; ++i) {
        const Behaviour good = file("video/webm", 1'600 * kilobyte, 1'200'000);
        add(u"/flaky/clip-%1.webm"_s.arg(i),
            QList<Behaviour>{Behaviour(good).cutAfter(700 * kilobyte, Ending::Reset), good}, early);
    }
    const QString handbook = u"/mirror/handbook-2024.pdf"_s;
    m_server.on(handbook, file("application/pdf", 700 * kilobyte, 500'000));
    add(u"/go/handbook"_s, Behaviour::redirect(302, m_server.url(handbook, mirror).toEncoded()), early);

    add(u"/papers/withdrawn.pdf"_s,
        Behaviour().status(404).contentType("text/html").body("<h1>Not found</h1>\n"), early);

    // Of this file the server has lost the end: wherever a client resumes, it never gets beyond the same
    // byte.
    constexpr qint64 announced = 2 * megabyte;
    constexpr qint64 there = 1'200 * kilobyte;
    const Behaviour whole = file("image/tiff", announced, 1'500'000);
    add(
        u"/photos/panorama.tiff"_s,
        [whole](const Request &request) {
            const std::optional<QList<ByteRange>> ranges = request.ranges(announced);
            const qint64 begin = ranges && !ranges->isEmpty() ? ranges->first().begin : 0;
            return Behaviour(whole).cutAfter(std::max<qint64>(0, there - begin));
        },
        early);
}

QList<QUrl> Bulk::links()
{
    std::stable_sort(m_links.begin(), m_links.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<QUrl> urls;
    for (const auto &[place, url] : m_links) {
        urls.append(url);
    }
    return urls;
}

QByteArray statistics(const RequestLog &log)
{
    const Filter counted = [](const Request &request) { return request.path() != "/stats"; };
    QJsonObject statuses;
    for (const auto &[status, count] : log.statuses(counted)) {
        statuses.insert(QString::number(status), count);
    }
    QSet<int> connections;
    for (const RequestRecord &record : log.requests(counted)) {
        connections.insert(record.request.connection);
    }
    QJsonObject all{
        {u"requests"_s, log.count(counted)},
        {u"in_flight"_s, log.inFlight(counted)},
        {u"peak_in_flight"_s, log.peakInFlight(counted)},
        {u"connections"_s, connections.size()},
        {u"statuses"_s, statuses},
        {u"smallest_gap_ms"_s, QJsonValue::Null},
    };
    if (const auto gap = log.smallestGap(counted)) {
        all[u"smallest_gap_ms"_s] = double(gap->count()) / 1e6;
    }
    return QJsonDocument(all).toJson();
}

} // namespace

QList<QUrl> serveBulk(FaultServer &server)
{
    Bulk bulk(server);
    bulk.addPhotos();
    bulk.addPapers();
    bulk.addArchives();
    bulk.addRecordings();
    bulk.addNamedByTheServer();
    bulk.addBig();
    bulk.addSlow();
    bulk.addMirrored();
    bulk.addTroubled();
    return bulk.links();
}

QList<QUrl> serveExperiment(FaultServer &server)
{
    server.onPrefix(u"/item/"_s, [](const Request &request) {
        return Behaviour().body("item " + request.path().mid(6) + '\n').delay(300ms);
    });
    server.onPrefix(u"/slow/"_s, [](const Request &request) {
        return Behaviour().body("slow " + request.path().mid(6) + '\n').delay(1s);
    });
    server.refuseAbove(10, Behaviour().status(429), underPrefix("/item/"));
    QList<QUrl> urls;
    for (int i = 1; i <= 50; ++i) {
        urls.append(server.url(u"/item/%1"_s.arg(i)));
    }
    return urls;
}

void serveStatistics(FaultServer &server)
{
    server.on(u"/stats"_s, [&server](const Request &request) {
        const QByteArray json = statistics(server.log());
        if (request.target.endsWith("?reset")) {
            server.resetCounts();
        }
        return Behaviour().body(json).contentType("application/json");
    });
}

} // namespace headgate::support
