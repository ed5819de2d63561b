// SPDX-License-Identifier: MIT
#include "ui/actions.h"

#include "ui/icons.h"

#include <QCoreApplication>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Actions)
};

QAction *make(QWidget *owner, QLatin1StringView name, const QString &text, const char16_t *icon,
              const QList<QKeySequence> &keys, const QString &explanation)
{
    auto *action = new QAction(text, owner);
    action->setObjectName(name);
    if (icon) {
        action->setIcon(themedIcon(QString::fromUtf16(icon)));
    }
    action->setShortcuts(keys);
    const QString keyText = action->shortcut().toString(QKeySequence::NativeText);
    if (!explanation.isEmpty()) {
        action->setToolTip(keyText.isEmpty() ? explanation : u"%1 (%2)"_s.arg(explanation, keyText));
    }
    // Reachable by its keys even while no menu shows it.
    owner->addAction(action);
    return action;
}

} // namespace

Actions::Actions(QWidget *owner)
    : addLinks(make(owner, "addLinks"_L1, Text::tr("&Add links…"), u"list-add",
                    QKeySequence::keyBindings(QKeySequence::New), Text::tr("Add links to the list")))
    , importList(make(owner, "importList"_L1, Text::tr("&Import list…"), u"document-open",
                      QKeySequence::keyBindings(QKeySequence::Open),
                      Text::tr("Add the links of a text, CSV, Markdown or HTML file, or a saved list")))
    , exportList(make(owner, "exportList"_L1, Text::tr("&Export list…"), nullptr,
                      QKeySequence::keyBindings(QKeySequence::SaveAs),
                      Text::tr("Save the whole list in a file, to keep it or to open it elsewhere")))
    , pasteLinks(make(owner, "pasteLinks"_L1, Text::tr("&Paste links"), u"edit-paste",
                      QKeySequence::keyBindings(QKeySequence::Paste),
                      Text::tr("Add the links in the clipboard")))
    , watchClipboard(make(owner, "watchClipboard"_L1, Text::tr("&Watch the clipboard"), nullptr, {},
                          Text::tr("Offer to add links that are copied in other programs; nothing is added "
                                   "without a click")))
    , useCookies(make(owner, "useCookies"_L1, Text::tr("Use &cookies from a browser's export…"), nullptr, {},
                      Text::tr("Send the cookies of a browser in which you are logged in, for this run")))
    , forgetFetched(make(owner, "forgetFetched"_L1, Text::tr("&Forget what was fetched…"), nullptr, {},
                         Text::tr("Clear the history by which links that were ever fetched are known again")))
    , settings(make(owner, "settings"_L1, Text::tr("&Settings…"), u"configure", {QKeySequence(u"Ctrl+,"_s)},
                    Text::tr("How many at once, how fast, and where to")))
    , quit(make(owner, "quit"_L1, Text::tr("&Quit"), u"application-exit", {QKeySequence(u"Ctrl+Q"_s)}, {}))
    , undo(make(owner, "undo"_L1, Text::tr("&Undo"), u"edit-undo",
                QKeySequence::keyBindings(QKeySequence::Undo),
                Text::tr("Take back the last removal or move")))
    , start(make(owner, "start"_L1, Text::tr("&Start"), u"media-playback-start", {QKeySequence(u"Ctrl+S"_s)},
                 Text::tr("Start or resume the selected downloads")))
    , pause(make(owner, "pause"_L1, Text::tr("&Pause"), u"media-playback-pause", {QKeySequence(u"Ctrl+P"_s)},
                 Text::tr("Pause the selected downloads; what has arrived is kept")))
    , retry(make(owner, "retry"_L1, Text::tr("&Retry"), u"view-refresh", {QKeySequence(u"Ctrl+R"_s)},
                 Text::tr("Try the selected failed downloads again, now")))
    , limitSpeed(make(owner, "limitSpeed"_L1, Text::tr("Limit sp&eed…"), nullptr, {},
                      Text::tr("Set the most that each of the selected downloads may receive")))
    , showHost(make(owner, "showHost"_L1, Text::tr("Ser&ver of this download…"), nullptr,
                    {QKeySequence(u"Ctrl+H"_s)},
                    Text::tr("Show how the server of the selected download does: its limit, speed, waits and "
                             "problems")))
    , changeAddress(make(owner, "changeAddress"_L1, Text::tr("Change &address…"), nullptr, {},
                         Text::tr("Fetch the selected failed or paused download from another address, and go "
                                  "on")))
    , trust(make(owner, "trust"_L1, Text::tr("&Trust this certificate…"), nullptr, {},
                 Text::tr("Look at the certificate that was refused, and accept it from this host")))
    , remove(make(owner, "remove"_L1, Text::tr("Re&move"), u"edit-delete",
                  {QKeySequence(QKeySequence::Delete)},
                  Text::tr("Remove the selected downloads from the list; finished files stay")))
    , moveTop(make(owner, "moveTop"_L1, Text::tr("Move to &top"), u"go-top", {QKeySequence(u"Alt+Home"_s)},
                   Text::tr("Move the selected downloads to the front of the line")))
    , moveUp(make(owner, "moveUp"_L1, Text::tr("Move &up"), u"go-up", {QKeySequence(u"Alt+Up"_s)},
                  Text::tr("Move the selected downloads one place forward in the line")))
    , moveDown(make(owner, "moveDown"_L1, Text::tr("Move &down"), u"go-down", {QKeySequence(u"Alt+Down"_s)},
                    Text::tr("Move the selected downloads one place back in the line")))
    , moveBottom(make(owner, "moveBottom"_L1, Text::tr("Move to &bottom"), u"go-bottom",
                      {QKeySequence(u"Alt+End"_s)},
                      Text::tr("Move the selected downloads to the end of the line")))
    , startAll(make(owner, "startAll"_L1, Text::tr("Start a&ll"), nullptr, {QKeySequence(u"Ctrl+Shift+S"_s)},
                    Text::tr("Start or resume every paused download")))
    , pauseAll(make(owner, "pauseAll"_L1, Text::tr("Pa&use all"), nullptr, {QKeySequence(u"Ctrl+Shift+P"_s)},
                    Text::tr("Pause everything that waits or runs")))
    , retryFailed(make(owner, "retryFailed"_L1, Text::tr("Retry &failed"), nullptr,
                       {QKeySequence(u"Ctrl+Shift+R"_s)}, Text::tr("Try every failed download again")))
    , clearFinished(make(owner, "clearFinished"_L1, Text::tr("&Clear finished"), u"edit-clear-all",
                         {QKeySequence(u"Ctrl+Shift+Del"_s)},
                         Text::tr("Remove everything that is done from the list; the files stay")))
    , open(
          make(owner, "open"_L1, Text::tr("&Open"), u"document-open", {}, Text::tr("Open the finished file")))
    , showInFolder(make(owner, "showInFolder"_L1, Text::tr("Show in f&older"), u"folder-open",
                        {QKeySequence(u"Ctrl+Shift+O"_s)}, Text::tr("Show the file in its folder")))
    , copyLink(make(owner, "copyLink"_L1, Text::tr("&Copy link"), u"edit-copy",
                    QKeySequence::keyBindings(QKeySequence::Copy),
                    Text::tr("Copy the addresses of the selected downloads")))
    , find(make(owner, "find"_L1, Text::tr("&Find"), u"edit-find",
                QKeySequence::keyBindings(QKeySequence::Find),
                Text::tr("Show only what has these words in its name or address")))
    , queueOrder(make(owner, "queueOrder"_L1, Text::tr("Order of the &queue"), nullptr,
                      {QKeySequence(u"Ctrl+0"_s)},
                      Text::tr("Show the downloads in the order in which they stand in line")))
    , showSidebar(make(owner, "showSidebar"_L1, Text::tr("Show the &sidebar"), nullptr,
                       {QKeySequence(u"F9"_s)}, Text::tr("Show states, servers and folders beside the list")))
    , showGate(make(owner, "showGate"_L1, Text::tr("Show the &gate"), nullptr, {QKeySequence(u"Ctrl+G"_s)},
                    Text::tr("Show who is passing the gate, and the line behind it")))
    , showDetails(make(owner, "showDetails"_L1, Text::tr("Show &details"), nullptr,
                       {QKeySequence(u"Ctrl+D"_s)},
                       Text::tr("Show all about the selected download below the list")))
    , keys(make(owner, "keys"_L1, Text::tr("&Keys"), nullptr, {QKeySequence(u"F1"_s)},
                Text::tr("Every key and what it does")))
    , about(make(owner, "about"_L1, Text::tr("&About Headgate"), u"help-about", {}, {}))
{
    showSidebar->setCheckable(true);
    watchClipboard->setCheckable(true);
    showGate->setCheckable(true);
    showDetails->setCheckable(true);
    about->setMenuRole(QAction::AboutRole);
    quit->setMenuRole(QAction::QuitRole);
    settings->setMenuRole(QAction::PreferencesRole);
}

} // namespace headgate
