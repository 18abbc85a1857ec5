#include "ui/import/source_panel.h"

#include "ui/parts/labelled_rows.h"
#include "ui/parts/link_button.h"
#include "ui/parts/still_chooser.h"
#include "ui/parts/text_label.h"
#include "ui/snapshot/import_snapshot.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QRegularExpressionValidator>
#include <QVBoxLayout>

namespace maalbilde {

namespace {

using Tone = TextLabel::Tone;

/// Does not disturb who is typing.
void showIn(QLineEdit& field, const QString& text) {
    if (!field.hasFocus() && field.text() != text)
        field.setText(text);
}

} // namespace

SourcePanel::SourcePanel(QWidget* parent)
    : Panel(parent), m_name(new TextLabel(TextSize::large, Tone::text, QFont::DemiBold, this)),
      m_putAway(new LinkButton(this)),
      m_reading(new TextLabel(TextSize::body, Tone::muted, QFont::Normal, this)),
      m_facts(new LabelledRows(this)),
      m_datasetLabel(new TextLabel(TextSize::small, Tone::muted, QFont::Normal, this)),
      m_datasets(new StillChooser(this)),
      m_tableIdLabel(new TextLabel(TextSize::small, Tone::muted, QFont::Normal, this)),
      m_tableId(new QLineEdit(this)),
      m_sourceLabel(new TextLabel(TextSize::small, Tone::muted, QFont::Normal, this)),
      m_source(new QLineEdit(this)) {
    build();
    connect(m_datasets, &QComboBox::activated, this,
            [this](int row) { emit datasetChosen(static_cast<std::size_t>(row)); });
    connect(m_tableId, &QLineEdit::editingFinished, this, [this] { emit tableIdGiven(m_tableId->text()); });
    connect(m_source, &QLineEdit::editingFinished, this, [this] { emit sourceGiven(m_source->text()); });
    connect(m_putAway, &LinkButton::clicked, this, &SourcePanel::putAwayWished);
}

void SourcePanel::build() {
    static const QRegularExpression kTableNumber(QStringLiteral("[0-9]{0,5}"));
    m_tableId->setValidator(new QRegularExpressionValidator(kTableNumber, m_tableId));
    m_name->setSelectable();
    m_datasetLabel->setBuddy(m_datasets);
    m_tableIdLabel->setBuddy(m_tableId);
    m_sourceLabel->setBuddy(m_source);
    auto* head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    head->addWidget(m_putAway, 0, Qt::AlignTop);
    column()->addLayout(head);
    for (QWidget* part : std::initializer_list<QWidget*>{m_reading, m_facts, m_datasetLabel, m_datasets,
                                                         m_tableIdLabel, m_tableId, m_sourceLabel, m_source})
        column()->addWidget(part);
}

void SourcePanel::setTheme(const Theme& theme) {
    Panel::setTheme(theme);
    for (TextLabel* label : {m_name, m_reading, m_datasetLabel, m_tableIdLabel, m_sourceLabel})
        label->setTheme(theme);
    m_putAway->setTheme(theme);
    m_facts->setTheme(theme);
    m_datasets->setTheme(theme);
    for (QLineEdit* field : {m_tableId, m_source}) {
        field->setFont(theme.font(TextSize::body));
        field->setMinimumHeight(theme.space(8));
    }
    column()->setSpacing(theme.space(1));
}

void SourcePanel::retranslate() {
    m_putAway->setText(tr("Put away"));
    m_putAway->setAccessibleDescription(tr("Forget this source; nothing has been written"));
    m_datasets->setAccessibleName(tr("Which of the tables is to be imported"));
    m_tableId->setPlaceholderText(tr("for example 01222"));
    m_tableId->setAccessibleName(tr("Number of the table at Statistics Norway, if it comes from there"));
    m_source->setAccessibleName(tr("Where the figures come from"));
}

void SourcePanel::show(const ImportSnapshot& snapshot) {
    retranslate();
    m_name->showText(snapshot.name);
    m_reading->showText(snapshot.reading);
    m_facts->setRows(snapshot.facts);
    const bool several = !snapshot.datasets.isEmpty();
    m_datasetLabel->showText(several ? tr("Table in the file") : QString());
    m_datasets->setVisible(several);
    m_datasets->offer(snapshot.datasets, snapshot.dataset);
    m_tableIdLabel->showText(snapshot.asksTableId
                                 ? tr("Number of the table at Statistics Norway, if it comes from there")
                                 : QString());
    m_tableId->setVisible(snapshot.asksTableId);
    showIn(*m_tableId, snapshot.tableId);
    m_sourceLabel->showText(snapshot.asksSource ? tr("Source that the figures are given") : QString());
    m_source->setVisible(snapshot.asksSource);
    m_source->setPlaceholderText(snapshot.usualSource.isEmpty() ? tr("not said") : snapshot.usualSource);
    showIn(*m_source, snapshot.source);
}

} // namespace maalbilde
