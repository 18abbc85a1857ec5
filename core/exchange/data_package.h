#pragma once

#include "core/exchange/data_file.h"
#include "core/exchange/json_document.h"

namespace maalbilde {

/// True for a description of a Frictionless Data Package: an object with a list of resources.
bool isDataPackage(JsonValue root);

/// Reads a data package: each resource of CSV becomes a table, its fields up to the one with the figures the
/// dimensions; without cells where it has no figures. Files are read only from beside the description; what
/// lies elsewhere or is no CSV is named as a link and not read. Errors: data…, csv…, file….
Result<StatDocument> readDataPackage(JsonValue root, const FileBeside& beside);

} // namespace maalbilde
