#include "ui/text/import_page_words.h"

#include "ui/text/error_facts.h"
#include "ui/text/errors.h"

#include <QCoreApplication>

namespace maalbilde {

namespace {

class ImportPageWords {
    Q_DECLARE_TR_FUNCTIONS(ImportPageWords)
};

/// Only where the answer is given on the page; empty for every other error.
QString patternOf(ErrorCode code) {
    switch (code) {
    case ErrorCode::importNoPlace:
        return ImportPageWords::tr("Say which column or dimension (%1) holds the places.");
    case ErrorCode::importNoTime:
        return ImportPageWords::tr("Say which column or dimension (%1) holds the quarters.");
    case ErrorCode::importNoIndicator:
        return ImportPageWords::tr("What the table counts (%1) fits no indicator by its name. Say which "
                                   "indicator it is.");
    case ErrorCode::importDimensionOpen:
        return ImportPageWords::tr("The table divides its figures by “%1” (%2). Choose one of these, or let "
                                   "them be added up.");
    case ErrorCode::importKindUnfit:
        return ImportPageWords::tr("“%1” does not fit the indicator “%2”: one is a change within the "
                                   "quarter, the other the number at its end. Choose another indicator.");
    case ErrorCode::importByResidence:
        return ImportPageWords::tr("“%1” counts people where they live, not where they work. Choose the "
                                   "series by place of work, or say that it may be used all the same.");
    case ErrorCode::importStockAtStart:
        return ImportPageWords::tr("“%1” is the number when the period begins, and “%2” is reported for its "
                                   "end. Choose the series for the end, or say that it belongs to the "
                                   "quarter before.");
    case ErrorCode::importTyped: return ImportPageWords::tr("%5 has recorded %4 here, and that is kept.");
    case ErrorCode::valueAmbiguous:
        return ImportPageWords::tr("“%1” can be read in two ways. Say what separates decimals in the file.");
    default: return {};
    }
}

} // namespace

QString importSentence(const Error& error, Language language) {
    const QString pattern = patternOf(error.code);
    return pattern.isEmpty() ? errorSentence(error, language)
                             : filledIn(pattern, factsInWords(error, language));
}

QString dimensionUseWord(DimensionUse use) {
    switch (use) {
    case DimensionUse::place: return ImportPageWords::tr("place");
    case DimensionUse::time: return ImportPageWords::tr("quarter");
    case DimensionUse::indicator: return ImportPageWords::tr("what is counted");
    case DimensionUse::kind: return ImportPageWords::tr("change, year to date or number");
    case DimensionUse::sum: return ImportPageWords::tr("added up");
    case DimensionUse::only: return ImportPageWords::tr("only one of them");
    case DimensionUse::passed: return ImportPageWords::tr("not used");
    }
    return {};
}

QString seriesKindWord(std::optional<SeriesKind> kind) {
    if (!kind)
        return ImportPageWords::tr("as the indicator");
    switch (*kind) {
    case SeriesKind::change: return ImportPageWords::tr("change in the quarter");
    case SeriesKind::yearToDate: return ImportPageWords::tr("year to date, made into quarters");
    case SeriesKind::stockAtEnd: return ImportPageWords::tr("number at the end");
    case SeriesKind::stockAtStart:
        return ImportPageWords::tr("number at the start, kept at the quarter before");
    }
    return {};
}

} // namespace maalbilde
