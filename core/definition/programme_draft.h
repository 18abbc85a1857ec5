#pragma once

#include "core/programme/programme.h"

#include <map>
#include <string>
#include <vector>

namespace maalbilde {

/// How the numbers, quarters and days of a draft are written; any of them is read again.
struct DraftForms {
    char decimalSign = '.';
    std::string (*quarter)(Quarter) = [](Quarter shown) { return shown.code(); };
    std::string (*day)(Date) = [](Date date) { return isoDate(date); };
};

struct NumberDraft {
    std::string number;
    std::string from;  ///< a quarter; empty: always
    std::string until; ///< a quarter; empty: still

    friend bool operator==(const NumberDraft&, const NumberDraft&) = default;
};

struct MunicipalityDraft {
    std::string id;
    std::string name;
    std::vector<NumberDraft> numbers;

    friend bool operator==(const MunicipalityDraft&, const MunicipalityDraft&) = default;
};

struct IndicatorDraft {
    std::string id;
    BilingualText name;
    BilingualText unit;
    int decimals = 0;
    Adds adds = Adds::sum;
    ReportedBy reportedBy = ReportedBy::municipality;
    std::string minimum; ///< empty: none, as the next
    std::string maximum;

    friend bool operator==(const IndicatorDraft&, const IndicatorDraft&) = default;
};

/// The alternatives of Rule, in their order.
enum class RuleKind { cumulativeMinimum, annualRange, netCumulative, index };

/// The numbers of every kind, so that another kind can be tried and nothing typed is lost. Empty: not set.
struct RuleDraft {
    RuleKind kind = RuleKind::cumulativeMinimum;
    std::string goal; ///< of all but the annual range
    std::string low;
    std::string high;
    std::string baseline; ///< with date and source: of a net change and of an index
    std::string baselineDate;
    std::string baselineSource;
    std::string uncertainty;

    friend bool operator==(const RuleDraft&, const RuleDraft&) = default;
};

struct MilestoneDraft {
    std::string quarter;
    std::string share; ///< in per cent

    friend bool operator==(const MilestoneDraft&, const MilestoneDraft&) = default;
};

struct TargetDraft {
    std::string id;
    BilingualText name;
    BilingualText wording;
    std::string indicator; ///< its id
    RuleDraft rule;
    std::vector<MilestoneDraft> milestones;
    std::map<std::string, std::string> shares; ///< in per cent, by municipality id; all empty: none
    std::vector<std::string> supporting;       ///< ids of indicators
    std::string official;                      ///< id of an indicator; empty: none
    std::string owner;

    friend bool operator==(const TargetDraft&, const TargetDraft&) = default;
};

/// The parts of a draft that are edited one at a time; all that is no list is the frame.
enum class PartKind { frame, municipality, indicator, target, focusArea };

/// A part of a draft, wherever it stands in its list.
struct PartId {
    PartKind kind = PartKind::frame;
    std::string id = {}; ///< empty of the frame

    friend bool operator==(const PartId&, const PartId&) = default;
};

/// A programme as somebody has typed it so far, unreadable texts and all. The ids of what it holds are never
/// typed: they are there from the beginning.
struct ProgrammeDraft {
    std::string id;
    std::string name;
    std::string host;
    bool example = false;
    std::string first; ///< quarter
    std::string last;
    std::vector<MunicipalityDraft> municipalities;
    std::vector<IndicatorDraft> indicators;
    std::vector<TargetDraft> targets;
    std::vector<FocusArea> focusAreas;

    friend bool operator==(const ProgrammeDraft&, const ProgrammeDraft&) = default;
};

/// The draft of a programme in which nothing has been typed yet: checkDraft() gives that programme back.
ProgrammeDraft draftOf(const Programme& programme, const DraftForms& forms = {});

// Adds something new and nearly empty at the end, with an id that nothing has in the draft or had in `begun`,
// which it was made from. withReadableIds() gives it a better one when there is a name.

void addMunicipality(ProgrammeDraft& draft, const ProgrammeDraft& begun);
void addIndicator(ProgrammeDraft& draft, const ProgrammeDraft& begun);
/// Requires an indicator.
void addTarget(ProgrammeDraft& draft, const ProgrammeDraft& begun);
void addFocusArea(ProgrammeDraft& draft, const ProgrammeDraft& begun);

// Takes something away with all that speaks of it; what would be lost of the figures is another question.

/// Its shares go with it.
void removeMunicipality(ProgrammeDraft& draft, std::size_t index);
/// It no longer stands beside any target; a target that is judged by it has that as its fault.
void removeIndicator(ProgrammeDraft& draft, std::size_t index);

} // namespace maalbilde
