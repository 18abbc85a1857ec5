#include "core/exchange/charset.h"

#include "core/values/text_scan.h"

#include <iconv.h>

#include <cerrno>
#include <optional>
#include <utility>

namespace maalbilde {

namespace {

constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF";
constexpr std::string_view kLittleEndianMark = "\xFF\xFE";
constexpr std::string_view kBigEndianMark = "\xFE\xFF";

/// An open conversion of iconv into UTF-8.
class Converter {
public:
    explicit Converter(const char* from) : m_conversion(iconv_open("UTF-8", from)) {}

    Converter(const Converter&) = delete;
    Converter& operator=(const Converter&) = delete;

    ~Converter() {
        if (isOpen())
            iconv_close(m_conversion);
    }

    /// Nothing if some bytes mean no character.
    std::optional<std::string> convert(std::string bytes) {
        if (!isOpen())
            return std::nullopt;
        std::string text;
        std::string buffer(1U << 16U, '\0');
        char* input = bytes.data();
        std::size_t left = bytes.size();
        while (left > 0) {
            char* output = buffer.data();
            std::size_t room = buffer.size();
            const bool whole = iconv(m_conversion, &input, &left, &output, &room) != kFailed;
            text.append(buffer.data(), buffer.size() - room);
            if (!whole && errno != E2BIG)
                return std::nullopt;
        }
        return text;
    }

private:
    static constexpr std::size_t kFailed = static_cast<std::size_t>(-1);

    [[nodiscard]] bool isOpen() const { return m_conversion != iconv_t(-1); } // NOLINT: POSIX says so

    iconv_t m_conversion;
};

Result<DecodedText> converted(const char* from, std::string_view bytes, Charset charset) {
    auto text = Converter(from).convert(std::string(bytes));
    if (!text || !isUtf8Text(*text))
        return failure(ErrorCode::dataNotText);
    return DecodedText{std::move(*text), charset};
}

} // namespace

std::string_view nameOf(Charset charset) {
    switch (charset) {
    case Charset::utf8: return "UTF-8";
    case Charset::utf8WithMark: return "UTF-8 (BOM)";
    case Charset::utf16: return "UTF-16";
    case Charset::windows1252: return "Windows-1252";
    }
    return {};
}

Result<DecodedText> decodeText(std::string bytes) {
    const std::string_view all(bytes);
    if (all.starts_with(kLittleEndianMark))
        return converted("UTF-16LE", all.substr(kLittleEndianMark.size()), Charset::utf16);
    if (all.starts_with(kBigEndianMark))
        return converted("UTF-16BE", all.substr(kBigEndianMark.size()), Charset::utf16);
    if (all.starts_with(kUtf8Mark)) {
        bytes.erase(0, kUtf8Mark.size());
        return isUtf8Text(bytes) ? Result<DecodedText>(DecodedText{std::move(bytes), Charset::utf8WithMark})
                                 : failure(ErrorCode::dataNotText);
    }
    if (isUtf8Text(all))
        return DecodedText{std::move(bytes), Charset::utf8};
    return converted("WINDOWS-1252", all, Charset::windows1252);
}

} // namespace maalbilde
