#include "ui/window/start_page.h"

#include "ui/charts/theme.h"

#include <QCommandLinkButton>
#include <QLabel>
#include <QVBoxLayout>

namespace maalbilde {

StartPage::StartPage(QWidget* parent)
    : QWidget(parent), m_title(new QLabel), m_purpose(new QLabel), m_open(new QCommandLinkButton),
      m_new(new QCommandLinkButton), m_example(new QCommandLinkButton), m_column(new QVBoxLayout) {
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
    connect(m_open, &QCommandLinkButton::clicked, this, &StartPage::openWished);
    connect(m_new, &QCommandLinkButton::clicked, this, &StartPage::newWished);
    connect(m_example, &QCommandLinkButton::clicked, this, &StartPage::exampleWished);
    retranslate();
}

void StartPage::setTheme(const Theme& theme) {
    m_title->setFont(theme.font(TextSize::number, QFont::DemiBold));
    m_purpose->setFont(theme.font(TextSize::large));
    m_column->setSpacing(theme.space(3));
    for (QCommandLinkButton* button : {m_open, m_new, m_example}) {
        button->setFont(theme.font(TextSize::large));
        button->setIconSize({theme.space(5), theme.space(5)});
    }
}

void StartPage::retranslate() {
    m_title->setText(QStringLiteral("Målbilde"));
    m_purpose->setText(
        tr("See whether the programme reaches its goals, quarter by quarter and place by place. "
           "Open a file, make one, or drop one on the window."));
    m_new->setText(tr("Make the programme of Elverumregionen"));
    m_new->setDescription(tr("A new file with its four targets, ready for figures"));
    m_example->setText(tr("Look at the example"));
    m_example->setDescription(tr("Invented figures, to try out everything without harm"));
    m_open->setText(tr("Open a file"));
    m_open->setDescription(tr("One that you or somebody else has made"));
}

} // namespace maalbilde
