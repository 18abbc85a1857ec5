#include "ui/window/programme_change.h"

#include "ui/document/file_path.h"
#include "ui/programme/draft_takeover.h"
#include "ui/programme/programme_editor.h"
#include "ui/programme/revision_preview.h"

#include <QFileInfo>
#include <utility>

namespace maalbilde {

namespace {

constexpr int kPause = 150; // ms

RevisionQuestion questionOf(const RevisionEffect& effect) {
    RevisionQuestion question{effect.quarter, {}, effect.losses, effect.needsReason};
    for (const TargetEffect& target : effect.targets)
        question.rows.push_back({target.target, target.before, target.after});
    return question;
}

} // namespace

ProgrammeChange::ProgrammeChange(Document& document, const Prompts& prompts, QWidget& window,
                                 ChangeSurroundings surroundings)
    : QObject(&window), m_document(document), m_prompts(prompts), m_window(window),
      m_surroundings(std::move(surroundings)) {
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &ProgrammeChange::look);
    connect(&m_document, &Document::figuresChanged, &m_pause, qOverload<>(&QTimer::start));
}

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
    connect(m_editor, &ProgrammeEditor::edited, &m_pause, qOverload<>(&QTimer::start));
    connect(m_editor, &ProgrammeEditor::confirmWished, this, &ProgrammeChange::confirm);
    connect(m_editor, &ProgrammeEditor::discardWished, this, &ProgrammeChange::discard);
    emit begun(m_editor);
}

void ProgrammeChange::look() {
    if (!isUnderWay() || !m_document.isOpen())
        return;
    const bool overtaken = isOvertaken();
    m_editor->showNews(overtaken
                           ? newsSentence(m_document.revisions().back(), *m_editor, m_surroundings.language())
                           : QString());
    const bool unclear = overtaken || m_document.knownAt();
    const auto programme = unclear ? std::nullopt : m_editor->changedProgramme();
    m_editor->showEffect(programme ? std::optional(effect(named(*programme, m_document))) : std::nullopt);
}

void ProgrammeChange::confirm(const Programme& programme) {
    if (const auto fault = m_document.writeFault())
        return emit refused(*fault);
    if (isOvertaken())
        return takeOver();
    if (make(named(programme, m_document), m_seen))
        end();
    else if (isOvertaken())
        takeOver();
}

void ProgrammeChange::takeOver() {
    const RecordedProgramme& theirs = m_document.revisions().back();
    const auto taken = mergedInto(*m_editor, theirs, m_prompts.merge, m_surroundings.language());
    if (!taken)
        return;
    m_seen = theirs.number;
    m_editor->goOnWith(taken->draft, taken->begun);
    emit remarked(taken->sentence);
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
    auto reason = m_prompts.revision(&m_window, questionOf(effect(programme)));
    if (!reason)
        return false;
    if (reason->isEmpty()) // mere words are changed: the log says of what
        reason = reasonInstead(programme, m_document, m_surroundings.language());
    const auto made = m_document.revise(programme, reason->toStdString(), seen);
    if (!made)
        emit refused(made.error());
    return made.has_value();
}

RevisionEffect ProgrammeChange::effect(const Programme& programme) const {
    return effectOf(programme, m_document, m_surroundings.asOf(), m_surroundings.language());
}

} // namespace maalbilde
