// SPDX-License-Identifier: MIT
#include "cli/get_command.h"

#include "cli/cli_text.h"
#include "cli/progress_display.h"
#include "cli/terminal_text.h"
#include "core/link_digest.h"
#include "transfer/cookie_set.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <system_error>
#include <utility>

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

constexpr Milliseconds redrawInterval{100};
constexpr qsizetype badLinesTold = 3; ///< of a file of cookies

/// Items that may be in the engine before more are read. Enough for the gate to find a host that is not full.
constexpr qint64 enoughItems = 2'000;

/// Makes the folder. Nothing when files can be put there, else why not.
std::optional<QString> prepareFolder(const QString &folder)
{
    const QFileInfo place(folder);
    if (place.exists() && !place.isDir()) {
        return CliText::tr("%1 is a file. Name a folder with --dir.").arg(safeForTerminal(folder));
    }
    if (!QDir().mkpath(folder)) {
        std::error_code why; // Qt says none
        std::filesystem::create_directories(folder.toStdU16String(), why);
        return CliText::tr("The folder %1 cannot be made: %2. Name another one with --dir.")
            .arg(safeForTerminal(folder), QString::fromLocal8Bit(why.message()));
    }
    // Only trying shows whether a file can be made: permissions are not all that may stand against it.
    QTemporaryFile probe(folder + "/.headgate-XXXXXX"_L1);
    if (!probe.open()) {
        const int error = errno;
        const QString why = error == 0 ? probe.errorString() : qt_error_string(error);
        return CliText::tr("Nothing can be written to the folder %1: %2. Name another one with --dir.")
            .arg(safeForTerminal(folder), why);
    }
    return std::nullopt;
}

/// Nothing when the log can be written, else why not: later, the downloads would go on without it.
std::optional<QString> checkGateLog(const QString &path)
{
    if (path.isEmpty()) {
        return {};
    }
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::Append)) {
        return {};
    }
    //: %1 a file, %2 the system's reason
    return CliText::tr("The log %1 cannot be written: %2. Name another one with --gate-log.")
        .arg(safeForTerminal(path), file.errorString());
}

} // namespace

GetCommand::GetCommand(const Clock &clock, const GetOptions &options, ProgressDisplay &display,
                       IsBehind isBehind, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_options(options)
    , m_display(display)
    , m_isBehind(std::move(isBehind))
    , m_tally(clock.now())
    , m_redraw(clock.makeAlarm([this] { show(); }))
    , m_lastShown(clock.now() - redrawInterval)
{
}

GetCommand::~GetCommand() = default;

void GetCommand::start()
{
    if (!isUsable()) {
        return;
    }
    for (const QString &note : m_options.notes) {
        m_display.message(note);
    }
    EngineOptions options;
    options.keep = Keep::UnfinishedOnly;
    options.storePath = m_options.storePath;
    options.remembersFetched = m_options.skipFetched;
    options.gateLogPath = m_options.gateLogPath;
    m_opening = !options.storePath.isEmpty();
    Settings settings = m_options.settings;
    settings.transfer.cookies = m_cookies;
    m_engine = std::make_unique<Engine>(m_clock, settings, options);
    connect(m_engine.get(), &Engine::opened, this, &GetCommand::onStoreOpened);
    connect(m_engine.get(), &Engine::answered, this, &GetCommand::takeAnswer);
    connect(m_engine.get(), &Engine::message, this,
            [this](const QString &text) { m_display.message(safeForTerminal(text)); });
    connect(m_engine.get(), &Engine::stepped, this, &GetCommand::takeStep);
    connect(m_engine.get(), &Engine::idle, this, &GetCommand::finishIfOver);

    if (m_options.showGate || m_options.json) {
        m_engine->execute(command::WatchGate{true});
    }

    m_reader = std::make_unique<ListReader>(m_options.links, m_options.lists, m_checksums, m_options.nameMask,
                                            m_clock.wallTime().toLocalTime().date());
    connect(m_reader.get(), &ListReader::counted, this, [this](qint64 links) { m_tally.setExpected(links); });
    connect(m_reader.get(), &ListReader::batchRead, this, &GetCommand::takeBatch);
    connect(m_reader.get(), &ListReader::unreadable, this, [this](const QString &error) {
        m_badList = true;
        m_unreadableList = true;
        m_display.message(safeForTerminal(error));
    });
    connect(m_reader.get(), &ListReader::empty, this,
            [this](const QString &note) { m_display.message(safeForTerminal(note)); });
    connect(m_reader.get(), &ListReader::ended, this, [this] {
        m_reader.reset();
        m_tally.setComplete();
        refresh();
        finishIfOver();
    });
    feed();
}

bool GetCommand::isUsable()
{
    const auto refuse = [this](const QString &why, ExitCode code) {
        m_display.message(why);
        m_finished = true;
        QMetaObject::invokeMethod(
            this, [this, code] { Q_EMIT finished(code); }, Qt::QueuedConnection);
    };
    if (const auto problem = ListReader::check(m_options.lists)) {
        refuse(safeForTerminal(*problem), ExitCode::BadList);
        return false;
    }
    if (const auto problem = readChecksums()) {
        refuse(safeForTerminal(*problem), ExitCode::BadList);
        return false;
    }
    if (const auto problem = readCookies()) {
        refuse(safeForTerminal(*problem), ExitCode::BadList);
        return false;
    }
    if (const auto problem = prepareFolder(m_options.settings.transfer.folder)) {
        refuse(*problem, ExitCode::FolderUnusable);
        return false;
    }
    if (const auto problem = checkGateLog(m_options.gateLogPath)) {
        refuse(*problem, ExitCode::FolderUnusable);
        return false;
    }
    return true;
}

/// Nothing when all is well, else why nothing can be verified as asked.
std::optional<QString> GetCommand::readChecksums()
{
    if (m_options.checksum) {
        m_checksums = {{QString(), *m_options.checksum}}; // without a name: for any file
        return {};
    }
    if (m_options.checksumFile.isEmpty()) {
        return {};
    }
    QFile file(m_options.checksumFile);
    QByteArray bytes;
    if (file.open(QIODevice::ReadOnly)) {
        bytes = file.read(maxChecksumFileBytes);
    }
    if (file.error() != QFileDevice::NoError) {
        //: %1 a file, %2 the system's reason
        return CliText::tr("The checksum file %1 cannot be read: %2")
            .arg(m_options.checksumFile, file.errorString());
    }
    m_checksums = parseChecksumFile(bytes, algorithmOfChecksumFile(m_options.checksumFile));
    if (m_checksums.isEmpty()) {
        return CliText::tr("The file %1 holds no checksums. Name one that sha256sum or the like has written.")
            .arg(m_options.checksumFile);
    }
    return {};
}

/// Nothing when all is well, else why there are no cookies to send.
std::optional<QString> GetCommand::readCookies()
{
    const QString path = m_options.cookieFile;
    if (path.isEmpty()) {
        return {};
    }
    const auto file = readCookieFile(path);
    if (!file) {
        return file.failure().detail;
    }
    const QString shown = safeForTerminal(path);
    for (const RejectedCookie &line : file->rejected.first(std::min(file->rejected.size(), badLinesTold))) {
        //: %1 a file of cookies, %2 a number, %3 why
        m_display.message(CliText::tr("%1, line %2 is left out: %3.")
                              .arg(shown, QString::number(line.line), describe(line.reason)));
    }
    if (file->rejectedCount > badLinesTold) {
        //: %1 a file of cookies
        m_display.message(
            CliText::tr("%1: %n further line(s) left out.", nullptr, int(file->rejectedCount - badLinesTold))
                .arg(shown));
    }
    const qint64 expired = file->expired(m_clock.wallTime().toSecsSinceEpoch());
    if (expired > 0) {
        //: %1 a file of cookies
        m_display.message(
            CliText::tr("%1: %n cookie(s) have expired and are not sent.", nullptr, int(expired)).arg(shown));
    }
    m_cookies = std::make_shared<CookieSet>(file->cookies);
    return {};
}

void GetCommand::onStoreOpened(const std::optional<Failure> &failure)
{
    m_opening = false;
    if (failure && failure->kind == FailureKind::StoreLocked) {
        // Two would fetch the same files side by side.
        m_display.message(
            CliText::tr("This very command is running already, into the same folder. Nothing was "
                        "fetched."));
        m_reader.reset();
        m_finished = true;
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT finished(ExitCode::AlreadyRunning); }, Qt::QueuedConnection);
        return;
    }
    if (failure) {
        m_display.message(
            CliText::tr("How far this run is cannot be kept, so that it could not be continued (%1).")
                .arg(safeForTerminal(describe(*failure))));
    }
    feed();
    // The lists may have been read to their end meanwhile, without a link.
    QMetaObject::invokeMethod(this, &GetCommand::finishIfOver, Qt::QueuedConnection);
}

void GetCommand::feed()
{
    if (!m_reader || m_opening || m_asked || m_isBehind()) {
        return;
    }
    if (m_tally.unfinished() < std::max<qint64>(enoughItems, 2LL * m_options.settings.gate.total)) {
        m_asked = true;
        m_reader->next();
    }
}

void GetCommand::takeBatch(const ListBatch &batch)
{
    if (!m_reader) {
        return; // was on its way when the run was stopped
    }
    for (const BadLine &line : batch.badLines) {
        m_display.badLine(line);
    }
    for (const TextBehind &text : batch.behind) {
        m_display.textBehind(text);
    }
    m_tally.addTextsBehind(batch.behind.size() + batch.furtherBehind);
    const qint64 badLines = batch.badLines.size() + batch.furtherBadLines;
    m_badList = m_badList || badLines > 0;
    m_tally.addBadLines(badLines);
    m_tally.addDuplicates(batch.duplicates);
    if (m_options.skipFetched && !batch.links.isEmpty()) {
        askWhatWasFetched(batch.links); // and no further batch before the answer
        return;
    }
    m_asked = false;
    add(batch.links);
    refresh();
    feed();
}

void GetCommand::add(const QList<NewLink> &links)
{
    if (links.isEmpty()) {
        return;
    }
    m_tally.addListed(links.size());
    command::Add add;
    add.links = links;
    // The reader has left out what came twice; the engine remembers only what has not ended.
    add.allowDuplicates = true;
    m_engine->execute(add);
}

void GetCommand::askWhatWasFetched(const QList<NewLink> &links)
{
    m_unsure = links;
    command::AskFetched ask;
    for (const NewLink &link : links) {
        ask.digests += linkDigest(link.url);
    }
    m_engine->execute(ask);
}

void GetCommand::takeAnswer(const FetchedAnswer &answer)
{
    m_asked = false;
    QList<NewLink> left;
    const QList<NewLink> asked = std::exchange(m_unsure, {});
    for (qsizetype i = 0; i < asked.size(); ++i) {
        if (!answer.fetched.testBit(i)) {
            left.append(asked[i]);
        }
    }
    if (m_stopped) {
        return;
    }
    m_tally.addFetchedBefore(asked.size() - left.size());
    add(left);
    refresh();
    feed();
    // That may have been all of it.
    QMetaObject::invokeMethod(this, &GetCommand::finishIfOver, Qt::QueuedConnection);
}

void GetCommand::takeStep(const ItemEvent &event)
{
    m_tally.step(event);
    m_display.step(event);
    refresh();
    feed();
}

void GetCommand::refresh()
{
    if (m_engine && !m_finished && !m_redraw->isSet()) {
        m_redraw->ringAt(m_lastShown + redrawInterval);
    }
}

void GetCommand::show()
{
    m_lastShown = m_clock.now();
    RunProgress progress =
        m_tally.progress(m_lastShown, m_engine->totals(), m_engine->gateStatistics(), m_engine->activeRows());
    if (m_options.showGate || m_options.json) {
        progress.picture = m_engine->gatePicture();
    }
    m_display.update(progress);
    if (!m_engine->isIdle()) {
        refresh(); // bytes come without a word
    }
}

void GetCommand::stop(ExitCode code)
{
    if (m_finished || m_stopped) {
        return;
    }
    m_stopped = code;
    m_reader.reset();
    if (m_engine) {
        m_tally.leave(m_engine->activeRows());
        m_engine->execute(command::PauseAll{});
    }
    QMetaObject::invokeMethod(this, &GetCommand::finishIfOver, Qt::QueuedConnection);
}

void GetCommand::finishIfOver()
{
    const bool isUnsure = !m_unsure.isEmpty() && !m_stopped;
    if (m_finished || m_reader || isUnsure || (m_engine && !m_engine->isIdle())) {
        return;
    }
    m_finished = true;
    m_redraw->silence();
    if (!m_stopped && !m_unreadableList && m_tally.failed() == 0) {
        m_engine->discardStore();
    }
    RunSummary summary =
        m_tally.summary(m_clock.now(), m_engine ? m_engine->gateStatistics() : GateStatistics{});
    summary.interrupted = m_stopped.has_value();
    m_display.finish(summary);
    Q_EMIT finished(exitCode());
}

ExitCode GetCommand::exitCode() const
{
    if (m_stopped) {
        return *m_stopped;
    }
    if (m_badList) {
        return ExitCode::BadList;
    }
    return m_tally.failed() > 0 ? ExitCode::SomeFailed : ExitCode::Done;
}

} // namespace headgate
