// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "transfer/cookie_set.h"

#include <QDialog>
#include <QThreadPool>

#include <memory>

class QLabel;
class QListWidget;
class QPushButton;

namespace headgate {

/// The cookies of a browser's export: chosen, looked at, forgotten. What is chosen holds at once. Shows for
/// whom they are, and never what they say.
class CookiesDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CookiesDialog)
public:
    using Cookies = std::shared_ptr<const CookieSet>;

    /// The clock outlives the dialog.
    /// @param inUse  null: none
    CookiesDialog(const Cookies &inUse, const Clock &clock, QWidget *parent = nullptr);

    /// Reads a file off the window's thread, and uses what is in it.
    void read(const QString &path);

Q_SIGNALS:
    /// @param cookies  null: none any more
    void chosen(const headgate::CookiesDialog::Cookies &cookies);

private:
    void choose();
    void forget();
    void take(const QString &path, const Result<CookieFile> &file);
    void showDomains();

    const Clock &m_clock;
    Cookies m_cookies;
    QLabel *m_sum;
    QListWidget *m_domains;
    QLabel *m_report; ///< of the file that was read
    QPushButton *m_forget;
};

} // namespace headgate
