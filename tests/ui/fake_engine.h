// SPDX-License-Identifier: MIT
#pragma once

#include "app/engine_link.h"

#include <QList>

namespace headgate {

/// Stands in for the engine: keeps every command, and says what a test tells it to say.
class FakeEngine final : public EngineLink
{
public:
    void post(Command command) override { commands.append(std::move(command)); }

    void tell(const Delta &delta) { Q_EMIT changed(delta); }

    /// The commands of one kind, oldest first.
    template <class T>
    [[nodiscard]] QList<T> posted() const
    {
        QList<T> found;
        for (const Command &command : commands) {
            if (const T *match = std::get_if<T>(&command)) {
                found.append(*match);
            }
        }
        return found;
    }

    QList<Command> commands;
};

} // namespace headgate
