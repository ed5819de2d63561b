// SPDX-License-Identifier: MIT
// Rows under the mouse: to another place in the line, or as files to another program.
#include "ui/download_view.h"

#include "ui/download_filter.h"
#include "ui/download_model.h"
#include "ui/line_moves.h"
#include "ui/row_text.h"

#include <QDataStream>
#include <QDrag>
#include <QDragMoveEvent>
#include <QMimeData>
#include <QPainter>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace headgate {
namespace {

/// What follows the mouse: a few words on a plate.
QPixmap plateWith(const QString &words, const QWidget &like)
{
    const QFontMetrics metrics = like.fontMetrics();
    const QString text = metrics.elidedText(words, Qt::ElideMiddle, metrics.averageCharWidth() * 40);
    const QSize size(metrics.horizontalAdvance(text) + 16, metrics.height() + 8);
    QPixmap picture(size * like.devicePixelRatioF());
    picture.setDevicePixelRatio(like.devicePixelRatioF());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(like.font());
    painter.setPen(Qt::NoPen);
    painter.setBrush(like.palette().color(QPalette::Highlight));
    painter.drawRoundedRect(QRectF(QPointF(), QSizeF(size)), 4, 4);
    painter.setPen(like.palette().color(QPalette::HighlightedText));
    painter.drawText(QRect(QPoint(), size), Qt::AlignCenter, text);
    return picture;
}

QByteArray encoded(const QList<DownloadId> &ids)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    for (const DownloadId id : ids) {
        stream << id.value;
    }
    return bytes;
}

/// Those of them that the list knows.
QList<DownloadId> draggedRows(const QMimeData &mime, const DownloadModel &model)
{
    QList<DownloadId> ids;
    QDataStream stream(mime.data(rowsMimeType));
    for (DownloadId id; !stream.atEnd();) {
        stream >> id.value;
        if (stream.status() == QDataStream::Ok && model.rowOf(id) >= 0) {
            ids.append(id);
        }
    }
    return ids;
}

} // namespace

QMimeData *DownloadView::selectionAsMime() const
{
    QList<QUrl> files;
    for (const int row : selectedRows()) {
        const Row &download = m_filter.downloads().at(m_filter.sourceRow(row));
        if (download.state == headgate::State::Done && !download.file.isEmpty()) {
            files.append(QUrl::fromLocalFile(download.file));
        }
    }
    auto *mime = new QMimeData;
    mime->setData(rowsMimeType, encoded(selectedIds()));
    if (!files.isEmpty()) {
        mime->setUrls(files);
    }
    return mime;
}

/// Where files are taken along, they are only ever copied: a file manager that moved them away would leave
/// rows behind that lie.
void DownloadView::startDrag(Qt::DropActions)
{
    const std::vector<int> rows = selectedRows();
    if (rows.empty()) {
        return;
    }
    const Row &first = m_filter.downloads().at(m_filter.sourceRow(rows.front()));
    auto *drag = new QDrag(this);
    drag->setMimeData(selectionAsMime());
    drag->setPixmap(plateWith(rows.size() == 1 ? oneLine(displayName(first))
                                               : tr("%Ln download(s)", nullptr, int(rows.size())),
                              *this));
    drag->exec(drag->mimeData()->hasUrls() ? Qt::CopyAction : Qt::MoveAction);
}

/// What comes from elsewhere is for the window.
void DownloadView::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasFormat(rowsMimeType)) {
        event->accept();
    } else {
        event->ignore();
    }
}

void DownloadView::dragMoveEvent(QDragMoveEvent *event)
{
    QTableView::dragMoveEvent(event); // scrolls near the edges
    showDropRow(m_filter.isQueueOrder() ? dropRowAt(event->position().toPoint()) : -1);
    if (m_dropRow >= 0) {
        event->setDropAction(event->possibleActions().testFlag(Qt::MoveAction) ? Qt::MoveAction
                                                                               : Qt::CopyAction);
        event->accept();
    } else {
        event->ignore(); // in another order there is no place to drop them at
    }
}

void DownloadView::dragLeaveEvent(QDragLeaveEvent *event)
{
    QTableView::dragLeaveEvent(event);
    showDropRow(-1);
}

void DownloadView::dropEvent(QDropEvent *event)
{
    const int row = m_filter.isQueueOrder() ? dropRowAt(event->position().toPoint()) : -1;
    stopAutoScroll();
    if (row < 0 || !event->mimeData()->hasFormat(rowsMimeType)) {
        showDropRow(-1);
        event->ignore();
        return;
    }
    event->setDropAction(event->possibleActions().testFlag(Qt::MoveAction) ? Qt::MoveAction : Qt::CopyAction);
    event->accept();
    showDropRow(-1);
    if (const auto move = moveBefore(m_filter, draggedRows(*event->mimeData(), m_filter.downloads()), row)) {
        Q_EMIT dropped(*move);
    }
}

void DownloadView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_dropRow < 0) {
        return;
    }
    const int count = m_filter.rowCount();
    const int y = m_dropRow < count ? rowViewportPosition(m_dropRow)
                                    : rowViewportPosition(count - 1) + rowHeight(count - 1);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    const int line = std::clamp(y, 1, viewport()->height() - 1);
    painter.drawLine(6, line, viewport()->width(), line);
    painter.drawEllipse(QPointF(4, line), 2.5, 2.5);
}

/// Asked for by the base class before a drag, which only wants to know whether there is any: the indexes of
/// 100,000 rows would take it a while.
QModelIndexList DownloadView::selectedIndexes() const
{
    const QItemSelection selection = selectionModel()->selection();
    return selection.isEmpty() ? QModelIndexList() : QModelIndexList{selection.front().topLeft()};
}

/// Before which row as shown; the number of rows: after the last.
int DownloadView::dropRowAt(const QPoint &position) const
{
    const int row = rowAt(position.y());
    if (row < 0) {
        return m_filter.rowCount();
    }
    return position.y() < rowViewportPosition(row) + rowHeight(row) / 2 ? row : row + 1;
}

void DownloadView::showDropRow(int row)
{
    if (std::exchange(m_dropRow, row) != row) {
        viewport()->update();
    }
}

} // namespace headgate
