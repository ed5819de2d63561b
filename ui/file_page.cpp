// SPDX-License-Identifier: MIT
#include "ui/file_page.h"

#include "ui/folder_field.h"
#include "ui/icons.h"
#include "ui/settings_fields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace headgate {

FilePage::FilePage()
    : m_folder(new FolderField)
    , m_onConflict(new QComboBox)
    , m_preallocate(new QCheckBox(tr("&Reserve the room of a file before its first byte")))
    , m_findChecksums(new QCheckBox(tr("Look for a &checksum file beside each download")))
{
    m_folder->setToolTip(tr("Where new downloads go; it is made when it is missing"));
    m_onConflict->setObjectName(u"onConflict"_s);
    m_onConflict->addItem(tr("Keep both: name (1).ext"), int(OnConflict::Rename));
    m_onConflict->addItem(tr("Keep the file that is there and skip the download"), int(OnConflict::Skip));
    m_onConflict->addItem(tr("Replace it once the download is complete"), int(OnConflict::Overwrite));
    m_onConflict->setToolTip(tr("What happens when a file of that name is there already"));
    m_preallocate->setObjectName(u"preallocate"_s);
    m_preallocate->setToolTip(tr(
        "Where the size is known and the file system can do it. A disk that fills up then stops a download "
        "before it begins, not half way, and files lie in one piece."));
    m_findChecksums->setObjectName(u"findChecksums"_s);
    m_findChecksums->setToolTip(tr(
        "Where nobody says what a file must hash to: SHA256SUMS, SHA512SUMS, NAME.sha256 and NAME.sha512 "
        "in its folder on the server. Costs up to four small requests. It proves that the file came through "
        "right, not that the server is honest."));
    QFormLayout *form = makeForm(this);
    form->addRow(tr("F&older"), m_folder);
    form->addRow(tr("&Name taken"), m_onConflict);
    form->addRow(m_preallocate);
    form->addRow(m_findChecksums);
    form->addRow(makeNote(tr("The folder is for downloads that are added from now on.")));
    watchFields();
}

QString FilePage::title() const
{
    return tr("Files");
}

QIcon FilePage::icon() const
{
    return themedIcon(u"settings-files"_s);
}

void FilePage::fill(const Preferences &preferences)
{
    const TransferSettings &transfer = preferences.settings.transfer;
    m_folder->setFolder(transfer.folder);
    m_onConflict->setCurrentIndex(m_onConflict->findData(int(transfer.onConflict)));
    m_preallocate->setChecked(transfer.preallocate);
    m_findChecksums->setChecked(transfer.findChecksums);
}

void FilePage::write(Preferences &preferences) const
{
    TransferSettings &transfer = preferences.settings.transfer;
    transfer.folder = m_folder->folder();
    transfer.onConflict = OnConflict(m_onConflict->currentData().toInt());
    transfer.preallocate = m_preallocate->isChecked();
    transfer.findChecksums = m_findChecksums->isChecked();
}

QString FilePage::problem() const
{
    return m_folder->problem();
}

} // namespace headgate
