// SPDX-License-Identifier: MIT
#include "ui/appearance_page.h"

#include "app/translations.h"
#include "ui/icons.h"
#include "ui/settings_fields.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headgate {

AppearancePage::AppearancePage()
    : m_colors(new QComboBox)
    , m_density(new QComboBox)
    , m_language(new QComboBox)
{
    m_colors->setObjectName(u"colors"_s);
    //: Colours of the window
    m_colors->addItem(tr("As the system's"), int(ColorScheme::System));
    m_colors->addItem(tr("Light"), int(ColorScheme::Light));
    m_colors->addItem(tr("Dark"), int(ColorScheme::Dark));
    m_colors->setToolTip(tr("Light or dark, at once"));
    m_density->setObjectName(u"density"_s);
    //: Height of the rows in the list
    m_density->addItem(tr("Comfortable"), int(Density::Comfortable));
    //: Height of the rows in the list
    m_density->addItem(tr("Compact"), int(Density::Compact));
    m_density->setToolTip(tr("How high the rows of the list are. Compact shows more of them."));
    m_language->setObjectName(u"language"_s);
    //: Language of the window
    m_language->addItem(tr("As the system's"), QString());
    for (const QString &language : shippedLanguages()) {
        m_language->addItem(languageName(language), language);
    }
    m_language->setToolTip(tr("In which language the window speaks after the next start"));
    QFormLayout *form = makeForm(this);
    form->addRow(tr("&Colors"), m_colors);
    form->addRow(tr("&Rows"), m_density);
    form->addRow(tr("&Language"), m_language);
    form->addRow(makeNote(tr("Colors and rows change at once, the language with the next start.")));
    watchFields();
}

QString AppearancePage::title() const
{
    return tr("Appearance");
}

QIcon AppearancePage::icon() const
{
    return themedIcon(u"settings-appearance"_s);
}

void AppearancePage::fill(const Preferences &preferences)
{
    const AppearanceSettings &appearance = preferences.appearance;
    m_colors->setCurrentIndex(m_colors->findData(int(appearance.colors)));
    m_density->setCurrentIndex(m_density->findData(int(appearance.density)));
    // One that is not shipped any more is as good as none.
    m_language->setCurrentIndex(std::max(m_language->findData(appearance.language), 0));
}

void AppearancePage::write(Preferences &preferences) const
{
    AppearanceSettings &appearance = preferences.appearance;
    appearance.colors = ColorScheme(m_colors->currentData().toInt());
    appearance.density = Density(m_density->currentData().toInt());
    appearance.language = m_language->currentData().toString();
}

} // namespace headgate
