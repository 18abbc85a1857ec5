#include "core/storage/entry_rows.h"

#include "core/storage/file_inspection.h"
#include "core/storage/migrations.h"
#include "core/storage/storage_fault.h"
#include "core/values/text_scan.h"

#include <SQLiteCpp/Database.h>
#include <sqlite3.h>

#include <algorithm>
#include <string>

namespace maalbilde {

namespace {

constexpr std::string_view kColumnNames = "id, indicator, place, quarter, state, thousandths, supersedes, "
                                          "recorded, author, source, note, reason, preliminary";
constexpr std::string_view kSurveyColumns = ", surveyed, answers";
constexpr std::string_view kNoSurvey = ", NULL, NULL";
constexpr int kFirstFormatWithSurveys = 3;
constexpr std::string_view kNumber = "number";
constexpr std::string_view kNotApplicable = "notApplicable";
constexpr std::string_view kWithdrawn = "withdrawn";
constexpr std::int64_t kLatestMoment = 253402300799999; // 9999-12-31T23:59:59.999Z
constexpr std::int64_t kLeastEntryBytes = 32;

std::string_view stateOf(const Figure& figure) {
    if (figure.isReported())
        return kNumber;
    return figure.isNotApplicable() ? kNotApplicable : kWithdrawn;
}

/// Reads `2016K1` and no other form; Quarter::parse reads what people write, and takes its time.
Quarter quarterOf(std::string_view code) {
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (code.size() != 6 || !std::all_of(code.begin(), code.begin() + 4, isDigit) || code[4] != 'K')
        throw Damage("quarter " + std::string(code));
    int year = 0;
    for (const char digit : code.substr(0, 4))
        year = year * 10 + (digit - '0');
    const auto quarter = Quarter::make(year, code[5] - '0');
    if (!quarter)
        throw Damage("quarter " + std::string(code));
    return *quarter;
}

[[noreturn]] void throwSqlite(sqlite3* handle, int status) {
    throw SQLite::Exception(handle, status);
}

/// What is asked of a row. A file that is only read keeps the format it has.
std::string columnsOf(SQLite::Database& database) {
    const bool surveys = formatVersion(database) >= kFirstFormatWithSurveys;
    return std::string(kColumnNames).append(surveys ? kSurveyColumns : kNoSurvey);
}

/// How many entries to make room for. The file is not believed: each of them takes some bytes of it.
std::size_t plausibleCount(SQLite::Database& database) {
    const std::int64_t newest = database.execAndGet("SELECT coalesce(max(id), 0) FROM entry").getInt64();
    const std::int64_t most = fileLength(database.getHandle()) / kLeastEntryBytes;
    return static_cast<std::size_t>(std::clamp(newest, std::int64_t{0}, most));
}

} // namespace

SharedText TextPool::share(std::string_view text) {
    if (text.empty())
        return {};
    const auto known = m_texts.find(text);
    if (known != m_texts.end())
        return known->second;
    if (!isUtf8Text(text))
        throw Damage("a text that is not UTF-8");
    SharedText shared(text);
    m_texts.emplace(shared.view(), shared);
    return shared;
}

/// In the order of kColumnNames and kSurveyColumns.
enum EntryReader::Column : int {
    columnId,
    columnIndicator,
    columnPlace,
    columnQuarter,
    columnState,
    columnThousandths,
    columnSupersedes,
    columnRecorded,
    columnAuthor,
    columnSource,
    columnNote,
    columnReason,
    columnPreliminary,
    columnSurveyed,
    columnAnswers
};

void EntryReader::Finalize::operator()(sqlite3_stmt* statement) const {
    sqlite3_finalize(statement);
}

EntryReader::EntryReader(SQLite::Database& database, std::string_view clause)
    : m_handle(database.getHandle()) {
    const std::string sql = "SELECT " + columnsOf(database) + " FROM entry " + std::string(clause);
    sqlite3_stmt* statement = nullptr;
    const int status = sqlite3_prepare_v2(m_handle, sql.c_str(), -1, &statement, nullptr);
    m_statement.reset(statement);
    if (status != SQLITE_OK)
        throwSqlite(m_handle, status);
}

void EntryReader::bindKey(const FigureKey& key) {
    const std::array<std::string, 3> values = {key.indicator.string(), key.place.string(),
                                               key.quarter.code()};
    for (int i = 0; i < 3; ++i) {
        const std::string& value = values[static_cast<std::size_t>(i)];
        const int status =
            sqlite3_bind_text64(m_statement.get(), i + 1, value.data(), value.size(), SQLITE_TRANSIENT,
                                SQLITE_UTF8); // NOLINT: a macro of SQLite casts
        if (status != SQLITE_OK)
            throwSqlite(m_handle, status);
    }
}

std::optional<LedgerEntry> EntryReader::next() {
    const int status = sqlite3_step(m_statement.get());
    if (status == SQLITE_ROW)
        return entry();
    if (status != SQLITE_DONE)
        throwSqlite(m_handle, status);
    sqlite3_reset(m_statement.get());
    return std::nullopt;
}

std::int64_t EntryReader::integer(Column column) const {
    return sqlite3_column_int64(m_statement.get(), column);
}

std::string_view EntryReader::text(Column column) const {
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement.get(), column));
    const int size = sqlite3_column_bytes(m_statement.get(), column);
    return bytes == nullptr ? std::string_view() : std::string_view(bytes, static_cast<std::size_t>(size));
}

SharedText EntryReader::shared(Column column) {
    SharedText& previous = m_previous[static_cast<std::size_t>(column)];
    const std::string_view bytes = text(column);
    if (previous.view() != bytes)
        previous = m_pool.share(bytes);
    return previous;
}

Figure EntryReader::figure() const {
    const std::string_view state = text(columnState);
    if (state == kNotApplicable)
        return Figure::notApplicable();
    if (state == kWithdrawn)
        return {};
    const auto number = Quantity::ofThousandths(integer(columnThousandths));
    if (state != kNumber || !number.isPlausibleFigure())
        throw Damage("a figure that is none");
    return number;
}

std::optional<EntryId> EntryReader::supersedes() const {
    if (sqlite3_column_type(m_statement.get(), columnSupersedes) == SQLITE_NULL)
        return std::nullopt;
    return EntryId{integer(columnSupersedes)};
}

bool EntryReader::preliminary() const {
    const std::int64_t value = integer(columnPreliminary);
    if (value != 0 && value != 1)
        throw Damage("a preliminary mark that is neither 0 nor 1");
    return value == 1;
}

Survey EntryReader::survey() const {
    Survey survey;
    if (const std::string_view day = text(columnSurveyed); !day.empty()) {
        survey.day = parseDate(day);
        if (!survey.day)
            throw Damage("a day that is none");
    }
    if (sqlite3_column_type(m_statement.get(), columnAnswers) != SQLITE_NULL) {
        const std::int64_t answers = integer(columnAnswers);
        if (!isNumberOfAnswers(answers))
            throw Damage("a number of answers that is none");
        survey.answers = static_cast<std::int32_t>(answers);
    }
    return survey;
}

LedgerEntry EntryReader::entry() {
    const std::int64_t recorded = integer(columnRecorded);
    if (recorded < 0 || recorded > kLatestMoment)
        throw Damage("a time outside the years 1970–9999");
    return {.id = EntryId{integer(columnId)},
            .key = {shared(columnIndicator), shared(columnPlace), quarterOf(text(columnQuarter))},
            .figure = figure(),
            .supersedes = supersedes(),
            .recorded = Timestamp(recorded),
            .provenance = {shared(columnAuthor), shared(columnSource), shared(columnNote),
                           shared(columnReason), preliminary(), survey()}};
}

EntryWriter::EntryWriter(SQLite::Database& database)
    : m_statement(database, "INSERT INTO entry (" + std::string(kColumnNames).append(kSurveyColumns) +
                                ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)") {}

void EntryWriter::write(const LedgerEntry& entry) {
    m_statement.reset();
    m_statement.clearBindings();
    m_statement.bind(1, static_cast<std::int64_t>(entry.id));
    m_statement.bind(2, entry.key.indicator.string());
    m_statement.bind(3, entry.key.place.string());
    m_statement.bind(4, entry.key.quarter.code());
    m_statement.bind(5, std::string(stateOf(entry.figure)));
    if (entry.figure.isReported())
        m_statement.bind(6, entry.figure.number().thousandths());
    if (entry.supersedes)
        m_statement.bind(7, static_cast<std::int64_t>(*entry.supersedes));
    m_statement.bind(8, entry.recorded.millisecondsSince1970());
    m_statement.bind(9, entry.provenance.author.string());
    m_statement.bind(10, entry.provenance.source.string());
    m_statement.bind(11, entry.provenance.note.string());
    m_statement.bind(12, entry.provenance.reason.string());
    m_statement.bind(13, entry.provenance.preliminary ? 1 : 0);
    if (const auto& day = entry.provenance.survey.day)
        m_statement.bind(14, isoDate(*day));
    if (const auto& answers = entry.provenance.survey.answers)
        m_statement.bind(15, *answers);
    m_statement.exec();
}

Ledger readLedger(SQLite::Database& database) {
    Ledger ledger;
    ledger.reserve(plausibleCount(database));
    EntryReader rows(database, "ORDER BY id");
    while (auto entry = rows.next()) {
        const auto id = static_cast<std::int64_t>(entry->id);
        if (const auto fault = ledger.append(std::move(*entry)))
            throw Damage("entry " + std::to_string(id) + ": " + describe(*fault));
    }
    return ledger;
}

const char* describe(LedgerFault fault) {
    switch (fault) {
    case LedgerFault::idOutOfOrder: return "the number before it is missing";
    case LedgerFault::timeRunsBack: return "recorded before the entry before it";
    case LedgerFault::notTheHead: return "does not supersede the newest entry of its key";
    case LedgerFault::withdrawsNothing: return "withdraws a figure that does not stand";
    case LedgerFault::authorMissing: return "no author";
    case LedgerFault::reasonMissing: return "a correction without a reason";
    }
    return "";
}

} // namespace maalbilde
