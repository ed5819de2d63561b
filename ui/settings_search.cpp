// SPDX-License-Identifier: MIT
#include "ui/settings_search.h"

#include "ui/settings_page.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHash>
#include <QLabel>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

/// As it is read: without the mark of its shortcut.
QString plainText(QString text)
{
    const QString both = u"&&"_s;
    const QString mark(QChar(0x1));
    return text.replace(both, mark).remove(u'&').replace(mark, u"&"_s);
}

QString textsOf(const QWidget &field, const QList<QLabel *> &labels)
{
    QStringList texts{field.toolTip(), field.accessibleName()};
    for (const QLabel *label : labels) {
        texts << plainText(label->text()) << label->toolTip();
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(&field)) {
        texts << plainText(button->text());
    }
    if (const auto *box = qobject_cast<const QComboBox *>(&field)) {
        for (int i = 0; i < box->count(); ++i) {
            texts << box->itemText(i);
        }
    }
    return texts.join(u'\n');
}

bool hasAll(const QString &text, const QStringList &words)
{
    return std::ranges::all_of(
        words, [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

PageMatch searchPage(const SettingsPage &page, const QString &words)
{
    const QStringList wanted = words.simplified().split(u' ', Qt::SkipEmptyParts);
    PageMatch match;
    if (wanted.isEmpty()) {
        return match;
    }
    QHash<QWidget *, QList<QLabel *>> labels;
    for (QLabel *label : page.findChildren<QLabel *>()) {
        if (label->buddy()) {
            labels[label->buddy()].append(label);
        }
    }
    // A field that is made of several is one, with the label that it has as a whole.
    QSet<const QWidget *> seen;
    for (QWidget *widget : page.findChildren<QWidget *>()) {
        const bool isField = labels.contains(widget) || (widget->focusPolicy() & Qt::TabFocus) != 0;
        bool isPart = false;
        for (const QWidget *above = widget->parentWidget(); above && above != &page && !isPart;
             above = above->parentWidget()) {
            isPart = seen.contains(above);
        }
        if (!isField || isPart || !widget->isVisibleTo(&page)) {
            continue;
        }
        seen.insert(widget);
        if (hasAll(textsOf(*widget, labels.value(widget)), wanted)) {
            match.fields.append(widget);
            for (QLabel *label : labels.value(widget)) {
                match.fields.append(label);
            }
        }
    }
    match.isMatch = !match.fields.isEmpty() || hasAll(page.title(), wanted);
    return match;
}

} // namespace headgate
