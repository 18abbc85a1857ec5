#pragma once

#include "core/storage/store.h"
#include "tests/support/programme_builder.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <catch2/catch.hpp>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace maalbilde {

namespace fs = std::filesystem;

/// A clock that stands still until a test moves it.
class HandClock final : public Clock {
public:
    [[nodiscard]] Timestamp now() const override { return m_now; }

    [[nodiscard]] Date today() const override {
        return Date(std::chrono::floor<std::chrono::days>(std::chrono::sys_time<std::chrono::milliseconds>(
            std::chrono::milliseconds(m_now.millisecondsSince1970()))));
    }

    void set(std::int64_t milliseconds) { m_now = Timestamp(milliseconds); }

    void advance(std::int64_t milliseconds) { set(m_now.millisecondsSince1970() + milliseconds); }

private:
    Timestamp m_now{1'500'000'000'000};
};

/// A folder that is gone with the test, whatever permissions were taken from it.
class TempFolder {
public:
    TempFolder() {
        std::string name = (fs::temp_directory_path() / "maalbilde-XXXXXX").string();
        REQUIRE(::mkdtemp(name.data()) != nullptr);
        m_path = name;
    }

    TempFolder(const TempFolder&) = delete;
    TempFolder& operator=(const TempFolder&) = delete;

    ~TempFolder() {
        std::error_code ignored;
        fs::permissions(m_path, fs::perms::owner_all, ignored);
        fs::remove_all(m_path, ignored);
    }

    [[nodiscard]] fs::path operator/(const char* name) const { return m_path / name; }

    [[nodiscard]] const fs::path& path() const { return m_path; }

    [[nodiscard]] std::size_t files() const {
        return static_cast<std::size_t>(
            std::distance(fs::directory_iterator(m_path), fs::directory_iterator()));
    }

private:
    fs::path m_path;
};

inline std::string bytesOf(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

inline void writeBytes(const fs::path& path, const std::string& bytes) {
    std::ofstream(path, std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

/// A file with three entries of two cells: 12, then 13 for jobs in Elverum, *not applicable* in Åmot.
class StorageFixture {
public:
    StorageFixture() {
        Store store = create();
        const auto first = write(store, enter("jobs", "elverum", Figure(Quantity::of(12))));
        clock.advance(1000);
        NewEntry correction = enter("jobs", "elverum", Figure(Quantity::of(13)));
        correction.supersedes = first.front().id;
        correction.provenance.reason = "counted twice";
        write(store, correction);
        clock.advance(1000);
        write(store, enter("jobs", "aamot", Figure::notApplicable()));
    }

    Store create() {
        auto store = Store::create(path, {"Kari", "", smallProgramme()}, clock);
        REQUIRE(store.has_value());
        return std::move(*store);
    }

    Result<Store> tryOpen(Store::Access access = Store::Access::readWrite) const {
        return Store::open(path, access, clock);
    }

    Store open(Store::Access access = Store::Access::readWrite) const {
        auto store = tryOpen(access);
        REQUIRE(store.has_value());
        return std::move(*store);
    }

    static NewEntry enter(const char* indicator, const char* place, Figure figure,
                          Quarter quarter = Quarter(2016, 1)) {
        return {.key = {indicator, place, quarter},
                .figure = figure,
                .supersedes = std::nullopt,
                .provenance = {"Kari", "report", "", "", false}};
    }

    static std::vector<LedgerEntry> write(Store& store, const NewEntry& entry) {
        auto written = store.append({entry}, 1);
        REQUIRE(written.has_value());
        return *written;
    }

    /// What a stranger does with SQL, past the store.
    void foreign(const std::string& sql) const {
        SQLite::Database(path.string(), SQLite::OPEN_READWRITE).exec(sql);
    }

    TempFolder folder;
    fs::path path = folder / "region.maal";
    HandClock clock;
};

/// The code of the error, or nothing if all went well.
template <typename T>
std::optional<ErrorCode> codeOf(const Result<T>& result) {
    return result ? std::nullopt : std::optional(result.error().code);
}

} // namespace maalbilde
