#include "ui/figures/cell_block.h"

#include <algorithm>

namespace maalbilde {

namespace {

constexpr QChar kTab(u'\t');
constexpr QChar kQuote(u'"');
constexpr QChar kLineFeed(u'\n');
constexpr QChar kReturn(u'\r');

bool isLineEnd(QChar c) {
    return c == kLineFeed || c == kReturn;
}

/// Reads one cell after the other.
class BlockReader {
public:
    explicit BlockReader(const QString& text) : m_text(text) {}

    std::vector<QStringList> rows() {
        std::vector<QStringList> rows;
        while (m_at < m_text.size())
            rows.push_back(row());
        return rows;
    }

private:
    [[nodiscard]] bool sees(QChar c) const { return m_at < m_text.size() && m_text[m_at] == c; }

    QStringList row() {
        QStringList cells{cell()};
        while (sees(kTab)) {
            ++m_at;
            cells << cell();
        }
        if (sees(kReturn))
            ++m_at;
        if (sees(kLineFeed))
            ++m_at;
        return cells;
    }

    /// A quote that is never closed, or is followed by more, is an ordinary character.
    QString cell() {
        const qsizetype start = m_at;
        if (sees(kQuote)) {
            const QString content = quoted();
            if (m_at >= m_text.size() || m_text[m_at] == kTab || isLineEnd(m_text[m_at]))
                if (m_closed)
                    return content;
            m_at = start;
        }
        while (m_at < m_text.size() && m_text[m_at] != kTab && !isLineEnd(m_text[m_at]))
            ++m_at;
        return m_text.mid(start, m_at - start);
    }

    QString quoted() {
        QString content;
        m_closed = false;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] == kQuote) {
                ++m_at;
                m_closed = !sees(kQuote);
                if (m_closed)
                    break;
            }
            content += m_text[m_at];
        }
        return content;
    }

    const QString& m_text;
    qsizetype m_at = 0;
    bool m_closed = false;
};

QString cellText(const QString& cell) {
    const bool plain =
        std::ranges::none_of(cell, [](QChar c) { return c == kTab || c == kQuote || isLineEnd(c); });
    return plain ? cell : kQuote + QString(cell).replace(kQuote, QStringLiteral("\"\"")) + kQuote;
}

} // namespace

std::vector<QStringList> readBlock(const QString& text) {
    std::vector<QStringList> rows = BlockReader(text).rows();
    qsizetype widest = 0;
    for (const QStringList& row : rows)
        widest = std::max(widest, row.size());
    for (QStringList& row : rows)
        row.resize(widest);
    return rows;
}

QString blockText(const std::vector<QStringList>& rows) {
    QString text;
    for (const QStringList& row : rows) {
        QStringList cells;
        for (const QString& cell : row)
            cells << cellText(cell);
        text += cells.join(kTab) + kLineFeed;
    }
    return text;
}

} // namespace maalbilde
