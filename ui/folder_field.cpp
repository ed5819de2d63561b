// SPDX-License-Identifier: MIT
#include "ui/folder_field.h"

#include "ui/icons.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace headgate {

FolderField::FolderField(const QStringList &recent, QWidget *parent)
    : QWidget(parent)
    , m_path(new QLineEdit(this))
{
    m_path->setObjectName(u"folder"_s);
    m_path->setAccessibleName(tr("Folder"));
    auto *button = new QPushButton(themedIcon(u"folder-open"_s), tr("&Browse…"), this);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, &FolderField::browse);
    connect(m_path, &QLineEdit::textChanged, this, &FolderField::folderChanged);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    if (recent.isEmpty()) {
        layout->addWidget(m_path, 1);
    } else {
        auto *combo = new QComboBox(this);
        combo->setAccessibleName(tr("Folder"));
        combo->setEditable(true);
        combo->setInsertPolicy(QComboBox::NoInsert);
        // A long path must not make the window wide.
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(10);
        for (const QString &folder : recent) {
            combo->addItem(QDir::toNativeSeparators(folder));
        }
        combo->setLineEdit(m_path);
        combo->setCompleter(nullptr); // it would change what is typed
        layout->addWidget(combo, 1);
    }
    layout->addWidget(button);
    setFocusProxy(m_path);
}

void FolderField::setFolder(const QString &folder)
{
    m_path->setText(QDir::toNativeSeparators(folder));
}

QString FolderField::folder() const
{
    QString path = QDir::fromNativeSeparators(m_path->text().trimmed());
    if (path == u"~"_s || path.startsWith(u"~/"_s)) {
        path.replace(0, 1, QDir::homePath());
    }
    return path.isEmpty() ? path : QDir::cleanPath(path);
}

QString FolderField::problem() const
{
    const QString path = folder();
    if (path.isEmpty()) {
        return tr("Choose a folder for the files.");
    }
    if (QDir::isRelativePath(path)) {
        return tr("The folder must be a full path, such as %1.")
            .arg(QDir::toNativeSeparators(QDir::homePath()));
    }
    // The nearest part of the path that is there decides whether the rest can be made.
    QFileInfo there(path);
    while (!there.exists() && there.absolutePath() != there.absoluteFilePath()) {
        there.setFile(there.absolutePath());
    }
    if (!there.isDir()) {
        return tr("%1 is a file, not a folder.").arg(QDir::toNativeSeparators(there.absoluteFilePath()));
    }
    if (!there.isWritable()) {
        return tr("You may not write into %1.").arg(QDir::toNativeSeparators(there.absoluteFilePath()));
    }
    return {};
}

void FolderField::browse()
{
    auto *dialog = new QFileDialog(this, tr("Choose a folder"), folder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &FolderField::setFolder);
    dialog->open();
}

} // namespace headgate
