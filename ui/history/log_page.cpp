#include "ui/history/log_page.h"

#include "ui/history/found_lines.h"
#include "ui/history/log_actions.h"
#include "ui/history/log_filter_bar.h"
#include "ui/history/log_model.h"
#include "ui/parts/panel.h"
#include "ui/parts/surface.h"
#include "ui/parts/table_style.h"
#include "ui/parts/text_label.h"
#include "ui/text/numbers.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>
#include <array>

namespace maalbilde {

namespace {

constexpr std::array kWidths{152, 112, 344, 120}; // px at 100 %; the last column takes what is left

} // namespace

LogPage::LogPage(const Document& document, QWidget* parent)
    : QWidget(parent), m_document(document),
      m_model(new LogModel(
          [&document] {
              return LogSources{document.programme(), document.ledger(), document.comments(),
                                document.revisions()};
          },
          this)),
      m_found(new FoundLines(*m_model, this)),
      m_count(new TextLabel(TextSize::large, TextLabel::Tone::muted, QFont::Normal, this)),
      m_filter(new LogFilterBar(this)), m_panel(new Panel(this)), m_table(new QTableView(m_panel)),
      m_actions(new LogActions(this)), m_column(new QVBoxLayout(this)) {
    build();
    connectParts();
    setTheme(lightTheme());
}

void LogPage::build() {
    m_table->setModel(m_found);
    setFocusProxy(m_table); // where one who comes by keyboard goes on
    showAsLines(*m_table);
    m_panel->column()->addWidget(m_table);
    m_column->addWidget(m_count);
    m_column->addWidget(m_filter);
    m_column->addWidget(m_panel, 1);
    m_column->addWidget(m_actions);
}

void LogPage::connectParts() {
    connect(m_filter, &LogFilterBar::changed, this, &LogPage::find);
    connect(m_table, &QTableView::activated, this, &LogPage::goToCell);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &LogPage::showAbilities);
    connect(m_actions, &LogActions::cellWished, this, &LogPage::goToCell);
    connect(m_actions, &LogActions::undoWished, this, &LogPage::undo);
    connect(m_actions, &LogActions::lookBackWished, this, &LogPage::lookBack);
}

void LogPage::setTheme(const Theme& theme) {
    setPalette(paletteOf(theme));
    m_count->setTheme(theme);
    m_filter->setTheme(theme);
    m_panel->setTheme(theme);
    m_actions->setTheme(theme);
    const int margin = theme.space(6);
    m_column->setContentsMargins(margin, theme.space(2), margin, theme.space(4));
    m_column->setSpacing(theme.space(3));
    styleTable(theme);
}

void LogPage::styleTable(const Theme& theme) {
    m_table->setFont(theme.font(TextSize::body));
    m_table->setStyleSheet(tableStyle(theme) + QStringLiteral("QHeaderView::section{padding-left:3px}"));
    m_table->horizontalHeader()->setFont(theme.font(TextSize::small, QFont::DemiBold));
    m_table->verticalHeader()->setDefaultSectionSize(theme.space(8));
    for (std::size_t column = 0; column < kWidths.size(); ++column)
        m_table->setColumnWidth(static_cast<int>(column), qRound(theme.px(kWidths[column])));
}

void LogPage::refresh(Language language) {
    m_language = language;
    m_table->setAccessibleName(tr("The log, newest first; Enter goes to the cell of a figure"));
    m_actions->retranslate();
    m_model->refresh(language);
    m_filter->setChoices(m_document.programme(), logPeriods(m_model->items(), m_document.today()), language);
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_found->index(0, 0));
    showAbilities(); // the same line may be one that can no longer be undone
}

void LogPage::focusSearch() {
    m_filter->focusWords();
}

void LogPage::find() {
    m_found->find(m_filter->filter(), m_filter->words());
    sayHowMany();
    showAbilities();
}

void LogPage::sayHowMany() {
    const int all = m_model->rowCount();
    const QString whole = numberText(all, 0, m_language);
    m_count->showText(
        m_found->findsAll()
            ? tr("%1 lines in the log, newest first.", nullptr, all).arg(whole)
            : tr("%1 of %2 lines found.").arg(numberText(m_found->rowCount(), 0, m_language), whole));
}

const LogItem* LogPage::chosen() const {
    return m_found->itemAt(m_table->currentIndex());
}

std::optional<FigureKey> LogPage::chosenCell() const {
    const LogItem* item = chosen();
    return item == nullptr ? std::nullopt : cellOf(*item, m_model->sources());
}

void LogPage::goToCell() {
    if (const auto cell = chosenCell())
        emit cellChosen(*cell);
}

void LogPage::undo() {
    if (const auto cell = chosenCell())
        emit undoWished(*cell);
}

void LogPage::lookBack() {
    if (const LogItem* item = chosen())
        emit lookBackWished(Timestamp(item->recorded));
}

void LogPage::showAbilities() {
    const LogItem* item = chosen();
    m_actions->setAbilities(item == nullptr ? LogAbilities() : abilitiesOf(*item));
}

LogAbilities LogPage::abilitiesOf(const LogItem& item) const {
    const QString remark = remarkOn(item);
    return {.hasCell = item.kind == LogItem::Kind::figure,
            .canBeUndone = remark.isEmpty() && !m_document.writeFault(),
            .canBeLookedBackAt = m_document.knownAt() != item.recorded,
            .remark = remark};
}

/// Why the line cannot be undone, whatever the file; empty where it can.
QString LogPage::remarkOn(const LogItem& item) const {
    switch (item.kind) {
    case LogItem::Kind::comment: return tr("A comment stays. Write another one to correct it.");
    case LogItem::Kind::revision:
        return tr("A change of the programme stays. Change the programme once more.");
    case LogItem::Kind::figure: break;
    }
    const LedgerEntry& entry = m_document.ledger().entries()[item.index];
    const bool isNewest = m_document.ledger().head(entry.key)->id == entry.id;
    return isNewest ? QString() : tr("The cell has been changed since. Only its newest entry can be undone.");
}

} // namespace maalbilde
