// SPDX-License-Identifier: MIT
#include "ui/target_check.h"

#include "transfer/file_naming.h"

#include <QDir>
#include <QDirIterator>
#include <QHash>
#include <QPromise>
#include <QThreadPool>

#include <utility>

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

/// As the usual file system of the machine tells names apart.
QString keyOf(const QString &path)
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    return path.toCaseFolded();
#else
    return path;
#endif
}

QSet<QString> filesIn(const QString &folder)
{
    QSet<QString> names;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System);
    while (files.hasNext()) {
        files.next();
        names.insert(keyOf(files.fileName()));
    }
    return names;
}

std::vector<TargetState> check(const TargetQuestion &question)
{
    std::vector<TargetState> states(size_t(question.links.size()), TargetState::Free);
    if (question.folder.isEmpty()) {
        return states; // nobody has said where
    }
    QHash<QString, QSet<QString>> filesOf; // by folder, each looked at once
    for (qsizetype i = 0; i < question.links.size(); ++i) {
        const qint64 number = question.numbers[size_t(i)];
        if (number == 0) {
            continue;
        }
        const QString name = likelyName(question.mask, question.links[i], number, question.today);
        const NewLink &link = question.links[i];
        const QString own = link.folder.isEmpty() ? folderFor(question.rules, link.url, name) : link.folder;
        const QString &folder = own.isEmpty() ? question.folder : own;
        auto files = filesOf.constFind(folder);
        if (files == filesOf.cend()) {
            files = filesOf.insert(folder, filesIn(folder));
        }
        if (files->contains(keyOf(name))) {
            states[size_t(i)] = TargetState::OnDisk;
        } else if (question.listed->contains(folder + u'/' + name)) {
            states[size_t(i)] = TargetState::InList;
        }
    }
    return states;
}

} // namespace

ListedTargets::ListedTargets(QStringList paths)
    : m_paths(std::move(paths))
{
}

bool ListedTargets::contains(const QString &path) const
{
    std::call_once(m_made, [this] {
        m_keys.reserve(m_paths.size());
        for (const QString &each : m_paths) {
            m_keys.insert(keyOf(QDir::cleanPath(each)));
        }
    });
    return m_keys.contains(keyOf(path));
}

QString likelyName(const NameMask &mask, const NewLink &link, qint64 number, const QDate &today)
{
    if (!mask.isEmpty()) {
        return maskedName(mask, link, number, today);
    }
    return link.name.isEmpty() ? chooseFileName(link.url, {}, {}, {}) : link.name;
}

QFuture<std::vector<TargetState>> checkTargets(const TargetQuestion &question)
{
    // A function that a pool runs must be copyable, a promise is not.
    auto promise = std::make_shared<QPromise<std::vector<TargetState>>>();
    QFuture<std::vector<TargetState>> future = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start([promise, question] {
        promise->addResult(check(question));
        promise->finish();
    });
    return future;
}

} // namespace headgate
