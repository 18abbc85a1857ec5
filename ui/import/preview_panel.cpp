#include "ui/import/preview_panel.h"

#include "ui/import/import_preview_model.h"
#include "ui/parts/flow_layout.h"
#include "ui/parts/segment_button.h"
#include "ui/parts/table_style.h"
#include "ui/parts/text_label.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>
#include <array>

namespace maalbilde {

namespace {

constexpr std::array kWidths{72, 272, 72, 96}; // px at 100 %; the last column takes what is left

} // namespace

PreviewPanel::PreviewPanel(QWidget* parent)
    : Panel(parent), m_theme(lightTheme()), m_model(new ImportPreviewModel(this)), m_partRow(new FlowLayout),
      m_table(new QTableView(this)),
      m_detail(new TextLabel(TextSize::body, TextLabel::Tone::text, QFont::Normal, this)),
      m_passedOver(new TextLabel(TextSize::small, TextLabel::Tone::muted, QFont::Normal, this)) {
    for (int part = 0; part < kImportParts; ++part) {
        auto* button = new SegmentButton(this);
        m_parts.push_back(button);
        m_partRow->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, part] { choose(static_cast<ImportPart>(part)); });
    }
    build();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &PreviewPanel::tellOfLine);
    connect(m_model, &QAbstractItemModel::modelReset, this, &PreviewPanel::tellOfLine);
}

void PreviewPanel::build() {
    m_table->setModel(m_model);
    showAsLines(*m_table);
    m_table->horizontalHeader()->setMinimumSectionSize(1); // what is cut is said whole below
    m_detail->setSelectable();
    column()->addLayout(m_partRow);
    column()->addWidget(m_table, 1);
    column()->addWidget(m_detail);
    column()->addWidget(m_passedOver);
}

void PreviewPanel::setTheme(const Theme& theme) {
    Panel::setTheme(theme);
    m_theme = theme;
    for (SegmentButton* button : m_parts)
        button->setTheme(theme);
    m_partRow->setGap(theme.space(1));
    m_detail->setTheme(theme);
    m_passedOver->setTheme(theme);
    styleTable();
}

void PreviewPanel::styleTable() {
    m_table->setFont(m_theme.font(TextSize::body));
    m_table->setStyleSheet(tableStyle(m_theme) +
                           QStringLiteral("QHeaderView::section{padding-left:3px;padding-right:%1px}"
                                          "QTableView::item{padding-right:%1px}")
                               .arg(m_theme.space(2)));
    m_table->horizontalHeader()->setFont(m_theme.font(TextSize::small, QFont::DemiBold));
    m_table->verticalHeader()->setDefaultSectionSize(m_theme.space(8));
    for (std::size_t column = 0; column < kWidths.size(); ++column)
        m_table->setColumnWidth(static_cast<int>(column), qRound(m_theme.px(kWidths[column])));
}

void PreviewPanel::show(const ImportState& state, const ImportSnapshot& snapshot, const Programme& programme,
                        Language language) {
    m_table->setAccessibleName(tr("What the import does with every cell"));
    m_model->show(state, programme, language);
    if (snapshot.counts[static_cast<std::size_t>(m_model->part())] == 0)
        m_model->choose(ImportPart::all);
    showParts(snapshot);
    m_passedOver->showText(snapshot.passedOver);
}

/// A part with nothing in it is not offered.
void PreviewPanel::showParts(const ImportSnapshot& snapshot) {
    for (std::size_t part = 0; part < m_parts.size(); ++part) {
        SegmentButton* button = m_parts[part];
        button->setText(snapshot.parts[part]);
        button->setVisible(snapshot.counts[part] > 0);
        button->setChecked(m_model->part() == static_cast<ImportPart>(part));
        button->setTheme(m_theme); // as wide as its text
    }
}

void PreviewPanel::choose(ImportPart part) {
    m_model->choose(part);
    for (std::size_t each = 0; each < m_parts.size(); ++each)
        m_parts[each]->setChecked(part == static_cast<ImportPart>(each));
}

void PreviewPanel::tellOfLine() {
    const QModelIndex line = m_table->currentIndex();
    if (!line.isValid())
        return m_detail->showText({});
    const ImportRow row = m_model->rowAt(line);
    m_detail->showText(row.remark.isEmpty() ? row.cell : QStringLiteral("%1 – %2").arg(row.cell, row.remark));
}

} // namespace maalbilde
