// SPDX-License-Identifier: MIT
#include "ui/settings_fields.h"

#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>

namespace headgate {
namespace {

constexpr int numberWidth = 130;

void shapeNumber(QAbstractSpinBox *box, const QString &name, const QString &explanation)
{
    box->setObjectName(name);
    box->setGroupSeparatorShown(true);
    box->setAlignment(Qt::AlignRight);
    box->setToolTip(explanation);
    box->setAccelerated(true);
    box->setMinimumWidth(numberWidth);
    box->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

} // namespace

QSpinBox *makeNumberField(const QString &name, int least, int most, const QString &suffix,
                          const QString &zero, const QString &explanation)
{
    auto *box = new QSpinBox;
    shapeNumber(box, name, explanation);
    box->setRange(least, most);
    box->setSuffix(suffix);
    box->setSpecialValueText(zero);
    return box;
}

QDoubleSpinBox *makeDecimalField(const QString &name, double least, double most, const QString &suffix,
                                 const QString &explanation)
{
    auto *box = new QDoubleSpinBox;
    shapeNumber(box, name, explanation);
    box->setRange(least, most);
    box->setDecimals(1);
    box->setSuffix(suffix);
    return box;
}

QLabel *makeNote(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QFormLayout *makeForm(QWidget *page)
{
    auto *form = new QFormLayout(page);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(10);
    setPageMargins(page);
    return form;
}

void setPageMargins(QWidget *page)
{
    page->layout()->setContentsMargins(12, 8, 12, 8);
}

} // namespace headgate
