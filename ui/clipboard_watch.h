// SPDX-License-Identifier: MIT
#pragma once

#include "ui/link_reader.h"

#include <QObject>
#include <QThreadPool>

#include <functional>

class QClipboard;

namespace headgate {

/// Looks at what is copied, for links. Off at first. What this program has copied itself is passed over, and
/// so are copied files. A copied text may be long: it is read off the window's thread, and only what was
/// copied last is told of.
class ClipboardWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClipboardWatch)
public:
    /// The clipboard outlives the watch.
    /// @param isOurs  whether what is in the clipboard comes from this program; none: as the system says
    explicit ClipboardWatch(QClipboard &clipboard, std::function<bool()> isOurs = {},
                            QObject *parent = nullptr);

    void setEnabled(bool isEnabled);

    /// True where the system tells a program of the clipboard only while a window of it is active (Wayland).
    [[nodiscard]] static bool seesOnlyWhileActive();

Q_SIGNALS:
    /// @param count  links, each counted once
    /// @param text   to read them from again: one link a line, or the copied text where that holds patterns
    void copied(qint64 count, const QString &text);

private:
    void look();

    QClipboard &m_clipboard;
    std::function<bool()> m_isOurs;
    QThreadPool m_pool; ///< one thread
    bool m_isEnabled = false;
    quint64 m_latest = 0; ///< number of what was copied last
};

} // namespace headgate
