#pragma once

#include "core/values/calendar.h"
#include "ui/charts/data/chart_form.h"
#include "ui/charts/data/chart_table.h"
#include "ui/snapshot/log.h"
#include "ui/snapshot/target_snapshot.h"
#include "ui/text/text_layout.h"

#include <QString>
#include <QStringList>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace maalbilde {

/// What a board report is asked for.
struct ReportQuestion {
    Quarter asOf;
    std::optional<std::string> place;      ///< a municipality's id; absent: the whole region
    Language language = Language::nb;      ///< its catalogue must be in force
    std::optional<Timestamp> knownAt = {}; ///< the moment at which the sources were known, if it is not now
    Timestamp made; ///< the only thing that differs between two reports of the same file
};

/// One target on the first page.
struct ScoreRow {
    QString wording; ///< exactly as decided
    std::optional<WordedStatus> status;
    QString reason;      ///< `avvik fra planen`; empty where there is none
    QString actual;      ///< `34`; a dash where nothing is reported
    QString actualLabel; ///< `arbeidsplasser hittil`
    BulletSnapshot bullet;
    QString planLabel;                ///< `plan nå 40`; empty where there is none, as the next
    QString goalLabel;                ///< `mål 100`
    QString description;              ///< what the bullet graph says to those who cannot see it
    std::vector<LabelledText> facts;  ///< plan and goal, change, outlook, places
    std::vector<LabelledText> asides; ///< owner, remarks
    LabelledText comment;             ///< the newest, or that one is called for; without text there is none
};

/// A paragraph.
struct ReportText {
    enum class Kind {
        lead, ///< what is read first
        body,
        note, ///< small, below what it speaks of
    } kind = Kind::body;

    QString text;
};

/// A heading within a section.
struct ReportSubheading {
    QString text;
};

/// What somebody has said.
struct ReportComment {
    QString byline;
    QString text; ///< may have several lines
};

/// Rows of a label and a text.
struct ReportFacts {
    std::vector<LabelledText> rows;
};

struct ReportColumn {
    QString heading;
    bool isNumber = false; ///< written to the right
};

/// A table. Its header is repeated where it goes on over pages.
struct ReportTable {
    std::vector<ReportColumn> columns;
    std::vector<QStringList> rows; ///< each as long as the columns
    int closingRows = 0;           ///< rows at the end that sum the others up
};

/// A chart, drawn without its own heading.
struct ReportChart {
    QString caption;
    QString description; ///< what it says to those who cannot see it
    ChartData chart;
};

using ReportBlock =
    std::variant<ReportText, ReportSubheading, ReportComment, ReportFacts, ReportTable, ReportChart>;

/// A part of the report that has a bookmark of its own.
struct ReportSection {
    QString heading;
    std::optional<WordedStatus> status; ///< beside the heading of a target
    bool opensPage = false;
    std::vector<ReportBlock> blocks;
};

/// Everything that the board report says, in order, without where it stands on paper.
struct BoardReport {
    Language language = Language::nb;
    Timestamp made;
    QString title;       ///< of the document: `Styrerapport: Elverumregionen, per 2. kvartal 2017`
    QString kind;        ///< `Styrerapport`
    QString programme;   ///< its name
    QString subtitle;    ///< `Hele regionen · per 2. kvartal 2017 · ERNU`
    QString exampleWord; ///< `Eksempeltall`, on every page; empty where the figures are real
    QString exampleText;
    QString sentence; ///< `2 av 4 mål i rute, 1 utsatt, 1 mangler tall.`
    QString received; ///< `34 av 36 tall mottatt, 2 av dem foreløpige`
    QString knownAt;  ///< `Slik det var kjent 01.07.2017 …`; empty where all is known
    QString footer;   ///< on every page: programme, quarter, date made
    std::vector<ScoreRow> scores;
    std::vector<ReportSection> sections;
};

/// The report on everything recorded in `sources`, which need not outlive it.
BoardReport boardReport(const LogSources& sources, const ReportQuestion& question);

/// `Side %1 av %2`: of a page and of all pages.
QString pageNumberPattern();

} // namespace maalbilde
