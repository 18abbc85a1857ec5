#pragma once

#include "ui/export/report/board_report.h"
#include "ui/export/report/paper/paper_units.h"
#include "ui/export/report/paper/report_type.h"

#include <cstddef>
#include <vector>

namespace maalbilde {

/// Between the edge of a cell and its text; the first column begins where other text does.
inline constexpr double kCellAir = pt(5);

constexpr double airOf(std::size_t column) {
    return column == 0 ? kCellAir : 2 * kCellAir;
}

/// A table, or some columns of it, with the width of each.
struct TablePart {
    ReportTable table;
    std::vector<double> widths;
};

/// The table in as few parts as its numbers fit into whole, each with the first column. Columns of text give
/// way first.
std::vector<TablePart> partsOf(const ReportTable& table, const ReportType& type);

} // namespace maalbilde
