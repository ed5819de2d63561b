// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>
#include <QUrl>

class QLabel;
class QLineEdit;
class QPushButton;

namespace headgate {

/// Asks where else a file is to be had.
class AddressDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AddressDialog)
public:
    /// @param address      the present one, without a password
    /// @param hasReceived  something of the file is here
    AddressDialog(const QString &address, bool hasReceived, QWidget *parent = nullptr);
    ~AddressDialog() override = default;

    /// Fetchable, once it is accepted.
    [[nodiscard]] QUrl address() const;

private:
    void judge();

    QString m_before;
    QLineEdit *m_address;
    QLabel *m_problem;
    QPushButton *m_ok;
};

} // namespace headgate
