// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QList>
#include <QPointF>
#include <QWidget>

#include <functional>

namespace headgate {

/// Draws values over the last minutes: time runs to the right, and its end is now.
class Plot final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Plot)
public:
    struct Series
    {
        QString name; ///< of its line in the legend
        QColor color;
        QList<QPointF> points;  ///< x: seconds from now, 0 or less, ascending; y: at least 0
        bool isFilled = false;  ///< down to 0
        bool isStepped = false; ///< a value holds until the next
    };
    using Describe = std::function<QString(double value)>;

    /// @param describe  a value in words, for the scale
    explicit Plot(Describe describe, QWidget *parent = nullptr);

    /// @param seconds  how far back it shows
    /// @param whole    values are counts: nothing is drawn between
    void show(const QList<Series> &series, double seconds, bool whole);
    using QWidget::show;

    [[nodiscard]] QSize sizeHint() const override { return {460, 150}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 110}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void drawScale(QPainter &painter, const QRectF &area, double top) const;
    void drawSeries(QPainter &painter, const QRectF &area, double top, const Series &series) const;

    Describe m_describe;
    QList<Series> m_series;
    double m_seconds = 60;
    bool m_isWhole = false;
};

/// The least of 1, 2, 5, 10, 20, 50 ... that is not below: the end of a scale that people can read.
[[nodiscard]] double roundedUp(double value);

} // namespace headgate
