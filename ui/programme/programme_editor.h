#pragma once

#include "ui/charts/theme.h"
#ifndef Q_MOC_RUN // moc 6.4 cannot read libstdc++
#include "core/definition/draft_check.h"
#include "ui/programme/draft_part.h"
#include "ui/snapshot/revision_effect.h"
#endif

#include <QWidget>

class QScrollArea;

namespace maalbilde {

class DraftForm;
class EffectPanel;
class FlowLayout;
class LinkButton;
class PartList;
class PartTools;
class PrimaryButton;
class TextLabel;

/// Where the programme is changed: its parts at the left, the one that is chosen as a form, and below what is
/// still to be mended. It judges every letter by the rules of the definition, and changes nothing itself.
class ProgrammeEditor : public QWidget {
    Q_OBJECT

public:
    ProgrammeEditor(const Programme& programme, Language language, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// Words in another language; what was typed stays as it was typed.
    void setLanguage(Language language);

    /// True if there is something to lose.
    [[nodiscard]] bool isChanged() const { return m_draft != m_begun; }

    [[nodiscard]] const ProgrammeDraft& draft() const { return m_draft; }

    /// What it was made from.
    [[nodiscard]] const ProgrammeDraft& begun() const { return m_begun; }

    /// A programme as a draft written like this one.
    [[nodiscard]] ProgrammeDraft draftLikeThis(const Programme& programme) const {
        return draftOf(programme, m_forms);
    }

    /// The programme that the draft amounts to, if it is one and another than it was made from.
    [[nodiscard]] std::optional<Programme> changedProgramme() const {
        return isChanged() ? m_check.programme : std::nullopt;
    }

    /// Goes on with another draft, made from another programme: both drafts are written like this one.
    void goOnWith(ProgrammeDraft draft, ProgrammeDraft begun);

    /// What the change does; nothing while that is not known.
    void showEffect(const std::optional<RevisionEffect>& effect);
    /// What somebody else has changed meanwhile.
    void showNews(const QString& sentence);

signals:
    /// The draft says something else than before.
    void edited();
    /// The draft is a programme, and the user wants it to be the one in force.
    void confirmWished(const maalbilde::Programme& programme);
    void discardWished();

private:
    void arrange();
    void connectParts();
    void turnTo(const DraftPart& part);
    void rebuild(const std::string& focus);
    void judge();
    void orderTabs();
    void add(DraftPart::Kind kind);
    void remove();
    void move(int by);
    void goToFault();
    void confirm();
    void retranslate();
    void enableButtons();

    DraftForms m_forms;
    ProgrammeDraft m_begun;
    ProgrammeDraft m_draft;
    DraftCheck m_check;
    DraftPart m_part;
    DraftPart::Kind m_kind = DraftPart::Kind::frame; ///< of what is added
    Language m_language;
    Theme m_theme;

    PartList* m_parts;
    QScrollArea* m_scroll;
    DraftForm* m_form = nullptr;
    PartTools* m_tools;
    EffectPanel* m_effect;
    FlowLayout* m_foot;
    TextLabel* m_verdict;
    LinkButton* m_fault;
    PrimaryButton* m_confirm;
    LinkButton* m_discard;
};

} // namespace maalbilde
