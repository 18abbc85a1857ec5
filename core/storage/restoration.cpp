#include "core/storage/restoration.h"

#include "core/storage/backup_folder.h"
#include "core/storage/connection.h"
#include "core/storage/durable_file.h"
#include "core/storage/snapshot_copy.h"
#include "core/storage/unfinished_file.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace maalbilde {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view kReplaced = " erstattet";
constexpr std::string_view kFormat = "format ";

/// `2026-11-23 14.05.09 erstattet`, in UTC.
std::string replacedMark(Timestamp moment) {
    std::string mark = moment.toString().substr(0, std::string_view("2026-11-23T14:05:09").size());
    std::ranges::replace(mark, 'T', ' ');
    std::ranges::replace(mark, ':', '.');
    return mark.append(kReplaced);
}

std::optional<Timestamp> momentOf(std::string mark) {
    const std::size_t end = mark.find(kReplaced);
    if (end == std::string::npos)
        return std::nullopt;
    mark.resize(end);
    std::ranges::replace(mark, '.', ':');
    return Timestamp::parse(mark);
}

std::optional<KeptCopy> keptCopy(const fs::path& path, const fs::path& file) {
    const auto mark = backupMark(file, path);
    if (!mark)
        return std::nullopt;
    if (const auto day = parseDate(*mark))
        return KeptCopy{KeptCopy::Kind::daily, path, day, std::nullopt};
    if (const auto moment = momentOf(*mark))
        return KeptCopy{KeptCopy::Kind::replaced, path, std::nullopt, moment};
    if (mark->starts_with(kFormat))
        return KeptCopy{KeptCopy::Kind::olderFormat, path, std::nullopt, std::nullopt};
    return std::nullopt;
}

/// Larger for what is newer; copies of an older format carry no time.
std::string age(const KeptCopy& copy) {
    return copy.day ? isoDate(*copy.day) : copy.moment ? copy.moment->toString() : std::string();
}

/// True for a file that nobody can write to either: it is damaged, and that is why it is restored.
bool cannotBeRead(ErrorCode code) {
    using enum ErrorCode;
    constexpr std::array kCodes{fileNotOurs, fileNewer, fileDamaged, fileTruncated, fileForeignSchema};
    return std::ranges::find(kCodes, code) != kCodes.end();
}

/// Keeps everybody else from the file while another takes its place; nothing where it cannot be opened.
std::unique_ptr<Connection> holdExclusively(const fs::path& file, const Clock& clock) {
    auto held = attempt(file, nullptr, [&] {
        auto connection = Connection::open(file, Store::Access::readOnly, clock);
        connection->database().exec("PRAGMA query_only = OFF"); // which would refuse the next
        connection->database().exec("BEGIN EXCLUSIVE");
        return connection;
    });
    if (held)
        return std::move(*held);
    if (!cannotBeRead(held.error().code))
        throw StorageFault(held.error());
    return nullptr;
}

/// What lies beside a file that cannot be opened belongs to it alone: played into another it would ruin it.
void moveCompanions(const fs::path& from, const fs::path& to) {
    for (const char* suffix : {"-journal", "-wal", "-shm"}) {
        fs::path companion = from;
        fs::path moved = to;
        std::error_code none;
        fs::rename(companion += suffix, moved += suffix, none);
    }
}

/// Gives the file a second name among its copies, or moves it there where a file has one name only.
fs::path keepFormer(const fs::path& file, const Clock& clock) {
    makeBackupFolder(file);
    fs::path name = freeBackupName(file, replacedMark(clock.now()));
    std::error_code error;
    fs::create_hard_link(file, name, error);
    if (error)
        fs::rename(file, name, error);
    if (error)
        throw StorageFault(writeError(name, error));
    return name;
}

void expectMoved(const UnfinishedFile& fresh, const fs::path& file) {
    std::error_code error = syncFile(fresh.path());
    if (!error)
        fs::rename(fresh.path(), file, error);
    if (!error)
        error = syncFolder(file.parent_path());
    if (error)
        throw StorageFault(writeError(file, error));
}

/// The former file is where it was, under its own name alone.
void putBack(const fs::path& former, const fs::path& file) {
    std::error_code ignored;
    if (fs::exists(file, ignored))
        fs::remove(former, ignored);
    else
        fs::rename(former, file, ignored);
    moveCompanions(former, file);
}

std::optional<fs::path> replace(const fs::path& file, const UnfinishedFile& fresh, const Clock& clock) {
    std::error_code ignored;
    if (!fs::exists(file, ignored)) {
        expectMoved(fresh, file);
        return std::nullopt;
    }
    const auto held = holdExclusively(file, clock);
    fs::path former = keepFormer(file, clock);
    if (!held)
        moveCompanions(file, former);
    try {
        expectMoved(fresh, file);
    } catch (...) {
        putBack(former, file);
        throw;
    }
    return former;
}

} // namespace

std::vector<KeptCopy> keptCopiesOf(const fs::path& file) {
    std::vector<KeptCopy> copies;
    std::error_code error;
    for (fs::directory_iterator item(backupFolder(file), error), end; !error && item != end;
         item.increment(error))
        if (auto copy = keptCopy(item->path(), file))
            copies.push_back(std::move(*copy));
    std::ranges::sort(copies, std::ranges::greater(),
                      [](const KeptCopy& copy) { return std::tuple(age(copy), copy.path); });
    return copies;
}

Result<std::optional<fs::path>> restoreCopy(const fs::path& file, const fs::path& copy, const Clock& clock) {
    const auto sound = Store::open(copy, Store::Access::readOnly, clock).and_then([](const Store& store) {
        return store.check();
    });
    if (!sound)
        return tl::unexpected(sound.error());
    const fs::path real = fs::weakly_canonical(fs::absolute(file));
    return attempt(file, nullptr, [&] {
        if (!mayWrite(real.parent_path()))
            throwStorageFault(ErrorCode::folderReadOnly, shown(real.parent_path()));
        const UnfinishedFile fresh(real.parent_path());
        const auto source = Connection::open(copy, Store::Access::readOnly, clock);
        copyInto(fresh.path(), source->database(), file);
        return replace(real, fresh, clock);
    });
}

} // namespace maalbilde
