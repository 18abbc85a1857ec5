#include "ui/parts/flow_layout.h"

#include <algorithm>

namespace maalbilde {

void FlowLayout::setGap(int gap) {
    m_gap = gap;
    invalidate();
}

void FlowLayout::addItem(QLayoutItem* item) {
    m_items.emplace_back(item);
}

int FlowLayout::count() const {
    return static_cast<int>(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const {
    const bool inside = index >= 0 && index < count();
    return inside ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index) {
    if (itemAt(index) == nullptr)
        return nullptr;
    QLayoutItem* item = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

std::size_t FlowLayout::endOfLine(std::size_t first, int width) const {
    int used = 0;
    for (std::size_t i = first; i < m_items.size(); ++i) {
        if (m_items[i]->isEmpty())
            continue;
        const int wanted = m_items[i]->sizeHint().width();
        if (used > 0 && used + m_gap + wanted > width)
            return i;
        used += (used > 0 ? m_gap : 0) + wanted;
    }
    return m_items.size();
}

int FlowLayout::heightOfLine(std::size_t first, std::size_t end) const {
    int height = 0;
    for (std::size_t i = first; i < end; ++i)
        height = std::max(height, m_items[i]->isEmpty() ? 0 : m_items[i]->sizeHint().height());
    return height;
}

void FlowLayout::placeLine(std::size_t first, std::size_t end, QPoint corner, int height) {
    for (std::size_t i = first; i < end; ++i) {
        if (m_items[i]->isEmpty())
            continue;
        const QSize wanted = m_items[i]->sizeHint();
        const int above = height - wanted.height();
        const bool centred = m_items[i]->alignment().testFlag(Qt::AlignVCenter);
        m_items[i]->setGeometry({corner + QPoint(0, centred ? above / 2 : above), wanted});
        corner.rx() += wanted.width() + m_gap;
    }
}

int FlowLayout::heightForWidth(int width) const {
    int height = 0;
    for (std::size_t first = 0; first < m_items.size();) {
        const std::size_t end = endOfLine(first, width);
        height += (first > 0 ? spacing() : 0) + heightOfLine(first, end);
        first = end;
    }
    return height;
}

QSize FlowLayout::sizeHint() const {
    int width = 0;
    for (const auto& item : m_items)
        width += item->isEmpty() ? 0 : item->sizeHint().width() + m_gap;
    return {std::max(0, width - m_gap), heightOfLine(0, m_items.size())};
}

QSize FlowLayout::minimumSize() const {
    QSize size;
    for (const auto& item : m_items)
        size = size.expandedTo(item->isEmpty() ? QSize() : item->sizeHint());
    return size;
}

void FlowLayout::setGeometry(const QRect& box) {
    QLayout::setGeometry(box);
    QPoint corner = box.topLeft();
    for (std::size_t first = 0; first < m_items.size();) {
        const std::size_t end = endOfLine(first, box.width());
        const int height = heightOfLine(first, end);
        placeLine(first, end, corner, height);
        corner.ry() += height + spacing();
        first = end;
    }
}

} // namespace maalbilde
