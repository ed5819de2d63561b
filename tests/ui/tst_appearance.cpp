// SPDX-License-Identifier: MIT
#include "ui/appearance.h"
#include "ui/download_view.h"
#include "ui/icons.h"
#include "ui/main_window.h"
#include "ui/settings_dialog.h"
#include "ui/tone_label.h"

#include "fake_engine.h"
#include "sample_rows.h"
#include "support/manual_clock.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QStyle>
#include <QTemporaryDir>
#include <QTest>

using namespace headgate;
using namespace Qt::StringLiterals;

/// Light or dark, high or low, as chosen in the settings and as it is painted.
class TestAppearance final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void whatIsSavedIsLoaded();
    void darkIsPaintedAtOnce();
    void textCanBeReadEitherWay_data();
    void textCanBeReadEitherWay();
    void theSystemsLookComesBack();
    void compactRowsAreLower();
    void aTonedTextFollowsThePalette();
    void itIsRemembered();

private:
    void choose(const QString &field, int index);
    [[nodiscard]] int lightnessOfList() const;

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QSettings> m_store;
    std::unique_ptr<FakeEngine> m_engine;
    std::unique_ptr<MainWindow> m_window;
    ManualClock m_clock;
};

void TestAppearance::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<QSettings>(m_dir->filePath(u"headgate.ini"_s), QSettings::IniFormat);
    m_engine = std::make_unique<FakeEngine>();
    m_window = std::make_unique<MainWindow>(*m_engine, Settings().sanitized(), *m_store, m_clock);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestAppearance::cleanup()
{
    if (AppearanceSettings::load(*m_store).colors != ColorScheme::System) {
        choose(u"colors"_s, int(ColorScheme::System));
    }
    m_window.reset();
}

/// In the dialog, with OK.
void TestAppearance::choose(const QString &field, int index)
{
    m_window->findChild<QAction *>(u"settings"_s)->trigger();
    auto *dialog = m_window->findChild<SettingsDialog *>();
    QVERIFY(dialog);
    dialog->findChild<QComboBox *>(field)->setCurrentIndex(index);
    QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
    QTRY_VERIFY(!m_window->findChild<SettingsDialog *>());
}

int TestAppearance::lightnessOfList() const
{
    auto *view = m_window->findChild<DownloadView *>();
    const QImage image = view->viewport()->grab().toImage();
    return image.pixelColor(3, image.height() - 3).lightness();
}

void TestAppearance::whatIsSavedIsLoaded()
{
    const AppearanceSettings settings{ColorScheme::Dark, Density::Compact, u"pt_BR"_s};
    QSettings store(m_dir->filePath(u"other.ini"_s), QSettings::IniFormat);
    QCOMPARE(AppearanceSettings::load(store), AppearanceSettings());
    settings.save(store);
    QCOMPARE(AppearanceSettings::load(store), settings);
    store.setValue(u"appearance/colors"_s, u"pink"_s);
    QCOMPARE(AppearanceSettings::load(store).colors, ColorScheme::System);
}

void TestAppearance::darkIsPaintedAtOnce()
{
    QVERIFY(lightnessOfList() > 200);
    choose(u"colors"_s, int(ColorScheme::Dark));
    QVERIFY2(lightnessOfList() < 60, qPrintable(QString::number(lightnessOfList())));
    QVERIFY(isDark(m_window->palette()));
    choose(u"colors"_s, int(ColorScheme::Light));
    QVERIFY(lightnessOfList() > 200);
}

void TestAppearance::textCanBeReadEitherWay_data()
{
    QTest::addColumn<int>("scheme");
    QTest::newRow("light") << int(ColorScheme::Light);
    QTest::newRow("dark") << int(ColorScheme::Dark);
}

void TestAppearance::textCanBeReadEitherWay()
{
    QFETCH(int, scheme);
    choose(u"colors"_s, scheme);
    const QPalette palette = QGuiApplication::palette();
    const auto luminance = [](const QColor &color) {
        const auto linear = [](double c) {
            return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
               0.0722 * linear(color.blueF());
    };
    const auto contrast = [&](QPalette::ColorRole text, QPalette::ColorRole ground) {
        const double a = luminance(palette.color(text)) + 0.05;
        const double b = luminance(palette.color(ground)) + 0.05;
        return std::max(a, b) / std::min(a, b);
    };
    // WCAG 2.1, 1.4.3; large or secondary text 3.
    QVERIFY(contrast(QPalette::WindowText, QPalette::Window) >= 4.5);
    QVERIFY(contrast(QPalette::Text, QPalette::Base) >= 4.5);
    QVERIFY(contrast(QPalette::Text, QPalette::AlternateBase) >= 4.5);
    QVERIFY(contrast(QPalette::ButtonText, QPalette::Button) >= 4.5);
    QVERIFY(contrast(QPalette::ToolTipText, QPalette::ToolTipBase) >= 4.5);
    QVERIFY(contrast(QPalette::PlaceholderText, QPalette::Window) >= 4.5);
    QVERIFY(contrast(QPalette::HighlightedText, QPalette::Highlight) >= 3);
    QVERIFY(contrast(QPalette::Link, QPalette::Base) >= 4.5);
}

void TestAppearance::theSystemsLookComesBack()
{
    const QPalette before = QGuiApplication::palette();
    const QString style = QApplication::style()->name();
    choose(u"colors"_s, int(ColorScheme::Dark));
    QVERIFY(QGuiApplication::palette() != before);
    choose(u"colors"_s, int(ColorScheme::System));
    QCOMPARE(QGuiApplication::palette(), before);
    QCOMPARE(QApplication::style()->name(), style);
}

void TestAppearance::compactRowsAreLower()
{
    const auto *view = m_window->findChild<DownloadView *>();
    const int comfortable = view->verticalHeader()->defaultSectionSize();
    choose(u"density"_s, 1);
    const int compact = view->verticalHeader()->defaultSectionSize();
    QVERIFY(compact < comfortable && compact >= view->fontMetrics().height());
    choose(u"density"_s, 0);
    QCOMPARE(view->verticalHeader()->defaultSectionSize(), comfortable);
}

void TestAppearance::aTonedTextFollowsThePalette()
{
    ToneLabel label(Tone::Bad);
    const auto color = [&label] { return label.palette().color(QPalette::WindowText); };
    const QColor light = color();
    choose(u"colors"_s, int(ColorScheme::Dark));
    QVERIFY(color() != light);
    QCOMPARE(color(), toneColor(Tone::Bad, QGuiApplication::palette()));
}

void TestAppearance::itIsRemembered()
{
    choose(u"colors"_s, int(ColorScheme::Dark));
    choose(u"density"_s, 1);
    QCOMPARE(AppearanceSettings::load(*m_store),
             (AppearanceSettings{ColorScheme::Dark, Density::Compact, {}}));
    const int compact = m_window->findChild<DownloadView *>()->verticalHeader()->defaultSectionSize();
    MainWindow again(*m_engine, Settings().sanitized(), *m_store, m_clock);
    QCOMPARE(again.findChild<DownloadView *>()->verticalHeader()->defaultSectionSize(), compact);
}

QTEST_MAIN(TestAppearance)
#include "tst_appearance.moc"
