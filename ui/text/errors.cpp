#include "ui/text/errors.h"

#include "ui/text/error_facts.h"

#include <QCoreApplication>
#include <algorithm>
#include <limits>

namespace maalbilde {

namespace {

class ErrorWords {
    Q_DECLARE_TR_FUNCTIONS(ErrorWords)
};

/// The sentence with %1, %2 … for the facts. `n` chooses its plural form. No `default`: a new code does not
/// compile until it has words.
QString patternOf(ErrorCode code, int n) {
    switch (code) {
    case ErrorCode::valueNotANumber:
        return ErrorWords::tr("“%1” is not a number. Write it with digits, for example 12.5 or -3.");
    case ErrorCode::valueAmbiguous: return ErrorWords::tr("%1 may mean %2 or %3. Write %4 or %5.");
    case ErrorCode::valueTooPrecise:
        return ErrorWords::tr("%1 has too many decimals. Write it with at most %2 decimals.", nullptr, n);
    case ErrorCode::valueTooLarge:
        return ErrorWords::tr(
            "%1 is too large. A figure is at most 100,000,000,000; check what was written.");
    case ErrorCode::valueBelowMinimum:
        return ErrorWords::tr("%1 is too low for “%3”. The lowest value allowed is %2.");
    case ErrorCode::valueAboveMaximum:
        return ErrorWords::tr("%1 is too high for “%3”. The highest value allowed is %2.");
    case ErrorCode::valueDecimals:
        return ErrorWords::tr("%1 has too many decimals for “%3”. Write it with at most %2 decimals.",
                              nullptr, n);
    case ErrorCode::quarterUnreadable:
        return ErrorWords::tr("“%1” is not a quarter. Write it like 2016K4 or Q4 2016.");
    case ErrorCode::dateUnreadable:
        return ErrorWords::tr("“%1” is not a date. Write it like 31.1.2017 or 2017-01-31.");
    case ErrorCode::timeUnreadable:
        return ErrorWords::tr("“%1” is not a moment in time. Write it like 2017-07-01 or 2017-07-01T12:30Z.");
    case ErrorCode::answersUnreadable:
        return ErrorWords::tr("“%1” is not a number of answers. Write a whole number from 1 to %2.");
    case ErrorCode::languageUnknown:
        return ErrorWords::tr("The program does not speak “%1”. Choose nb (Bokmål) or en (English).");
    case ErrorCode::textMissing: return ErrorWords::tr("This is missing: %1. Fill it in and try again.");
    case ErrorCode::textTooLong:
        return ErrorWords::tr("This is too long: %1. Shorten it to %2 bytes at most.");
    case ErrorCode::textNotUtf8:
        return ErrorWords::tr(
            "This is not readable text (UTF-8): %1. Write it anew or save the file as UTF-8.");
    case ErrorCode::indicatorUnknown:
        return ErrorWords::tr("The programme has no indicator “%1”. Choose one of these: %2.");
    case ErrorCode::targetUnknown:
        return ErrorWords::tr("The programme has no target “%1”. Choose one of these: %2.");
    case ErrorCode::placeUnknown:
        return ErrorWords::tr("The programme has no place “%1”. Choose one of these: %2.");
    case ErrorCode::placeAmbiguous:
        return ErrorWords::tr("“%1” fits more than one place. Choose one of these: %2.");
    case ErrorCode::placeMustBeRegion:
        return ErrorWords::tr(
            "“%1” is reported for the region as a whole, not for “%2”. Use the place region.");
    case ErrorCode::placeMustBeMunicipality:
        return ErrorWords::tr(
            "“%1” is reported by each municipality, not for the region. Choose a municipality.");
    case ErrorCode::reasonNeeded:
        return ErrorWords::tr("“%1” for %2 in %3 already has an entry: %4. Give a reason for changing it.");
    case ErrorCode::nothingToWithdraw:
        return ErrorWords::tr(
            "“%1” for %2 in %3 has no figure to withdraw. Check indicator, place and quarter.");
    case ErrorCode::cellChangedMeanwhile:
        return ErrorWords::tr(
            "“%1” for %2 in %3 was changed meanwhile: %5 recorded %4 on %6. Nothing of yours was "
            "recorded; look at it and try again.");
    case ErrorCode::programmeChangedMeanwhile:
        return ErrorWords::tr(
            "The programme was changed meanwhile by %1 on %2 (%3). Nothing of yours was recorded; "
            "look at the change and try again.");
    case ErrorCode::notKnownYet:
        return ErrorWords::tr("Nothing was known on %1: the programme began on %2. Choose a later time.");
    case ErrorCode::pastIsReadOnly:
        return ErrorWords::tr(
            "What is shown is what was known on %1. Nothing is recorded there; return to the present first.");
    case ErrorCode::revisionUnknown:
        return ErrorWords::tr(
            "There is no revision %1 of the programme. The newest one is %2; choose one up to that.");

    case ErrorCode::fileMissing: return ErrorWords::tr("There is no file %1. Check the name and the folder.");
    case ErrorCode::fileExists:
        return ErrorWords::tr("%1 exists already and was left as it is. Choose another name.");
    case ErrorCode::fileUnreadable:
        return ErrorWords::tr("%1 cannot be read (%2). Check that you have access to it.");
    case ErrorCode::fileNotOurs:
        return ErrorWords::tr("%1 is not a Målbilde file. Check that you have chosen the right file.");
    case ErrorCode::fileNewer:
        return ErrorWords::tr(
            "%1 was made by a newer Målbilde (format %2; this one knows up to %3). Update the "
            "program to open it.");
    case ErrorCode::fileDamaged:
        return ErrorWords::tr("%1 is damaged (%2) and was left as it is. Use a backup copy.");
    case ErrorCode::fileTruncated:
        return ErrorWords::tr(
            "%1 is cut short: %3 of %2 bytes are there. Copy it anew or use a backup copy.");
    case ErrorCode::fileReadOnly:
        return ErrorWords::tr("%1 is read-only. Give yourself permission to write to it, or make a copy.");
    case ErrorCode::folderReadOnly:
        return ErrorWords::tr("Nothing can be written in the folder %1. Choose another folder.");
    case ErrorCode::fileBusy:
        return ErrorWords::tr("%1 is in use by another program. Wait a moment and try again.");
    case ErrorCode::diskFull:
        return ErrorWords::tr("The disk with %1 is full, and nothing was written. Make room and try again.");
    case ErrorCode::fileForeignSchema:
        return ErrorWords::tr(
            "%1 contains something that Målbilde did not put there (%2). Use a backup copy.");
    case ErrorCode::fileWriteFailed:
        return ErrorWords::tr("%1 could not be written (%2). Check the disk and try again.");
    case ErrorCode::fileTooLarge:
        return ErrorWords::tr("%1 is too large. At most %2 bytes are read; divide the file.");
    case ErrorCode::ledgerRefused:
        return ErrorWords::tr(
            "%1 refused the entry because it would break a promise of the log (%2). Nothing was "
            "written; open the file anew and try again.");
    case ErrorCode::folderForeign:
        return ErrorWords::tr(
            "The folder %1 holds other files and was left as it is. Choose an empty folder or a new name.");
    case ErrorCode::exportFormUnknown:
        return ErrorWords::tr(
            "Nothing can be exported as %1. Choose a name that ends in .xlsx or .csv, or the "
            "name of a folder for a data package.");
    case ErrorCode::workbookTooLong:
        return ErrorWords::tr(
            "A sheet would need %1 rows, and a workbook has room for %2. Export a CSV file instead.");

    case ErrorCode::packageForeign:
        return ErrorWords::tr("%1 is not a data package from Målbilde. Choose the folder of one.");
    case ErrorCode::packageDamaged:
        return ErrorWords::tr("%1 in the data package cannot be read at line %2. Export the package anew.");
    case ErrorCode::packageDisagrees:
        return ErrorWords::tr(
            "In the data package the figures and the log tell different things about “%1” for %2 in %3. "
            "Export the package anew.");

    case ErrorCode::pictureFormatUnknown:
        return ErrorWords::tr("A picture cannot be saved as %1. Let the name end with .png, .svg or .pdf.");
    case ErrorCode::pictureFormUnknown:
        return ErrorWords::tr("There is no form of chart “%1”. Choose one of these: %2.");
    case ErrorCode::pictureFormUnfit:
        return ErrorWords::tr("“%2” cannot be drawn as “%1”. Choose one of these: %3.");
    case ErrorCode::pictureSizeUnreadable:
        return ErrorWords::tr("“%1” is not a size. Write half, full, slide, 16x10cm or 1600x900.");
    case ErrorCode::pictureSizeOutside:
        return ErrorWords::tr("A picture cannot have the size %1. Choose between 5 and 140 cm, and at most "
                              "12,000 pixels, in each direction.");
    case ErrorCode::resolutionUnreadable:
        return ErrorWords::tr("“%1” is not a resolution. Write a whole number from %2 to %3, such as 300.");
    case ErrorCode::pictureUnreadable:
        return ErrorWords::tr("The picture %1 is damaged and cannot be read. Use another copy.");
    case ErrorCode::pictureWithoutRecord:
        return ErrorWords::tr(
            "The picture %1 does not say what it shows. Only a PNG or SVG that Målbilde has "
            "saved does.");

    case ErrorCode::definitionNotJson:
        return ErrorWords::tr("The programme definition is not valid JSON: %2. Correct it and try again.");
    case ErrorCode::definitionMissing: return ErrorWords::tr("The programme definition lacks %1. Add it.");
    case ErrorCode::definitionUnknownField:
        return ErrorWords::tr(
            "The programme definition has an unknown field, %1. Check the spelling or remove it.");
    case ErrorCode::definitionDuplicateField:
        return ErrorWords::tr("The programme definition has %1 twice. Remove one of them.");
    case ErrorCode::definitionWrongType:
        return ErrorWords::tr("%1 in the programme definition is of the wrong kind. Write it as %2.");
    case ErrorCode::definitionNotAllowed:
        return ErrorWords::tr("%1 in the programme definition cannot be “%2”. Allowed: %3.");
    case ErrorCode::definitionEmpty:
        return ErrorWords::tr("%1 in the programme definition is empty. Fill it in.");
    case ErrorCode::definitionBadId:
        return ErrorWords::tr(
            "%1 in the programme definition cannot have the id “%2”. Use a–z, digits and hyphens, "
            "and not the word region.");
    case ErrorCode::definitionDuplicateId:
        return ErrorWords::tr(
            "%1 in the programme definition repeats the id “%2”. Give it an id of its own.");
    case ErrorCode::definitionUnknownId:
        return ErrorWords::tr(
            "%1 in the programme definition speaks of “%2”, which does not exist there. Correct the "
            "id or add what is missing.");
    case ErrorCode::definitionBadQuarter:
        return ErrorWords::tr("%1 in the programme definition is not a quarter: “%2”. Write it like 2016K4.");
    case ErrorCode::definitionBadDate:
        return ErrorWords::tr(
            "%1 in the programme definition is not a date: “%2”. Write it like 2016-01-01.");
    case ErrorCode::definitionBadMunicipalityNumber:
        return ErrorWords::tr(
            "%1 in the programme definition is not a municipality number: “%2”. Write four digits.");
    case ErrorCode::definitionNumbersOverlap:
        return ErrorWords::tr(
            "%1 in the programme definition: the municipality number %2 is valid at the same time as "
            "another. Correct from and until.");
    case ErrorCode::definitionPeriodReversed:
        return ErrorWords::tr("%1 in the programme definition ends before it begins. Swap the quarters.");
    case ErrorCode::definitionPeriodTooLong:
        return ErrorWords::tr("%1 in the programme definition is too long. At most %2 quarters are allowed.",
                              nullptr, n);
    case ErrorCode::definitionNumberRange:
        return ErrorWords::tr(
            "%1 in the programme definition must lie between %2 and %3. Correct the number.");
    case ErrorCode::definitionRangeReversed:
        return ErrorWords::tr(
            "%1 in the programme definition has its lower limit above the upper one. Swap them.");
    case ErrorCode::definitionMilestoneOutside:
        return ErrorWords::tr(
            "%1 in the programme definition: the milestone in %2 lies outside the period. Move it "
            "or remove it.");
    case ErrorCode::definitionMilestoneFalls:
        return ErrorWords::tr(
            "%1 in the programme definition: the milestone in %2 breaks the order of time or has a "
            "lower share than the one before. Correct quarter or share.");
    case ErrorCode::definitionMilestoneEnd:
        return ErrorWords::tr(
            "%1 in the programme definition: the share at the end of the period is always 1. Write 1 "
            "or remove the milestone.");
    case ErrorCode::definitionSharesIncomplete:
        return ErrorWords::tr(
            "%1 in the programme definition has no share for “%2”. Give every municipality a share, "
            "or none.");
    case ErrorCode::definitionSharesTooLarge:
        return ErrorWords::tr("%1 in the programme definition add up to more than 1. Reduce the shares.");
    case ErrorCode::definitionSharesZero:
        return ErrorWords::tr(
            "%1 in the programme definition are all 0. Give at least one share above 0, or none.");
    case ErrorCode::definitionTooPrecise:
        return ErrorWords::tr(
            "%1 in the programme definition has too many decimals. Write it with at most %2 decimals.",
            nullptr, n);
    case ErrorCode::definitionRuleUnfit:
        return ErrorWords::tr(
            "%1 in the programme definition: the rule %2 does not fit the indicator “%3”. An index "
            "needs an indicator with the latest level, the other rules one that is summed.");
    case ErrorCode::definitionOfficialUnfit:
        return ErrorWords::tr(
            "%1 in the programme definition: “%2” cannot be the official series beside “%3”. Choose another "
            "indicator that is summed, for a target that is summed.");
    case ErrorCode::definitionLosesFigures:
        return ErrorWords::tr(
            "%1 figure(s) would no longer count, or mean something else. Change the programme "
            "otherwise, or confirm that (--force); the figures stay in the log.",
            nullptr, n);

    case ErrorCode::csvNoHeader:
        return ErrorWords::tr(
            "The data file has no header. Put indicator, place, quarter and value on the first line.");
    case ErrorCode::csvColumnMissing:
        return ErrorWords::tr("The data file lacks the column “%1”. Add it to the header.");
    case ErrorCode::csvColumnTwice:
        return ErrorWords::tr("The data file has the column “%1” twice. Keep one of them.");
    case ErrorCode::csvQuoteOpen:
        return ErrorWords::tr("The quotation mark that opens on line %1 is never closed. Close it.");
    case ErrorCode::csvTooFewCells:
        return ErrorWords::tr("The line has %1 cells, but needs %2. Add what is missing.", nullptr, n);
    case ErrorCode::csvTooManyCells:
        return ErrorWords::tr(
            "The line has %1 cells, but the header has %2. Put quotation marks around text that "
            "holds the separator.");
    case ErrorCode::csvCellTwice:
        return ErrorWords::tr(
            "The line says something else of the same cell than line %1. Keep one of them.");
    case ErrorCode::csvPreliminaryUnreadable:
        return ErrorWords::tr("“%1” does not say whether the figure is preliminary. Write yes or no.");
    case ErrorCode::csvStateUnreadable:
        return ErrorWords::tr("“%1” is not a state that a figure can have. Write number or na.");

    case ErrorCode::dataNotText:
        return ErrorWords::tr("The data file is not text. Save it as CSV or JSON-stat and try again.");
    case ErrorCode::dataNotJson:
        return ErrorWords::tr(
            "The data file is not valid JSON from line %1, column %2 on. Fetch it anew or mend it there.");
    case ErrorCode::dataTooDeep:
        return ErrorWords::tr(
            "The data file is nested more than %1 levels deep, which no statistics are. Fetch it anew.");
    case ErrorCode::dataTooMuch:
        return ErrorWords::tr("The data file holds more than can be read at once. Choose a smaller extract.");
    case ErrorCode::dataTooManyCells:
        return ErrorWords::tr("The table in the data file spans more than %1 cells. Choose fewer places, "
                              "periods or variables.");
    case ErrorCode::dataNotStatistics:
        return ErrorWords::tr("The data file is JSON, but neither JSON-stat nor a data package. Fetch it in "
                              "one of these formats.");
    case ErrorCode::dataIsErrorReply:
        return ErrorWords::tr(
            "The data file holds no statistics but the answer of a service that failed: %1. Fetch it anew.");
    case ErrorCode::dataMissing:
        return ErrorWords::tr(
            "The data file lacks %1, so that its figures cannot be told apart. Fetch it anew.");
    case ErrorCode::dataWrongType:
        return ErrorWords::tr("%1 in the data file is of the wrong kind; it should be %2. Fetch it anew.");
    case ErrorCode::dataTwice:
        return ErrorWords::tr("%1 in the data file has “%2” twice. Fetch it anew or remove one of them.");
    case ErrorCode::dataCountDiffers:
        return ErrorWords::tr("%1 in the data file has %2 items and should have %3. Fetch it anew.");
    case ErrorCode::dataPositionBad:
        return ErrorWords::tr(
            "The position of the category %1 in the data file is not a free place in its dimension. Fetch it "
            "anew.");
    case ErrorCode::dataCellOutside:
        return ErrorWords::tr(
            "%1 in the data file speaks of the cell “%2”, but the table has %3 cells. Fetch it anew.");
    case ErrorCode::dataNoValues:
        return ErrorWords::tr("The data file holds no figures, only %1. Fetch the table itself.");
    case ErrorCode::dataNoDataset:
        return ErrorWords::tr(
            "There is no dataset %1 in the data file, which holds %2. Choose one of these.");
    case ErrorCode::csvNoTable:
        return ErrorWords::tr(
            "The data file has no table: a line with the names of the columns and figures under it. Choose "
            "another file.");
    case ErrorCode::importNoPlace:
        return ErrorWords::tr("None of the dimensions of the table (%1) is known to hold places. Say which "
                              "one does, for example "
                              "--map Region=place.");
    case ErrorCode::importNoTime:
        return ErrorWords::tr("None of the dimensions of the table (%1) is known to hold periods. Say which "
                              "one does, for example "
                              "--map Tid=quarter.");
    case ErrorCode::importNoIndicator:
        return ErrorWords::tr("What the table counts (%1) fits no indicator of the programme. Say what it "
                              "is, for example --map "
                              "Nettoinnflytting9=residents.");
    case ErrorCode::importDimensionOpen:
        return ErrorWords::tr("The table divides its figures by “%1” (%2). Say which of these is meant, or "
                              "--map %1=sum if they "
                              "are to be added.");
    case ErrorCode::importMapUnreadable:
        return ErrorWords::tr(
            "“%1” does not say what is what. Write --map CODE=INDICATOR or --map DIMENSION=place, quarter, "
            "indicator, sum or one of its codes.");
    case ErrorCode::importDecimalUnknown:
        return ErrorWords::tr(
            "Decimals are not separated by “%1”. Write --decimal point or --decimal comma.");
    case ErrorCode::importMapUnknown:
        return ErrorWords::tr("The table has no dimension or code “%1”. Look with maalbilde inspect.");
    case ErrorCode::importKindContradicts:
        return ErrorWords::tr(
            "What the figures of “%1” are is known and cannot be said otherwise. Leave it out.");
    case ErrorCode::importKindUnfit:
        return ErrorWords::tr("“%1” does not fit the indicator “%2”: one is a change within the quarter, the "
                              "other the number at "
                              "its end. Choose another of the two.");
    case ErrorCode::importByResidence:
        return ErrorWords::tr(
            "“%1” counts people where they live, not where they work. Take the series by place of work, or "
            "write @residence after the indicator.");
    case ErrorCode::importStockAtStart:
        return ErrorWords::tr(
            "“%1” is the number when the period begins, and “%2” is reported for its end. Take the series "
            "for "
            "the end, or write @start after the indicator: then it is kept at the quarter before.");
    case ErrorCode::importYearly:
        return ErrorWords::tr("“%2” is reported every quarter, and a figure for the whole of %1 is not "
                              "divided between them. Take "
                              "a table by quarter.");
    case ErrorCode::importMonthly:
        return ErrorWords::tr("“%2” is reported every quarter, and %1 is a month. Take a table by quarter.");
    case ErrorCode::importNotAPeriod:
        return ErrorWords::tr("“%1” is neither a quarter nor a year. Take a table by quarter.");
    case ErrorCode::importYearToDateGap:
        return ErrorWords::tr("The figures are for the year to date, and without the one of %1 this quarter "
                              "cannot be reckoned. "
                              "Take all quarters of the year.");
    case ErrorCode::importSumGap:
        return ErrorWords::tr(
            "A part of the sum has no figure (%1), so that there is no sum. Take the total.");
    case ErrorCode::importOverlap:
        return ErrorWords::tr(
            "Two rows give different figures for the same cell: %1 and %2. Take one of them.");
    case ErrorCode::importTyped:
        return ErrorWords::tr(
            "“%1” for %2 in %3 was recorded by %5 as %4 and is kept. Use --replace-typed to put the official "
            "figure in its place.");
    case ErrorCode::fetchNotAllowed:
        return ErrorWords::tr(
            "Nothing was fetched: nobody has agreed yet that the numbers of the municipalities, the quarters "
            "and what is wanted of table %1 are sent to %2. Add --yes to agree; it is remembered.");
    case ErrorCode::fetchAddressBad:
        return ErrorWords::tr(
            "Statistics are not fetched from “%1”. Give an address that begins with https://.");
    case ErrorCode::fetchTableBad:
        return ErrorWords::tr("“%1” is not the number of a table. Write five digits, for example 01222.");
    case ErrorCode::fetchNoConnection:
        return ErrorWords::tr("%1 cannot be reached (%2). Check the connection and try again.");
    case ErrorCode::fetchNotTrusted:
        return ErrorWords::tr("%1 could not prove that it is who it says (%2), so nothing was sent to it. "
                              "Try from another network, or ask those who look after the machine.");
    case ErrorCode::fetchTimedOut:
        return ErrorWords::tr("%1 did not answer within %2 seconds. Try again later.", nullptr, n);
    case ErrorCode::fetchBusy:
        return ErrorWords::tr("%1 is busy and asks us to wait (%2). Try again in a few minutes.");
    case ErrorCode::fetchClosed:
        return ErrorWords::tr("%1 is closed between 05:00 and 08:00. Try again after that.");
    case ErrorCode::fetchRefused:
        return ErrorWords::tr("The service refused the question: %1 (%2). Check table, contents and period.");
    case ErrorCode::fetchFailed: return ErrorWords::tr("%1 failed (%2). Try again later.");
    case ErrorCode::fetchRedirected:
        return ErrorWords::tr("%1 sends us on to %2, and that is not followed. Check the address.");
    case ErrorCode::fetchTooLarge:
        return ErrorWords::tr("%1 sent more than %2 bytes. Ask for fewer periods or less of the table.");
    case ErrorCode::fetchCutOff:
        return ErrorWords::tr("The answer of %1 was cut off, and none of it was used. Try again.");
    case ErrorCode::fetchUnreadable:
        return ErrorWords::tr("%1 answered with something else than statistics. Check the address.");
    case ErrorCode::fetchCancelled: return ErrorWords::tr("The fetch was cancelled. Nothing was changed.");
    case ErrorCode::fetchContentsUnknown:
        return ErrorWords::tr("The table does not count “%1”. Choose among these: %2.");
    case ErrorCode::fetchTooManyCells:
        return ErrorWords::tr(
            "That would be %1 figures, and at most %2 are given at a time. Choose fewer periods or less of "
            "the table.");
    case ErrorCode::fetchNoMunicipality:
        return ErrorWords::tr("Table %1 has none of the programme's municipalities. Choose another table.");
    case ErrorCode::fetchNoPeriod:
        return ErrorWords::tr(
            "Table %1 has nothing yet between %2 and %3. Choose another period, or wait for it to be "
            "published.");
    case ErrorCode::csvRowUneven:
        return ErrorWords::tr(
            "Line %1 of the data file has %2 cells, but its header has %3. Put quotation marks around text "
            "that holds the separator.");
    }
    return {};
}

/// The first whole number among the facts: what a plural form depends on.
int countIn(const Error& error) {
    for (const ErrorFact& fact : error.facts)
        if (const auto* number = std::get_if<std::int64_t>(&fact))
            return static_cast<int>(std::clamp<std::int64_t>(*number, 0, std::numeric_limits<int>::max()));
    return 0;
}

} // namespace

QString errorSentence(const Error& error, Language language) {
    return filledIn(patternOf(error.code, countIn(error)), factsInWords(error, language));
}

} // namespace maalbilde
