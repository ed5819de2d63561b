// SPDX-License-Identifier: MIT
#include "transfer/name_lookup.h"

#include <QHostInfo>

#include <utility>

namespace headgate {

void askWhetherNameExists(const QString &host, QObject *context, std::function<void(bool exists)> answer)
{
    QHostInfo::lookupHost(host, context, [answer = std::move(answer)](const QHostInfo &info) {
        answer(info.error() != QHostInfo::HostNotFound);
    });
}

} // namespace headgate
