// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>
#include <QWidget>

namespace headgate {

/// A field for a folder, with a button to look for it, and where there are recent ones, a list of them. The
/// folder need not be there yet.
class FolderField final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FolderField)
public:
    /// @param recent  absolute
    explicit FolderField(const QStringList &recent = {}, QWidget *parent = nullptr);

    void setFolder(const QString &folder);
    /// Absolute and with /; what is empty stays empty.
    [[nodiscard]] QString folder() const;
    /// Why files cannot go there, as plain text; empty when they can.
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void folderChanged();

private:
    void browse();

    QLineEdit *m_path;
};

} // namespace headgate
