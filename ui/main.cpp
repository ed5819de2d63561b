// SPDX-License-Identifier: MIT
#include "ui/appearance.h"
#include "ui/main_window.h"
#include "ui/single_instance.h"
#include "ui/start_request.h"
#include "ui/system_vault.h"
#include "ui/termination.h"

#include "app/engine_thread.h"
#include "app/process_memory.h"
#include "app/settings.h"
#include "app/translations.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QIcon>
#include <QLocale>
#include <QMessageBox>
#include <QNetworkInformation>
#include <QSettings>
#include <QStandardPaths>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

/// All that only the first one needs. The window goes first, the settings last.
struct Program
{
    Program(const headgate::EngineOptions &options, const headgate::Clock &clock)
        : settings(headgate::Settings::load(store))
        , engine(settings, options, headgate::makeSystemVault())
        , window(engine, settings, store, clock, headgate::DesktopParts::ofThisSystem())
    {
    }
    Q_DISABLE_COPY_MOVE(Program)
    ~Program() = default;

    QSettings store;
    headgate::Settings settings;
    headgate::EngineThread engine;
    headgate::MainWindow window;
};

/// They had the ending .conf once.
void keepEarlierSettings(const QString &path)
{
    const QFileInfo file(path);
    const QString earlier = file.dir().filePath(file.completeBaseName() + u".conf"_s);
    if (!file.exists() && QFileInfo::exists(earlier) && !QFile::rename(earlier, path)) {
        qWarning("The settings in %s could not be renamed to %s", qPrintable(earlier), qPrintable(path));
    }
}

} // namespace

int main(int argc, char *argv[])
{
    headgate::keepFreedMemory();
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"Headgate"_s);
    QCoreApplication::setOrganizationName(u"Headgate"_s);
    QCoreApplication::setApplicationVersion(QString::fromLatin1(HEADGATE_VERSION));
    QGuiApplication::setDesktopFileName(u"io.github.headgate.Headgate"_s);
    QGuiApplication::setWindowIcon(
        QIcon::fromTheme(u"io.github.headgate.Headgate"_s, QIcon(u":/icons/headgate.svg"_s)));
    QSettings::setDefaultFormat(QSettings::IniFormat); // one file that can be read, on every system
    keepEarlierSettings(QSettings().fileName());
    const QLocale locale = headgate::localeFor(headgate::AppearanceSettings::load(QSettings()).language);
    QLocale::setDefault(locale);
    const QLocale spoken = headgate::installTranslations(application, locale);
    QGuiApplication::setLayoutDirection(spoken.textDirection());

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "A desktop manager for bulk downloads."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions(headgate::startOptions());
    parser.addPositionalArgument(u"link"_s,
                                 QCoreApplication::translate("main", "Links, or files with links, to add."),
                                 u"[link...]"_s);
    parser.process(application);
    const headgate::StartRequest request = headgate::readStartRequest(parser, QDir::currentPath());

    const QDir data(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    headgate::EngineOptions options;
    options.storePath = data.filePath(u"queue.sqlite"_s);
    options.gateLogPath = request.gateLogPath;
    options.remembersFetched = true;
    const headgate::SystemClock clock;
    headgate::SingleInstance instance(clock, data.path());
    headgate::Termination termination;
    std::optional<Program> program;
    QObject::connect(&termination, &headgate::Termination::requested, &application, &QCoreApplication::quit);
    const auto begin = [&] {
        program.emplace(options, clock);
        const auto carryOut = [&window = program->window](const headgate::StartRequest &asked) {
            window.comeForward();
            if (!asked.links.isEmpty()) {
                window.addLinks(asked.links);
            }
            if (asked.openAddDialog) {
                window.openAddDialog();
            }
        };
        const bool isPlainStart = request.links.isEmpty() && !request.openAddDialog;
        if (!isPlainStart || !program->window.startInTray()) {
            carryOut(request);
        }
        QObject::connect(&instance, &headgate::SingleInstance::asked, &program->window, carryOut);
    };
    QObject::connect(&instance, &headgate::SingleInstance::first, &application, begin);
    QObject::connect(&instance, &headgate::SingleInstance::handedOver, &application, &QCoreApplication::quit);
    QObject::connect(&instance, &headgate::SingleInstance::failed, &application, [](const QString &why) {
        auto *box = new QMessageBox(QMessageBox::Warning, QCoreApplication::applicationName(), why);
        box->setTextFormat(Qt::PlainText);
        box->setAttribute(Qt::WA_DeleteOnClose);
        QObject::connect(box, &QDialog::finished, box, [] { QCoreApplication::exit(1); });
        box->open();
    });
    QNetworkInformation::loadDefaultBackend(); // a hint, where the system gives any
    instance.seek(request);
    return QApplication::exec();
}
