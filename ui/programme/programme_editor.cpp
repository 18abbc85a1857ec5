#include "ui/programme/programme_editor.h"

#include "ui/parts/flow_layout.h"
#include "ui/parts/link_button.h"
#include "ui/parts/primary_button.h"
#include "ui/parts/surface.h"
#include "ui/parts/text_label.h"
#include "ui/programme/draft_form.h"
#include "ui/programme/effect_panel.h"
#include "ui/programme/part_forms.h"
#include "ui/programme/part_list.h"
#include "ui/programme/part_tools.h"
#include "ui/text/draft_texts.h"

#include <QGridLayout>
#include <QScrollArea>

namespace maalbilde {

namespace {

constexpr double kPartsWidth = 250;  // px at 100 %
constexpr double kNarrowParts = 170; // where the fields are stacked
constexpr double kFormWidth = 760;

} // namespace

ProgrammeEditor::ProgrammeEditor(const Programme& programme, Language language, QWidget* parent)
    : QWidget(parent), m_forms(draftForms(language)), m_begun(draftOf(programme, m_forms)), m_draft(m_begun),
      m_language(language), m_theme(lightTheme()), m_parts(new PartList(this)),
      m_scroll(new QScrollArea(this)), m_tools(new PartTools(this)), m_effect(new EffectPanel(this)),
      m_foot(new FlowLayout),
      m_verdict(new TextLabel(TextSize::body, TextLabel::Tone::text, QFont::Normal, this)),
      m_fault(new LinkButton(this)), m_confirm(new PrimaryButton(this)), m_discard(new LinkButton(this)) {
    arrange();
    connectParts();
    setFocusProxy(m_parts);
    retranslate();
}

void ProgrammeEditor::arrange() {
    for (QWidget* each : std::initializer_list<QWidget*>{m_confirm, m_discard, m_verdict, m_fault})
        m_foot->addWidget(each);
    for (QWidget* each : std::initializer_list<QWidget*>{m_discard, m_verdict, m_fault})
        m_foot->setAlignment(each, Qt::AlignVCenter);
    m_verdict->setWordWrap(false); // the layout wraps whole things
    auto* grid = new QGridLayout(this);
    grid->addWidget(m_parts, 0, 0);
    grid->addWidget(m_scroll, 0, 1);
    grid->addWidget(m_tools, 1, 0, 1, 2);
    grid->addWidget(m_effect, 2, 0, 1, 2);
    grid->addLayout(m_foot, 3, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void ProgrammeEditor::connectParts() {
    connect(m_parts, &PartList::partChosen, this, &ProgrammeEditor::turnTo);
    connect(m_parts, &PartList::groupChosen, this, [this](DraftPart::Kind kind) {
        m_kind = kind;
        enableButtons();
    });
    connect(m_tools, &PartTools::addWished, this, &ProgrammeEditor::add);
    connect(m_tools, &PartTools::removeWished, this, &ProgrammeEditor::remove);
    connect(m_tools, &PartTools::moveWished, this, &ProgrammeEditor::move);
    connect(m_fault, &LinkButton::clicked, this, &ProgrammeEditor::goToFault);
    connect(m_confirm, &QPushButton::clicked, this, &ProgrammeEditor::confirm);
    connect(m_discard, &QPushButton::clicked, this, &ProgrammeEditor::discardWished);
}

void ProgrammeEditor::setTheme(const Theme& theme) {
    m_theme = theme;
    setPalette(paletteOf(theme));
    m_parts->setTheme(theme);
    m_tools->setTheme(theme);
    m_effect->setTheme(theme);
    m_foot->setGap(theme.space(3));
    m_fault->setTheme(theme);
    m_confirm->setTheme(theme);
    m_discard->setTheme(theme);
    m_verdict->setTheme(theme);
    m_parts->setFixedWidth(qRound(theme.px(DraftForm::isStacked(theme) ? kNarrowParts : kPartsWidth)));
    layout()->setContentsMargins(theme.space(6), theme.space(2), theme.space(6), theme.space(3));
    layout()->setSpacing(theme.space(2));
    rebuild({});
}

void ProgrammeEditor::setLanguage(Language language) {
    if (m_language == language)
        return; // the form stays, and the keyboard in it
    m_language = language;
    retranslate();
}

void ProgrammeEditor::retranslate() {
    m_fault->setText(tr("Show what to mend"));
    m_confirm->setText(tr("See what the change does …"));
    m_discard->setText(tr("Discard"));
    m_parts->setDraft(m_draft, m_part, m_language);
    rebuild({});
}

void ProgrammeEditor::turnTo(const DraftPart& part) {
    m_part = part;
    m_kind = part.kind;
    rebuild({});
}

void ProgrammeEditor::rebuild(const std::string& focus) {
    m_form = new DraftForm(m_theme);
    m_form->setMaximumWidth(qRound(m_theme.px(kFormWidth)));
    fillForm(*m_form,
             {m_draft, m_part, m_language, m_theme, [this](const std::string& path) { rebuild(path); }});
    connect(m_form, &DraftForm::edited, this, &ProgrammeEditor::judge);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    column->addStretch(1);
    if (QWidget* former = m_scroll->takeWidget()) {
        former->hide();
        former->deleteLater(); // one of its fields may have asked for this
    }
    m_scroll->setWidget(content);
    orderTabs();
    judge();
    if (!focus.empty() && !m_form->focusOn(focus))
        m_parts->setFocus();
}

/// From the list through the fields, which are made anew again and again, to what stands below them.
void ProgrammeEditor::orderTabs() {
    QWidget* last = m_parts;
    const auto follow = [&last](QWidget* next) {
        setTabOrder(last, next);
        last = next;
    };
    for (QWidget* field : m_form->findChildren<QWidget*>())
        if ((field->focusPolicy() & Qt::TabFocus) != 0 && field->focusProxy() == nullptr &&
            field->window() == window()) // the list of a choice opens in one of its own
            follow(field);
    for (QPushButton* button : m_tools->findChildren<QPushButton*>())
        follow(button);
    for (QWidget* below : std::initializer_list<QWidget*>{m_effect, m_confirm, m_discard, m_fault})
        follow(below);
}

void ProgrammeEditor::judge() {
    m_check = checkDraft(m_draft);
    m_parts->refresh(m_draft, m_check.faults, m_language);
    m_form->showFaults(m_check.faults, m_language);
    const auto count = static_cast<int>(m_check.faults.size());
    m_verdict->showText(count > 0     ? tr("%n field(s) must be mended first.", nullptr, count)
                        : isChanged() ? tr("Nothing is changed in the file yet.")
                                      : tr("Change what is to be different."));
    enableButtons();
    emit edited();
}

void ProgrammeEditor::showEffect(const std::optional<RevisionEffect>& effect) {
    m_effect->showEffect(effect);
}

void ProgrammeEditor::showNews(const QString& sentence) {
    m_effect->showNews(sentence);
}

/// Stays at the part that is shown, where it is still there.
void ProgrammeEditor::goOnWith(ProgrammeDraft draft, ProgrammeDraft begun) {
    const std::string id = idOf(m_draft, m_part);
    m_draft = std::move(draft);
    m_begun = std::move(begun);
    m_part = partOf(m_draft, m_part.kind, id);
    m_kind = m_part.kind;
    m_parts->setDraft(m_draft, m_part, m_language);
    rebuild({});
}

void ProgrammeEditor::enableButtons() {
    m_tools->offer(m_draft, m_part, m_kind);
    m_fault->setHidden(m_check.faults.empty());
    m_confirm->setEnabled(m_check.programme.has_value() && isChanged());
}

} // namespace maalbilde
