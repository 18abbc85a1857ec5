#include "ui/window/programme_flow.h"

#include "ui/document/file_path.h"
#include "ui/programme/programme_editor.h"
#include "ui/programme/programme_page.h"
#include "ui/snapshot/programme_sections.h"
#include "ui/window/author_flow.h"
#include "ui/window/look.h"
#include "ui/window/notice_line.h"
#include "ui/window/programme_change.h"

#include <QFileInfo>
#include <utility>

namespace maalbilde {

ProgrammeFlow::ProgrammeFlow(const Workplace& workplace, Look& look, AuthorFlow& author,
                             std::function<Quarter()> asOf)
    : PageFlow(workplace), m_look(look),
      m_change(new ProgrammeChange(m_at.document, m_at.prompts, m_at.window,
                                   {.authorIsKnown = [&author] { return author.isKnown(); },
                                    .language = [this] { return m_at.catalogue.language(); },
                                    .asOf = std::move(asOf)})) {
    connectChange();
}

void ProgrammeFlow::connectChange() {
    connect(m_change, &ProgrammeChange::refused, &m_at.notice, qOverload<const Error&>(&NoticeLine::tell));
    connect(m_change, &ProgrammeChange::remarked, &m_at.notice, &NoticeLine::say);
    connect(m_change, &ProgrammeChange::begun, this, [this](ProgrammeEditor* editor) {
        m_look.dress(editor);
        emit exchanged();
    });
    connect(m_change, &ProgrammeChange::ended, this, &ProgrammeFlow::exchanged);
}

ProgrammePage& ProgrammeFlow::page() {
    if (m_page != nullptr)
        return *m_page;
    m_page = new ProgrammePage(&m_at.window);
    m_look.dress(m_page);
    connect(m_page, &ProgrammePage::changeWished, m_change, &ProgrammeChange::begin);
    connect(m_page, &ProgrammePage::importWished, m_change, &ProgrammeChange::readIn);
    connect(m_page, &ProgrammePage::exportWished, this, &ProgrammeFlow::askAndSaveDefinition);
    return *m_page;
}

QWidget& ProgrammeFlow::widget() {
    if (m_change->isUnderWay())
        return *m_change->editor();
    return page();
}

void ProgrammeFlow::refresh(const QString&, const ProgrammeSnapshot&) {
    const Language language = m_at.catalogue.language();
    page().setSections(programmeSections(m_at.document.programme(), m_at.document.revisions(), language));
    page().setWritable(!m_at.document.writeFault());
    m_change->setLanguage(language);
}

bool ProgrammeFlow::mayLeave() {
    return m_change->mayLeave();
}

void ProgrammeFlow::askAndSaveDefinition() {
    const QString path = m_at.prompts.files.definitionToSave(&m_at.window);
    if (path.isEmpty())
        return;
    m_at.notice.tell(m_at.document.writeDefinition(systemPath(path)),
                     tr("The definition is saved in %1.").arg(QFileInfo(path).fileName()));
}

} // namespace maalbilde
