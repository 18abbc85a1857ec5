#include "ui/import/import_start.h"

#include "ui/parts/flow_layout.h"
#include "ui/parts/link_button.h"
#include "ui/parts/panel.h"
#include "ui/parts/primary_button.h"
#include "ui/parts/text_label.h"

#include <QVBoxLayout>

namespace maalbilde {

namespace {

using Tone = TextLabel::Tone;

constexpr double kWidth = 720; // px at 100 %: wider lines are hard to read
constexpr int kGap = 12;       // px between buttons

FlowLayout* rowOf(std::initializer_list<QWidget*> widgets) {
    auto* row = new FlowLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setGap(kGap);
    for (QWidget* widget : widgets) {
        row->addWidget(widget);
        row->setAlignment(widget, Qt::AlignVCenter);
    }
    return row;
}

} // namespace

ImportStart::ImportStart(QWidget* parent)
    : QWidget(parent), m_theme(lightTheme()), m_column(new QVBoxLayout(this)), m_done(new Panel(this)),
      m_doneText(new TextLabel(TextSize::large, Tone::text, QFont::DemiBold, m_done)),
      m_undo(new LinkButton(m_done)), m_log(new LinkButton(m_done)), m_entry(new LinkButton(m_done)),
      m_panel(new Panel(this)),
      m_heading(new TextLabel(TextSize::large, Tone::text, QFont::DemiBold, m_panel)),
      m_text(new TextLabel(TextSize::body, Tone::text, QFont::Normal, m_panel)),
      m_open(new PrimaryButton(m_panel)), m_paste(new LinkButton(m_panel)), m_fetch(new LinkButton(m_panel)),
      m_obstacle(new TextLabel(TextSize::body, Tone::text, QFont::DemiBold, m_panel)) {
    build();
    connectParts();
    retranslate();
}

void ImportStart::build() {
    m_done->column()->addWidget(m_doneText);
    m_done->column()->addLayout(rowOf({m_undo, m_log, m_entry}));
    m_panel->column()->addWidget(m_heading);
    m_panel->column()->addWidget(m_text);
    m_panel->column()->addLayout(rowOf({m_open, m_paste, m_fetch}));
    m_panel->column()->addWidget(m_obstacle);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addWidget(m_done);
    m_column->addWidget(m_panel);
    m_column->addStretch(1);
    m_done->hide();
    m_fetch->hide();
    setFocusProxy(m_open);
}

void ImportStart::connectParts() {
    connect(m_open, &QPushButton::clicked, this, &ImportStart::openWished);
    connect(m_paste, &QPushButton::clicked, this, &ImportStart::pasteWished);
    connect(m_fetch, &QPushButton::clicked, this, &ImportStart::fetchWished);
    connect(m_undo, &QPushButton::clicked, this, &ImportStart::undoWished);
    connect(m_log, &QPushButton::clicked, this, &ImportStart::logWished);
    connect(m_entry, &QPushButton::clicked, this, &ImportStart::entryWished);
}

void ImportStart::setTheme(const Theme& theme) {
    m_theme = theme;
    for (Panel* panel : {m_done, m_panel}) {
        panel->setTheme(theme);
        panel->setMaximumWidth(qRound(theme.px(kWidth)));
        panel->column()->setSpacing(theme.space(3));
    }
    for (TextLabel* label : {m_doneText, m_heading, m_text, m_obstacle})
        label->setTheme(theme);
    for (ThemedButton* button :
         std::initializer_list<ThemedButton*>{m_undo, m_log, m_entry, m_open, m_paste, m_fetch})
        button->setTheme(theme);
    m_column->setSpacing(theme.space(3));
}

void ImportStart::retranslate() {
    m_heading->showText(tr("Bring in figures from elsewhere"));
    m_text->showText(
        tr("Drop a file on the window, open one, or paste a block that was copied from a spreadsheet: CSV in "
           "any dialect, JSON-stat from Statistics Norway, a data package. You see how it is understood and "
           "what will change, and nothing is written before you say so."));
    m_open->setText(tr("Open a file …"));
    m_paste->setText(tr("Paste"));
    m_fetch->setText(tr("Fetch from Statistics Norway …"));
    m_undo->setText(tr("Undo the import"));
    m_log->setText(tr("Show it in the log"));
    m_entry->setText(tr("Enter figures"));
}

void ImportStart::setObstacle(const QString& obstacle) {
    m_obstacle->showText(obstacle);
    for (QWidget* button : std::initializer_list<QWidget*>{m_open, m_paste, m_fetch})
        button->setEnabled(obstacle.isEmpty());
}

void ImportStart::sayDone(const QString& sentence) {
    m_doneText->showText(sentence);
    m_done->setHidden(sentence.isEmpty());
}

void ImportStart::offerFetch() {
    m_fetch->show();
}

} // namespace maalbilde
