#include "ui/figures/pending_figures.h"

#include <algorithm>
#include <utility>

namespace maalbilde {

std::size_t PendingFigures::count() const {
    std::size_t figures = 0;
    for (const PendingBlock& block : m_blocks)
        figures += block.size();
    return figures;
}

const PendingFigure* PendingFigures::find(const FigureKey& key) const {
    for (const PendingBlock& block : m_blocks)
        if (const auto figure = std::ranges::find(block, key, &PendingFigure::key); figure != block.end())
            return &*figure;
    return nullptr;
}

std::size_t PendingFigures::add(PendingBlock figures) {
    if (figures.size() == 1)
        for (std::size_t index = 0; index < m_blocks.size(); ++index)
            for (PendingFigure& figure : m_blocks[index])
                if (figure.key == figures.front().key) {
                    figure.text = figures.front().text;
                    figure.fault = figures.front().fault;
                    return index;
                }
    for (const PendingFigure& figure : figures)
        take(figure.key);
    m_blocks.push_back(std::move(figures));
    return m_blocks.size() - 1;
}

std::optional<std::size_t> PendingFigures::drop(const FigureKey& key) {
    for (std::size_t index = 0; index < m_blocks.size(); ++index) {
        if (std::erase_if(m_blocks[index], [&](const PendingFigure& figure) { return figure.key == key; }) ==
            0)
            continue;
        if (!m_blocks[index].empty())
            return index;
        remove(index);
        return std::nullopt;
    }
    return std::nullopt;
}

void PendingFigures::remove(std::size_t index) {
    m_blocks.erase(m_blocks.begin() + static_cast<std::ptrdiff_t>(index));
}

void PendingFigures::take(const FigureKey& key) {
    for (PendingBlock& block : m_blocks)
        std::erase_if(block, [&](const PendingFigure& figure) { return figure.key == key; });
    std::erase_if(m_blocks, [](const PendingBlock& block) { return block.empty(); });
}

} // namespace maalbilde
