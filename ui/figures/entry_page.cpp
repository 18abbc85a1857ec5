#include "ui/figures/entry_page.h"

#include "ui/document/document.h"
#include "ui/figures/cell_panel.h"
#include "ui/figures/entry_chooser.h"
#include "ui/figures/entry_table_view.h"
#include "ui/figures/missing_panel.h"
#include "ui/parts/link_button.h"
#include "ui/parts/surface.h"
#include "ui/parts/text_label.h"
#include "ui/text/errors.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <algorithm>
#include <utility>

namespace maalbilde {

namespace {

constexpr double kCellWidth = 304; // of the panel beside the grid, at 100 %

} // namespace

EntryPage::EntryPage(Document& document, RecorderPrompts prompts, QWidget* parent)
    : QWidget(parent), m_document(document),
      m_recorder(new FigureRecorder(document, std::move(prompts), this)),
      m_model(new EntryGridModel(m_recorder->pending(), this)), m_theme(lightTheme()),
      m_summary(new TextLabel(TextSize::large, TextLabel::Tone::muted, QFont::Normal, this)),
      m_chooser(new EntryChooser(this)),
      m_fault(new TextLabel(TextSize::body, TextLabel::Tone::error, QFont::DemiBold, this)),
      m_copy(new LinkButton(this)), m_gridPanel(new Panel(this)),
      m_table(new EntryTableView(*m_model, m_gridPanel)),
      m_hint(new TextLabel(TextSize::body, TextLabel::Tone::muted, QFont::Normal, m_gridPanel)),
      m_cell(new CellPanel(this)), m_missing(new MissingPanel(this)), m_sides(new QHBoxLayout),
      m_column(new QVBoxLayout(this)) {
    build();
    connectParts();
}

void EntryPage::build() {
    auto* head = new QHBoxLayout;
    head->addWidget(m_summary, 1);
    head->addWidget(m_chooser);
    auto* trouble = new QHBoxLayout;
    trouble->addWidget(m_fault, 1);
    trouble->addWidget(m_copy, 0, Qt::AlignTop);
    m_gridPanel->column()->addWidget(m_table, 1);
    m_gridPanel->column()->addWidget(m_hint);
    auto* left = new QVBoxLayout;
    left->addWidget(m_gridPanel, 1);
    left->addWidget(m_missing);
    m_sides->addLayout(left, 1);
    m_sides->addWidget(m_cell);
    m_column->addLayout(head);
    m_column->addLayout(trouble);
    m_column->addLayout(m_sides, 1);
    setFocusProxy(m_table);
}

void EntryPage::connectParts() {
    connect(m_chooser, &EntryChooser::shapeChosen, this, &EntryPage::choose);
    connect(m_table, &EntryTableView::typingBegan, m_recorder, &FigureRecorder::beginTyping);
    connect(m_table, &EntryTableView::typed, m_recorder, &FigureRecorder::type);
    connect(m_table, &EntryTableView::dropped, m_recorder, &FigureRecorder::drop);
    connect(m_model, &EntryGridModel::typed, m_recorder, &FigureRecorder::type);
    connect(m_table, &EntryTableView::cellChosen, this, &EntryPage::refreshCell);
    connect(m_table, &EntryTableView::remarked, m_hint, &TextLabel::showText);
    connect(m_table, &EntryTableView::leftByKey, m_cell, [this] { m_cell->focusFirst(); });
    connect(m_cell, &CellPanel::leftByKey, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_recorder, &FigureRecorder::pendingChanged, this, [this] {
        m_model->refreshPending();
        refreshCell();
        showFault();
    });
    connect(m_recorder, &FigureRecorder::refused, this, &EntryPage::refused);
    connect(m_missing, &MissingPanel::cellChosen, this, &EntryPage::goTo);
    connect(m_missing, &MissingPanel::reminderWished, this, [this](const MissingAtPlace& place) {
        QGuiApplication::clipboard()->setText(
            reminderOf(place, m_document.programme(), QString::fromStdString(m_document.author())));
    });
    connect(m_copy, &LinkButton::clicked, this, &EntryPage::copyWished);
    const auto ofCell = [this](auto act) {
        if (const QModelIndex index = m_table->currentIndex(); index.isValid())
            if (const auto& key = m_model->cell(index).key)
                act(FigureKey(*key));
    };
    connect(m_cell, &CellPanel::sourceGiven, this, [this, ofCell](const QString& source) {
        ofCell([&](const FigureKey& key) { m_recorder->setSource(key, source); });
    });
    connect(m_cell, &CellPanel::noteGiven, this, [this, ofCell](const QString& note) {
        ofCell([&](const FigureKey& key) { m_recorder->setNote(key, note); });
    });
    connect(m_cell, &CellPanel::surveyGiven, this, [this, ofCell](const TypedSurvey& survey) {
        ofCell([&](const FigureKey& key) {
            const auto kept = m_recorder->setSurvey(key, survey);
            m_cell->setSurveyFault(kept ? QString() : errorSentence(kept.error(), m_language));
        });
    });
    connect(m_cell, &CellPanel::preliminaryGiven, this, [this, ofCell](bool preliminary) {
        ofCell([&](const FigureKey& key) { m_recorder->setPreliminary(key, preliminary); });
    });
    connect(m_cell, &CellPanel::confirmed, this,
            [this, ofCell] { ofCell([&](const FigureKey& key) { m_recorder->confirm(key); }); });
}

void EntryPage::setTheme(const Theme& theme) {
    m_theme = theme;
    setPalette(paletteOf(theme));
    m_summary->setTheme(theme);
    m_chooser->setTheme(theme);
    m_fault->setTheme(theme);
    m_copy->setTheme(theme);
    m_gridPanel->setTheme(theme);
    m_table->setTheme(theme);
    m_hint->setTheme(theme);
    m_cell->setTheme(theme);
    m_missing->setTheme(theme);
    m_sides->setSpacing(theme.space(4));
    m_column->setContentsMargins(theme.space(6), theme.space(2), theme.space(6), theme.space(4));
    m_column->setSpacing(theme.space(3));
    arrange();
}

void EntryPage::beginRound() {
    m_shape = QuarterRound{m_document.dueQuarter()};
    m_table->setCurrentIndex({});
}

Quarter EntryPage::asOf() const {
    const auto* round = m_shape ? std::get_if<QuarterRound>(&*m_shape) : nullptr;
    return round == nullptr ? m_document.dueQuarter() : round->quarter;
}

int EntryPage::pendingCount() const {
    return static_cast<int>(m_recorder->pending().count());
}

void EntryPage::forgetPending() {
    m_recorder->forgetAll();
}

EntryQuestion EntryPage::question() const {
    return {*m_shape, m_document.dueQuarter(), m_language};
}

void EntryPage::setSnapshot(const ProgrammeSnapshot& snapshot, Language language) {
    m_snapshot = snapshot;
    m_language = language;
    m_recorder->setLanguage(language);
    if (!m_shape)
        beginRound();
    m_recorder->retry();
    m_chooser->setChoices(m_document.programme(), *m_shape, m_document.dueQuarter(), language);
    m_cell->retranslate();
    m_copy->setText(tr("Save a copy …"));
    m_hint->showText(
        tr("A figure is kept when you leave its cell. Ctrl+Z takes it back. Ctrl+V pastes a block "
           "from a spreadsheet. F6 goes to its source and note."));
    refreshGrid();
    showFault();
}

void EntryPage::refreshGrid() {
    const bool readOnly = m_document.writeFault().has_value();
    m_model->setReadOnly(readOnly);
    m_cell->setReadOnly(readOnly);
    m_model->setGrid(entryGrid(m_document.programme(), m_document.ledger(), question()), m_language);
    m_summary->showText(m_model->grid().summary);
    m_table->setAccessibleName(tr("Figures: %1").arg(m_model->grid().corner));
    m_missing->setMissing(missingAtPlaces(m_document.programme(), m_document.missing(), m_language));
    m_table->goToStart();
    refreshCell();
}

/// What keeps figures from being recorded, as long as it does.
void EntryPage::showFault() {
    QString sentence;
    if (const auto& fault = m_document.writeFault())
        sentence = errorSentence(*fault, m_language);
    else if (const int waiting = pendingCount(); waiting > 0)
        sentence = tr("%n figures are typed but not recorded yet.", nullptr, waiting);
    m_fault->showText(sentence);
    m_copy->setHidden(!m_document.writeFault() && !m_recorder->waitsForFile());
}

void EntryPage::refreshCell() {
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid() || !m_model->cell(index).isOpen())
        return m_cell->setNothing(index.isValid() ? index.data(Qt::AccessibleTextRole).toString()
                                                  : QString());
    const FigureKey key = *m_model->cell(index).key;
    const PendingFigure* pending = m_model->pendingAt(index);
    m_cell->setCell(cellSnapshot(m_document.programme(), m_document.ledger(), key, question()),
                    pending == nullptr ? QString() : index.data(Qt::ToolTipRole).toString(),
                    targetOf(key.indicator.view()));
}

/// The target that the indicator leads, or else one that it supports.
const TargetSnapshot* EntryPage::targetOf(std::string_view indicator) const {
    const TargetSnapshot* supported = nullptr;
    for (const Target& target : m_document.programme().targets) {
        const auto shown = std::ranges::find(m_snapshot->targets, target.id, &TargetSnapshot::id);
        if (shown == m_snapshot->targets.end())
            continue;
        if (target.indicator == indicator)
            return &*shown;
        if (std::ranges::find(target.supporting, indicator) != target.supporting.end())
            supported = &*shown;
    }
    return supported;
}

void EntryPage::choose(const EntryShape& shape) {
    m_shape = shape;
    emit shapeChanged();
    m_table->setFocus();
}

void EntryPage::goTo(const FigureKey& key) {
    if (!m_model->indexOf(key).isValid()) {
        m_shape = QuarterRound{key.quarter};
        emit shapeChanged();
    }
    m_table->goTo(m_model->indexOf(key));
    m_table->setFocus();
}

void EntryPage::arrange() {
    m_cell->setFixedWidth(qRound(m_theme.px(kCellWidth)));
}

void EntryPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace maalbilde
