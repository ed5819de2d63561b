// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>

namespace headgate {

/// Keeps secrets for the user where nobody finds them who reads this program's files: the key ring of the
/// system, or, in a test, the memory. No call blocks. One at a time: the next only after done() or failed(),
/// which come from the event loop. A key ring may also never answer; whoever asks goes on without it then.
/// Lives in the engine's thread.
class SecretVault : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretVault)
public:
    virtual void save(const QString &key, const QString &secret) = 0; ///< in place of an older one
    virtual void load(const QString &key) = 0;
    virtual void remove(const QString &key) = 0; ///< none being there is no failure

Q_SIGNALS:
    /// @param secret  after load(): what was kept; empty: nothing
    void done(const QString &secret);
    /// @param why  plain text for people; no secret is in it
    void failed(const QString &why);

protected:
    using QObject::QObject;
};

} // namespace headgate
