#pragma once

#include "core/evaluation/progress.h"
#include "core/programme/plan.h"
#include "core/programme/target.h"
#include "ui/snapshot/indicator_figures.h"
#include "ui/snapshot/worded.h"
#include "ui/text/text_layout.h"

#include <QString>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace maalbilde {

/// What one place has contributed.
struct PlaceSnapshot {
    std::string id;
    QString name;
    int number = 0;                     ///< its position in the programme
    std::optional<WordedNumber> actual; ///< absent where nothing is reported: missing is not zero
    std::optional<int> percent;
    QString percentText;                ///< empty without a percentage
    std::optional<WordedStatus> status; ///< only where the target has shares
};

/// One calendar year of an annual target.
struct YearSnapshot {
    YearProgress progress;
    std::optional<WordedNumber> count; ///< absent where nothing is reported
    QString goalText;                  ///< `2–3`
    WordedStatus status;
};

/// What the quarter before said.
struct ChangeSnapshot {
    std::optional<WordedNumber> difference; ///< in the result, signed; absent where no figure is new
    QString text;                           ///< `+9 siste kvartal`, `ingen nye tall siste kvartal`
    WordedStatus statusBefore;
    QString statusText; ///< `forrige kvartal: I rute`; empty where the status is the same
};

/// Will we make it, in words.
struct OutlookSnapshot {
    bool known = false;   ///< false where there is no forecast; `sentence` says why, or is empty
    QString sentence;     ///< `Å nå 100 er lite sannsynlig (omtrent 25 %).`, or why nothing can be said
    QString interval;     ///< `71–111`, the 10 and 90 % points; empty without a forecast
    QString intervalText; ///< `I 8 av 10 tilfeller …`; empty without a forecast
};

/// The due quarters in which a place has no figure.
struct MissingFigures {
    std::string place;
    QString placeName;
    std::vector<Quarter> quarters;
    QString text; ///< `Våler: 1. kv. 2016 – 3. kv. 2016, 2. kv. 2017`
};

/// The values of a bullet graph after Stephen Few, all within low…high. An index has a point instead of a
/// bar: its scale need not begin at zero.
struct BulletSnapshot {
    double low = 0;
    double high = 1;
    bool asPoint = false;
    std::optional<double> actual;
    std::optional<double> plan;
    std::optional<double> goal;
    std::optional<double> ambition;    ///< the upper end of an annual range
    std::optional<double> behindBelow; ///< below it the result is behind plan …
    std::optional<double> onTrackFrom; ///< … and from here on it is on track

    friend bool operator==(const BulletSnapshot&, const BulletSnapshot&) = default;
};

/// An indicator that is shown beside a target and never averaged into it.
struct SupportingSnapshot {
    std::optional<WordedNumber>
        actual;          ///< the sum so far, or the latest level; absent where nothing is reported
    QString actualLabel; ///< `hittil`, `1. kv. 2017`; empty where nothing is reported
    ReceivedFigures received;
    IndicatorFigures figures;
};

/// A revision of the programme that changed what the target promises.
struct GoalChange {
    std::int64_t revision = 0; ///< the one that brought the change
    Quarter quarter;           ///< in which it was recorded
    QString dateText;
    QString reason;
    Rule before;
    Rule after;
    std::optional<double> goalBefore; ///< as TargetSnapshot::goal counts it
    QString text;                     ///< `12.3.2017: målet ble endret fra 80 til 100. Styrevedtak 4/17`
};

/// What words on the target are called: comments, or the board's own assessment where no number is set.
struct CommentLabels {
    QString title;               ///< `Kommentarer`
    QString write;               ///< `Skriv en kommentar`
    bool standForStatus = false; ///< the board's own assessment
    QString question; ///< what the writer is asked, `Hva skjedde i 2. kvartal 2017, og hva gjøres med det?`
};

/// What somebody has said of the target.
struct CommentSnapshot {
    Quarter quarter;
    QString author;
    QString text;    ///< as it was written: may have several lines
    QString byline;  ///< `2. kv. 2017 · Kari, 11.07.2017 kl. 11.00`
    QString opening; ///< `Kari, 2. kv. 2017:`, before the text on one line
};

/// Everything that one card and one page show of a target at one quarter: a value. Where a place is chosen
/// that has a part of the target, it speaks of that part; where it has none, the place's figures stand
/// without goal, plan and status, and `placeNote` says so.
struct TargetSnapshot {
    std::string id;
    QString name;    ///< short: `Arbeidsplasser`
    QString wording; ///< exactly as decided
    QString owner;
    QString kind; ///< what kind of target this is: `minst så mange i alt`
    Rule rule;    ///< as promised by the whole region
    Plan plan;
    QuarterRange period;
    Quarter asOf;
    QString asOfText;
    int closedQuarters = 0;
    Language language = Language::nb;

    std::optional<std::string> place; ///< the one place that the figures speak of; absent: all of them
    QString placeName;                ///< `Hele regionen`, `Åmot`
    QString placeNote;                ///< what a chosen place must be told; empty where there is nothing
    double goalShare = 1;             ///< the part of the goal that these figures answer for

    Progress progress;                  ///< the facts behind the words
    std::optional<WordedStatus> status; ///< absent for a place without a target of its own
    QString reason;                     ///< `avvik fra planen`; empty where there is none

    QString actualLabel; ///< `hittil`; of an annual target `i 2017`, of an index `i 2. kv. 2017`
    std::optional<WordedNumber>
        actual; ///< of an annual target the count of the year that the status speaks of
    std::optional<WordedNumber> expected;   ///< plan now, for the figures that are in
    std::optional<WordedNumber> goal;       ///< of an annual target the minimum of that year
    QString goalText;                       ///< `100`, `2–3`; empty where none is set
    std::optional<WordedNumber> difference; ///< actual − plan now, signed, as the two are written
    QString resultText;                     ///< `44 av 100, plan nå 50 (−6)`

    ChangeSnapshot change;
    std::vector<PlaceSnapshot> places; ///< contributions, all places that report
    std::optional<WordedNumber> unallocated;
    std::vector<YearSnapshot> years; ///< of an annual target
    OutlookSnapshot outlook;
    QString explanation;                   ///< one paragraph, for the minutes
    std::vector<LabelledText> calculation; ///< the numbers behind the status, row by row
    QString remarks;                       ///< the flags in words, comma-separated
    QString remarkMeanings;                ///< what they mean, a line each
    std::vector<CommentSnapshot> comments; ///< newest first, up to the quarter shown
    CommentLabels commentLabels;
    QString commentAsked; ///< that the status calls for a comment, where none says anything of
                          ///< the quarter shown; else empty
    ReceivedFigures received;
    std::vector<MissingFigures> missing;
    QString missingText; ///< `Våler mangler 2. kv. 2017`, `12 steder mangler tall`; empty where none does
    QString preliminaryText; ///< `* Foreløpig: Elverum 2. kv. 2017`; empty where nothing is
    QString surveyText; ///< `Siste måling, 4. kv. 2016: målt 15.11.2016, 412 svar`; empty where none is known
    BulletSnapshot bullet;
    std::vector<GoalChange> changes; ///< oldest first

    IndicatorFigures lead; ///< all places, also where one is chosen
    std::vector<SupportingSnapshot> supporting;
    std::optional<IndicatorFigures> official; ///< what an agency publishes of the same, for comparison
};

} // namespace maalbilde
