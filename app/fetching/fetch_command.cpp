#include "app/fetching/fetch_command.h"

#include "app/commands/commands.h"
#include "app/commands/import_run.h"
#include "app/sibling_commands.h"
#include "ui/fetch/fetch_address.h"
#include "ui/fetch/fetch_consent.h"
#include "ui/fetch/statistics_service.h"

#include <QEventLoop>
#include <utility>

namespace maalbilde {

namespace {

struct FetchOptions : ImportWish {
    FetchSurroundings* surroundings = nullptr;
    std::string table;
    std::vector<std::string> contents;
    std::string from;
    std::string to;
    std::string base;
    bool yes = false;
};

Result<std::optional<Quarter>> quarterIn(const std::string& text) {
    if (text.empty())
        return std::nullopt;
    const auto quarter = Quarter::parse(text);
    if (!quarter)
        return failure(ErrorCode::quarterUnreadable, text);
    return *quarter;
}

Result<OfficialWish> wishOf(const FetchOptions& options) {
    const auto from = quarterIn(options.from);
    if (!from)
        return tl::unexpected(from.error());
    const auto to = quarterIn(options.to);
    if (!to)
        return tl::unexpected(to.error());
    if (!isTableId(options.table))
        return failure(ErrorCode::fetchTableBad, options.table);
    return OfficialWish{.contents = options.contents, .from = *from, .to = *to, .map = options.map};
}

/// The option, else the environment, else what has been chosen in the window.
Result<QUrl> addressFor(const FetchOptions& options) {
    const FetchSurroundings& around = *options.surroundings;
    if (!options.base.empty())
        return fetchAddress(QString::fromStdString(options.base));
    return fetchAddress(around.address.isEmpty() ? FetchConsent(around.settings).address() : around.address);
}

/// Lets the event loop run until an answer has come.
template <typename Answer, typename Ask>
Result<Answer> answerTo(Ask&& ask) {
    std::optional<Result<Answer>> came;
    QEventLoop loop;
    ask([&](const Result<Answer>& answer) {
        came = answer;
        loop.quit();
    });
    if (!came)
        loop.exec();
    return std::move(*came);
}

Result<IncomingFigures> fetch(const OfficialWish& wish, const FetchOptions& options, const QUrl& address,
                              const Programme& programme, const Clock& clock) {
    const FetchSurroundings& around = *options.surroundings;
    StatisticsService service(address, clock, around.limits, around.waiting);
    const auto table =
        answerTo<OfficialTable>([&](const auto& done) { service.describe(options.table, done); });
    if (!table)
        return tl::unexpected(table.error());
    const auto query = officialQuery(*table, programme, wish);
    if (!query)
        return tl::unexpected(query.error());
    auto reply = answerTo<FetchedStatistics>([&](const auto& done) { service.fetch(*query, done); });
    if (!reply)
        return tl::unexpected(reply.error());
    return IncomingFigures{
        .name = Commands::tr("table %1").arg(QString::fromStdString(query->tableId)).toStdString(),
        .bytes = std::move(reply->bytes),
        .beside = {},
        .answers = {.map = options.map,
                    .tableId = query->tableId,
                    .codeList = query->codeList,
                    .fetched = reply->fetched}};
}

ExitStatus runFetch(const FetchOptions& options, const Session& session) {
    const auto wish = wishOf(options);
    if (!wish)
        return session.fail(wish.error());
    const auto address = addressFor(options);
    if (!address)
        return session.fail(address.error());
    auto run = ImportRun::open(options, session);
    if (!run)
        return session.fail(run.error());
    FetchConsent consent(options.surroundings->settings);
    const auto agreed = agreeTo(*address, options.table, options.yes, consent, options.surroundings->ask);
    if (!agreed)
        return session.fail(agreed.error());
    auto figures = fetch(*wish, options, *address, run->programme(), session.clock);
    if (!figures)
        return session.fail(figures.error());
    return run->take(std::move(*figures));
}

void describeFetch(CLI::App& command, FetchOptions& options) {
    const auto text = [](const QString& description) { return description.toStdString(); };
    command.add_option("--table", options.table, text(Commands::tr("number of the table, such as 01222")))
        ->required();
    command.add_option("--contents", options.contents,
                       text(Commands::tr("codes of what is wanted of the table; without it, all that is an "
                                         "indicator of the programme")));
    command.add_option("--from", options.from, text(Commands::tr("first quarter, such as 2016K1")));
    command.add_option("--to", options.to, text(Commands::tr("last quarter")));
    describeImport(command, options);
    command.add_option("--base", options.base,
                       text(Commands::tr("another address than that of Statistics Norway")));
    command.add_flag("--yes", options.yes,
                     text(Commands::tr("agree that the question is sent; it is remembered")));
}

} // namespace

void addFetchCommand(CLI::App& root, Action& chosen, FetchSurroundings& surroundings) {
    addCommand<FetchOptions>(root, chosen, "fetch", fetchCommandDescription(), runFetch,
                             [&](CLI::App& command, FetchOptions& options) {
                                 options.surroundings = &surroundings;
                                 describeFetch(command, options);
                             });
}

} // namespace maalbilde
