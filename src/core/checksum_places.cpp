// SPDX-License-Identifier: MIT
#include "core/checksum_places.h"

#include "core/link.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

constexpr std::array ofFolder{"SHA256SUMS"_L1, "SHA512SUMS"_L1};
constexpr std::array ofFile{".sha256"_L1, ".sha512"_L1};

QUrl withPath(const QUrl &file, const QString &encodedPath)
{
    QUrl url = file;
    url.setPath(encodedPath, QUrl::StrictMode);
    return url;
}

} // namespace

QList<ChecksumPlace> checksumPlaces(const QUrl &file)
{
    const QUrl url = file.adjusted(QUrl::RemoveFragment | QUrl::NormalizePathSegments);
    const QString name = nameInFolder(url);
    const bool isOne = std::ranges::any_of(ofFolder, [&](QLatin1StringView n) { return name == n; }) ||
                       std::ranges::any_of(ofFile, [&](QLatin1StringView n) { return name.endsWith(n); });
    if (!isFetchable(url) || url.hasQuery() || name.isEmpty() || isOne) {
        return {};
    }
    const QString path = url.path(QUrl::FullyEncoded);
    const QString folder = path.left(path.lastIndexOf(u'/') + 1);
    QList<ChecksumPlace> places;
    for (const QLatin1StringView list : ofFolder) {
        places.append({withPath(url, folder + list), true});
    }
    for (const QLatin1StringView suffix : ofFile) {
        places.append({withPath(url, path + suffix), false});
    }
    return places;
}

QString nameInFolder(const QUrl &file)
{
    return file.adjusted(QUrl::NormalizePathSegments).fileName(QUrl::FullyDecoded);
}

} // namespace headgate
