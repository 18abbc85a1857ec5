#include "ui/programme/draft_part.h"

#include "ui/text/names.h"

#include <utility>

namespace maalbilde {

namespace {

using Kind = DraftPart::Kind;

template <typename Things>
void swapWith(Things& things, std::size_t index, std::size_t other) {
    std::swap(things[index], things[other]);
}

template <typename Things>
void eraseAt(Things& things, std::size_t index) {
    things.erase(things.begin() + static_cast<std::ptrdiff_t>(index));
}

const char* listOf(Kind kind) {
    switch (kind) {
    case Kind::frame: return "";
    case Kind::municipality: return "municipalities";
    case Kind::indicator: return "indicators";
    case Kind::target: return "targets";
    case Kind::focusArea: return "focusAreas";
    }
    return "";
}

bool isWithin(const std::string& path, const std::string& whole) {
    return path.starts_with(whole) && (path.size() == whole.size() || path[whole.size()] == '.');
}

} // namespace

std::size_t countOf(const ProgrammeDraft& draft, Kind kind) {
    switch (kind) {
    case Kind::frame: return 1;
    case Kind::municipality: return draft.municipalities.size();
    case Kind::indicator: return draft.indicators.size();
    case Kind::target: return draft.targets.size();
    case Kind::focusArea: return draft.focusAreas.size();
    }
    return 0;
}

std::string pathOf(const DraftPart& part) {
    return part.kind == Kind::frame ? std::string()
                                    : listOf(part.kind) + ("[" + std::to_string(part.index) + "]");
}

bool tells(const DraftPart& part, const std::string& path) {
    return part.kind == Kind::frame ? path.find('[') == std::string::npos : isWithin(path, pathOf(part));
}

DraftPart partTelling(const ProgrammeDraft& draft, const std::string& path) {
    for (const Kind kind : {Kind::municipality, Kind::indicator, Kind::target, Kind::focusArea})
        for (std::size_t i = 0; i < countOf(draft, kind); ++i)
            if (tells({kind, i}, path))
                return {kind, i};
    return {};
}

std::string idOf(const ProgrammeDraft& draft, const DraftPart& part) {
    switch (part.kind) {
    case Kind::frame: return {};
    case Kind::municipality: return draft.municipalities[part.index].id;
    case Kind::indicator: return draft.indicators[part.index].id;
    case Kind::target: return draft.targets[part.index].id;
    case Kind::focusArea: return draft.focusAreas[part.index].id;
    }
    return {};
}

DraftPart partOf(const ProgrammeDraft& draft, Kind kind, const std::string& id) {
    for (std::size_t i = 0; i < countOf(draft, kind); ++i)
        if (idOf(draft, {kind, i}) == id)
            return {kind, i};
    return {};
}

QString nameOf(const ProgrammeDraft& draft, const DraftPart& part, Language language) {
    switch (part.kind) {
    case Kind::frame: return QString::fromStdString(draft.name);
    case Kind::municipality: return QString::fromStdString(draft.municipalities[part.index].name);
    case Kind::indicator: return textIn(draft.indicators[part.index].name, language);
    case Kind::target: return textIn(draft.targets[part.index].name, language);
    case Kind::focusArea: return textIn(draft.focusAreas[part.index].name, language);
    }
    return {};
}

DraftPart addPart(ProgrammeDraft& draft, const ProgrammeDraft& begun, Kind kind) {
    switch (kind) {
    case Kind::frame: break;
    case Kind::municipality: addMunicipality(draft, begun); break;
    case Kind::indicator: addIndicator(draft, begun); break;
    case Kind::target: addTarget(draft, begun); break;
    case Kind::focusArea: addFocusArea(draft, begun); break;
    }
    return {kind, countOf(draft, kind) - 1};
}

void removePart(ProgrammeDraft& draft, const DraftPart& part) {
    switch (part.kind) {
    case Kind::frame: break;
    case Kind::municipality: removeMunicipality(draft, part.index); break;
    case Kind::indicator: removeIndicator(draft, part.index); break;
    case Kind::target: eraseAt(draft.targets, part.index); break;
    case Kind::focusArea: eraseAt(draft.focusAreas, part.index); break;
    }
}

DraftPart movePart(ProgrammeDraft& draft, const DraftPart& part, int by) {
    const auto other = part.index + static_cast<std::size_t>(by); // modulo 2ⁿ: −1 is the one before
    switch (part.kind) {
    case Kind::frame: return part;
    case Kind::municipality: swapWith(draft.municipalities, part.index, other); break;
    case Kind::indicator: swapWith(draft.indicators, part.index, other); break;
    case Kind::target: swapWith(draft.targets, part.index, other); break;
    case Kind::focusArea: swapWith(draft.focusAreas, part.index, other); break;
    }
    return {part.kind, other};
}

} // namespace maalbilde
