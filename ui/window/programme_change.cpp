#include "ui/window/programme_change.h"

#include "ui/document/file_path.h"
#include "ui/programme/programme_editor.h"
#include "ui/snapshot/revision_effect.h"
#include "ui/text/quarters.h"

#include <QFileInfo>
#include <utility>

namespace maalbilde {

ProgrammeChange::ProgrammeChange(Document& document, const Prompts& prompts, QWidget& window,
                                 ChangeSurroundings surroundings)
    : QObject(&window), m_document(document), m_prompts(prompts), m_window(window),
      m_surroundings(std::move(surroundings)) {}

void ProgrammeChange::setTheme(const Theme& theme) {
    if (isUnderWay())
        m_editor->setTheme(theme);
}

void ProgrammeChange::setLanguage(Language language) {
    if (isUnderWay())
        m_editor->setLanguage(language);
}

void ProgrammeChange::begin() {
    if (isUnderWay() || m_document.writeFault())
        return;
    m_seen = m_document.revisionInForce();
    m_editor = new ProgrammeEditor(m_document.programme(), m_surroundings.language());
    connect(m_editor, &ProgrammeEditor::confirmWished, this, &ProgrammeChange::confirm);
    connect(m_editor, &ProgrammeEditor::discardWished, this, &ProgrammeChange::discard);
    emit begun(m_editor);
}

void ProgrammeChange::confirm(const Programme& programme) {
    if (const auto kept = m_document.judgeRevision(programme); !kept)
        return emit refused(kept.error());
    if (make(programme, m_seen))
        end();
}

void ProgrammeChange::discard() {
    if (mayLeave())
        end();
}

bool ProgrammeChange::mayLeave() {
    if (!isUnderWay())
        return true;
    if (m_editor->isChanged() && !m_prompts.entry.leaveDraft(&m_window))
        return false;
    end();
    return true;
}

void ProgrammeChange::end() {
    if (!isUnderWay())
        return;
    std::exchange(m_editor, nullptr)->deleteLater(); // its button may have asked for this
    emit ended();
}

void ProgrammeChange::readIn() {
    const QString path = m_prompts.files.definitionToOpen(&m_window);
    if (path.isEmpty())
        return;
    const auto programme = m_document.readDefinition(systemPath(path));
    if (!programme)
        return emit refused(programme.error());
    if (*programme == m_document.programme())
        return emit remarked(tr("The programme is already as %1 says.").arg(QFileInfo(path).fileName()));
    make(*programme, m_document.revisionInForce());
}

bool ProgrammeChange::make(const Programme& programme, std::int64_t seen) {
    if (!m_surroundings.authorIsKnown())
        return false;
    const QString reason = m_prompts.revision(&m_window, questionOf(programme));
    if (reason.isEmpty())
        return false;
    const auto made = m_document.revise(programme, reason.toStdString(), seen);
    if (made)
        return true;
    // Whoever is told of the other change and confirms again has looked at it.
    m_seen = m_document.revisionInForce();
    emit refused(made.error());
    return false;
}

RevisionQuestion ProgrammeChange::questionOf(const Programme& programme) const {
    const Language language = m_surroundings.language();
    const SnapshotQuestion now{.asOf = m_surroundings.asOf(), .language = language};
    RevisionQuestion question{quarterText(now.asOf, language), {}};
    for (const TargetEffect& effect :
         revisionEffect(m_document.snapshot(now), m_document.snapshotUnder(programme, now)))
        question.rows.push_back({effect.target, effect.before, effect.after});
    return question;
}

} // namespace maalbilde
