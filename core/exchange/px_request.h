#pragma once

#include "core/exchange/official_query.h"

#include <string>

namespace maalbilde {

/// The two versions of PxWebApi that Statistics Norway speaks.
enum class PxVersion { v2, v1 };

/// A request as PxWebApi wants it.
struct PxRequest {
    std::string
        path; ///< under the base address, with its question: `pxwebapi/v2/tables/01222/metadata?lang=no`
    std::string body; ///< JSON to be posted; empty: it is a GET
};

/// Asks what a table holds.
PxRequest tableRequest(PxVersion version, const std::string& tableId);

/// Asks for figures, as JSON-stat 2.0.
PxRequest dataRequest(PxVersion version, const OfficialQuery& query);

} // namespace maalbilde
