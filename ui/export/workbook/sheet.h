#pragma once

#include "core/values/calendar.h"
#include "ui/export/workbook/cell_styles.h"

#include <QString>
#include <QStringList>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

struct lxw_chart;
struct lxw_worksheet;

namespace maalbilde {

/// A cell by row and column, both from 0.
struct Cell {
    std::uint32_t row = 0;
    std::uint16_t column = 0;
};

/// Cells of one row or column, both ends included.
struct CellRange {
    Cell first;
    Cell last;
};

/// `B7:D7`
QString nameOf(const CellRange& range);

/// A chart, and where it goes.
struct PlacedChart {
    lxw_chart* chart = nullptr;
    Cell corner;
    int width = 0; ///< px
    int height = 0;
    QString description; ///< for those who cannot see it
};

/// One sheet of a workbook, written cell by cell with typed values.
class Sheet {
public:
    Sheet(lxw_worksheet* worksheet, CellStyles& styles, QString name);

    [[nodiscard]] const QString& name() const { return m_name; }

    /// A text is a text, whatever it begins with. An empty one leaves the cell empty.
    void text(Cell cell, const QString& text, CellLook look = CellLook::plain);
    void text(Cell cell, std::string_view text, CellLook look = CellLook::plain);
    void number(Cell cell, double value, NumberLook number, CellLook look = CellLook::plain);
    /// A number, or nothing.
    void number(Cell cell, const std::optional<double>& value, NumberLook number,
                CellLook look = CellLook::plain);
    void moment(Cell cell, Timestamp moment);
    void date(Cell cell, Date date);
    /// An empty cell that looks like something.
    void blank(Cell cell, CellLook look);
    /// The sum of the cells, computed anew when one of them changes: empty where none of them holds a number.
    /// `value` is what it is now, for readers that do not compute.
    void sum(Cell cell, const CellRange& range, const std::optional<double>& value, NumberLook number,
             CellLook look = CellLook::plain);

    void header(Cell first, const QStringList& titles);
    void widths(std::uint16_t firstColumn, std::span<const double> characters);
    /// How many lines of text a row is high: not every reader finds out by itself.
    void lines(std::uint32_t row, int count, CellLook look = CellLook::plain);
    /// Rows above and columns before the cell stay in view.
    void freeze(Cell cell);
    void filter(const CellRange& table);
    void chart(const PlacedChart& placed);
    /// What stands on every printed page, above and below.
    void print(const QString& above);

private:
    lxw_worksheet* m_worksheet;
    CellStyles& m_styles;
    QString m_name;
};

} // namespace maalbilde
