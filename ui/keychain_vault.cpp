// SPDX-License-Identifier: MIT
#include "ui/keychain_vault.h"

#include <QDeadlineTimer>
#include <QTimer>

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace headgate {
namespace {

constexpr auto longestFarewell = 2s;

/// Plain text for people; what comes from the key ring itself is English.
QString explain(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return KeychainVault::tr("there is none");
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return KeychainVault::tr("access was refused");
    default:
        // Its name on the bus, when nobody answers to it.
        return job.errorString().contains("org.freedesktop.secrets"_L1) ? KeychainVault::tr("there is none")
                                                                        : job.errorString();
    }
}

} // namespace

/// Who asks the key ring. Lives in the vault's thread, and may outlive the vault.
class KeychainClerk final : public QObject
{
    Q_OBJECT
public:
    /// Takes the job, which is of this thread.
    void carryOut(QKeychain::Job *job, const QString &key)
    {
        ++m_pending;
        job->setParent(this);
        job->setInsecureFallback(false);
        job->setKey(key);
        connect(job, &QKeychain::Job::finished, this, &KeychainClerk::onFinished);
        job->start(); // and deletes itself
    }
    /// Ends the thread, once what is under way is done.
    void leave()
    {
        m_leaving = true;
        if (m_pending == 0) {
            thread()->quit();
        } else {
            QTimer::singleShot(longestFarewell, this, [this] { thread()->quit(); });
        }
    }

Q_SIGNALS:
    void done(const QString &secret);
    void failed(const QString &why);

private:
    void onFinished(const QKeychain::Job *job)
    {
        if (--m_pending == 0 && m_leaving) {
            thread()->quit();
        }
        const auto *read = qobject_cast<const QKeychain::ReadPasswordJob *>(job);
        if (job->error() == QKeychain::NoError) {
            Q_EMIT done(read ? read->textData() : QString());
        } else if (job->error() == QKeychain::EntryNotFound) {
            Q_EMIT done({});
        } else {
            Q_EMIT failed(explain(*job));
        }
    }

    int m_pending = 0;
    bool m_leaving = false;
};

KeychainVault::KeychainVault(QObject *parent)
    : SecretVault(parent)
{
}

KeychainVault::~KeychainVault()
{
    if (!m_thread) {
        return;
    }
    QMetaObject::invokeMethod(m_clerk.get(), &KeychainClerk::leave);
    if (!m_thread->wait(QDeadlineTimer(2 * longestFarewell))) {
        // A bus that accepts calls and never answers blocks the thread for good: the system clears it away.
        static_cast<void>(m_clerk.release());
        static_cast<void>(m_thread.release());
    }
}

KeychainClerk *KeychainVault::clerk()
{
    if (!m_thread) {
        m_thread = std::make_unique<QThread>();
        m_thread->setObjectName(u"key ring"_s);
        m_clerk = std::make_unique<KeychainClerk>();
        connect(m_clerk.get(), &KeychainClerk::done, this, &SecretVault::done);
        connect(m_clerk.get(), &KeychainClerk::failed, this, &SecretVault::failed);
        m_clerk->moveToThread(m_thread.get());
        m_thread->start();
    }
    return m_clerk.get();
}

void KeychainVault::save(const QString &key, const QString &secret)
{
    KeychainClerk *const by = clerk();
    QMetaObject::invokeMethod(by, [by, key, secret] {
        auto *job = new QKeychain::WritePasswordJob(u"headgate"_s);
        job->setTextData(secret);
        by->carryOut(job, key);
    });
}

void KeychainVault::load(const QString &key)
{
    KeychainClerk *const by = clerk();
    QMetaObject::invokeMethod(
        by, [by, key] { by->carryOut(new QKeychain::ReadPasswordJob(u"headgate"_s), key); });
}

void KeychainVault::remove(const QString &key)
{
    KeychainClerk *const by = clerk();
    QMetaObject::invokeMethod(
        by, [by, key] { by->carryOut(new QKeychain::DeletePasswordJob(u"headgate"_s), key); });
}

} // namespace headgate

#include "keychain_vault.moc"
