#include "core/storage/store.h"
#include "ui/document/document.h"

namespace maalbilde {

Result<void> Document::comment(const std::string& target, Quarter quarter, const std::string& text) {
    auto store = storeToWrite();
    if (!store)
        return tl::unexpected(store.error());
    const auto written =
        store->comment({.target = target, .quarter = quarter, .author = m_author, .text = text});
    if (!written)
        return tl::unexpected(written.error());
    const auto followed = catchUp(*m_content, *store);
    if (!followed || !*followed)
        refresh();
    else
        emit figuresChanged();
    return {};
}

} // namespace maalbilde
