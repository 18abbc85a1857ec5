#pragma once

#include <string_view>

namespace maalbilde {

/// True if the bytes are a zip file whose XML parts all end with the end of their root.
bool isWholeZip(std::string_view bytes);

} // namespace maalbilde
