#include "ui/history/log_page.h"

#include "ui/history/log_model.h"
#include "ui/parts/panel.h"
#include "ui/parts/surface.h"
#include "ui/parts/table_style.h"
#include "ui/parts/text_label.h"
#include "ui/text/numbers.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QTimer>
#include <array>
#include <chrono>

namespace maalbilde {

namespace {

using namespace std::chrono_literals;

constexpr auto kPause = 200ms;
constexpr std::array kWidths{176, 112, 320, 136}; // px at 100 %; the last column takes what is left

} // namespace

LogPage::LogPage(const Document& document, QWidget* parent)
    : QWidget(parent), m_model(new LogModel(
                           [&document] {
                               return LogSources{document.programme(), document.ledger(), document.comments(),
                                                 document.revisions()};
                           },
                           this)),
      m_found(new QSortFilterProxyModel(this)), m_typed(new QTimer(this)),
      m_count(new TextLabel(TextSize::large, TextLabel::Tone::muted, QFont::Normal, this)),
      m_search(new QLineEdit(this)), m_panel(new Panel(this)), m_table(new QTableView(m_panel)) {
    m_found->setSourceModel(m_model);
    m_found->setFilterKeyColumn(-1); // any column
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_typed->setSingleShot(true);
    m_typed->setInterval(kPause);
    build();
    connect(m_search, &QLineEdit::textChanged, m_typed, qOverload<>(&QTimer::start));
    connect(m_typed, &QTimer::timeout, this, &LogPage::find);
    connect(m_table, &QTableView::activated, this, &LogPage::choose);
    setTheme(lightTheme());
}

void LogPage::build() {
    m_table->setModel(m_found);
    setFocusProxy(m_table); // where one who comes by keyboard goes on
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_search->setClearButtonEnabled(true);
    auto* head = new QHBoxLayout;
    head->addWidget(m_count, 1);
    head->addWidget(m_search);
    m_panel->column()->addWidget(m_table);
    auto* column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_panel, 1);
}

void LogPage::setTheme(const Theme& theme) {
    setPalette(paletteOf(theme));
    m_count->setTheme(theme);
    m_panel->setTheme(theme);
    m_search->setFont(theme.font(TextSize::body));
    m_search->setMinimumHeight(theme.space(9));
    m_search->setFixedWidth(theme.space(72));
    const int margin = theme.space(6);
    layout()->setContentsMargins(margin, theme.space(2), margin, theme.space(4));
    layout()->setSpacing(theme.space(3));
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
    m_search->setPlaceholderText(tr("Find in the log"));
    m_search->setAccessibleName(tr("Find in the log: a name, a place, a quarter, a date or any other word"));
    m_table->setAccessibleName(tr("The log, newest first; Enter goes to the cell of a figure"));
    m_model->refresh(language);
    sayHowMany();
}

void LogPage::find() {
    m_found->setFilterFixedString(m_search->text().trimmed());
    sayHowMany();
}

void LogPage::sayHowMany() {
    const int all = m_model->rowCount();
    const int found = m_found->rowCount();
    const QString whole = numberText(all, 0, m_language);
    m_count->showText(found == all
                          ? tr("%1 lines in the log, newest first.", nullptr, all).arg(whole)
                          : tr("%1 of %2 lines found.").arg(numberText(found, 0, m_language), whole));
}

void LogPage::choose(const QModelIndex& index) {
    if (const auto cell = m_model->cellAt(m_found->mapToSource(index)))
        emit cellChosen(*cell);
}

} // namespace maalbilde
