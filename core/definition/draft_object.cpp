#include "core/definition/draft_object.h"

#include "core/definition/document_path.h"
#include "core/definition/draft_values.h"
#include "core/values/number_text.h"
#include "core/values/text_scan.h"

namespace maalbilde {

bool isLeftEmpty(const std::string& typed) {
    return trimmed(typed).empty();
}

void DraftObject::number(const char* field, const std::string& typed) {
    if (isLeftEmpty(typed))
        return;
    const auto read = readNumber(typed);
    if (!read)
        return refuse(field, read.error());
    if (read->decimals() == 0)
        m_object[field] = read->thousandths() / 1000;
    else
        m_object[field] = read->toDouble();
}

void DraftObject::percent(const std::string& field, const std::string& typed) {
    if (isLeftEmpty(typed))
        return;
    if (const auto share = percentRead(typed))
        m_object[field] = *share;
    else
        refuse(field, {ErrorCode::valueNotANumber, {typed}});
}

void DraftObject::quarter(const char* field, const std::string& typed) {
    if (!isLeftEmpty(typed))
        m_object[field] = typed;
}

void DraftObject::day(const char* field, const std::string& typed) {
    if (isLeftEmpty(typed))
        return;
    const auto date = parseTypedDate(typed);
    m_object[field] = date ? isoDate(*date) : typed;
}

DraftObject DraftObject::part(const char* field) const {
    return {pathOfField(m_path, field), m_faults};
}

/// The reader sees null there, and says no more of it.
void DraftObject::refuse(const std::string& field, const Error& error) {
    m_faults.add(pathOfField(m_path, field), error);
    m_object[field] = nullptr;
}

} // namespace maalbilde
