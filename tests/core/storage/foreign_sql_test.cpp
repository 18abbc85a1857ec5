#include "tests/core/storage/storage_fixture.h"

#include <sqlite3.h>

#include <cstdlib>

namespace maalbilde {

namespace {

/// The columns of a table with the values of a row that keeps every promise.
using Row = std::vector<std::pair<std::string, std::string>>;

/// The row with the changes, which are written as `id=3;place='aamot'`.
std::string rowWith(const std::string& changes, const char* table, const Row& usual) {
    std::string list;
    for (const auto& [column, value] : usual) {
        const auto at = (";" + changes).rfind(";" + column + "=");
        const auto end = changes.find(';', at);
        const std::string written =
            at == std::string::npos
                ? value
                : changes.substr(at + column.size() + 1,
                                 end == std::string::npos ? end : end - at - column.size() - 1);
        list += (list.empty() ? "" : ", ") + written;
    }
    return std::string(" INTO ") + table + " VALUES (" + list + ")";
}

/// A row of `entry` after the three of the fixture; a test changes one value of it.
std::string values(const std::string& changes) {
    return rowWith(changes, "entry",
                   {{"id", "4"},
                    {"indicator", "'firms'"},
                    {"place", "'elverum'"},
                    {"quarter", "'2016K1'"},
                    {"state", "'number'"},
                    {"thousandths", "1000"},
                    {"supersedes", "NULL"},
                    {"recorded", "9999999999999"},
                    {"author", "'Eve'"},
                    {"source", "''"},
                    {"note", "''"},
                    {"reason", "''"},
                    {"preliminary", "0"},
                    {"surveyed", "NULL"},
                    {"answers", "NULL"}});
}

/// A row of `comment` after the one of the test.
std::string commentValues(const std::string& changes) {
    return rowWith(changes, "comment",
                   {{"id", "2"},
                    {"target", "'firms'"},
                    {"quarter", "'2016K1'"},
                    {"recorded", "9999999999999"},
                    {"author", "'Eve'"},
                    {"text", "'text'"}});
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
    "surveyed=''",
    "surveyed='15.11.2016'",
    "surveyed='2016-11-15 '",
    "surveyed='2016-11-15' || char(0)",
    "surveyed='2016-02-30'",
    "surveyed='2016-13-01'",
    "surveyed='2016-00-10'",
    "surveyed='0000-01-01'",
    "answers=0",
    "answers=-1",
    "answers=100000001",
    "answers=1.5",
    "answers='many'",
};

const std::vector<std::string> kBrokenComments = {
    "id=1",
    "id=3",
    "id=NULL",
    "id=0",
    "id=-1",
    "id=9223372036854775807",
    "target=''",
    "target=NULL",
    "target='a' || char(0)",
    "quarter='2016K5'",
    "quarter='2016Q1'",
    "quarter='2016K1 '",
    "quarter='0000K1'",
    "quarter=NULL",
    "quarter=20161",
    "recorded=1",
    "recorded=NULL",
    "recorded=-1",
    "recorded=253402300800000",
    "author=''",
    "author=char(9, 160)",
    "author=NULL",
    "author='a' || char(0)",
    "text=''",
    "text=char(10, 32)",
    "text=NULL",
    "text=x'00'",
    "text='a' || char(0)",
};

const std::vector<std::string> kInserts = {"INSERT",           "INSERT OR REPLACE", "REPLACE",
                                           "INSERT OR IGNORE", "INSERT OR FAIL",    "INSERT OR ROLLBACK"};

const std::vector<std::string> kUpserts = {" ON CONFLICT DO UPDATE SET author = 'Mallory'",
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
        "UPDATE comment SET text = 'x'",
        "UPDATE comment SET author = author",
        "UPDATE OR REPLACE comment SET id = 2 WHERE id = 1",
        "DELETE FROM comment",
        "INSERT INTO comment DEFAULT VALUES",
        "INSERT INTO comment SELECT * FROM comment",
        "INSERT OR REPLACE INTO comment SELECT * FROM comment",
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
    const auto insertAnyhow = [&](const std::string& row) {
        for (const std::string& insert : kInserts)
            statements.push_back(insert + row);
        for (const std::string& upsert : kUpserts)
            statements.push_back("INSERT" + row + upsert);
    };
    for (const std::string& row : kBrokenRows)
        insertAnyhow(values(row));
    for (const std::string& row : kBrokenComments)
        insertAnyhow(commentValues(row));
    return statements;
}

const char* kPragmas = "PRAGMA recursive_triggers = OFF; PRAGMA foreign_keys = OFF; "
                       "PRAGMA ignore_check_constraints = ON; PRAGMA trusted_schema = ON; "
                       "PRAGMA defer_foreign_keys = ON; ";

std::string contents(const fs::path& path) {
    SQLite::Database database(path.string());
    std::string all;
    for (const char* table : {"entry", "programme_revision", "comment"}) {
        SQLite::Statement rows(database, std::string("SELECT * FROM ") + table);
        while (rows.executeStep())
            for (int i = 0; i < rows.getColumnCount(); ++i)
                all += rows.getColumn(i).getString() + "|";
    }
    return all;
}

/// The file of the attacks has a comment too.
struct AttackedFile : StorageFixture {
    AttackedFile() {
        REQUIRE(open().comment({"jobs", Quarter(2016, 1), "Kari", "Sagbruket la ned."}).has_value());
    }
};

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
    AttackedFile file;
    SQLite::Database database(file.path.string(), SQLite::OPEN_READWRITE);
    database.exec("INSERT" + values(""));
    database.exec("INSERT" + values(kCorrection + "id=5"));
    database.exec("INSERT" + kRevision);
    database.exec("INSERT" + commentValues(""));
    const auto ledger = file.open().ledger();
    REQUIRE(ledger.has_value());
    CHECK(ledger->entries().size() == 5);
    CHECK(file.open().comments()->size() == 2);
}

TEST_CASE("No SQL changes what is recorded or breaks a promise, whatever the pragmas") {
    AttackedFile file;
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
    AttackedFile file;
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
    CHECK(told("DELETE FROM comment") == "a comment is never removed");
    CHECK(told("UPDATE comment SET text = 'x'") == "a comment is never changed: write another");
    CHECK(told("INSERT" + commentValues("text=' '")) == "a comment says something");
    CHECK(told("REPLACE" + values("id=1")) == "entries are numbered 1, 2, 3 … without gaps");
    CHECK(told("INSERT" + values("indicator='jobs'")) ==
          "a key has one first entry; what follows supersedes the newest");
    CHECK(told("INSERT" + values(kCorrection + "supersedes=1")) ==
          "an entry supersedes the newest entry of its own key, and no other");
}

TEST_CASE("Constraints hold the structure even where triggers are switched off") {
    AttackedFile file;
    SQLite::Database database(file.path.string(), SQLite::OPEN_READWRITE);
    database.exec("PRAGMA foreign_keys = ON");
    sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    for (const std::string& row :
         {std::string("id=3"), kCorrection + "supersedes=1", kCorrection + "supersedes=77",
          std::string("indicator='jobs'"), std::string("author=''"), std::string("quarter='2016K5'"),
          std::string("state='notApplicable'"), std::string("preliminary=2"), std::string("answers=0"),
          kCorrection + "reason=''"}) {
        INFO(row);
        CHECK(isRefused(database, "INSERT" + values(row)));
    }
    for (const char* row : {"id=1", "target=''", "author=''", "text=''", "quarter='2016K5'"}) {
        INFO(row);
        CHECK(isRefused(database, "INSERT" + commentValues(row)));
    }
}

TEST_CASE("Nothing is recorded before what was said") {
    AttackedFile file;
    SQLite::Database database(file.path.string(), SQLite::OPEN_READWRITE);
    database.exec("INSERT" + commentValues(""));
    CHECK(isRefused(database, "INSERT" + values("recorded=9999999999998")));
    CHECK(isRefused(database,
                    "INSERT INTO programme_revision SELECT 2, 9999999999998, 'Eve', 'why', definition "
                    "FROM programme_revision"));
    CHECK_FALSE(isRefused(database, "INSERT" + values("")));
}

TEST_CASE("The sqlite3 shell cannot break a promise either") {
    if (std::system("sqlite3 -version > /dev/null 2>&1") != 0) { // NOLINT: a test
        WARN("no sqlite3 shell here");
        return;
    }
    AttackedFile file;
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
