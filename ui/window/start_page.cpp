#include "ui/window/start_page.h"

#include "ui/charts/theme.h"
#include "ui/window/start_choice.h"

#include <QLabel>
#include <QVBoxLayout>

namespace maalbilde {

StartPage::StartPage(QWidget* parent)
    : QWidget(parent), m_title(new QLabel), m_purpose(new QLabel), m_open(new StartChoice),
      m_new(new StartChoice), m_example(new StartChoice), m_column(new QVBoxLayout) {
    m_purpose->setWordWrap(true);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_title, m_purpose, m_new, m_example, m_open})
        m_column->addWidget(widget);
    auto* middle = new QHBoxLayout(this);
    auto* centred = new QVBoxLayout;
    centred->addStretch(1);
    centred->addLayout(m_column);
    centred->addStretch(2);
    middle->addStretch(1);
    middle->addLayout(centred, 2);
    middle->addStretch(1);
    connect(m_open, &StartChoice::clicked, this, &StartPage::openWished);
    connect(m_new, &StartChoice::clicked, this, &StartPage::newWished);
    connect(m_example, &StartChoice::clicked, this, &StartPage::exampleWished);
    retranslate();
}

void StartPage::setTheme(const Theme& theme) {
    m_title->setFont(theme.font(TextSize::number, QFont::DemiBold));
    m_purpose->setFont(theme.font(TextSize::large));
    m_purpose->setContentsMargins(0, 0, 0, theme.space(3));
    m_column->setSpacing(theme.space(3));
    for (StartChoice* choice : {m_new, m_example, m_open})
        choice->setTheme(theme);
}

void StartPage::retranslate() {
    m_title->setText(QStringLiteral("Målbilde"));
    m_purpose->setText(
        tr("See whether the programme reaches its goals, quarter by quarter and place by place. "
           "Open a file, make one, or drop one on the window."));
    m_new->setWords(tr("Make the programme of Elverumregionen"),
                    tr("A new file with its four targets, ready for figures"));
    m_example->setWords(tr("Look at the example"),
                        tr("Invented figures, to try out everything without harm"));
    m_open->setWords(tr("Open a file"), tr("One that you or somebody else has made"));
}

} // namespace maalbilde
