#include "ui/window/author_flow.h"

#include "ui/document/document.h"
#include "ui/prompts/prompts.h"
#include "ui/window/window_memory.h"

#include <QWidget>
#include <utility>

namespace maalbilde {

AuthorFlow::AuthorFlow(const Workplace& workplace, QString proposed)
    : QObject(&workplace.window), m_at(workplace), m_proposed(std::move(proposed)) {
    m_at.document.setAuthor(m_at.memory.author().toStdString());
}

bool AuthorFlow::isKnown() {
    if (m_at.document.author().empty())
        ask();
    return !m_at.document.author().empty();
}

void AuthorFlow::ask() {
    const std::string& known = m_at.document.author();
    const QString author =
        m_at.prompts.entry.author(&m_at.window, known.empty() ? m_proposed : QString::fromStdString(known));
    if (author.isEmpty())
        return;
    m_at.memory.setAuthor(author);
    m_at.document.setAuthor(author.toStdString());
    emit changed();
}

} // namespace maalbilde
