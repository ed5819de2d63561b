// SPDX-License-Identifier: MIT
#include "app/settings.h"

#include "transfer/speed_limit.h"

#include <QDir>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

template <class T>
T number(const QSettings &store, const QString &key, T fallback)
{
    bool ok = false;
    const qint64 value = store.value(key).toLongLong(&ok);
    return ok ? T(value) : fallback;
}

Milliseconds milliseconds(const QSettings &store, const QString &key, Milliseconds fallback)
{
    return Milliseconds(number<qint64>(store, key, fallback.count()));
}

OnConflict conflictFromWord(const QString &word)
{
    return word == "skip"_L1        ? OnConflict::Skip
           : word == "overwrite"_L1 ? OnConflict::Overwrite
                                    : OnConflict::Rename;
}

QString wordOf(OnConflict policy)
{
    switch (policy) {
    case OnConflict::Rename:
        return u"rename"_s;
    case OnConflict::Skip:
        return u"skip"_s;
    case OnConflict::Overwrite:
        return u"overwrite"_s;
    }
    return {};
}

ProxyMode proxyModeFromWord(const QString &word, ProxyMode fallback)
{
    return word == "system"_L1   ? ProxyMode::System
           : word == "none"_L1   ? ProxyMode::None
           : word == "manual"_L1 ? ProxyMode::Manual
                                 : fallback;
}

QString wordOf(ProxyMode mode)
{
    switch (mode) {
    case ProxyMode::System:
        return u"system"_s;
    case ProxyMode::None:
        return u"none"_s;
    case ProxyMode::Manual:
        return u"manual"_s;
    }
    return {};
}

ProxySettings loadProxy(const QSettings &store)
{
    ProxySettings proxy;
    proxy.address = QUrl(store.value(u"transfer/proxy"_s).toString());
    // An address alone is one that somebody wants to be used.
    proxy.mode = proxyModeFromWord(store.value(u"transfer/proxyMode"_s).toString(),
                                   proxy.address.isEmpty() ? ProxyMode::System : ProxyMode::Manual);
    for (const QString &text : store.value(u"transfer/proxyExclusions"_s).toStringList()) {
        if (const auto exclusion = toProxyExclusion(text)) {
            proxy.exclusions.append(*exclusion);
        }
    }
    return proxy;
}

void saveProxy(QSettings &store, const ProxySettings &proxy)
{
    store.setValue(u"transfer/proxyMode"_s, wordOf(proxy.mode));
    store.setValue(u"transfer/proxy"_s, proxy.address.toString(QUrl::RemovePassword));
    store.setValue(u"transfer/proxyExclusions"_s, proxy.exclusions);
}

Pace sanePace(const Pace &pace)
{
    return {std::clamp(pace.interval, Milliseconds{0}, Milliseconds{3'600'000}),
            std::clamp(pace.perMinute, 0, 60'000)};
}

} // namespace

Settings Settings::sanitized() const
{
    Settings sane = *this;
    // The ceiling is that of --no-gate; the window offers far less.
    sane.gate.total = std::clamp(gate.total, 1, 10'000);
    sane.gate.perHost = std::clamp(gate.perHost, 1, 10'000);
    sane.transfer.hostRules = headgate::sanitized(transfer.hostRules);
    sane.gate.rules = gateRules(sane.transfer.hostRules);
    sane.gate.pace = sanePace(gate.pace);
    sane.gate.hostPace = sanePace(gate.hostPace);
    sane.retry.retries = std::clamp(retry.retries, 0, 1000);
    sane.retry.firstWait = std::clamp(retry.firstWait, Milliseconds{0}, Milliseconds{3'600'000});
    sane.retry.longestRest = std::clamp(retry.longestRest, Milliseconds{0}, Milliseconds{86'400'000});
    sane.retry.longestWait = std::clamp(retry.longestWait, sane.retry.firstWait, Milliseconds{86'400'000});
    sane.transfer.timeout = std::clamp(transfer.timeout, Milliseconds{100}, Milliseconds{3'600'000});
    for (qint64 *rate :
         {&sane.transfer.speedLimit, &sane.transfer.hostSpeedLimit, &sane.transfer.itemSpeedLimit}) {
        *rate = std::clamp(*rate, qint64(0), SpeedLimit::highestRate);
    }
    sane.transfer.maxSegments = std::clamp(transfer.maxSegments, 1, 256);
    sane.transfer.maxRedirects = std::clamp(transfer.maxRedirects, 0, 50);
    if (!QDir::isAbsolutePath(transfer.folder)) {
        const QString downloads = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
        sane.transfer.folder = downloads.isEmpty() ? QDir::homePath() : downloads;
    }
    sane.transfer.folder = QDir::cleanPath(sane.transfer.folder);
    sane.transfer.folderRules = headgate::sanitized(transfer.folderRules);
    return sane;
}

Settings Settings::load(const QSettings &store)
{
    Settings s;
    s.gate.total = number(store, u"gate/total"_s, s.gate.total);
    s.gate.perHost = number(store, u"gate/perHost"_s, s.gate.perHost);
    s.gate.pace.interval = milliseconds(store, u"gate/intervalMs"_s, s.gate.pace.interval);
    s.gate.pace.perMinute = number(store, u"gate/perMinute"_s, s.gate.pace.perMinute);
    s.gate.hostPace.interval = milliseconds(store, u"gate/hostIntervalMs"_s, s.gate.hostPace.interval);
    s.gate.hostPace.perMinute = number(store, u"gate/hostPerMinute"_s, s.gate.hostPace.perMinute);
    for (const QString &text : store.value(u"gate/hosts"_s).toStringList()) {
        if (const auto rule = parseHostRule(text)) {
            s.transfer.hostRules.append(*rule);
        }
    }
    s.transfer.hostRules = withoutSecrets(s.transfer.hostRules); // should somebody have written any by hand
    s.retry.retries = number(store, u"retry/retries"_s, s.retry.retries);
    s.retry.firstWait = milliseconds(store, u"retry/firstWaitMs"_s, s.retry.firstWait);
    s.retry.longestRest = milliseconds(store, u"retry/longestRestMs"_s, s.retry.longestRest);
    s.retry.longestWait = milliseconds(store, u"retry/longestWaitMs"_s, s.retry.longestWait);
    s.transfer.folder = store.value(u"transfer/folder"_s).toString();
    s.transfer.onConflict = conflictFromWord(store.value(u"transfer/onConflict"_s).toString());
    s.transfer.timeout = milliseconds(store, u"transfer/timeoutMs"_s, s.transfer.timeout);
    s.transfer.speedLimit = store.value(u"transfer/speedLimit"_s, 0).toLongLong();
    s.transfer.hostSpeedLimit = store.value(u"transfer/hostSpeedLimit"_s, 0).toLongLong();
    s.transfer.adaptToHosts = store.value(u"gate/adapt"_s, true).toBool();
    s.transfer.maxSegments = number(store, u"transfer/maxSegments"_s, s.transfer.maxSegments);
    s.transfer.maxRedirects = number(store, u"transfer/maxRedirects"_s, s.transfer.maxRedirects);
    s.transfer.userAgent = store.value(u"transfer/userAgent"_s).toString();
    s.transfer.proxy = loadProxy(store);
    for (const QString &text : store.value(u"transfer/folderRules"_s).toStringList()) {
        if (const auto rule = parseFolderRule(text)) {
            s.transfer.folderRules.append(*rule);
        }
    }
    for (const QString &text : store.value(u"transfer/trusted"_s).toStringList()) {
        if (const auto trusted = parseTrustedCertificate(text)) {
            s.transfer.trusted.append(*trusted);
        }
    }
    s.transfer.keepTimestamps = store.value(u"transfer/keepTimestamps"_s, true).toBool();
    s.transfer.preallocate = store.value(u"transfer/preallocate"_s, true).toBool();
    s.sharedGate = store.value(u"gate/shared"_s, false).toBool();
    s.keepPasswords = store.value(u"passwords/keep"_s, true).toBool();
    s.transfer.findChecksums = store.value(u"transfer/findChecksums"_s, false).toBool();
    return s.sanitized();
}

void Settings::save(QSettings &store) const
{
    store.setValue(u"gate/total"_s, gate.total);
    store.setValue(u"gate/perHost"_s, gate.perHost);
    store.setValue(u"gate/intervalMs"_s, qint64(gate.pace.interval.count()));
    store.setValue(u"gate/perMinute"_s, gate.pace.perMinute);
    store.setValue(u"gate/hostIntervalMs"_s, qint64(gate.hostPace.interval.count()));
    store.setValue(u"gate/hostPerMinute"_s, gate.hostPace.perMinute);
    QStringList hosts;
    for (const HostRule &rule : transfer.hostRules) {
        hosts.append(toText(rule));
    }
    store.setValue(u"gate/hosts"_s, hosts);
    store.setValue(u"retry/retries"_s, retry.retries);
    store.setValue(u"retry/firstWaitMs"_s, qint64(retry.firstWait.count()));
    store.setValue(u"retry/longestRestMs"_s, qint64(retry.longestRest.count()));
    store.setValue(u"retry/longestWaitMs"_s, qint64(retry.longestWait.count()));
    store.setValue(u"transfer/folder"_s, transfer.folder);
    store.setValue(u"transfer/onConflict"_s, wordOf(transfer.onConflict));
    store.setValue(u"transfer/timeoutMs"_s, qint64(transfer.timeout.count()));
    store.setValue(u"transfer/speedLimit"_s, transfer.speedLimit);
    store.setValue(u"transfer/hostSpeedLimit"_s, transfer.hostSpeedLimit);
    store.setValue(u"gate/adapt"_s, transfer.adaptToHosts);
    store.setValue(u"transfer/maxSegments"_s, transfer.maxSegments);
    store.setValue(u"transfer/maxRedirects"_s, transfer.maxRedirects);
    store.setValue(u"transfer/userAgent"_s, transfer.userAgent);
    saveProxy(store, transfer.proxy);
    QStringList folderRules;
    for (const FolderRule &rule : transfer.folderRules) {
        folderRules.append(toText(rule));
    }
    store.setValue(u"transfer/folderRules"_s, folderRules);
    QStringList trusted;
    for (const TrustedCertificate &certificate : transfer.trusted) {
        trusted.append(certificate.toText());
    }
    store.setValue(u"transfer/trusted"_s, trusted);
    store.setValue(u"transfer/keepTimestamps"_s, transfer.keepTimestamps);
    store.setValue(u"transfer/preallocate"_s, transfer.preallocate);
    store.setValue(u"gate/shared"_s, sharedGate);
    store.setValue(u"passwords/keep"_s, keepPasswords);
    store.setValue(u"transfer/findChecksums"_s, transfer.findChecksums);
}

} // namespace headgate
