#include "ui/programme/programme_page.h"

#include "ui/parts/link_button.h"
#include "ui/parts/page_scroll.h"
#include "ui/parts/surface.h"
#include "ui/programme/section_panel.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace maalbilde {

namespace {

constexpr double kWidth = 880; // px at 100 %: wider lines are hard to read

} // namespace

ProgrammePage::ProgrammePage(QWidget* parent)
    : QWidget(parent), m_content(new QWidget), m_column(new QVBoxLayout(m_content)),
      m_change(new LinkButton(m_content)), m_import(new LinkButton(m_content)),
      m_export(new LinkButton(m_content)) {
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_change);
    buttons->addWidget(m_import);
    buttons->addWidget(m_export);
    buttons->addStretch(1);
    m_column->addLayout(buttons);
    m_column->addStretch(1);
    setFocusProxy(scrollOver(*this, m_content));
    connect(m_change, &LinkButton::clicked, this, &ProgrammePage::changeWished);
    connect(m_import, &LinkButton::clicked, this, &ProgrammePage::importWished);
    connect(m_export, &LinkButton::clicked, this, &ProgrammePage::exportWished);
    setTheme(lightTheme());
}

void ProgrammePage::setTheme(const Theme& theme) {
    m_theme = theme;
    setPalette(paletteOf(theme));
    m_change->setTheme(theme);
    m_import->setTheme(theme);
    m_export->setTheme(theme);
    for (SectionPanel* section : m_sections)
        section->setTheme(theme);
    m_content->setMaximumWidth(qRound(theme.px(kWidth)));
    m_column->setContentsMargins(theme.space(6), theme.space(2), theme.space(6), theme.space(4));
    m_column->setSpacing(theme.space(3));
}

void ProgrammePage::setSections(const std::vector<ProgrammeSection>& sections) {
    m_change->setText(tr("Change the programme"));
    m_import->setText(tr("Read another definition in …"));
    m_export->setText(tr("Save the definition …"));
    for (; m_sections.size() > sections.size(); m_sections.pop_back())
        delete m_sections.back();
    while (m_sections.size() < sections.size()) {
        auto* section = new SectionPanel(m_content);
        section->setTheme(m_theme);
        m_column->insertWidget(m_column->count() - 1, section); // above what is left of the page
        m_sections.push_back(section);
    }
    for (std::size_t i = 0; i < sections.size(); ++i)
        m_sections[i]->setSection(sections[i]);
}

void ProgrammePage::setWritable(bool writable) {
    m_change->setEnabled(writable);
    m_import->setEnabled(writable);
}

} // namespace maalbilde
