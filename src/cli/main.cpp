// SPDX-License-Identifier: MIT
#include "app/process_memory.h"
#include "app/translations.h"
#include "cli/cli_text.h"
#include "cli/exit_codes.h"
#include "cli/get_command.h"
#include "cli/get_options.h"
#include "cli/help.h"
#include "cli/json_display.h"
#include "cli/output.h"
#include "cli/plain_display.h"
#include "cli/signals.h"
#include "cli/terminal.h"
#include "cli/terminal_display.h"

#include <QCoreApplication>
#include <QDir>
#include <QNetworkInformation>

#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;
using namespace headgate;

namespace {

constexpr int standardOutput = 1;
constexpr int standardError = 2;
constexpr Milliseconds flushBeforeStop{500};

template <class... Handlers>
struct Overloaded : Handlers...
{
    using Handlers::operator()...;
};

void print(std::FILE *stream, const QString &text)
{
    std::fputs(text.toLocal8Bit().constData(), stream);
}

/// Whether there is a network, where the system tells.
void loadNetworkHints()
{
#ifdef Q_OS_LINUX
    // The other one there is hears nothing without GLib's event loop.
    QNetworkInformation::loadBackendByName(u"networkmanager");
#else
    QNetworkInformation::loadDefaultBackend();
#endif
}

int fail(const UsageError &error)
{
    // Who knows no command needs to see them; who knows one, where to read on.
    const QString advice = error.topic.isEmpty()
                               ? u'\n' + helpText({})
                               : CliText::tr("For help: headgate-cli help %1").arg(error.topic) + u'\n';
    print(stderr, error.message + u'\n' + advice);
    return int(ExitCode::Usage);
}

Surroundings surroundings()
{
    Surroundings result;
    result.workingFolder = QDir::currentPath();
    if (qEnvironmentVariableIsSet("HEADGATE_PASSWORD")) {
        result.password = qEnvironmentVariable("HEADGATE_PASSWORD");
    }
    return result;
}

std::unique_ptr<ProgressDisplay> makeDisplay(const GetOptions &options, const Clock &clock, Output &out,
                                             Output &errors)
{
    if (options.json) {
        return std::make_unique<JsonDisplay>(clock, out, errors);
    }
    if (options.quiet) {
        return std::make_unique<PlainDisplay>(clock, errors, PlainDisplay::Tell::ErrorsOnly);
    }
    if (isTerminal(standardError)) {
        return std::make_unique<TerminalDisplay>(clock, errors, [] { return terminalSize(standardError); });
    }
    return std::make_unique<PlainDisplay>(clock, errors, PlainDisplay::Tell::Everything);
}

int runGet(QCoreApplication &application, GetOptions options)
{
    if (options.askPassword) {
        const auto password =
            askPassword(CliText::tr("Password for %1: ").arg(options.settings.transfer.user));
        if (!password) {
            return fail({CliText::tr("There is no password. Type one, or set the environment variable "
                                     "HEADGATE_PASSWORD."),
                         u"get"_s});
        }
        options.settings.transfer.password = *password;
    }
    const SystemClock clock;
    Signals signalsOfSystem;
    Output out(standardOutput);
    Output errors(standardError);
    const auto display = makeDisplay(options, clock, out, errors);
    GetCommand get(clock, options, *display, [&] { return out.isFull() || errors.isFull(); });

    const auto stop = [&get](ExitCode code) { return [&get, code] { get.stop(code); }; };
    QObject::connect(&signalsOfSystem, &Signals::interrupted, &get, stop(ExitCode::Interrupted));
    QObject::connect(&signalsOfSystem, &Signals::terminated, &get, stop(ExitCode::Terminated));
    QObject::connect(&signalsOfSystem, &Signals::resized, &get, &GetCommand::refresh);
    QObject::connect(&signalsOfSystem, &Signals::stopping, &get, [&] {
        display->suspend();
        errors.flush(flushBeforeStop);
        signalsOfSystem.stopProcess();
        get.refresh();
    });
    for (Output *output : {&out, &errors}) {
        QObject::connect(output, &Output::drained, &get, &GetCommand::feed);
        QObject::connect(output, &Output::failed, &get, stop(ExitCode::OutputGone));
    }
    QObject::connect(&get, &GetCommand::finished, &application,
                     [](ExitCode code) { QCoreApplication::exit(int(code)); });
    QMetaObject::invokeMethod(&get, &GetCommand::start, Qt::QueuedConnection);
    return application.exec();
}

} // namespace

int main(int argc, char *argv[])
{
    keepFreedMemory();
    if (!qEnvironmentVariableIsSet("QT_NO_GLIB")) {
        qputenv("QT_NO_GLIB", "1"); // Qt's own event loop spends a twentieth less on a small file
    }
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"headgate-cli"_s);
    QCoreApplication::setApplicationVersion(QLatin1StringView(HEADGATE_VERSION));

    installTranslations(application);
    loadNetworkHints();

    const CommandLine commandLine = parseCommandLine(QCoreApplication::arguments().mid(1), surroundings());
    return std::visit(Overloaded{
                          [&](const GetOptions &options) { return runGet(application, options); },
                          [](const HelpRequest &help) {
                              print(stdout, helpText(help.topic));
                              return int(ExitCode::Done);
                          },
                          [](VersionRequest) {
                              print(stdout, versionText());
                              return int(ExitCode::Done);
                          },
                          [](const UsageError &error) { return fail(error); },
                      },
                      commandLine);
}
