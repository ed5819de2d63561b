// SPDX-License-Identifier: MIT
#include "ui/after_finish.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AfterFinish)
};

} // namespace

bool isLasting(AfterFinish what)
{
    return what == AfterFinish::Nothing || what == AfterFinish::RunCommand;
}

QString wordOf(AfterFinish what)
{
    switch (what) {
    case AfterFinish::Nothing:
        return u"nothing"_s;
    case AfterFinish::RunCommand:
        return u"command"_s;
    case AfterFinish::Quit:
        return u"quit"_s;
    case AfterFinish::Sleep:
        return u"sleep"_s;
    case AfterFinish::ShutDown:
        return u"shutDown"_s;
    }
    return {};
}

AfterFinish afterFinishFrom(const QString &word)
{
    for (const AfterFinish what : afterFinishChoices) {
        if (wordOf(what) == word) {
            return what;
        }
    }
    return AfterFinish::Nothing;
}

QString titleOf(AfterFinish what)
{
    switch (what) {
    case AfterFinish::Nothing:
        //: When all is done
        return Text::tr("Do &nothing");
    case AfterFinish::RunCommand:
        //: When all is done
        return Text::tr("&Run the command");
    case AfterFinish::Quit:
        //: When all is done
        return Text::tr("&Quit Headgate");
    case AfterFinish::Sleep:
        //: When all is done, the machine
        return Text::tr("S&leep");
    case AfterFinish::ShutDown:
        //: When all is done, the machine
        return Text::tr("Shut &down");
    }
    return {};
}

QString reminderOf(AfterFinish what)
{
    switch (what) {
    case AfterFinish::Nothing:
        return {};
    case AfterFinish::RunCommand:
        //: In the status bar: what is done after all downloads
        return Text::tr("Then run the command");
    case AfterFinish::Quit:
        //: In the status bar: what is done after all downloads
        return Text::tr("Then quit");
    case AfterFinish::Sleep:
        //: In the status bar: what is done after all downloads
        return Text::tr("Then sleep");
    case AfterFinish::ShutDown:
        //: In the status bar: what is done after all downloads
        return Text::tr("Then shut down");
    }
    return {};
}

QString announcementOf(AfterFinish what, int seconds)
{
    switch (what) {
    case AfterFinish::Nothing:
        return {};
    case AfterFinish::RunCommand:
        return Text::tr("The command is run in %n second(s).", nullptr, seconds);
    case AfterFinish::Quit:
        return Text::tr("Headgate quits in %n second(s).", nullptr, seconds);
    case AfterFinish::Sleep:
        return Text::tr("The machine goes to sleep in %n second(s).", nullptr, seconds);
    case AfterFinish::ShutDown:
        return Text::tr("The machine shuts down in %n second(s).", nullptr, seconds);
    }
    return {};
}

} // namespace headgate
