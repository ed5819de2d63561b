// SPDX-License-Identifier: MIT
#pragma once

#include "app/secret_vault.h"

#include <QHash>
#include <QStringList>

#include <functional>
#include <utility>

namespace headgate {

/// A key ring in memory, which tells what was asked of it and fails when it is told to.
class MemoryVault final : public SecretVault
{
public:
    enum class Mood { Obliging, Failing, Silent };

    MemoryVault() = default;
    Q_DISABLE_COPY_MOVE(MemoryVault)

    void save(const QString &key, const QString &secret) override
    {
        answer(QStringLiteral("save ") + key, [this, key, secret] {
            secrets.insert(key, secret);
            return QString();
        });
    }
    void load(const QString &key) override
    {
        answer(QStringLiteral("load ") + key, [this, key] { return secrets.value(key); });
    }
    void remove(const QString &key) override
    {
        answer(QStringLiteral("remove ") + key, [this, key] {
            secrets.remove(key);
            return QString();
        });
    }
    /// Answers what it was silent about, and obliges from now on.
    void speak()
    {
        mood = Mood::Obliging;
        if (const auto work = std::exchange(m_unanswered, {})) {
            const QString secret = work();
            m_busy = false;
            Q_EMIT done(secret);
        }
    }

    Mood mood = Mood::Obliging;
    QHash<QString, QString> secrets;
    QStringList asked; ///< in order, such as "load KEY"

private:
    void answer(const QString &question, const std::function<QString()> &work)
    {
        if (std::exchange(m_busy, true)) {
            qFatal("two at a time: %s", qPrintable(question));
        }
        asked.append(question);
        if (mood == Mood::Silent) {
            m_unanswered = work;
            return;
        }
        QMetaObject::invokeMethod(
            this,
            [this, work] {
                m_busy = false;
                if (mood == Mood::Failing) {
                    Q_EMIT failed(QStringLiteral("it is rusty"));
                } else {
                    Q_EMIT done(work());
                }
            },
            Qt::QueuedConnection);
    }

    std::function<QString()> m_unanswered;
    bool m_busy = false;
};

} // namespace headgate
