// SPDX-License-Identifier: MIT
#include "ui/clipboard_watch.h"

#include <QClipboard>
#include <QFutureWatcher>
#include <QGuiApplication>
#include <QMimeData>

#include <utility>

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

QString textOf(const LinkSource &source, const LinkReading &reading)
{
    if (reading.patterns.patterns > 0) {
        return source.text;
    }
    QStringList lines;
    lines.reserve(reading.links.size());
    for (const NewLink &link : reading.links) {
        lines.append(QString::fromLatin1(link.url.toEncoded()));
    }
    return lines.join(u'\n');
}

} // namespace

ClipboardWatch::ClipboardWatch(QClipboard &clipboard, std::function<bool()> isOurs, QObject *parent)
    : QObject(parent)
    , m_clipboard(clipboard)
    , m_isOurs(isOurs ? std::move(isOurs) : [&clipboard] { return clipboard.ownsClipboard(); })
{
    m_pool.setMaxThreadCount(1);
    connect(&m_clipboard, &QClipboard::dataChanged, this, &ClipboardWatch::look);
}

void ClipboardWatch::setEnabled(bool isEnabled)
{
    m_isEnabled = isEnabled;
    ++m_latest; // what is being read was copied under other circumstances
}

bool ClipboardWatch::seesOnlyWhileActive()
{
    return QGuiApplication::platformName().startsWith("wayland"_L1);
}

void ClipboardWatch::look()
{
    ++m_latest;
    if (!m_isEnabled || m_isOurs()) {
        return;
    }
    const QMimeData *mime = m_clipboard.mimeData();
    LinkSource source = mime ? LinkSource::of(*mime) : LinkSource();
    source.files.clear();
    if (source.isEmpty()) {
        return;
    }
    auto *watcher = new QFutureWatcher<LinkReading>(this);
    connect(watcher, &QFutureWatcher<LinkReading>::finished, this,
            [this, watcher, source, number = m_latest] {
                watcher->deleteLater();
                const LinkReading reading = watcher->result();
                if (number == m_latest && !reading.links.isEmpty()) {
                    Q_EMIT copied(reading.links.size(), textOf(source, reading));
                }
            });
    watcher->setFuture(readLinksIn(m_pool, source));
}

} // namespace headgate
