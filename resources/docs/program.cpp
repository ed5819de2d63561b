// SPDX-License-Identifier: MIT
#include "program.h"

using namespace Qt::StringLiterals;

namespace headgate::docs {

ValueKind valueKind(const QCommandLineOption &option)
{
    const QString name = option.valueName().toUpper();
    return name.isEmpty()        ? ValueKind::None
           : name == "FILE"_L1   ? ValueKind::File
           : name == "FOLDER"_L1 ? ValueKind::Folder
                                 : ValueKind::Anything;
}

QString withDashes(const QString &name)
{
    return (name.size() == 1 ? u"-"_s : u"--"_s) + name;
}

} // namespace headgate::docs
