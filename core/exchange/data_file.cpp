#include "core/exchange/data_file.h"

#include "core/exchange/charset.h"
#include "core/exchange/data_package.h"
#include "core/exchange/exchange_fault.h"
#include "core/exchange/json_document.h"
#include "core/exchange/json_stat.h"
#include "core/exchange/stat_csv.h"
#include "core/values/text_scan.h"

namespace maalbilde {

namespace {

bool looksLikeJson(std::string_view text) {
    const std::string_view start = trimmed(text.substr(0, 1000));
    return start.starts_with('{') || start.starts_with('[');
}

Result<StatDocument> readJson(std::string_view text, const FileBeside& beside) {
    const auto document = JsonDocument::parse(text);
    if (!document)
        return tl::unexpected(document.error());
    const auto package = attemptReading([&] { return isDataPackage(document->root()); });
    if (!package)
        return tl::unexpected(package.error());
    return *package ? readDataPackage(document->root(), beside) : readJsonStat(document->root());
}

} // namespace

Result<StatDocument> readDataFile(std::string bytes, const FileBeside& beside) {
    auto decoded = decodeText(std::move(bytes));
    if (!decoded)
        return tl::unexpected(decoded.error());
    auto document =
        looksLikeJson(decoded->text) ? readJson(decoded->text, beside) : readStatCsv(decoded->text);
    if (document)
        document->reading.charset = decoded->charset;
    return document;
}

} // namespace maalbilde
