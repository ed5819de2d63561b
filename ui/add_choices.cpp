// SPDX-License-Identifier: MIT
#include "ui/add_choices.h"

#include <QDir>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace headgate {

void AddChoices::rememberFolder(const QString &folder, const QString &fromSettings)
{
    folders.removeAll(folder);
    folders.prepend(folder);
    folders = folders.mid(0, mostFolders);
    settingsFolder = fromSettings;
}

QString AddChoices::folderToOffer(const QString &fromSettings) const
{
    return folders.isEmpty() || settingsFolder != fromSettings ? fromSettings : folders.first();
}

AddChoices AddChoices::load(const QSettings &store)
{
    AddChoices choices;
    // The file may have been edited by hand.
    for (const QString &folder : store.value(u"add/folders"_s).toStringList()) {
        if (QDir::isAbsolutePath(folder) && choices.folders.size() < mostFolders) {
            choices.folders.append(QDir::cleanPath(folder));
        }
    }
    choices.settingsFolder = store.value(u"add/settingsFolder"_s).toString();
    choices.start = store.value(u"add/start"_s, choices.start).toBool();
    choices.expandPatterns = store.value(u"add/expandPatterns"_s, choices.expandPatterns).toBool();
    choices.skipFetched = store.value(u"add/skipFetched"_s, choices.skipFetched).toBool();
    choices.skipExisting = store.value(u"add/skipExisting"_s, choices.skipExisting).toBool();
    return choices;
}

void AddChoices::save(QSettings &store) const
{
    store.setValue(u"add/folders"_s, folders);
    store.setValue(u"add/settingsFolder"_s, settingsFolder);
    store.setValue(u"add/start"_s, start);
    store.setValue(u"add/expandPatterns"_s, expandPatterns);
    store.setValue(u"add/skipFetched"_s, skipFetched);
    store.setValue(u"add/skipExisting"_s, skipExisting);
}

} // namespace headgate
