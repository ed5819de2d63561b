// SPDX-License-Identifier: MIT
#include "ui/kind_filter.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

QString kindWord(FileKind kind)
{
    switch (kind) {
    case FileKind::Image:
        return KindFilter::tr("Images");
    case FileKind::Video:
        return KindFilter::tr("Videos");
    case FileKind::Audio:
        return KindFilter::tr("Audio");
    case FileKind::Archive:
        return KindFilter::tr("Archives");
    case FileKind::Document:
        return KindFilter::tr("Documents");
    case FileKind::Other:
        //: Files that are neither images, videos, audio, archives nor documents
        return KindFilter::tr("Others");
    }
    Q_UNREACHABLE();
}

/// For tests and for screen readers' scripts: never translated.
QString kindId(FileKind kind)
{
    constexpr std::array ids{u"image", u"video", u"audio", u"archive", u"document", u"other"};
    return QString::fromUtf16(ids[size_t(kind)]);
}

} // namespace

KindFilter::KindFilter(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (const FileKind kind : fileKinds) {
        auto *box = new QCheckBox(this);
        box->setObjectName(kindId(kind));
        box->setChecked(true);
        connect(box, &QCheckBox::clicked, this, &KindFilter::kindsChanged);
        layout->addWidget(box);
        m_boxes[size_t(kind)] = box;
    }
    layout->addStretch(1);
    setCounts({});
}

void KindFilter::setCounts(const LinkPreview::KindCounts &counts)
{
    int there = 0;
    for (const FileKind kind : fileKinds) {
        QCheckBox *box = m_boxes[size_t(kind)];
        const qint64 count = counts[size_t(kind)];
        //: %1 is a kind of files, %2 how many there are: "Images 1,204"
        box->setText(tr("%1 %2").arg(kindWord(kind), QLocale().toString(count)));
        // What was unchecked can be checked again, also when the last of its kind has gone.
        box->setVisible(count > 0 || !box->isChecked());
        there += count > 0 || !box->isChecked() ? 1 : 0;
    }
    setVisible(there > 1);
}

LinkPreview::KindSet KindFilter::kinds() const
{
    LinkPreview::KindSet kinds{};
    for (const FileKind kind : fileKinds) {
        kinds[size_t(kind)] = m_boxes[size_t(kind)]->isChecked();
    }
    return kinds;
}

} // namespace headgate
