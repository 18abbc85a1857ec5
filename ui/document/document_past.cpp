#include "ui/document/document.h"
#include "ui/text/dates.h"

namespace maalbilde {

void Document::lookBackAt(Timestamp moment) {
    m_derived.forget(); // it points into what is shown now
    m_past = Past{moment, contentKnownAt(*m_content, moment)};
    emit figuresChanged();
}

void Document::returnToPresent() {
    if (!m_past)
        return;
    m_derived.forget();
    m_past.reset();
    emit figuresChanged();
}

std::optional<Timestamp> Document::knownAt() const {
    return m_past ? std::optional(m_past->moment) : std::nullopt;
}

std::optional<Error> Document::writeFault() const {
    if (m_past)
        return Error{ErrorCode::pastIsReadOnly, {m_past->moment}};
    return m_writeFault;
}

Date Document::today() const {
    if (!m_past)
        return m_clock.today();
    return dateOf(m_past->moment);
}

} // namespace maalbilde
