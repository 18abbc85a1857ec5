#include "ui/window/head.h"

#include "ui/parts/flow_layout.h"
#include "ui/text/names.h"
#include "ui/text/quarters.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QSignalBlocker>
#include <algorithm>

namespace maalbilde {

namespace {

constexpr int kPlacesToScan = 20;       // a longer list is searched by typing
constexpr double kNarrowestWords = 320; // beside the choices, at 100 %

QLabel* plainLabel() {
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    return label;
}

/// Lets the list be searched by any part of a name.
void makeSearchable(QComboBox& list) {
    list.setEditable(true);
    list.setInsertPolicy(QComboBox::NoInsert);
    list.completer()->setCompletionMode(QCompleter::PopupCompletion);
    list.completer()->setFilterMode(Qt::MatchContains);
}

QComboBox* chooser(QLabel* label) {
    auto* list = new QComboBox;
    list->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    list->setMaxVisibleItems(16);
    label->setBuddy(list);
    return list;
}

void colour(QLabel& label, const QColor& text) {
    QPalette palette = label.palette();
    palette.setColor(QPalette::WindowText, text);
    label.setPalette(palette);
}

} // namespace

Head::Head(QWidget* parent)
    : QWidget(parent), m_theme(lightTheme()), m_name(plainLabel()), m_example(plainLabel()),
      m_note(plainLabel()), m_placeLabel(plainLabel()), m_quarterLabel(plainLabel()),
      m_places(chooser(m_placeLabel)), m_quarters(chooser(m_quarterLabel)), m_choices(new QWidget(this)),
      m_choiceRow(new QHBoxLayout(m_choices)), m_title(new FlowLayout),
      m_row(new QBoxLayout(QBoxLayout::LeftToRight, this)) {
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addLayout(m_title);
    words->addWidget(m_note);
    for (QLabel* label : {m_name, m_example})
        m_title->addWidget(label);
    m_note->setWordWrap(true);
    m_row->addLayout(words, 1);
    buildChoices();
    m_row->addWidget(m_choices, 0, Qt::AlignTop);
    connect(m_quarters, &QComboBox::activated, this, &Head::chooseQuarter);
    connect(m_places, &QComboBox::activated, this, &Head::choosePlace);
    retranslate();
}

void Head::buildChoices() {
    m_choiceRow->setContentsMargins(0, 0, 0, 0);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_placeLabel, m_places, m_quarterLabel, m_quarters})
        m_choiceRow->addWidget(widget);
}

void Head::setTheme(const Theme& theme) {
    m_theme = theme;
    m_row->setContentsMargins(theme.space(6), theme.space(4), theme.space(6), theme.space(1));
    m_row->setSpacing(theme.space(2));
    m_choiceRow->setSpacing(theme.space(2));
    m_title->setContentsMargins(0, 0, 0, 0);
    m_title->setGap(theme.space(4));
    m_title->setSpacing(0);
    m_name->setFont(theme.font(TextSize::title, QFont::DemiBold));
    colour(*m_name, theme.text);
    m_example->setFont(theme.font(TextSize::body, QFont::DemiBold));
    m_example->setContentsMargins(0, 0, 0, qRound(theme.px(4))); // onto the line of the larger name
    colour(*m_example, theme.status(Status::atRisk).text);
    for (QLabel* label : {m_note, m_placeLabel, m_quarterLabel}) {
        label->setFont(theme.font(label == m_note ? TextSize::body : TextSize::small));
        colour(*label, theme.mutedText);
    }
    for (QComboBox* list : {m_places, m_quarters}) {
        list->setFont(theme.font(TextSize::body));
        list->view()->setFont(list->font());
        list->setMinimumHeight(theme.space(9));
    }
    for (QLabel* label : {m_placeLabel, m_quarterLabel})
        label->setMinimumHeight(theme.space(9)); // level with the list beside it
    arrange();
}

void Head::arrange() {
    const double wanted = m_choices->sizeHint().width() + m_theme.px(kNarrowestWords);
    m_row->setDirection(width() < wanted ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_row->setAlignment(m_choices, width() < wanted ? Qt::AlignLeft : Qt::AlignTop);
}

void Head::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

// Not the layout's: that is of the present arrangement, and would keep the head from getting narrower.
QSize Head::minimumSizeHint() const {
    const QMargins margins = m_row->contentsMargins();
    return {m_choices->minimumSizeHint().width() + margins.left() + margins.right(),
            m_row->minimumSize().height()};
}

void Head::setProgramme(const QString& name, const QString& exampleText, const QString& note) {
    m_name->setText(name);
    m_example->setText(exampleText);
    m_example->setVisible(!exampleText.isEmpty());
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void Head::setChoices(const Programme& programme, Quarter newest, Language language) {
    m_quarterRows.clear();
    m_quarters->clear();
    for (Quarter quarter = newest; quarter >= programme.period.first(); quarter = quarter - 1) {
        m_quarterRows.push_back(quarter);
        m_quarters->addItem(quarterText(quarter, language));
    }
    m_places->clear();
    m_places->addItem(tr("The whole region"));
    for (const Municipality& place : programme.municipalities)
        m_places->addItem(QString::fromStdString(place.name), QString::fromStdString(place.id));
    if (m_places->count() > kPlacesToScan && !m_places->isEditable())
        makeSearchable(*m_places);
}

void Head::setChosen(Quarter asOf, const std::optional<std::string>& place) {
    const auto row = std::ranges::find(m_quarterRows, asOf);
    m_quarters->setCurrentIndex(row == m_quarterRows.end() ? -1
                                                           : static_cast<int>(row - m_quarterRows.begin()));
    m_places->setCurrentIndex(place ? std::max(0, m_places->findData(QString::fromStdString(*place))) : 0);
}

void Head::showChoices(bool shown) {
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_placeLabel, m_places, m_quarterLabel, m_quarters})
        widget->setVisible(shown);
}

void Head::retranslate() {
    m_placeLabel->setText(tr("Place"));
    m_quarterLabel->setText(tr("Status at"));
    m_places->setAccessibleName(tr("Place that all pages speak of"));
    m_quarters->setAccessibleName(tr("Quarter that all pages speak of"));
}

QString Head::note() const {
    return m_note->text();
}

void Head::chooseQuarter(int row) {
    emit asOfChosen(m_quarterRows[static_cast<std::size_t>(row)]);
}

void Head::choosePlace(int row) {
    const QString id = m_places->itemData(row).toString();
    emit placeChosen(id.isEmpty() ? std::nullopt : std::optional(id.toStdString()));
}

} // namespace maalbilde
