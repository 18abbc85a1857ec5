#pragma once

#include "core/values/error.h"

#include <string>
#include <string_view>

namespace maalbilde {

/// How the characters of a file are written as bytes.
enum class Charset { utf8, utf8WithMark, utf16, windows1252 };

/// `UTF-8`, `UTF-8 (BOM)`, `UTF-16`, `Windows-1252`.
std::string_view nameOf(Charset charset);

/// The text of a file in UTF-8 without byte order mark, and how the file wrote it.
struct DecodedText {
    std::string text;
    Charset charset = Charset::utf8;
};

/// Decodes by byte order mark, else as strict UTF-8, else as Windows-1252 (which holds what is printed in
/// ISO-8859-1). Error: dataNotText, for what is none of them or contains NUL.
Result<DecodedText> decodeText(std::string bytes);

} // namespace maalbilde
