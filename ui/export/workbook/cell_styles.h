#pragma once

#include <QString>
#include <map>
#include <optional>
#include <utility>

struct lxw_format;
struct lxw_workbook;

namespace maalbilde {

/// How a cell looks.
enum class CellLook {
    plain,
    wrapped,
    title,
    note,
    warning, ///< that the figures are an example
    header,
    numberHeader, ///< above numbers, which stand to the right
    total,
    planned,     ///< what was promised, beside what is reported
    preliminary, ///< a figure that its reporter may change
    missing,     ///< a figure that is due and not there
    aside,       ///< *not applicable*
    moment,
    date,
};

/// How a cell with a number shows it.
struct NumberLook {
    int decimals = 0;
    bool isSigned = false; ///< `+87`
    bool isGrouped = true; ///< `1 234`; a year is not

    friend auto operator<=>(const NumberLook&, const NumberLook&) = default;
};

/// The formats of one workbook, each made when it is first asked for.
class CellStyles {
public:
    explicit CellStyles(lxw_workbook* workbook) : m_workbook(workbook) {}

    lxw_format* of(CellLook look);
    lxw_format* of(CellLook look, NumberLook number);

private:
    lxw_format* make(CellLook look);

    lxw_workbook* m_workbook;
    std::map<std::pair<CellLook, std::optional<NumberLook>>, lxw_format*> m_formats;
};

/// `#,##0.0`, with its sign if wanted: the reader's own program writes decimal and group signs.
QString numberFormat(NumberLook number);

} // namespace maalbilde
