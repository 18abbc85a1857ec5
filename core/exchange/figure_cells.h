#pragma once

#include "core/ledger/survey.h"
#include "core/values/figure.h"

#include <initializer_list>
#include <string>
#include <string_view>

namespace maalbilde {

/// How a column of numbers says *not applicable*: by the word `na`, or by nothing where a column `state` says
/// it, so that programs read the column as numbers.
enum class NotApplicableAs { word, nothing };

/// The cell of a column `value`; of a withdrawal nothing. Three decimals are written with a fourth
/// (`12.3450`), so that they are never taken for thousands.
std::string valueCell(const Figure& figure, NotApplicableAs notApplicable);

/// The cell of a column `state`: `number`, `notApplicable`, `withdrawn`.
std::string stateCell(const Figure& figure);

/// The cell of a column `surveyed`: `2016-11-15`, or nothing.
std::string surveyedCell(const Survey& survey);

/// The cell of a column `answers`: a whole number, or nothing.
std::string answersCell(const Survey& survey);

/// A text that people wrote, guarded against being run as a formula.
std::string textCell(std::string_view text);

/// A line of a CSV file, with its end, of cells that are quoted where they must be.
std::string csvLine(std::initializer_list<std::string_view> cells);

} // namespace maalbilde
