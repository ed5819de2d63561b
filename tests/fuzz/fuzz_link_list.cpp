// SPDX-License-Identifier: MIT
#include "check.h"

#include "core/link_list.h"

using namespace headgate;

namespace {

void checkLinks(const QList<Link> &links)
{
    for (const Link &link : links) {
        check(isFetchable(link.url), "a link is fetchable");
        check(link.line > 0, "a link has a line");
        check(!linkKey(link.url).isEmpty(), "a link has a key");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArrayView bytes = bytesOf(data, size);

    // In one piece, and cut into pieces of which the first byte tells the length, it is the same.
    LinkListReader whole;
    whole.read(bytes);
    whole.finish();
    const QList<Link> links = whole.takeLinks();
    checkLinks(links);
    check(whole.rejected().first.size() <= Rejections::maxKept, "few rejections are kept");

    const qsizetype step = bytes.isEmpty() ? 1 : 1 + (quint8(bytes.front()) & 0x1f);
    LinkListReader pieces;
    QList<Link> again;
    for (qsizetype at = 0; at < bytes.size(); at += step) {
        pieces.read(bytes.sliced(at, qMin(step, bytes.size() - at)));
        again += pieces.takeLinks();
    }
    pieces.finish();
    again += pieces.takeLinks();
    check(links == again, "pieces make no difference");
    check(whole.rejected().count() == pieces.rejected().count(), "nor for what is rejected");

    checkLinks(parseUriList(bytes).links);
    return 0;
}
