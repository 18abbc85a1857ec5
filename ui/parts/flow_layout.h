#pragma once

#include <QLayout>
#include <memory>
#include <vector>

namespace maalbilde {

/// Lays small things out as words of a text: beside each other, and on the next line where they do not fit.
/// Things of one line stand on the same bottom, but for those that are aligned to its middle.
class FlowLayout : public QLayout {
    Q_OBJECT

public:
    /// `gap` lies between things of a line, the layout's spacing between lines.
    void setGap(int gap);

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;

    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }

    void setGeometry(const QRect& box) override;

private:
    /// The index after the last item of the line that begins with `first`. Hidden items take no space.
    [[nodiscard]] std::size_t endOfLine(std::size_t first, int width) const;
    [[nodiscard]] int heightOfLine(std::size_t first, std::size_t end) const;
    void placeLine(std::size_t first, std::size_t end, QPoint corner, int height);

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    int m_gap = 0;
};

} // namespace maalbilde
