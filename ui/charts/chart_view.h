#pragma once

#include "ui/charts/chart_picture.h"
#include "ui/charts/data/chart_form.h"
#include "ui/charts/theme.h"

#include <QGraphicsScene>
#include <QGraphicsView>
#include <QString>
#include <memory>
#include <vector>

namespace maalbilde {

class PlotItem;

/// Shows one chart of any form, with its own heading. Qt Charts draws the plots; every label is painted here,
/// from a picture that is laid out anew for each size. Arrow keys, Home and End move a mark from value to
/// value and hovering points at one; its reading stands in a bubble, in the accessible description, and in
/// `readOut`.
class ChartView : public QGraphicsView {
    Q_OBJECT

public:
    explicit ChartView(QWidget* parent = nullptr);
    ~ChartView() override;

    void setTheme(const Theme& theme);

    /// Updates the chart in place. `description` is what the chart says to those who cannot see it, before
    /// any value is read out.
    void setData(const ChartData& chart, const QString& description = {});

    /// Without its heading, where the page says the same above it.
    void setHeadingShown(bool shown);

    /// What is laid out at present.
    [[nodiscard]] const ChartPicture& picture() const { return m_picture; }

    /// The reading of the value pointed at; empty if none is.
    [[nodiscard]] QString reading() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// Another value is pointed at, or none (an empty text).
    void readOut(const QString& reading);

protected:
    void drawBackground(QPainter* painter, const QRectF& exposed) override;
    void drawForeground(QPainter* painter, const QRectF& exposed) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void layOut();
    void showPanels();
    void pointAt(int mark);
    [[nodiscard]] int markAt(QPointF position) const;
    void drawReading(QPainter& painter) const;

    QGraphicsScene m_scene;
    std::vector<std::unique_ptr<PlotItem>> m_plots;
    Theme m_theme;
    ChartData m_data;
    ChartPicture m_picture;
    QString m_description;
    bool m_headingShown = true;
    int m_pointed = -1; ///< index into the marks of the picture
};

} // namespace maalbilde
