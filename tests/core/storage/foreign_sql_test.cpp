#include "tests/core/storage/storage_fixture.h"

#include <sqlite3.h>

#include <cstdlib>

namespace maalbilde {

namespace {

/// A row of `entry` after the three of the fixture; a test changes one value of it.
std::string values(const std::string& changes) {
    const std::string columns[] = {"id",          "indicator",  "place",      "quarter", "state",
                                   "thousandths", "supersedes", "recorded",   "author",  "source",
                                   "note",        "reason",     "preliminary"};
    const std::string usual[] = {"4",    "'firms'",       "'elverum'", "'2016K1'", "'number'", "1000",
                                 "NULL", "9999999999999", "'Eve'",     "''",       "''",       "''",
                                 "0"};
    std::string list;
    for (std::size_t i = 0; i < std::size(columns); ++i) {
        const auto at = (";" + changes).rfind(";" + columns[i] + "=");
        const auto end = changes.find(';', at);
        const std::string value =
            at == std::string::npos
                ? usual[i]
                : changes.substr(at + columns[i].size() + 1,
                                 end == std::string::npos ? end : end - at - columns[i].size() - 1);
        list += (i == 0 ? "" : ", ") + value;
    }
    return " INTO entry VALUES (" + list + ")";
}

const std::string kCorrection = "indicator='jobs';supersedes=2;reason='why';";

/// Changes to a row that each break one promise.
const std::vector<std::string> kBrokenRows = {
    "id=3",
    "id=1",
    "id=5",
    "id=NULL",
    "id=-1",
    "id=0",
    "id=9223372036854775807",
    kCorrection + "supersedes=1",
    kCorrection + "supersedes=3",
    kCorrection + "supersedes=4",
    kCorrection + "supersedes=77",
    kCorrection + "supersedes=0",
    kCorrection + "supersedes=-1",
    kCorrection + "place='aamot'",
    kCorrection + "quarter='2016K2'",
    kCorrection + "indicator='firms'",
    kCorrection + "reason=''",
    kCorrection + "reason=' '",
    kCorrection + "reason=char(9, 160)",
    kCorrection + "reason=NULL",
    "indicator='jobs'",
    "author=''",
    "author='  '",
    "author=NULL",
    "author='a' || char(0)",
    "source=NULL",
    "note=NULL",
    "note=x'00'",
    "state='withdrawn';thousandths=NULL",
    "state='withdrawn';thousandths=NULL;supersedes=2;reason='why'",
    "state='other'",
    "state='NUMBER'",
    "state=NULL",
    "state='number';thousandths=NULL",
    "state='notApplicable'",
    "thousandths=100000000000001",
    "thousandths=-100000000000001",
    "thousandths=1.5",
    "thousandths='twelve'",
    "quarter='2016K5'",
    "quarter='2016K0'",
    "quarter='2016Q1'",
    "quarter='2016K1 '",
    "quarter='2016K1' || char(0)",
    "quarter='0000K1'",
    "quarter='16K1'",
    "quarter=NULL",
    "quarter=20161",
    "indicator=''",
    "indicator=NULL",
    "place=''",
    "place=NULL",
    "recorded=1",
    "recorded=NULL",
    "recorded=-1",
    "recorded=253402300800000",
    "preliminary=2",
    "preliminary=NULL",
};

const std::vector<std::string> kInserts = {"INSERT",           "INSERT OR REPLACE", "REPLACE",
                                           "INSERT OR IGNORE", "INSERT OR FAIL",    "INSERT OR ROLLBACK"};

const std::vector<std::string> kUpserts = {" ON CONFLICT DO UPDATE SET thousandths = 0",
                                           " ON CONFLICT (id) DO UPDATE SET author = excluded.author",
                                           " ON CONFLICT DO NOTHING"};

const std::string kRevision = " INTO programme_revision VALUES (2, 9999999999999, 'Eve', 'why', "
                              "'{\"format\": \"maalbilde-programme/1\"}')";

/// Statements that change what stands in the file, or add what breaks a promise to it.
std::vector<std::string> attacks() {
    std::vector<std::string> statements = {
        "UPDATE entry SET thousandths = 1",
        "UPDATE entry SET id = id + 10",
        "UPDATE entry SET rowid = 9 WHERE id = 3",
        "UPDATE OR REPLACE entry SET id = 1 WHERE id = 2",
        "UPDATE OR IGNORE entry SET note = 'x'",
        "UPDATE entry SET author = author",
        "DELETE FROM entry",
        "DELETE FROM entry WHERE id = 3",
        "UPDATE programme_revision SET definition = '{}'",
        "UPDATE OR REPLACE programme_revision SET id = 1",
        "DELETE FROM programme_revision",
        "INSERT INTO entry DEFAULT VALUES",
        "INSERT INTO entry SELECT * FROM entry",
        "INSERT OR REPLACE INTO entry SELECT * FROM entry",
        "INSERT OR REPLACE INTO programme_revision SELECT * FROM programme_revision",
        "WITH row AS (SELECT * FROM entry WHERE id = 1) REPLACE INTO entry SELECT * FROM row",
        "BEGIN; DELETE FROM entry; COMMIT",
        "INSERT INTO programme_revision VALUES (3, 9999999999999, 'Eve', 'why', '{}')",
        "INSERT INTO programme_revision VALUES (NULL, 9999999999999, 'Eve', 'why', '{}')",
        "INSERT INTO programme_revision VALUES (2, 9999999999999, 'Eve', 'why', 'no JSON')",
        "INSERT INTO programme_revision VALUES (2, 9999999999999, 'Eve', 'why', '{}')",
        "INSERT INTO programme_revision VALUES (2, 9999999999999, 'Eve', 'why', NULL)",
        // NOLINTNEXTLINE(bugprone-suspicious-missing-comma): one statement on two lines
        "INSERT INTO programme_revision SELECT 2, 9999999999999, ' ', 'why', definition FROM "
        "programme_revision",
        "INSERT INTO programme_revision SELECT 2, 9999999999999, 'Eve', '', definition FROM "
        "programme_revision",
        "INSERT INTO programme_revision SELECT 2, 1, 'Eve', 'why', definition FROM programme_revision",
        "REPLACE INTO programme_revision SELECT 1, 9999999999999, 'Eve', 'why', definition FROM "
        "programme_revision",
    };
    for (const std::string& row : kBrokenRows) {
        for (const std::string& insert : kInserts)
            statements.push_back(insert + values(row));
        for (const std::string& upsert : kUpserts)
            statements.push_back("INSERT" + values(row) + upsert);
    }
    return statements;
}

const char* kPragmas = "PRAGMA recursive_triggers = OFF; PRAGMA foreign_keys = OFF; "
                       "PRAGMA ignore_check_constraints = ON; PRAGMA trusted_schema = ON; "
                       "PRAGMA defer_foreign_keys = ON; ";

std::string contents(const fs::path& path) {
    SQLite::Database database(path.string());
    std::string all;
    for (const char* table : {"entry", "programme_revision"}) {
        SQLite::Statement rows(database, std::string("SELECT * FROM ") + table);
        while (rows.executeStep())
            for (int i = 0; i < rows.getColumnCount(); ++i)
                all += rows.getColumn(i).getString() + "|";
    }
    return all;
}

bool isRefused(SQLite::Database& database, const std::string& sql) {
    try {
        database.exec(sql);
        return false;
    } catch (const SQLite::Exception&) {
        return true;
    }
}

} // namespace

TEST_CASE("A row that keeps every promise is taken from anybody") {
    StorageFixture file;
    SQLite::Database database(file.path.string(), SQLite::OPEN_READWRITE);
    database.exec("INSERT" + values(""));
    database.exec("INSERT" + values(kCorrection + "id=5"));
    database.exec("INSERT" + kRevision);
    const auto ledger = file.open().ledger();
    REQUIRE(ledger.has_value());
    CHECK(ledger->entries().size() == 5);
}

TEST_CASE("No SQL changes what is recorded or breaks a promise, whatever the pragmas") {
    StorageFixture file;
    const std::string before = contents(file.path);
    SQLite::Database database(file.path.string(), SQLite::OPEN_READWRITE);
    database.exec(kPragmas);
    for (const std::string& attack : attacks()) {
        INFO(attack);
        const bool refused = isRefused(database, attack);
        const bool mayPassSilently = attack.find("OR IGNORE INTO") != std::string::npos;
        CHECK((refused || mayPassSilently));
        isRefused(database, "ROLLBACK");
        REQUIRE(contents(file.path) == before);
    }
    CHECK(file.open().check().has_value());
}

TEST_CASE("A stranger's statement is answered with the promise that it would break") {
    StorageFixture file;
    SQLite::Database database(file.path.string(), SQLite::OPEN_READWRITE);
    const auto told = [&](const std::string& sql) -> std::string {
        try {
            database.exec(sql);
            return "nothing";
        } catch (const SQLite::Exception& refusal) {
            return refusal.what();
        }
    };
    CHECK(told("DELETE FROM entry") == "an entry is never removed: withdraw the figure");
    CHECK(told("UPDATE entry SET note = 'x'") == "an entry is never changed: add one that supersedes it");
    CHECK(told("REPLACE" + values("id=1")) == "entries are numbered 1, 2, 3 … without gaps");
    CHECK(told("INSERT" + values("indicator='jobs'")) ==
          "a key has one first entry; what follows supersedes the newest");
    CHECK(told("INSERT" + values(kCorrection + "supersedes=1")) ==
          "an entry supersedes the newest entry of its own key, and no other");
}

TEST_CASE("Constraints hold the structure even where triggers are switched off") {
    StorageFixture file;
    SQLite::Database database(file.path.string(), SQLite::OPEN_READWRITE);
    database.exec("PRAGMA foreign_keys = ON");
    sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    for (const std::string& row :
         {std::string("id=3"), kCorrection + "supersedes=1", kCorrection + "supersedes=77",
          std::string("indicator='jobs'"), std::string("author=''"), std::string("quarter='2016K5'"),
          std::string("state='notApplicable'"), std::string("preliminary=2"), kCorrection + "reason=''"}) {
        INFO(row);
        CHECK(isRefused(database, "INSERT" + values(row)));
    }
}

TEST_CASE("The sqlite3 shell cannot break a promise either") {
    if (std::system("sqlite3 -version > /dev/null 2>&1") != 0) { // NOLINT: a test
        WARN("no sqlite3 shell here");
        return;
    }
    StorageFixture file;
    const std::string before = contents(file.path);
    std::ofstream script(file.folder / "attacks.sql");
    script << kPragmas << "\n";
    for (const std::string& attack : attacks())
        script << attack << ";\nROLLBACK;\n";
    script.close();
    const std::string command = "sqlite3 '" + file.path.string() + "' < '" +
                                (file.folder / "attacks.sql").string() + "' > /dev/null 2>&1";
    CHECK(std::system(command.c_str()) != 0); // NOLINT: a test
    CHECK(contents(file.path) == before);
}

} // namespace maalbilde
