#pragma once

#include "ui/files/whole_folder.h"

#include <string>
#include <vector>

namespace maalbilde {

/// What is wrong with a data package by the rules of https://specs.frictionlessdata.io (data-package,
/// tabular-data-resource, table-schema), one sentence each: properties, paths, headers, types, constraints,
/// primary and foreign keys. Empty where it is valid.
std::vector<std::string> faultsOfPackage(const std::vector<NamedContent>& files);

} // namespace maalbilde
