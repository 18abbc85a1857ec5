#pragma once

#include "core/definition/document_node.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace maalbilde {

/// Reads things that bear an id, no two of them the same; `read` makes a thing of an item.
template <typename Thing, typename Read>
std::vector<Thing> readAllWithIds(const std::vector<DocumentNode>& nodes, Read read) {
    std::vector<Thing> things;
    for (const DocumentNode& node : nodes) {
        Thing thing = read(node);
        if (std::ranges::find(things, thing.id, &Thing::id) != things.end())
            node.field("id").refuse(ErrorCode::definitionDuplicateId, thing.id);
        things.push_back(std::move(thing));
    }
    return things;
}

} // namespace maalbilde
