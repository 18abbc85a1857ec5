#include "core/storage/revision_rows.h"

#include "core/definition/programme_json.h"
#include "core/storage/storage_fault.h"
#include "core/values/text_scan.h"

#include <SQLiteCpp/Statement.h>

#include <string>

namespace maalbilde {

namespace {

constexpr const char* kAll = "SELECT id, recorded, author, reason, definition FROM programme_revision "
                             "WHERE recorded <= ? ORDER BY id";
constexpr const char* kNewest = "SELECT id, recorded, author, reason, definition FROM programme_revision "
                                "WHERE recorded <= ? ORDER BY id DESC LIMIT 1";
constexpr Timestamp kEndOfTime(253402300799999); // 9999-12-31T23:59:59.999Z

/// Requires a row.
ProgrammeRevision revisionOf(SQLite::Statement& row) {
    const std::int64_t number = row.getColumn(0).getInt64();
    const auto named = [number](const char* what) {
        return "revision " + std::to_string(number) + " of the programme: " + what;
    };
    const Timestamp recorded(row.getColumn(1).getInt64());
    if (recorded < Timestamp(0) || recorded > kEndOfTime)
        throw Damage(named("a time outside the years 1970–9999"));
    const std::string author = row.getColumn(2).getString();
    const std::string reason = row.getColumn(3).getString();
    if (!isUtf8Text(author) || !isUtf8Text(reason))
        throw Damage(named("a text that is not UTF-8"));
    auto programme = readProgramme(row.getColumn(4).getString());
    if (!programme)
        throw Damage(named("a definition that cannot be read"));
    return {number, recorded, author, reason, std::move(*programme)};
}

void expectOrder(const std::vector<ProgrammeRevision>& revisions) {
    std::int64_t number = 0;
    Timestamp newest(0);
    for (const ProgrammeRevision& revision : revisions) {
        const bool keepsOrder = revision.number == ++number && revision.recorded >= newest;
        const bool says = !revision.author.empty() && (number == 1 || !revision.reason.empty());
        if (!keepsOrder || !says)
            throw Damage("revision " + std::to_string(revision.number) + " of the programme is out of order");
        newest = revision.recorded;
    }
    if (revisions.empty())
        throw Damage("no programme");
}

} // namespace

std::vector<ProgrammeRevision> readRevisions(SQLite::Database& database) {
    SQLite::Statement query(database, kAll);
    query.bind(1, kEndOfTime.millisecondsSince1970());
    std::vector<ProgrammeRevision> revisions;
    while (query.executeStep())
        revisions.push_back(revisionOf(query));
    expectOrder(revisions);
    return revisions;
}

ProgrammeRevision readRevision(SQLite::Database& database, std::optional<Timestamp> knownAt) {
    SQLite::Statement query(database, kNewest);
    query.bind(1, knownAt.value_or(kEndOfTime).millisecondsSince1970());
    if (query.executeStep())
        return revisionOf(query);
    SQLite::Statement first(database, "SELECT recorded FROM programme_revision WHERE id = 1");
    if (!first.executeStep() || !knownAt)
        throw Damage("no programme");
    throwStorageFault(ErrorCode::notKnownYet, *knownAt, Timestamp(first.getColumn(0).getInt64()));
}

void expectNewestRevision(SQLite::Database& database, std::int64_t seen) {
    SQLite::Statement query(database, "SELECT id, recorded, author, reason FROM programme_revision "
                                      "ORDER BY id DESC LIMIT 1");
    if (!query.executeStep())
        throw Damage("no programme");
    if (query.getColumn(0).getInt64() != seen)
        throwStorageFault(ErrorCode::programmeChangedMeanwhile, query.getColumn(2).getString(),
                          Timestamp(query.getColumn(1).getInt64()), query.getColumn(3).getString());
}

void writeRevision(SQLite::Database& database, const ProgrammeRevision& revision) {
    SQLite::Statement insert(database,
                             "INSERT INTO programme_revision (id, recorded, author, reason, definition) "
                             "VALUES (?, ?, ?, ?, ?)");
    insert.bind(1, revision.number);
    insert.bind(2, revision.recorded.millisecondsSince1970());
    insert.bind(3, revision.author);
    insert.bind(4, revision.reason);
    insert.bind(5, writeProgramme(revision.programme));
    insert.exec();
}

} // namespace maalbilde
