// SPDX-License-Identifier: MIT
#pragma once

#include <QAction>
#include <QMenu>

namespace headgate {

/// Everything that can be done in the window, in one place: text, icon, keys and explanation.
/// All belong to the owner. Object names are the members' names.
struct Actions
{
    explicit Actions(QWidget *owner);

    QAction *addLinks;
    QAction *importList;
    QAction *exportList;
    QAction *pasteLinks;
    QAction *watchClipboard;
    QAction *useCookies;
    QAction *forgetFetched;
    QAction *settings;
    QAction *quit;

    QAction *undo;

    QAction *start;
    QAction *pause;
    QAction *retry;
    QAction *limitSpeed;
    QAction *showHost;
    QAction *changeAddress;
    QAction *trust;
    QAction *remove;
    QAction *moveTop;
    QAction *moveUp;
    QAction *moveDown;
    QAction *moveBottom;
    QAction *startAll;
    QAction *pauseAll;
    QAction *retryFailed;
    QAction *clearFinished;
    QAction *open;
    QAction *showInFolder;
    QAction *copyLink;

    QAction *find;
    QAction *queueOrder;
    QAction *showSidebar;
    QAction *showGate;
    QAction *showDetails;
    QAction *keys;
    QAction *about;
};

} // namespace headgate
