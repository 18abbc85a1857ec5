#pragma once

#include "core/exchange/charset.h"
#include "core/exchange/stat_table.h"
#include "core/values/error.h"

#include <cstdint>
#include <string>
#include <vector>

namespace maalbilde {

/// What kind of file statistics came in.
enum class DataFormat {
    jsonStat,    ///< 2.0, or a form of 1.x that says its version
    csv,         ///< any dialect
    dataPackage, ///< Frictionless: datapackage.json and the files beside it
};

/// How a data file was read, for people to check.
struct DataReading {
    DataFormat format = DataFormat::jsonStat;
    std::string kind;    ///< JSON-stat: `dataset`, `bundle`, `collection` or `dimension`
    std::string version; ///< JSON-stat: as the file says it, `1.x` where it says nothing
    Charset charset = Charset::utf8;
    char separator = 0;          ///< CSV: between cells
    char decimalSign = 0;        ///< CSV: `,` or `.`; 0 where no figure has decimals
    std::int64_t headerLine = 0; ///< CSV: the line with the names of the columns
    bool wide = false;           ///< CSV: periods as columns
};

/// Something that a document points to. Links are named, never followed.
struct StatLink {
    std::string kind; ///< `dataset`, `collection`; empty where the document does not say
    std::string label;
    std::string address;
};

/// What a data file holds: tables in the order of the file, and links.
struct StatDocument {
    DataReading reading;
    std::string title;
    std::string source;
    std::string updated;
    std::vector<StatTable> tables;
    std::vector<StatLink> links;
};

} // namespace maalbilde
