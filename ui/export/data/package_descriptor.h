#pragma once

#include "core/programme/programme.h"
#include "core/values/calendar.h"

#include <map>
#include <string>
#include <vector>

namespace maalbilde {

/// What a data package is told to say of itself.
struct PackageFacts {
    const Programme& programme;
    Quarter last;                     ///< the newest quarter that it may speak of
    std::vector<std::string> sources; ///< of its figures, each once
    Timestamp made;
};

/// The description of a Frictionless Data Package (https://specs.frictionlessdata.io/data-package/), profile
/// `tabular-data-package`, as JSON, in the language whose catalogue is in force. `tables` are its CSV files
/// by name: figures.csv, indicators.csv, places.csv, log.csv and comments.csv.
std::string packageDescriptor(const PackageFacts& facts, const std::map<std::string, std::string>& tables);

/// True if the text describes a data package that Målbilde made.
bool isOurDescriptor(std::string_view json);

} // namespace maalbilde
