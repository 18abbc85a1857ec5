#include "core/exchange/data_package.h"

#include "core/exchange/charset.h"
#include "core/exchange/exchange_fault.h"
#include "core/exchange/json_index.h"
#include "core/exchange/stat_csv.h"

#include <algorithm>
#include <utility>

namespace maalbilde {

namespace {

/// A name that stays in the folder of the package, on every system; the format allows no other.
bool staysBeside(std::string_view path) {
    const bool upwards = path == ".." || path.starts_with("../") ||
                         path.find("/../") != std::string_view::npos || path.ends_with("/..");
    return !path.empty() && !path.starts_with('/') && path.find_first_of("\\:") == std::string_view::npos &&
           !upwards;
}

/// The first of the sources, as people would write it.
std::string sourceOf(JsonValue parent) {
    std::string source;
    if (const auto sources = parent.find("sources"))
        sources->forEachItem([&](JsonValue item) {
            if (const auto title = item.textOf("title"); source.empty())
                source = std::string(title);
        });
    return source;
}

std::string titleOf(JsonValue parent) {
    const auto title = parent.textOf("title");
    return std::string(title.empty() ? parent.textOf("name") : title);
}

/// What the schema says of the fields, onto the dimensions of the same names.
void takeFields(StatTable& table, JsonValue resource) {
    const auto schema = resource.find("schema");
    const auto fields = schema ? schema->find("fields") : std::nullopt;
    if (!fields)
        return;
    fields->forEachItem([&](JsonValue field) {
        const auto dimension = std::ranges::find(table.dimensions, field.textOf("name"), &Dimension::id);
        if (dimension != table.dimensions.end())
            dimension->label = std::string(field.textOf("title"));
    });
}

class PackageReader {
public:
    explicit PackageReader(const FileBeside& beside) : m_beside(beside) {}

    StatDocument read(JsonValue root) {
        m_found.reading.format = DataFormat::dataPackage;
        m_found.title = titleOf(root);
        m_found.source = sourceOf(root);
        m_found.updated = std::string(root.textOf("created"));
        const auto resources = root.find("resources");
        std::size_t number = 0;
        resources->forEachItem([&](JsonValue resource) {
            readResource(resource, "resources[" + std::to_string(number++) + "]");
        });
        return std::move(m_found);
    }

private:
    void readResource(JsonValue resource, const std::string& place) {
        const auto path = resource.find("path");
        if (!path)
            throwFault(ErrorCode::dataMissing, pathOf(place, "path"));
        if (!path->isText())
            throwFault(ErrorCode::dataWrongType, pathOf(place, "path"), "text");
        const std::string name(path->text());
        const bool isTable = name.ends_with(".csv") || name.ends_with(".tsv") || name.ends_with(".txt");
        if (!staysBeside(name) || !isTable)
            m_found.links.push_back({"dataset", titleOf(resource), excerptOf(name)});
        else
            m_found.tables.push_back(readTable(resource, name));
    }

    StatTable readTable(JsonValue resource, const std::string& name) {
        StatTable table = tableIn(name);
        table.name = std::string(resource.textOf("name"));
        table.title = titleOf(resource);
        table.source = sourceOf(resource);
        table.updated = std::string(resource.textOf("modified"));
        takeFields(table, resource);
        return table;
    }

    /// A file without figures (what codes stand for, a log) is a table without cells.
    [[nodiscard]] StatTable tableIn(const std::string& name) const {
        auto bytes = m_beside(name);
        if (!bytes)
            throw ExchangeFault(bytes.error());
        auto decoded = decodeText(std::move(*bytes));
        if (!decoded)
            throw ExchangeFault(decoded.error());
        auto document = readStatCsv(decoded->text);
        if (document)
            return std::move(document->tables.front());
        if (document.error().code == ErrorCode::csvNoTable)
            return {};
        throw ExchangeFault(document.error());
    }

    const FileBeside& m_beside;
    StatDocument m_found;
};

} // namespace

bool isDataPackage(JsonValue root) {
    const auto resources = root.find("resources");
    return resources && resources->isList();
}

Result<StatDocument> readDataPackage(JsonValue root, const FileBeside& beside) {
    return attemptReading([&] { return PackageReader(beside).read(root); });
}

} // namespace maalbilde
