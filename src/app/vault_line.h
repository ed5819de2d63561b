// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"

#include <QObject>
#include <QQueue>
#include <QString>

#include <memory>

namespace headgate {

class SecretVault;

/// Puts requests to a vault one at a time, as it wants them, in the order in which they come. Of several
/// changes to one key that still wait, the last one counts. Lives in the engine's thread.
class VaultLine final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VaultLine)
public:
    /// Clock and vault outlive the line.
    /// @param vault     null: nothing is kept, and nothing is ever answered
    /// @param patience  how long whoever wants a secret should wait for it
    VaultLine(const Clock &clock, SecretVault *vault, Milliseconds patience, QObject *parent = nullptr);
    ~VaultLine() override;

    [[nodiscard]] bool hasVault() const { return m_vault != nullptr; }
    void save(const QString &key, const QString &secret);
    void load(const QString &key); ///< loaded() tells, unless the vault never answers
    void remove(const QString &key);

Q_SIGNALS:
    /// @param secret  empty: there is none, or the vault has failed
    void loaded(const QString &key, const QString &secret);
    /// Nobody should wait for loaded() any longer. It comes all the same, should the vault answer after all.
    void late();
    /// The vault does not do what it should, and why: plain text, translated where the vault is. Once in a
    /// run.
    void trouble(const QString &why);

private:
    struct Request
    {
        enum class Kind { Save, Load, Remove };
        Kind kind = Kind::Load;
        QString key;
        QString secret = {};
    };

    [[nodiscard]] static bool isLoad(const Request &request);
    void change(const Request &request);
    void next();
    void onDone(const QString &secret);
    void onFailed(const QString &why);
    void complain(const QString &why);

    const Clock &m_clock;
    SecretVault *const m_vault;
    const Milliseconds m_patience;
    std::unique_ptr<Alarm> m_patienceEnds;
    QQueue<Request> m_requests; ///< the first is with the vault while m_asking
    bool m_asking = false;
    bool m_complained = false;
};

} // namespace headgate
