#include "tests/ui/export/data/package_check.h"

#include "core/exchange/csv_rows.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <exception>
#include <map>
#include <regex>
#include <set>

namespace maalbilde {

namespace {

using nlohmann::json;

bool matches(const std::string& text, const std::string& pattern) {
    return std::regex_match(text, std::regex(pattern));
}

/// Whether a cell that is not missing can be read as the type of its column.
bool isOfType(const std::string& cell, const json& field) {
    const std::string type = field.at("type");
    if (type == "string")
        return true;
    if (type == "integer")
        return matches(cell, "[+-]?[0-9]+");
    if (type == "number")
        return matches(cell, "[+-]?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
    if (type == "boolean")
        return matches(cell, "true|True|TRUE|1|false|False|FALSE|0");
    if (type == "datetime")
        return field.at("format") == "%Y-%m-%dT%H:%M:%S.%fZ" &&
               matches(cell, "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{1,6}Z");
    return false;
}

bool keeps(const std::string& cell, const json& constraints) {
    if (constraints.contains("enum") &&
        std::ranges::find(constraints["enum"], json(cell)) == constraints["enum"].end())
        return false;
    if (constraints.contains("pattern") && !matches(cell, constraints["pattern"]))
        return false;
    if (constraints.contains("minimum") && std::stod(cell) < constraints["minimum"].get<double>())
        return false;
    return !constraints.contains("maximum") || std::stod(cell) <= constraints["maximum"].get<double>();
}

/// A table of the package, read as its schema says.
struct Table {
    json schema;
    std::vector<CsvRow> rows;

    [[nodiscard]] std::vector<std::string> columns() const {
        std::vector<std::string> names;
        for (const json& field : schema.at("fields"))
            names.push_back(field.at("name"));
        return names;
    }

    /// The cells of these columns, joined, of every row.
    [[nodiscard]] std::vector<std::string> keys(const json& columnsOfKey) const {
        const std::vector<std::string> names = columns();
        const json wanted = columnsOfKey.is_array() ? columnsOfKey : json::array({columnsOfKey});
        std::vector<std::string> keys(rows.size());
        for (const json& column : wanted) {
            const auto index =
                static_cast<std::size_t>(std::ranges::find(names, column.get<std::string>()) - names.begin());
            for (std::size_t i = 0; i < rows.size(); ++i)
                keys[i] += rows[i].cells.at(index) + "|";
        }
        return keys;
    }
};

class Check {
public:
    explicit Check(const std::vector<NamedContent>& files) {
        for (const NamedContent& file : files)
            m_files[file.name] = file.content;
    }

    std::vector<std::string> run() {
        const json package = json::parse(m_files["datapackage.json"]);
        expect(package.at("profile") == "tabular-data-package", "profile");
        expect(matches(package.at("name"), "[-a-z0-9._/]+"), "name");
        expect(matches(package.at("created"), "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z"), "created");
        expect(!package.at("licenses").empty(), "licenses");
        for (const json& licence : package.at("licenses"))
            expect(licence.contains("name") || licence.contains("path"), "licence");
        for (const char* list : {"sources", "contributors"})
            for (const json& item : package.value(list, json::array()))
                expect(!item.at("title").get<std::string>().empty(), list);
        for (const json& resource : package.at("resources"))
            readResource(resource);
        for (const auto& [name, table] : m_tables)
            checkTable(name, table);
        return m_faults;
    }

private:
    void expect(bool holds, const std::string& what) {
        if (!holds)
            m_faults.push_back(what);
    }

    void readResource(const json& resource) {
        const std::string name = resource.at("name");
        const std::string path = resource.at("path");
        expect(matches(name, "[-a-z0-9._/]+") && !m_tables.contains(name), name + ": name");
        expect(resource.at("profile") == "tabular-data-resource", name + ": profile");
        expect(m_files.contains(path), name + ": path");
        expect(resource.at("bytes") == m_files[path].size(), name + ": bytes");
        expect(resource.at("encoding") == "utf-8" && !firstLineNotUtf8(m_files[path]), name + ": encoding");
        CsvRows read = readCsvRows(m_files[path], ',');
        expect(!read.brokenQuote && !read.rows.empty(), name + ": rows");
        if (read.rows.empty())
            return;
        Table table{resource.at("schema"), std::move(read.rows)};
        expect(table.rows.front().cells == table.columns(), name + ": header");
        table.rows.erase(table.rows.begin());
        m_tables.emplace(name, std::move(table));
    }

    void checkTable(const std::string& name, const Table& table) {
        expect(table.schema.at("missingValues") == json::array({""}), name + ": missingValues");
        for (const CsvRow& row : table.rows)
            for (std::size_t i = 0; i < row.cells.size(); ++i)
                checkCell(name + ": line " + std::to_string(row.line), row.cells[i],
                          table.schema.at("fields").at(i));
        if (table.schema.contains("primaryKey")) {
            const auto keys = table.keys(table.schema["primaryKey"]);
            expect(std::set(keys.begin(), keys.end()).size() == keys.size(), name + ": primary key");
        }
        for (const json& foreign : table.schema.value("foreignKeys", json::array()))
            checkForeignKey(name, table, foreign);
    }

    void checkCell(const std::string& where, const std::string& cell, const json& field) {
        const json constraints = field.value("constraints", json::object());
        if (cell.empty())
            expect(!constraints.value("required", false), where + ": required");
        else
            expect(isOfType(cell, field) && keeps(cell, constraints), where + ": " + cell);
    }

    void checkForeignKey(const std::string& name, const Table& table, const json& foreign) {
        const Table& other = m_tables.at(foreign.at("reference").at("resource"));
        const auto known = other.keys(foreign.at("reference").at("fields"));
        for (const std::string& key : table.keys(foreign.at("fields")))
            expect(std::ranges::find(known, key) != known.end(), name + ": foreign key " + key);
    }

    std::map<std::string, std::string> m_files;
    std::map<std::string, Table> m_tables;
    std::vector<std::string> m_faults;
};

} // namespace

std::vector<std::string> faultsOfPackage(const std::vector<NamedContent>& files) {
    try {
        return Check(files).run();
    } catch (const std::exception& fault) {
        return {fault.what()};
    }
}

} // namespace maalbilde
