// SPDX-License-Identifier: MIT
#pragma once

#include "core/certificate.h"
#include "core/clock.h"
#include "transfer/folder_rule.h"
#include "transfer/header.h"
#include "transfer/host_rule.h"
#include "transfer/proxy_settings.h"

#include <QList>
#include <QString>
#include <QUrl>

#include <memory>

namespace headgate {

class CookieSet;

/// What to do when the final name is taken.
enum class OnConflict {
    Rename,    ///< "name (1).ext", and so on
    Skip,      ///< the file that is there stays, and the item is done
    Overwrite, ///< replaced in one step by the complete new file
};

/// How every transfer is made, as a value.
struct TransferSettings
{
    QString folder;                ///< where files go; absolute
    QList<FolderRule> folderRules; ///< where some go instead, unless somebody chose a folder for them
    OnConflict onConflict = OnConflict::Rename;
    Milliseconds timeout{30'000};         ///< to connect, and without progress
    Milliseconds documentTimeout{30'000}; ///< for the whole of a document about a file, however it trickles
    int maxRedirects = 20;
    bool adaptToHosts = true; ///< learn how many requests each host is best asked at once
    int maxSegments = 16;  ///< connections that one file may have at once, permits allowing; 1: never divided
    QString userAgent;     ///< empty: the program's own
    QUrl referer;          ///< empty: none
    QList<Header> headers; ///< with every request
    /// From a browser, each for its own hosts; null: none. Of this run only, never stored.
    std::shared_ptr<const CookieSet> cookies = {};
    QString user;        ///< sent pre-emptively, to the item's own origin only
    QString password;    ///< never stored
    QString loginAdvice; ///< what to do where a server wants a login that nobody gave; translated. Empty: add
                         ///< the link again with it
    ProxySettings proxy;
    QList<TrustedCertificate> trusted; ///< exceptions, made by hand
    qint64 speedLimit = 0;             ///< of all transfers together, bytes a second; 0: none
    qint64 hostSpeedLimit = 0;         ///< of those from any one host
    QList<HostRule> hostRules;         ///< for some hosts; the gate knows its part of them, too
    qint64 itemSpeedLimit = 0;         ///< of each item that has no limit of its own; of this run only
    bool keepTimestamps = true;        ///< modification time from Last-Modified
    bool preallocate = true;           ///< take a file's whole room on the disk before its first byte
    bool findChecksums = false; ///< of a file that nobody vouches for, look for a checksum file beside it

    friend bool operator==(const TransferSettings &, const TransferSettings &) = default;
};

} // namespace headgate
