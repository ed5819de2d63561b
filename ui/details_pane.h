// SPDX-License-Identifier: MIT
#pragma once

#include "app/delta.h"
#include "core/clock.h"
#include "ui/row_text.h"

#include <QWidget>

#include <array>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QStackedWidget;
class QTabWidget;
class QToolButton;
class QTreeWidget;

namespace headgate {

class ElidedLabel;
class Plot;
class RangeMap;

/// Sums over several items.
struct SelectionSum
{
    qint64 items = 0;
    std::array<qint64, size_t(stateCount)> states{}; ///< how many are in each
    qint64 total = 0;                                ///< bytes of those whose size is known
    qint64 unsized = 0;                              ///< items whose size is not known
    qint64 received = 0;
    qint64 bytesPerSecond = 0;

    void add(const Row &row);
};

/// Everything about the selected item, below the list: what of it is here, how fast it comes, what went wrong
/// so far, where it is from and what proves it. It shows what it is given, and asks for nothing itself. In a
/// low window only its heading and its map are shown, so that the list has room.
class DetailsPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DetailsPane)
public:
    /// The clock outlives the pane.
    /// @param changeAddress  what the button beside the address does; belongs to somebody else
    DetailsPane(const Clock &clock, QAction *changeAddress, QWidget *parent = nullptr);
    ~DetailsPane() override = default;

    void showNothing();
    void showSum(const SelectionSum &sum);
    /// @param page  what the engine tells of it; null: nothing yet
    void showItem(const RowView &view, const ItemPage *page);

    [[nodiscard]] QSize sizeHint() const override { return {600, 250}; }
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeItem(QAction *changeAddress);
    [[nodiscard]] QWidget *makeOverview();
    [[nodiscard]] QWidget *makeFile(QAction *changeAddress);
    [[nodiscard]] QWidget *makeAttempts();
    [[nodiscard]] QWidget *makeAnswer();
    void showOverview(const RowView &view, const ItemPage &page);
    void showPlot(const RowView &view, const ItemPage &page);
    void showFile(const Row &row, const ItemPage &page);
    void showAttempts(const Row &row, const ItemPage &page);
    void showAnswer(const ItemPage &page);
    void placeTabs();

    const Clock &m_clock;
    QStackedWidget *m_pages;
    QLabel *m_hint;
    ElidedLabel *m_name = nullptr;
    ElidedLabel *m_state = nullptr;
    RangeMap *m_map = nullptr;
    QTabWidget *m_tabs = nullptr;

    QLabel *m_received = nullptr;
    QLabel *m_speed = nullptr;
    QLabel *m_timeLeft = nullptr;
    QLabel *m_connections = nullptr;
    QLabel *m_verdict = nullptr;
    Plot *m_plot = nullptr;

    QLineEdit *m_address = nullptr;
    QLineEdit *m_finalAddress = nullptr;
    QLineEdit *m_mirrors = nullptr;
    QLineEdit *m_folder = nullptr;
    QLineEdit *m_file = nullptr;
    QLineEdit *m_partFile = nullptr;
    QLineEdit *m_checksum = nullptr;
    QLineEdit *m_size = nullptr;
    QLineEdit *m_type = nullptr;
    QLineEdit *m_modified = nullptr;
    QLineEdit *m_etag = nullptr;

    QTreeWidget *m_attempts = nullptr;
    QPlainTextEdit *m_answer = nullptr;
};

} // namespace headgate
