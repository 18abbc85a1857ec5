#include "app/commands/inspect_data.h"

#include "app/commands/data_json.h"
#include "app/files_beside.h"
#include "core/exchange/data_file.h"
#include "core/exchange/json_index.h"
#include "core/exchange/long_csv.h"
#include "ui/text/data_description.h"

#include <optional>
#include <ostream>
#include <utility>

namespace maalbilde {

namespace {

/// The dataset asked for, counted from 0; nothing if none is.
Result<std::optional<std::size_t>> datasetAskedFor(const std::string& text, const StatDocument& document) {
    if (text.empty())
        return std::optional<std::size_t>();
    const auto number = readIndex(text);
    if (!number)
        return failure(ErrorCode::valueNotANumber, text);
    if (*number == 0 || *number > document.tables.size())
        return failure(ErrorCode::dataNoDataset, static_cast<std::int64_t>(*number),
                       static_cast<std::int64_t>(document.tables.size()));
    return std::optional(*number - 1);
}

ExitStatus printCsv(const StatDocument& document, std::size_t dataset, const Session& session) {
    if (document.tables.empty())
        return session.fail({ErrorCode::dataNoValues, {document.links.empty() ? "nothing" : "links"}});
    if (!document.tables[dataset].cells)
        return session.fail({ErrorCode::dataNoValues, {"metadata"}});
    session.out << writeLongCsv(document.tables[dataset]);
    return ExitStatus::done;
}

} // namespace

ExitStatus inspectData(const std::filesystem::path& path, std::string bytes, const DataInspection& wanted,
                       const Session& session) {
    const auto document = readDataFile(std::move(bytes), filesBeside(path));
    if (!document)
        return session.fail(document.error());
    const auto dataset = datasetAskedFor(wanted.dataset, *document);
    if (!dataset)
        return session.fail(dataset.error());
    if (wanted.csv)
        return printCsv(*document, dataset->value_or(0), session);
    if (wanted.json)
        session.out << dataJson(*document, *dataset) << '\n';
    else
        session.out << dataDescription(*document, QString::fromStdString(path.filename().string()), *dataset,
                                       session.language)
                           .toStdString();
    return ExitStatus::done;
}

} // namespace maalbilde
