#pragma once

#include "core/exchange/stat_document.h"

#include <string_view>

namespace maalbilde {

/// Reads a table from CSV or TSV as statistics banks and spreadsheets write it: TAB, semicolon or comma,
/// quoted or not, title lines first and notes last, long (a value a row, or several things counted side by
/// side) or wide (periods as columns, also `Persons 2015`). Dimensions are the columns before the figures,
/// their codes the texts of the cells; in wide form come `contents`, if the headers name any, and `period`.
/// Values stay as they are written; marks (`..`, `:`, a `*` after a number) are taken from them. Requires
/// UTF-8. Errors: csvQuoteOpen, csvNoTable, csvRowUneven, dataTooMuch.
Result<StatDocument> readStatCsv(std::string_view text);

} // namespace maalbilde
