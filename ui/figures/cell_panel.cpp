#include "ui/figures/cell_panel.h"

#include "ui/figures/survey_fields.h"
#include "ui/parts/labelled_rows.h"
#include "ui/parts/link_button.h"
#include "ui/parts/status_badge.h"
#include "ui/parts/text_label.h"
#include "ui/snapshot/target_snapshot.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace maalbilde {

namespace {

using Tone = TextLabel::Tone;

TextLabel* label(QWidget* parent, TextSize size, Tone tone, QFont::Weight weight = QFont::Normal) {
    return new TextLabel(size, tone, weight, parent);
}

} // namespace

CellPanel::CellPanel(QWidget* parent)
    : Panel(parent), m_theme(lightTheme()),
      m_title(label(this, TextSize::large, Tone::text, QFont::DemiBold)),
      m_quarter(label(this, TextSize::body, Tone::muted)),
      m_value(label(this, TextSize::title, Tone::text, QFont::DemiBold)),
      m_remark(label(this, TextSize::body, Tone::muted)), m_fault(label(this, TextSize::body, Tone::error)),
      m_question(label(this, TextSize::body, Tone::text)), m_confirm(new LinkButton(this)),
      m_sourceLabel(label(this, TextSize::small, Tone::muted)), m_source(new QComboBox(this)),
      m_noteLabel(label(this, TextSize::small, Tone::muted)), m_note(new QLineEdit(this)),
      m_survey(new SurveyFields(this)), m_preliminary(new QCheckBox(this)), m_around(new LabelledRows(this)),
      m_historyTitle(label(this, TextSize::body, Tone::text, QFont::DemiBold)),
      m_history(label(this, TextSize::small, Tone::muted)),
      m_targetName(label(this, TextSize::body, Tone::text, QFont::DemiBold)), m_badge(new StatusBadge(this)),
      m_result(label(this, TextSize::body, Tone::muted)) {
    build();
    retranslate();
    connect(m_confirm, &LinkButton::clicked, this, &CellPanel::confirmed);
    connect(m_source->lineEdit(), &QLineEdit::editingFinished, this, [this] {
        if (m_source->currentText() != m_cell.source)
            emit sourceGiven(m_source->currentText());
    });
    connect(m_source, &QComboBox::activated, this, [this] {
        if (m_source->currentText() != m_cell.source)
            emit sourceGiven(m_source->currentText());
    });
    connect(m_note, &QLineEdit::editingFinished, this, [this] {
        if (m_note->text() != m_cell.note)
            emit noteGiven(m_note->text());
    });
    connect(m_survey, &SurveyFields::surveyGiven, this, &CellPanel::surveyGiven);
    connect(m_preliminary, &QCheckBox::clicked, this, &CellPanel::preliminaryGiven);
}

void CellPanel::build() {
    m_source->setEditable(true);
    m_source->setInsertPolicy(QComboBox::NoInsert);
    m_source->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_source->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_sourceLabel->setBuddy(m_source);
    m_noteLabel->setBuddy(m_note);
    m_history->setSelectable();
    for (QWidget* shown : std::initializer_list<QWidget*>{
             m_title, m_quarter, m_value, m_remark, m_fault, m_question, m_confirm, m_sourceLabel, m_source,
             m_noteLabel, m_note, m_survey, m_preliminary, m_around, m_historyTitle, m_history})
        column()->addWidget(shown);
    column()->addStretch(1);
    for (QWidget* shown : std::initializer_list<QWidget*>{m_targetName, m_badge, m_result})
        column()->addWidget(shown);
}

void CellPanel::setTheme(const Theme& theme) {
    Panel::setTheme(theme);
    m_theme = theme;
    for (TextLabel* text : findChildren<TextLabel*>())
        text->setTheme(theme);
    for (QWidget* field : std::initializer_list<QWidget*>{m_source, m_note, m_preliminary})
        field->setFont(theme.font(TextSize::body));
    for (QWidget* field : std::initializer_list<QWidget*>{m_source, m_note})
        field->setMinimumHeight(theme.space(8));
    m_survey->setTheme(theme);
    m_confirm->setTheme(theme);
    m_around->setTheme(theme);
    m_badge->setTheme(theme);
    column()->setSpacing(theme.space(1));
    for (QWidget* first : std::initializer_list<QWidget*>{m_sourceLabel, m_noteLabel, m_historyTitle})
        first->setContentsMargins(0, theme.space(2), 0, 0);
    m_around->setContentsMargins(0, theme.space(3), 0, 0);
}

void CellPanel::retranslate() {
    m_sourceLabel->setText(tr("&Source"));
    m_noteLabel->setText(tr("N&ote"));
    m_preliminary->setText(tr("&Preliminary figure"));
    m_confirm->setText(tr("Yes, it is right"));
    m_source->setAccessibleName(tr("Source of the figure"));
    m_note->setAccessibleName(tr("Note on the figure"));
    m_historyTitle->setText(tr("History"));
    m_survey->retranslate();
}

void CellPanel::setSurveyFault(const QString& fault) {
    if (fault.isEmpty())
        m_survey->showRecorded();
    else
        m_survey->setFault(fault);
}

void CellPanel::setCell(const CellSnapshot& cell, const QString& fault, const TargetSnapshot* target) {
    const bool another = cell.title != m_cell.title || cell.quarterText != m_cell.quarterText;
    m_cell = cell;
    m_survey->setSurvey({cell.surveyed, cell.answers});
    if (another)
        m_survey->showRecorded();
    setAccessibleName(QStringLiteral("%1, %2").arg(cell.title, cell.quarterText));
    m_title->showText(cell.title);
    m_quarter->showText(cell.quarterText);
    m_value->showText(cell.cell.figure.isReported() ? QStringLiteral("%1 %2").arg(cell.cell.text, cell.unit)
                                                    : cell.cell.text);
    m_remark->showText(cell.cell.remark);
    m_fault->showText(fault);
    m_question->showText(cell.question);
    m_confirm->setHidden(cell.question.isEmpty() || m_readOnly);
    m_around->setRows(cell.around);
    m_history->showText(cell.history.join(QLatin1Char('\n')));
    m_historyTitle->setHidden(cell.history.isEmpty());
    showOrigin(cell);
    showTarget(target);
}

/// The fields are for a figure that stands: what is typed is kept first, and then said where it comes from.
void CellPanel::showOrigin(const CellSnapshot& cell) {
    showFields(!cell.cell.figure.isMissing());
    const QSignalBlocker quietSource(m_source);
    if (!m_source->hasFocus() && !m_source->lineEdit()->hasFocus()) {
        m_source->clear();
        m_source->addItems(cell.recentSources);
        m_source->setCurrentText(cell.source);
    }
    if (!m_note->hasFocus())
        m_note->setText(cell.note);
    m_preliminary->setChecked(cell.cell.preliminary);
    m_preliminary->setHidden(!cell.cell.figure.isReported());
    m_survey->setHidden(!cell.asksSurvey || !cell.cell.figure.isReported());
    for (QWidget* field : std::initializer_list<QWidget*>{m_source, m_note, m_survey, m_preliminary})
        field->setEnabled(!m_readOnly);
}

void CellPanel::showFields(bool shown) {
    for (QWidget* field : std::initializer_list<QWidget*>{m_sourceLabel, m_source, m_noteLabel, m_note})
        field->setHidden(!shown);
    m_preliminary->setHidden(!shown);
    m_survey->setHidden(!shown);
}

void CellPanel::showTarget(const TargetSnapshot* target) {
    m_targetName->showText(target == nullptr ? QString() : target->name);
    m_badge->setStatus(target == nullptr ? std::nullopt : target->status);
    m_result->showText(target == nullptr ? QString() : target->resultText);
}

void CellPanel::setNothing(const QString& why) {
    m_cell = {};
    for (TextLabel* text : {m_title, m_value, m_remark, m_fault, m_question, m_history})
        text->showText({});
    m_quarter->showText(why);
    m_historyTitle->hide();
    m_confirm->hide();
    m_around->setRows({});
    showFields(false);
    showTarget(nullptr);
}

void CellPanel::setReadOnly(bool readOnly) {
    m_readOnly = readOnly;
}

void CellPanel::focusFirst() {
    if (!m_source->isHidden())
        m_source->setFocus();
}

void CellPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_F6)
        emit leftByKey();
    else
        Panel::keyPressEvent(event);
}

} // namespace maalbilde
