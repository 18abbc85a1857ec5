#include "core/exchange/json_stat_cells.h"

#include "core/exchange/exchange_fault.h"
#include "core/exchange/json_index.h"
#include "core/exchange/marks.h"

namespace maalbilde {

namespace {

/// Calls `visit(cell, JsonValue)` with everything that a list or an object by flat index says of cells.
template <typename Visit>
void forEachCell(JsonValue values, std::size_t span, const std::string& path, Visit visit) {
    std::size_t next = 0;
    values.forEachItem([&](JsonValue value) { visit(next++, value); });
    values.forEachField([&](std::string_view key, JsonValue value) {
        const auto cell = readIndex(key);
        if (!cell || *cell >= span)
            throwFault(ErrorCode::dataCellOutside, path, excerptOf(key), static_cast<std::int64_t>(span));
        visit(*cell, value);
    });
}

void expectCount(JsonValue list, std::size_t span, const std::string& path) {
    if (const std::size_t count = list.count(); count != span)
        throwFault(ErrorCode::dataCountDiffers, path, static_cast<std::int64_t>(count),
                   static_cast<std::int64_t>(span));
}

StatCells readValues(JsonValue values, std::size_t span, const std::string& path) {
    if (!values.isList() && !values.isObject())
        throwFault(ErrorCode::dataWrongType, path, "list");
    if (values.isList())
        expectCount(values, span, path);
    StatCells cells(span);
    std::vector<bool> seen(values.isObject() ? span : 0);
    forEachCell(values, span, path, [&](std::size_t cell, JsonValue value) {
        if (!seen.empty()) {
            if (seen[cell])
                throwFault(ErrorCode::dataTwice, path, std::to_string(cell));
            seen[cell] = true;
        }
        if (value.isScalar() && isMark(value.text()))
            cells.setMark(cell, value.text());
        else if (value.isScalar())
            cells.setValue(cell, value.text());
        else if (!value.isNull())
            throwFault(ErrorCode::dataWrongType, path, "number");
    });
    return cells;
}

void setStatus(StatCells& cells, JsonValue status, const std::string& path) {
    if (status.isScalar())
        return cells.setEveryMark(status.text());
    if (!status.isList() && !status.isObject())
        throwFault(ErrorCode::dataWrongType, path, "text");
    std::optional<JsonValue> only;
    if (status.isList() && cells.size() != 1 && status.count() == 1) {
        status.forEachItem([&](JsonValue item) { only = item; });
        if (only->isScalar())
            cells.setEveryMark(only->text());
        return;
    }
    if (status.isList() && status.count() > 0)
        expectCount(status, cells.size(), path);
    forEachCell(status, cells.size(), path, [&](std::size_t cell, JsonValue mark) {
        if (mark.isScalar() && !mark.text().empty())
            cells.setMark(cell, mark.text());
        else if (!mark.isScalar() && !mark.isNull())
            throwFault(ErrorCode::dataWrongType, path, "text");
    });
}

} // namespace

std::optional<StatCells> readCells(JsonValue dataset, std::size_t span, const std::string& path) {
    const auto values = dataset.find("value");
    const bool none = !values || ((values->isList() || values->isObject()) && values->count() == 0);
    if (none && (span > 0 || !values))
        return std::nullopt;
    StatCells cells = readValues(*values, span, pathOf(path, "value"));
    if (const auto status = dataset.find("status"))
        setStatus(cells, *status, pathOf(path, "status"));
    return cells;
}

} // namespace maalbilde
