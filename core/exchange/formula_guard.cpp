#include "core/exchange/formula_guard.h"

#include <algorithm>

namespace maalbilde {

namespace {

/// Apostrophes count as part of the formula, so that guarding and unguarding are each other's inverse.
bool isFormulaAfterApostrophes(std::string_view text) {
    const auto start = std::min(text.find_first_not_of('\''), text.size());
    return start < text.size() && std::string_view("=+-@\t\r").find(text[start]) != std::string_view::npos;
}

} // namespace

std::string guardFormula(std::string_view text) {
    return isFormulaAfterApostrophes(text) ? "'" + std::string(text) : std::string(text);
}

std::string_view unguardFormula(std::string_view cell) {
    return cell.starts_with('\'') && isFormulaAfterApostrophes(cell) ? cell.substr(1) : cell;
}

} // namespace maalbilde
