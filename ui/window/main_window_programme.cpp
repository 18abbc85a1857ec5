#include "ui/document/file_path.h"
#include "ui/programme/programme_editor.h"
#include "ui/programme/programme_page.h"
#include "ui/snapshot/programme_sections.h"
#include "ui/window/main_window.h"
#include "ui/window/notice_line.h"
#include "ui/window/page_ids.h"
#include "ui/window/programme_change.h"

#include <QFileInfo>
#include <QStackedWidget>

namespace maalbilde {

ProgrammePage& MainWindow::programmePage() {
    if (m_programme != nullptr)
        return *m_programme;
    m_programme = new ProgrammePage;
    m_programme->setTheme(m_theme);
    m_pages->addWidget(m_programme);
    connect(m_programme, &ProgrammePage::changeWished, &programmeChange(), &ProgrammeChange::begin);
    connect(m_programme, &ProgrammePage::importWished, &programmeChange(), &ProgrammeChange::readIn);
    connect(m_programme, &ProgrammePage::exportWished, this, &MainWindow::askAndSaveDefinition);
    return *m_programme;
}

/// The page for everybody to read, or the editor while something is typed.
QWidget& MainWindow::programmeWidget() {
    if (m_change != nullptr && m_change->isUnderWay())
        return *m_change->editor();
    return programmePage();
}

ProgrammeChange& MainWindow::programmeChange() {
    if (m_change != nullptr)
        return *m_change;
    m_change = new ProgrammeChange(m_document, m_prompts, *this,
                                   {.authorIsKnown = [this] { return authorIsKnown(); },
                                    .language = [this] { return m_catalogue.language(); },
                                    .asOf = [this] { return *m_asOf; }});
    connect(m_change, &ProgrammeChange::refused, this, qOverload<const Error&>(&MainWindow::tell));
    connect(m_change, &ProgrammeChange::remarked, m_notice, &NoticeLine::say);
    connect(m_change, &ProgrammeChange::begun, this, [this](ProgrammeEditor* editor) {
        m_change->setTheme(m_theme);
        m_pages->addWidget(editor);
        showPage(kProgrammeId);
        editor->setFocus();
    });
    connect(m_change, &ProgrammeChange::ended, this, [this] {
        if (m_page != kProgrammeId)
            return;
        showPage(kProgrammeId);
        m_pages->currentWidget()->setFocus();
    });
    return *m_change;
}

bool MainWindow::showsProgramme() const {
    return m_page == kProgrammeId && m_document.isOpen();
}

void MainWindow::showProgramme() {
    programmePage().setSections(
        programmeSections(m_document.programme(), m_document.revisions(), m_catalogue.language()));
    programmePage().setWritable(!m_document.writeFault());
    if (m_change != nullptr)
        m_change->setLanguage(m_catalogue.language());
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
