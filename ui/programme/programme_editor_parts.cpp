#include "ui/programme/draft_form.h"
#include "ui/programme/part_list.h"
#include "ui/programme/programme_editor.h"

#include <algorithm>
#include <utility>

namespace maalbilde {

void ProgrammeEditor::add(DraftPart::Kind kind) {
    m_part = addPart(m_draft, m_begun, kind);
    m_kind = kind;
    m_parts->setDraft(m_draft, m_part, m_language);
    rebuild(pathOf(m_part));
}

void ProgrammeEditor::remove() {
    removePart(m_draft, m_part);
    const std::size_t left = countOf(m_draft, m_part.kind);
    if (left == 0)
        m_part = {};
    else
        m_part.index = std::min(m_part.index, left - 1);
    m_kind = m_part.kind;
    m_parts->setDraft(m_draft, m_part, m_language);
    rebuild({});
    m_parts->setFocus();
}

void ProgrammeEditor::move(int by) {
    m_part = movePart(m_draft, m_part, by);
    m_parts->setDraft(m_draft, m_part, m_language);
    rebuild({});
}

/// Goes to the first fault, as the definition is read.
void ProgrammeEditor::goToFault() {
    const std::string path = m_check.faults.front().path; // judging anew replaces it
    m_part = partTelling(m_draft, path);
    m_kind = m_part.kind;
    m_parts->setDraft(m_draft, m_part, m_language);
    rebuild(path);
}

void ProgrammeEditor::confirm() {
    if (m_check.programme)
        emit confirmWished(*m_check.programme);
}

} // namespace maalbilde
