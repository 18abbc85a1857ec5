#include "ui/programme/section_panel.h"

#include "ui/parts/labelled_rows.h"
#include "ui/parts/text_label.h"
#include "ui/snapshot/programme_sections.h"

#include <QVBoxLayout>

namespace maalbilde {

SectionPanel::SectionPanel(QWidget* parent)
    : Panel(parent), m_heading(new TextLabel(TextSize::large, TextLabel::Tone::text, QFont::DemiBold, this)),
      m_text(new TextLabel(TextSize::body, TextLabel::Tone::text, QFont::Normal, this)),
      m_rows(new LabelledRows(this)) {
    m_text->setSelectable();
    for (QWidget* part : std::initializer_list<QWidget*>{m_heading, m_text, m_rows})
        column()->addWidget(part);
}

void SectionPanel::setTheme(const Theme& theme) {
    Panel::setTheme(theme);
    m_heading->setTheme(theme);
    m_text->setTheme(theme);
    m_rows->setTheme(theme);
    column()->setSpacing(theme.space(2));
}

void SectionPanel::setSection(const ProgrammeSection& section) {
    setAccessibleName(section.heading);
    m_heading->showText(section.heading);
    m_text->showText(section.text);
    m_rows->setRows(section.rows);
}

} // namespace maalbilde
