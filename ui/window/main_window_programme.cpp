#include "ui/document/file_path.h"
#include "ui/programme/programme_page.h"
#include "ui/snapshot/programme_sections.h"
#include "ui/snapshot/revision_effect.h"
#include "ui/text/quarters.h"
#include "ui/window/main_window.h"
#include "ui/window/notice_line.h"

#include <QFileInfo>
#include <QStackedWidget>

namespace maalbilde {

ProgrammePage& MainWindow::programmePage() {
    if (m_programme != nullptr)
        return *m_programme;
    m_programme = new ProgrammePage;
    m_programme->setTheme(m_theme);
    m_pages->addWidget(m_programme);
    connect(m_programme, &ProgrammePage::importWished, this, &MainWindow::askAndRevise);
    connect(m_programme, &ProgrammePage::exportWished, this, &MainWindow::askAndSaveDefinition);
    return *m_programme;
}

bool MainWindow::showsProgramme() const {
    return m_programme != nullptr && m_pages->currentWidget() == m_programme;
}

void MainWindow::showProgramme() {
    m_programme->setSections(
        programmeSections(m_document.programme(), m_document.revisions(), m_catalogue.language()));
    m_programme->setWritable(!m_document.writeFault());
}

/// Reads another definition in, shows what it does to every target, and keeps it with its reason.
void MainWindow::askAndRevise() {
    const QString path = m_prompts.files.definitionToOpen(this);
    if (path.isEmpty() || !authorIsKnown())
        return;
    const auto programme = m_document.readDefinition(systemPath(path));
    if (!programme)
        return tell(programme.error());
    if (*programme == m_document.programme())
        return m_notice->say(tr("The programme is already as %1 says.").arg(QFileInfo(path).fileName()));
    const QString reason = m_prompts.revision(this, revisionQuestion(*programme));
    if (!reason.isEmpty())
        tell(m_document.revise(*programme, reason.toStdString()));
}

RevisionQuestion MainWindow::revisionQuestion(const Programme& programme) const {
    const Language language = m_catalogue.language();
    const SnapshotQuestion now{.asOf = *m_asOf, .language = language};
    RevisionQuestion question{quarterText(*m_asOf, language), {}};
    for (const TargetEffect& effect :
         revisionEffect(m_document.snapshot(now), m_document.snapshotUnder(programme, now)))
        question.rows.push_back({effect.target, effect.before, effect.after});
    return question;
}

void MainWindow::askAndSaveDefinition() {
    const QString path = m_prompts.files.definitionToSave(this);
    if (path.isEmpty())
        return;
    const auto saved = m_document.writeDefinition(systemPath(path));
    tell(saved);
    if (saved)
        m_notice->say(tr("The definition is saved in %1.").arg(QFileInfo(path).fileName()));
}

} // namespace maalbilde
