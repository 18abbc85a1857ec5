#pragma once

#include <string>
#include <vector>

namespace maalbilde {

/// Every id of `theirs` and of `mine` once, in the order of the side that moved something since `base`; in
/// that of `mine` if both did. What only the other side has stands after what stands before it there.
std::vector<std::string> mergedOrder(const std::vector<std::string>& base,
                                     const std::vector<std::string>& theirs,
                                     const std::vector<std::string>& mine);

} // namespace maalbilde
