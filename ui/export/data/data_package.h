#pragma once

#include "ui/files/whole_folder.h"
#include "ui/snapshot/log.h"

#include <optional>
#include <vector>

namespace maalbilde {

/// What a data package is to hold.
struct PackageWish {
    std::optional<Quarter> upTo; ///< figures, entries and comments of later quarters are left out
    Timestamp made;
};

/// The files of a Frictionless Data Package: `datapackage.json`; `figures.csv` with the figures in force and
/// where they come from; `indicators.csv` and `places.csv`, which say what its codes stand for; `log.csv`
/// with every entry and `comments.csv` with every comment, so that no note is lost; and `programme.json`.
/// Words are in the language whose catalogue is in force. The same wish gives the same bytes.
std::vector<NamedContent> dataPackage(const LogSources& recorded, const PackageWish& wish);

} // namespace maalbilde
