// SPDX-License-Identifier: MIT
#pragma once

#include "app/secret_vault.h"

#include <QThread>

#include <memory>

namespace headgate {

class KeychainClerk;

/// The user's key ring, by QtKeychain, and never a plain file in its place. It is asked in a thread of its
/// own, as some key rings block their caller until they have been started. One at a time in a process.
class KeychainVault final : public SecretVault
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeychainVault)
public:
    explicit KeychainVault(QObject *parent = nullptr);
    ~KeychainVault() override; ///< waits a little for what is being written, but not for a dialog

    void save(const QString &key, const QString &secret) override;
    void load(const QString &key) override;
    void remove(const QString &key) override;

private:
    [[nodiscard]] KeychainClerk *clerk();

    std::unique_ptr<QThread> m_thread;      ///< begins with the first question
    std::unique_ptr<KeychainClerk> m_clerk; ///< lives in m_thread
};

} // namespace headgate
