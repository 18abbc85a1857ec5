#include "ui/export/data/figure_export.h"

#include "core/exchange/figure_csv.h"
#include "core/exchange/package_content.h"
#include "core/values/text_scan.h"
#include "ui/export/data/data_package.h"
#include "ui/export/data/package_descriptor.h"
#include "ui/export/workbook/workbook.h"
#include "ui/files/whole_file.h"

#include <algorithm>

namespace maalbilde {

namespace {

namespace fs = std::filesystem;

constexpr std::int64_t kLargestDescriptor = 64LL * 1024 * 1024;

/// A folder that may become a package: a new one, an empty one, or one that holds a package of ours.
Result<void> expectOwnFolder(const fs::path& folder) {
    std::error_code fault;
    if (!fs::exists(folder, fault) || fs::is_empty(folder, fault))
        return {};
    const auto descriptor = readWholeFile(folder / kPackageDescriptor, kLargestDescriptor);
    if (fault || !descriptor || !isOurDescriptor(*descriptor))
        return failure(ErrorCode::folderForeign, folder.string());
    return {};
}

Result<void> write(ExportForm form, const fs::path& path, const WrittenFigures& figures,
                   const LogSources& recorded, const ExportWish& wish) {
    switch (form) {
    case ExportForm::csv: return writeWholeFile(path, figures.csv);
    case ExportForm::workbook:
        return workbookOf(recorded, {wish.asOf, wish.upTo, wish.made, wish.language})
            .and_then([&](const std::string& bytes) { return writeWholeFile(path, bytes); });
    case ExportForm::package:
        return expectOwnFolder(path).and_then([&] {
            return writeWholeFolder(path, dataPackage(recorded, {wish.upTo, wish.made}));
        });
    }
    return {};
}

/// Endings are letters: `data.2017` is the name of a folder.
bool isEnding(std::string_view text) {
    return text.size() > 1 && std::ranges::all_of(text.substr(1), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
           });
}

} // namespace

Result<ExportForm> exportFormOf(const fs::path& path) {
    const std::string ending = path.extension().string();
    std::error_code ignored;
    if (fs::is_directory(path, ignored) || !isEnding(ending))
        return ExportForm::package;
    if (lowered(ending) == ".csv")
        return ExportForm::csv;
    if (lowered(ending) == ".xlsx")
        return ExportForm::workbook;
    return failure(ErrorCode::exportFormUnknown, path.string());
}

Result<Exported> exportTo(const fs::path& path, const LogSources& recorded, const ExportWish& wish,
                          const fs::path& from) {
    std::error_code ignored;
    if (fs::equivalent(path, from, ignored))
        return failure(ErrorCode::fileExists, path.string());
    const auto form = exportFormOf(path);
    if (!form)
        return tl::unexpected(form.error());
    const WrittenFigures figures = writeFigures(recorded.programme, recorded.ledger, {.upTo = wish.upTo});
    return write(*form, path, figures, recorded, wish).map([&] {
        return Exported{*form, figures.figures, figures.leftOut};
    });
}

} // namespace maalbilde
