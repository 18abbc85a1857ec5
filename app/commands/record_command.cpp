#include "app/commands/commands.h"
#include "core/ledger/proposal.h"
#include "core/storage/store.h"
#include "core/values/number_text.h"
#include "core/values/text_scan.h"
#include "ui/text/entry_words.h"
#include "ui/text/names.h"
#include "ui/text/quarters.h"

namespace maalbilde {

namespace {

struct RecordOptions {
    std::string file;
    std::string indicator;
    std::string place;
    std::string quarter;
    std::string value;
    std::string author;
    std::string source;
    std::string note;
    std::string surveyed;
    std::string answers;
    std::string reason;
    bool preliminary = false;
};

/// A number, `na` or `withdraw`.
Result<Figure> figureOf(const std::string& text) {
    if (equalIgnoringCase(text, "na"))
        return Figure::notApplicable();
    if (equalIgnoringCase(text, "withdraw"))
        return Figure();
    return readNumber(text).map([](Quantity number) { return Figure(number); });
}

Result<Report> reportOf(const RecordOptions& options, const Programme& programme) {
    const auto indicator = programme.findIndicator(options.indicator);
    if (!indicator)
        return tl::unexpected(indicator.error());
    const auto place = programme.findPlace(options.place);
    if (!place)
        return tl::unexpected(place.error());
    const auto quarter = Quarter::parse(options.quarter);
    if (!quarter)
        return failure(ErrorCode::quarterUnreadable, options.quarter);
    const auto figure = figureOf(options.value);
    if (!figure)
        return tl::unexpected(figure.error());
    const auto survey = readSurvey(options.surveyed, options.answers);
    if (!survey)
        return tl::unexpected(survey.error());
    return Report{.key = {(*indicator)->id, *place, *quarter},
                  .figure = *figure,
                  .provenance = {options.author, options.source, options.note, options.reason,
                                 options.preliminary, *survey}};
}

QString cellName(const Programme& programme, const FigureKey& key, Language language) {
    return QStringLiteral("%1, %2, %3")
        .arg(textIn(programme.indicator(key.indicator.view())->name, language),
             placeName(programme, key.place.view()), quarterText(key.quarter, language));
}

QString outcome(const NewEntry& entry, Language language) {
    const QString shown = figureWord(entry.figure, entry.provenance.preliminary, language);
    if (entry.figure.isMissing())
        return shown;
    return entry.supersedes ? Commands::tr("corrected to %1").arg(shown) : shown;
}

ExitStatus runRecord(const RecordOptions& options, const Session& session) {
    auto store = Store::open(pathOf(options.file), Store::Access::readWrite, session.clock);
    if (!store)
        return session.fail(store.error());
    const auto revision = store->programme();
    if (!revision)
        return session.fail(revision.error());
    const auto report = reportOf(options, revision->programme);
    if (!report)
        return session.fail(report.error());
    const auto head = store->head(report->key);
    if (!head)
        return session.fail(head.error());
    const auto entry = propose(revision->programme, *head ? &**head : nullptr, *report);
    if (!entry)
        return session.fail(entry.error());

    const QString cell = cellName(revision->programme, report->key, session.language);
    if (!*entry) {
        session.say(Commands::tr("%1: unchanged").arg(cell));
        return ExitStatus::done;
    }
    if (const auto written = store->append({**entry}, revision->number); !written)
        return session.fail(written.error());
    session.say(
        Commands::tr("%1: %2", "cell: what was recorded").arg(cell, outcome(**entry, session.language)));
    return ExitStatus::done;
}

} // namespace

void addRecordCommand(CLI::App& root, Action& chosen) {
    addCommand<RecordOptions>(
        root, chosen, "record", Commands::tr("Enter, correct or withdraw one figure"), runRecord,
        [](CLI::App& command, RecordOptions& options) {
            const auto text = [](const QString& description) { return description.toStdString(); };
            command
                .add_option("--indicator", options.indicator, text(Commands::tr("indicator, by id or name")))
                ->required();
            command
                .add_option("--place", options.place,
                            text(Commands::tr("municipality by id, name or number, or region")))
                ->required();
            command.add_option("--quarter", options.quarter, text(Commands::tr("quarter, such as 2016K1")))
                ->required();
            command
                .add_option("--value", options.value,
                            text(Commands::tr("a number, na (not applicable) or withdraw")))
                ->required();
            command.add_option("--by", options.author, text(Commands::tr("who records it")))->required();
            command.add_option("--source", options.source, text(Commands::tr("where the figure comes from")));
            command.add_option("--note", options.note, text(Commands::tr("a note")));
            command.add_option("--surveyed", options.surveyed,
                               text(Commands::tr("the day on which a survey ended")));
            command.add_option("--answers", options.answers,
                               text(Commands::tr("how many answered the survey")));
            command.add_option("--reason", options.reason,
                               text(Commands::tr("why, for a correction or withdrawal")));
            command.add_flag("--preliminary", options.preliminary,
                             text(Commands::tr("the figure is preliminary")));
        });
}

} // namespace maalbilde
