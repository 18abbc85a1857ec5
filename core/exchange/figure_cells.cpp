#include "core/exchange/figure_cells.h"

#include "core/exchange/csv_rows.h"
#include "core/exchange/formula_guard.h"

namespace maalbilde {

std::string valueCell(const Figure& figure, NotApplicableAs notApplicable) {
    if (figure.isNotApplicable())
        return notApplicable == NotApplicableAs::word ? "na" : "";
    if (figure.isMissing())
        return {};
    const Quantity number = figure.number();
    return number.toString() + (number.decimals() == 3 ? "0" : "");
}

std::string stateCell(const Figure& figure) {
    if (figure.isReported())
        return "number";
    return figure.isNotApplicable() ? "notApplicable" : "withdrawn";
}

std::string surveyedCell(const Survey& survey) {
    return survey.day ? isoDate(*survey.day) : std::string();
}

std::string answersCell(const Survey& survey) {
    return survey.answers ? std::to_string(*survey.answers) : std::string();
}

std::string textCell(std::string_view text) {
    return guardFormula(text);
}

std::string csvLine(std::initializer_list<std::string_view> cells) {
    std::string line;
    for (const std::string_view cell : cells)
        line += csvCell(cell) + ",";
    line.back() = '\n';
    return line;
}

} // namespace maalbilde
