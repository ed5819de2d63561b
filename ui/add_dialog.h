// SPDX-License-Identifier: MIT
#pragma once

#include "ui/link_reader.h"

#include <QDialog>
#include <QThreadPool>
#include <QTimer>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace headgate {

class FolderField;
class LinkPreview;

/// Many links at once, with a look at what they come to before they are added. Reading happens off the
/// window's thread, so that a text of 100,000 lines does not hold it up.
class AddDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AddDialog)
public:
    /// @param known   addresses that are in the list already
    /// @param folder  where files go unless changed
    AddDialog(const QStringList &known, const QString &folder, QWidget *parent = nullptr);

    void accept() override;

Q_SIGNALS:
    /// @param twice    links left out because they were in the text before
    /// @param noLinks  lines without a link
    void chosen(const headgate::command::Add &add, qint64 twice, qint64 noLinks);

private:
    void read();
    void show(const LinkReading &reading);
    using QDialog::show;
    void check();

    std::shared_ptr<const KnownLinks> m_known;
    QThreadPool m_pool;
    QTimer m_typing;
    LinkReading m_reading;
    bool m_isReading = false; ///< a text is being read
    bool m_isStale = false;   ///< the text has changed since the last one was taken for reading

    QPlainTextEdit *m_text;
    LinkPreview *m_preview;
    QTableView *m_table;
    QLabel *m_counts;
    FolderField *m_folder;
    QLabel *m_problem;
    QCheckBox *m_start;
    QPushButton *m_add;
};

} // namespace headgate
