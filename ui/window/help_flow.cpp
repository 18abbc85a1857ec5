#include "ui/window/help_flow.h"

#include "ui/document/document.h"
#include "ui/help/help_text.h"
#include "ui/help/help_window.h"
#include "ui/window/look.h"
#include "ui/window/page_ids.h"

namespace maalbilde {

HelpFlow::HelpFlow(const Workplace& workplace, Look& look)
    : QObject(&workplace.window), m_at(workplace), m_look(look) {}

void HelpFlow::open(const QString& chapter) {
    if (m_help == nullptr) {
        m_help = new HelpWindow(&m_at.window);
        m_look.dress(m_help);
    }
    retranslate();
    m_help->open(chapter);
}

void HelpFlow::retranslate() {
    if (m_help == nullptr)
        return;
    const Programme* programme = m_at.document.isOpen() ? &m_at.document.programme() : nullptr;
    m_help->setChapters(helpChapters(m_at.catalogue.language(), programme));
}

QString helpChapterOf(const QString& page) {
    if (page.isEmpty())
        return QStringLiteral("start");
    const bool ofEveryProgramme =
        QStringList{kOverviewId, kEntryId, kImportId, kLogId, kProgrammeId}.contains(page);
    return ofEveryProgramme ? page : QStringLiteral("target"); // chapters are called as their pages are
}

} // namespace maalbilde
