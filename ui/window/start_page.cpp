#include "ui/window/start_page.h"

#include "ui/charts/theme.h"
#include "ui/parts/page_scroll.h"
#include "ui/parts/text_label.h"
#include "ui/window/start_choice.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace maalbilde {

namespace {

constexpr double kWidth = 520; // at 100 %: a line that is read with ease

} // namespace

StartPage::StartPage(QWidget* parent)
    : QWidget(parent), m_content(new QWidget),
      m_title(new TextLabel(TextSize::number, TextLabel::Tone::text, QFont::DemiBold, m_content)),
      m_purpose(new TextLabel(TextSize::large, TextLabel::Tone::text, QFont::Normal, m_content)),
      m_open(new StartChoice), m_new(new StartChoice), m_other(new StartChoice), m_example(new StartChoice),
      m_column(new QVBoxLayout(m_content)) {
    m_column->addStretch(1);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_title, m_purpose, m_new, m_other, m_example, m_open})
        m_column->addWidget(widget);
    m_column->addStretch(2);
    scrollOver(*this, m_content)->setAlignment(Qt::AlignHCenter);
    connect(m_open, &StartChoice::clicked, this, &StartPage::openWished);
    connect(m_new, &StartChoice::clicked, this, &StartPage::newWished);
    connect(m_other, &StartChoice::clicked, this, &StartPage::otherWished);
    connect(m_example, &StartChoice::clicked, this, &StartPage::exampleWished);
    retranslate();
}

void StartPage::setTheme(const Theme& theme) {
    m_title->setTheme(theme);
    m_purpose->setTheme(theme);
    m_purpose->setContentsMargins(0, 0, 0, theme.space(3));
    m_column->setSpacing(theme.space(3));
    m_content->setMaximumWidth(qRound(theme.px(kWidth)));
    for (StartChoice* choice : {m_new, m_other, m_example, m_open})
        choice->setTheme(theme);
}

void StartPage::retranslate() {
    m_title->showText(QStringLiteral("Målbilde"));
    m_purpose->showText(
        tr("See whether the programme reaches its goals, quarter by quarter and place by place. "
           "Open a file, make one, or drop one on the window."));
    m_new->setWords(tr("Make the programme of Elverumregionen"),
                    tr("A new file with its four targets, ready for figures"));
    m_other->setWords(tr("Make the programme of another region"),
                      tr("From a template: one municipality alone, or a region of ten"));
    m_example->setWords(tr("Look at the example"),
                        tr("Invented figures, to try out everything without harm"));
    m_open->setWords(tr("Open a file"), tr("One that you or somebody else has made"));
}

} // namespace maalbilde
