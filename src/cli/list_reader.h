// SPDX-License-Identifier: MIT
#pragma once

#include "app/command.h"
#include "cli/input.h"
#include "core/checksum_file.h"
#include "core/link_list.h"
#include "core/name_mask.h"

#include <QDate>
#include <QList>
#include <QObject>
#include <QSemaphore>
#include <QString>
#include <QStringList>
#include <QThread>

#include <memory>
#include <optional>

namespace headgate {

/// A line without a link that can be used.
struct BadLine
{
    QString list;      ///< as it was given; "-": standard input
    qint64 number = 0; ///< from 1; 0: a file of a Metalink document, without a usable source
    QString text;      ///< its beginning, without passwords; from a stranger
    RejectedLine::Reason reason = RejectedLine::Reason::NoLink;
};

/// What stands behind a link that was taken, and was not understood.
struct TextBehind
{
    QString list;      ///< as it was given; "-": standard input
    qint64 number = 0; ///< of the line, from 1
    QString url;       ///< of the link, without a password
    QString text;      ///< from a stranger, without passwords
};

/// What was read at a time.
struct ListBatch
{
    QList<NewLink> links;       ///< in order, none twice; at most some 2,000
    QList<BadLine> badLines;    ///< of each list only the first ones
    qint64 furtherBadLines = 0; ///< those that are only counted
    QList<TextBehind> behind;   ///< of each list only the first ones
    qint64 furtherBehind = 0;   ///< those that are only counted
    qint64 duplicates = 0;      ///< links that were read before, and are left out

    [[nodiscard]] bool isEmpty() const
    {
        return links.isEmpty() && badLines.isEmpty() && furtherBadLines == 0 && behind.isEmpty() &&
               furtherBehind == 0 && duplicates == 0;
    }
};

/// Reads links from the command line and from lists, in a thread of its own: a list may be larger than
/// memory, slow or endless. It reads only as far as it is asked to, one batch at a time. What it keeps of the
/// links that it has read is a 128-bit digest each, some 30 bytes, to know them again.
/// Its functions and signals belong to the thread that made it.
class ListReader final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ListReader)
public:
    /// @param checksums  of the files behind the links: looked up by the name asked for, else by the last
    /// part
    ///                   of the link's path, unless the list itself says one
    /// @param names  how the files are to be called; without a problem
    ListReader(const QList<QUrl> &links, const QStringList &lists, const QList<ChecksumEntry> &checksums = {},
               const NameMask &names = {}, const QDate &today = {}, QObject *parent = nullptr);
    ~ListReader() override; ///< stops reading at once, also where nothing comes

    /// Why a list cannot be read, as far as that can be seen without reading; nothing when all seems well.
    /// Translated.
    [[nodiscard]] static std::optional<QString> check(const QStringList &lists);

    /// Asks for one more batch. It comes when there is something: for a slow list that may be much later.
    void next();

Q_SIGNALS:
    /// About how many links there will be; not emitted where that cannot be known (pipes).
    void counted(qint64 links);
    void batchRead(const headgate::ListBatch &batch);
    /// A list could not be read to its end; the next one follows. Translated.
    void unreadable(const QString &error);
    void empty(const QString &note); ///< a list has neither links nor other lines; translated
    void ended();                    ///< the last signal

private:
    void read(); ///< in the thread

    const QList<QUrl> m_links;
    const QStringList m_lists;
    const QList<ChecksumEntry> m_checksums;
    const NameMask m_names;
    const QDate m_today;
    Interrupter m_interrupter;
    QSemaphore m_asked; ///< batches that may be handed over
    std::unique_ptr<QThread> m_thread;
};

} // namespace headgate
