// SPDX-License-Identifier: MIT
#include "ui/main_window.h"
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
#include <QIcon>
#include <QNetworkInformation>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

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
    headgate::installTranslations(application);

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

    QNetworkInformation::loadDefaultBackend(); // a hint, where the system gives any
    QSettings store;
    const auto settings = headgate::Settings::load(store);
    const headgate::SystemClock clock;
    const QDir data(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    headgate::EngineOptions options;
    options.storePath = data.filePath(u"queue.sqlite"_s);
    options.gateLogPath = request.gateLogPath;
    headgate::EngineThread engine(settings, options, headgate::makeSystemVault());
    headgate::MainWindow window(engine, settings, store, clock);

    headgate::Termination termination;
    QObject::connect(&termination, &headgate::Termination::requested, &window, &QWidget::close);

    if (!request.links.isEmpty()) {
        window.addLinks(request.links);
    }
    window.show();
    if (request.openAddDialog) {
        window.openAddDialog();
    }
    return QApplication::exec();
}
