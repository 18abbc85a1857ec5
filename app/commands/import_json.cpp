#include "app/commands/import_json.h"

#include "core/values/figure_code.h"
#include "ui/text/errors.h"

#include <nlohmann/json.hpp>

#include <string_view>

namespace maalbilde {

namespace {

using Json = nlohmann::ordered_json;

constexpr int kIndent = 2;

std::string_view nameOf(ImportOutcome outcome) {
    switch (outcome) {
    case ImportOutcome::added: return "added";
    case ImportOutcome::changed: return "changed";
    case ImportOutcome::unchanged: return "unchanged";
    case ImportOutcome::refused: return "refused";
    }
    return {};
}

/// Exact, as data files write it; `na` is not applicable.
Json figureJson(const Figure& figure) {
    return figure.isMissing() ? Json() : Json(figureCode(figure));
}

Json cellJson(const PlannedCell& cell, Language language) {
    Json json{{"outcome", nameOf(cell.outcome)}};
    if (cell.line > 0)
        json["line"] = cell.line;
    if (!cell.where.empty())
        json["where"] = cell.where;
    if (cell.key)
        json.update({{"indicator", cell.key->indicator.view()},
                     {"place", cell.key->place.view()},
                     {"quarter", cell.key->quarter.code()},
                     {"before", figureJson(cell.before)},
                     {"after", figureJson(cell.after)},
                     {"preliminary", cell.preliminary}});
    if (cell.why)
        json["why"] = errorSentence(*cell.why, language).toStdString();
    return json;
}

} // namespace

std::string importJson(const ImportPlan& plan, bool written, Language language) {
    Json json{{"written", written}};
    for (const auto outcome :
         {ImportOutcome::added, ImportOutcome::changed, ImportOutcome::unchanged, ImportOutcome::refused})
        json[std::string(nameOf(outcome))] = plan.count(outcome);
    json["empty"] = plan.empty;
    json["outside"] = plan.outside.size();
    json["cells"] = Json::array();
    for (const PlannedCell& cell : plan.cells)
        json["cells"].push_back(cellJson(cell, language));
    return json.dump(kIndent, ' ', false, Json::error_handler_t::replace);
}

} // namespace maalbilde
