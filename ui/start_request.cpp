// SPDX-License-Identifier: MIT
#include "ui/start_request.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(main)
};

QString absolute(const QString &file, const QString &workingFolder)
{
    return QDir::cleanPath(QDir(workingFolder).absoluteFilePath(file));
}

} // namespace

QList<QCommandLineOption> startOptions()
{
    return {
        {u"add"_s, Text::tr("Open the dialog that adds links.")},
        {u"list"_s, Text::tr("Add the links in this file; may be given again."), Text::tr("file")},
        {u"gate-log"_s, Text::tr("Write what happens at the gate to this file, as CSV."), Text::tr("file")},
    };
}

StartRequest readStartRequest(const QCommandLineParser &parser, const QString &workingFolder)
{
    StartRequest request;
    request.openAddDialog = parser.isSet(u"add"_s);
    if (parser.isSet(u"gate-log"_s)) {
        request.gateLogPath = absolute(parser.value(u"gate-log"_s), workingFolder);
    }
    for (const QString &list : parser.values(u"list"_s)) {
        request.links.files.append(absolute(list, workingFolder));
    }
    QStringList links;
    for (const QString &argument : parser.positionalArguments()) {
        const QString path = absolute(argument, workingFolder);
        if (QFileInfo(path).isFile()) {
            request.links.files.append(path);
        } else if (const QUrl url(argument); url.isLocalFile()) {
            request.links.files.append(url.toLocalFile());
        } else {
            links.append(argument);
        }
    }
    request.links.text = links.join(u'\n');
    return request;
}

} // namespace headgate
