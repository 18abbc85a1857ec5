#pragma once

#include <string>

namespace maalbilde {

/// A text of the programme in the two languages of its readers.
struct BilingualText {
    std::string nb; ///< Bokmål
    std::string en; ///< English

    friend bool operator==(const BilingualText&, const BilingualText&) = default;
};

} // namespace maalbilde
