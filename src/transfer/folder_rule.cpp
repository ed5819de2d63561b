// SPDX-License-Identifier: MIT
#include "transfer/folder_rule.h"

#include "core/file_kind.h"
#include "core/host_pattern.h"
#include "transfer/file_naming.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FolderRule)
};

bool isOfKind(const QString &kind, QStringView name)
{
    switch (fileKindOf(name)) {
    case FileKind::Image:
        return kind == "images"_L1;
    case FileKind::Video:
        return kind == "videos"_L1;
    case FileKind::Audio:
        return kind == "audio"_L1;
    case FileKind::Archive:
        // A package is both: it holds files, and it installs them.
        return kind == "archives"_L1 || (kind == "programs"_L1 && isExecutableName(name));
    case FileKind::Document:
        return kind == "documents"_L1;
    case FileKind::Other:
        return kind == "programs"_L1 && isExecutableName(name);
    }
    return false;
}

} // namespace

const QStringList &folderRuleKinds()
{
    static const QStringList kinds{u"images"_s,   u"videos"_s,    u"audio"_s,
                                   u"archives"_s, u"documents"_s, u"programs"_s};
    return kinds;
}

std::optional<QString> toFolderMatch(const QString &typed)
{
    const QString word = typed.trimmed().toLower();
    return folderRuleKinds().contains(word) ? std::optional(word) : toHostPattern(typed);
}

QString toText(const FolderRule &rule)
{
    return rule.match + u'=' + rule.folder;
}

Result<FolderRule> parseFolderRule(const QString &text, const QString &workingFolder)
{
    const auto match = toFolderMatch(text.section(u'=', 0, 0));
    if (!match) {
        return Failure::of(FailureKind::Internal,
                           //: %1 words like "videos"
                           Text::tr("Write it as KIND=FOLDER or HOST=FOLDER; the kinds are %1.")
                               .arg(folderRuleKinds().join(u", "_s)));
    }
    const QString folder = text.section(u'=', 1);
    if (folder.isEmpty()) {
        return Failure::of(FailureKind::Internal, Text::tr("Name a folder behind the \"=\"."));
    }
    if (workingFolder.isEmpty() && QDir::isRelativePath(folder)) {
        return Failure::of(FailureKind::Internal, Text::tr("Give the whole path of the folder."));
    }
    return FolderRule{*match, QDir::cleanPath(QDir(workingFolder).absoluteFilePath(folder))};
}

QString folderFor(const QList<FolderRule> &rules, const QUrl &url, QStringView name)
{
    const Host host = Host::of(url);
    const auto fits = [&](const FolderRule &rule) {
        return folderRuleKinds().contains(rule.match) ? isOfKind(rule.match, name)
                                                      : matchesHost(rule.match, host);
    };
    const auto found = std::ranges::find_if(rules, fits);
    return found == rules.end() ? QString() : found->folder;
}

QList<FolderRule> sanitized(const QList<FolderRule> &rules)
{
    QList<FolderRule> sane;
    for (const FolderRule &rule : rules) {
        const auto match = toFolderMatch(rule.match);
        if (match && QDir::isAbsolutePath(rule.folder)) {
            sane.append({*match, QDir::cleanPath(rule.folder)});
        }
    }
    return sane;
}

} // namespace headgate
