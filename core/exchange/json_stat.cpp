#include "core/exchange/json_stat.h"

#include "core/exchange/exchange_fault.h"
#include "core/exchange/json_document.h"
#include "core/exchange/json_index.h"
#include "core/exchange/json_stat_cells.h"
#include "core/exchange/json_stat_dimensions.h"

#include <utility>

namespace maalbilde {

namespace {

bool looksLikeDataset(JsonValue value) {
    return value.find("dimension") && (value.find("value") || value.find("size") || value.find("id") ||
                                       value.find("dimension")->find("size"));
}

std::vector<std::string> readNotes(JsonValue parent) {
    std::vector<std::string> notes;
    if (const auto note = parent.find("note")) {
        if (note->isText())
            notes.emplace_back(note->text());
        note->forEachItem([&](JsonValue item) { notes.emplace_back(item.text()); });
    }
    return notes;
}

/// PxWeb says it in `extension.px.tableid`; the title of a table of Statistics Norway begins with it.
std::string tableIdOf(JsonValue dataset) {
    const auto extension = dataset.find("extension");
    const auto px = extension ? extension->find("px") : std::nullopt;
    const std::string_view said = px ? px->textOf("tableid") : std::string_view();
    return said.empty() ? findTableId(dataset.textOf("label")) : std::string(said);
}

StatTable readDataset(JsonValue dataset, std::string name, const std::string& path) {
    if (!dataset.isObject())
        throwFault(ErrorCode::dataWrongType, path, "object");
    StatTable table{.name = std::move(name),
                    .title = std::string(dataset.textOf("label")),
                    .source = std::string(dataset.textOf("source")),
                    .updated = std::string(dataset.textOf("updated")),
                    .notes = readNotes(dataset),
                    .tableId = tableIdOf(dataset),
                    .dimensions = readDimensions(dataset, path),
                    .cells = std::nullopt};
    table.cells = readCells(dataset, table.span(), path);
    return table;
}

class DocumentReader {
public:
    StatDocument read(JsonValue root) {
        if (!root.isObject())
            throwFault(ErrorCode::dataNotStatistics);
        m_found.reading.version = std::string(root.textOf("version"));
        const std::string kind = kindOf(root);
        m_found.reading.kind = kind;
        if (kind == "bundle")
            readBundle(root);
        else
            readItem(root, kind, {});
        if (m_found.reading.version.empty())
            m_found.reading.version = kind == "bundle" ? "1.x" : "2.0";
        return std::move(m_found);
    }

private:
    static std::string kindOf(JsonValue root) {
        if (const auto said = root.textOf("class"); !said.empty())
            return std::string(said);
        if (looksLikeDataset(root))
            return "dataset";
        if (root.find("category"))
            return "dimension";
        if (const auto links = root.find("link"); links && links->find("item"))
            return "collection";
        return "bundle";
    }

    void readItem(JsonValue item, const std::string& kind, const std::string& path) {
        if (kind == "dataset")
            m_found.tables.push_back(readDataset(item, {}, path));
        else if (kind == "dimension")
            readLoneDimension(item, path);
        else if (kind == "collection")
            readCollection(item, path);
        else
            throwFault(ErrorCode::dataNotStatistics);
    }

    /// A dimension by itself is a table of one dimension without values.
    void readLoneDimension(JsonValue dimension, const std::string& path) {
        StatTable table;
        table.title = std::string(dimension.textOf("label"));
        table.source = std::string(dimension.textOf("source"));
        table.updated = std::string(dimension.textOf("updated"));
        table.dimensions.push_back(readDimension(dimension, table.title, path));
        m_found.tables.push_back(std::move(table));
    }

    void readCollection(JsonValue collection, const std::string& path) {
        if (m_found.title.empty()) {
            m_found.title = std::string(collection.textOf("label"));
            m_found.source = std::string(collection.textOf("source"));
            m_found.updated = std::string(collection.textOf("updated"));
        }
        const auto link = collection.find("link");
        const auto items = link ? link->find("item") : std::nullopt;
        if (!items)
            return;
        std::size_t number = 0;
        items->forEachItem([&](JsonValue item) {
            readMember(item, pathOf(path, "link") + ".item[" + std::to_string(number++) + "]");
        });
    }

    /// An item of a collection: whole, or a link.
    void readMember(JsonValue item, const std::string& path) {
        if (!item.isObject())
            throwFault(ErrorCode::dataWrongType, path, "object");
        const std::string kind(item.textOf("class"));
        if (looksLikeDataset(item) || (kind == "dataset" && item.find("value")))
            readItem(item, "dataset", path);
        else if (item.find("category"))
            readItem(item, "dimension", path);
        else if (item.find("link"))
            readItem(item, "collection", path);
        else
            m_found.links.push_back(
                {kind, std::string(item.textOf("label")), std::string(item.textOf("href"))});
    }

    void readBundle(JsonValue root) {
        root.forEachField([&](std::string_view name, JsonValue value) {
            if (value.find("dimension") || value.find("value"))
                m_found.tables.push_back(readDataset(value, std::string(name), excerptOf(name)));
        });
        if (m_found.tables.empty())
            throwNothingFound(root);
    }

    /// Services answer with a document of their own when they cannot: PxWebApi with a title and a status.
    [[noreturn]] static void throwNothingFound(JsonValue root) {
        for (const char* field : {"error", "title", "message", "detail"}) {
            const auto said = root.find(field);
            const bool isReply = field == std::string_view("error") || root.find("status");
            if (!said || !isReply)
                continue;
            std::string words(said->text());
            said->forEachItem([&](JsonValue item) { words = std::string(item.textOf("label")); });
            throwFault(ErrorCode::dataIsErrorReply, excerptOf(words));
        }
        throwFault(ErrorCode::dataNotStatistics);
    }

    StatDocument m_found;
};

} // namespace

Result<StatDocument> readJsonStat(std::string_view text) {
    const auto document = JsonDocument::parse(text);
    if (!document)
        return tl::unexpected(document.error());
    return readJsonStat(document->root());
}

Result<StatDocument> readJsonStat(JsonValue root) {
    return attemptReading([&] { return DocumentReader().read(root); });
}

} // namespace maalbilde
