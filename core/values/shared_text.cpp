#include "core/values/shared_text.h"

namespace maalbilde {

SharedText::SharedText(std::string_view text)
    : m_text(text.empty() ? nullptr : std::make_shared<const std::string>(text)) {}

} // namespace maalbilde
