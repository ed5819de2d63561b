// SPDX-License-Identifier: MIT
#include "app/gate_picture.h"

#include "gate/gate.h"
#include "queue/queue.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace headgate {
namespace {

constexpr int mostLines = 12; // more than fit on a line of text
constexpr int mostCooling = 12;

} // namespace

GatePicture pictureOf(const Gate &gate, const Queue &queue)
{
    GatePicture picture;
    QSet<Host> hosts;
    queue.forEachPermit([&](const PermitUse &use) {
        const Permit &permit = use.permit;
        hosts.insert(permit.host());
        picture.taken.append(
            {permit.ticket(), use.item, permit.host(), permit.since(), use.progress, permit.isOnLoan()});
    });
    std::ranges::sort(picture.taken, {}, &TakenPermit::ticket);
    for (const auto &some : {gate.longestLines(mostLines), gate.coolingHosts(mostCooling)}) {
        for (const Host &host : some) {
            hosts.insert(host);
        }
    }
    picture.hosts.reserve(hosts.size());
    for (const Host &host : std::as_const(hosts)) {
        picture.hosts.append(gate.standing(host));
        picture.hosts.last().learned = queue.learned(host);
        if (picture.hosts.last().waiting > 0) {
            picture.reasons.insert(host, gate.reasonAt(host));
        }
    }
    std::ranges::sort(picture.hosts, [](const HostStanding &a, const HostStanding &b) {
        return std::tie(b.waiting, a.host.name) < std::tie(a.waiting, b.host.name);
    });
    picture.lines = gate.lines();
    return picture;
}

} // namespace headgate
