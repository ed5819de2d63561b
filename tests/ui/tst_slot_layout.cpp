// SPDX-License-Identifier: MIT
#include "ui/host_color.h"
#include "ui/slot_layout.h"
#include "ui/slot_places.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace headgate;
using namespace Qt::StringLiterals;

namespace {

constexpr int line = 17; // a usual height of text

TakenPermit permit(quint64 ticket)
{
    TakenPermit taken;
    taken.ticket = {ticket};
    return taken;
}

QList<TakenPermit> permits(std::initializer_list<quint64> tickets)
{
    QList<TakenPermit> list;
    for (const quint64 ticket : tickets) {
        list.append(permit(ticket));
    }
    return list;
}

/// The tickets by slot; 0: a free one.
QList<quint64> shown(const SlotPlaces &places)
{
    QList<quint64> tickets;
    for (int i = 0; i < places.size(); ++i) {
        tickets.append(places.at(i) ? places.at(i)->ticket.value : 0);
    }
    return tickets;
}

double luminance(const QColor &color)
{
    const auto part = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(double(color.redF())) + 0.7152 * part(double(color.greenF())) +
           0.0722 * part(double(color.blueF()));
}

double contrast(const QColor &a, const QColor &b)
{
    const double light = std::max(luminance(a), luminance(b));
    const double dark = std::min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

} // namespace

/// Where slots are drawn, which permit is in which, and in what colour.
class TestSlotLayout final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void slotsFitAndDoNotTouch();
    void fewSlotsCanBeRead();
    void aHundredSlotsFitASmallWindow();
    void whatDoesNotFitIsCounted();
    void whoHasASlotKeepsIt();
    void aLoweredLimitDrains();
    void aHostHasOneColour();
    void coloursCanBeToldFromTheBackground_data();
    void coloursCanBeToldFromTheBackground();
};

void TestSlotLayout::slotsFitAndDoNotTouch()
{
    for (const int width : {120, 300, 480, 640, 1100, 2500}) {
        for (int count = 1; count <= 1000; count += count < 130 ? 1 : 29) {
            const SlotLayout layout = layOutSlots(count, width, line);
            QCOMPARE(int(layout.places.size()) + layout.hidden, count);
            QVERIFY(layout.height <= 4 * (line + 8));
            std::vector<QRect> all = layout.places;
            if (layout.hidden > 0) {
                all.push_back(layout.rest);
            }
            const QRect room(0, 0, width, layout.height);
            for (size_t i = 0; i < all.size(); ++i) {
                QVERIFY(all[i].isValid());
                QVERIFY2(room.contains(all[i]), qPrintable(u"%1 in %2"_s.arg(count).arg(width)));
                QVERIFY(all[i].width() >= 7 && all[i].height() >= 7);
                // In reading order, and apart: that is enough for none to touch another.
                if (i > 0) {
                    const bool isBehind =
                        all[i].top() == all[i - 1].top() && all[i].left() > all[i - 1].right() + 1;
                    const bool isBelow = all[i].left() == 0 && all[i].top() > all[i - 1].bottom() + 1;
                    QVERIFY(isBehind || isBelow);
                }
            }
        }
    }
}

void TestSlotLayout::fewSlotsCanBeRead()
{
    const SlotLayout eight = layOutSlots(8, 480, line);
    QCOMPARE(eight.height, line + 8);
    QVERIFY(eight.places.front().width() >= 3 * line);
    QVERIFY(layOutSlots(1, 2000, line).places.front().width() <= 11 * line);
}

void TestSlotLayout::aHundredSlotsFitASmallWindow()
{
    const SlotLayout layout = layOutSlots(100, 480, line);
    QCOMPARE(layout.hidden, 0);
    QCOMPARE(layout.places.size(), size_t(100));
    QVERIFY(layout.height <= 3 * line);
}

void TestSlotLayout::whatDoesNotFitIsCounted()
{
    const SlotLayout layout = layOutSlots(1000, 480, line);
    QVERIFY(layout.hidden > 0);
    QVERIFY(layout.rest.width() >= 3 * line);
    QCOMPARE(layOutSlots(0, 480, line), SlotLayout());
    QCOMPARE(layOutSlots(8, 0, line), SlotLayout());
}

void TestSlotLayout::whoHasASlotKeepsIt()
{
    SlotPlaces places;
    places.show(permits({1, 2, 3}), 4);
    QCOMPARE(shown(places), (QList<quint64>{1, 2, 3, 0}));
    places.show(permits({1, 3, 4, 5}), 4);
    QCOMPARE(shown(places), (QList<quint64>{1, 4, 3, 5}));
    places.show({}, 2);
    QCOMPARE(shown(places), (QList<quint64>{0, 0}));
}

void TestSlotLayout::aLoweredLimitDrains()
{
    SlotPlaces places;
    places.show(permits({1, 2, 3, 4}), 4);
    places.show(permits({1, 2, 3, 4}), 2);
    QCOMPARE(shown(places), (QList<quint64>{1, 2, 3, 4}));
    places.show(permits({2, 4}), 2);
    QCOMPARE(shown(places), (QList<quint64>{4, 2}));
}

void TestSlotLayout::aHostHasOneColour()
{
    const QPalette palette(Qt::white);
    QSet<QRgb> colours;
    for (int i = 0; i < 20; ++i) {
        const Host host{u"mirror%1.example.org"_s.arg(i)};
        QCOMPARE(hostColor(host, palette), hostColor(host, palette));
        colours.insert(hostColor(host, palette).rgb());
    }
    QVERIFY(colours.size() >= 16);
}

void TestSlotLayout::coloursCanBeToldFromTheBackground_data()
{
    QTest::addColumn<QColor>("window");
    QTest::newRow("light") << QColor(0xef, 0xef, 0xef);
    QTest::newRow("white") << QColor(Qt::white);
    QTest::newRow("dark") << QColor(0x2b, 0x2d, 0x30);
    QTest::newRow("black") << QColor(Qt::black);
}

void TestSlotLayout::coloursCanBeToldFromTheBackground()
{
    QFETCH(const QColor, window);
    const QPalette palette(window, window);
    for (int i = 0; i < 1000; ++i) {
        const QColor color = hostColor(Host{u"host%1.example.net"_s.arg(i)}, palette);
        // What WCAG asks of graphics.
        QVERIFY2(contrast(color, window) >= 3.0,
                 qPrintable(u"%1: %2"_s.arg(color.name()).arg(contrast(color, window))));
    }
}

QTEST_GUILESS_MAIN(TestSlotLayout)
#include "tst_slot_layout.moc"
