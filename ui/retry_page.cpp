// SPDX-License-Identifier: MIT
#include "ui/retry_page.h"

#include "ui/icons.h"
#include "ui/settings_fields.h"

#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headgate {

using std::chrono::duration_cast;
using std::chrono::minutes;
using std::chrono::seconds;

RetryPage::RetryPage()
{
    //: Unit: seconds
    const QString s = tr(" s");
    m_retries = makeNumberField(u"retries"_s, 0, 100, {}, tr("none"),
                                tr("Further attempts after one that failed in passing: time-outs, broken "
                                   "connections, and servers that are busy (429, 503)"));
    m_firstWait =
        makeDecimalField(u"firstWait"_s, 0.1, 3600, s,
                         tr("The most that the first retry waits; each further one may wait twice as long, "
                            "and longer where the server asks for it"));
    m_timeout =
        makeNumberField(u"timeout"_s, 1, 3600, s, {},
                        tr("A server that cannot be reached, or sends nothing, for so long has failed"));
    m_longestRest =
        //: Unit: minutes
        makeNumberField(u"longestRest"_s, 0, 1440, tr(" min"), tr("none"),
                        tr("A server that asks to be left alone (Retry-After) gets so much of it from all "
                           "its downloads; the one that it said so to waits as long as it was told to"));
    QFormLayout *form = makeForm(this);
    form->addRow(tr("&Retries"), m_retries);
    form->addRow(tr("First &wait"), m_firstWait);
    form->addRow(tr("&Time-out"), m_timeout);
    form->addRow(tr("Longest rest of a &host"), m_longestRest);
    form->addRow(makeNote(tr("What a second try cannot mend, such as 404 Not Found, fails at once. You can "
                             "retry it by hand at any time.")));
    watchFields();
}

QString RetryPage::title() const
{
    return tr("Retries");
}

QIcon RetryPage::icon() const
{
    return themedIcon(u"view-refresh"_s);
}

void RetryPage::fill(const Preferences &preferences)
{
    const Settings &settings = preferences.settings;
    m_retries->setValue(settings.retry.retries);
    m_longestRest->setValue(int(duration_cast<minutes>(settings.retry.longestRest).count()));
    m_firstWait->setValue(double(settings.retry.firstWait.count()) / 1000);
    m_timeout->setValue(int(duration_cast<seconds>(settings.transfer.timeout).count()));
}

void RetryPage::write(Preferences &preferences) const
{
    Settings &settings = preferences.settings;
    settings.retry.retries = m_retries->value();
    settings.retry.firstWait = Milliseconds{qRound(m_firstWait->value() * 1000)};
    settings.retry.longestRest = minutes{m_longestRest->value()};
    settings.retry.longestWait = std::max(settings.retry.longestWait, settings.retry.firstWait);
    settings.transfer.timeout = seconds{m_timeout->value()};
}

} // namespace headgate
