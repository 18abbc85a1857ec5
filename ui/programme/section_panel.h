#pragma once

#include "ui/parts/panel.h"

namespace maalbilde {

class LabelledRows;
struct ProgrammeSection;
class TextLabel;

/// One part of what the programme says of itself.
class SectionPanel : public Panel {
    Q_OBJECT

public:
    explicit SectionPanel(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setSection(const ProgrammeSection& section);

private:
    TextLabel* m_heading;
    TextLabel* m_text;
    LabelledRows* m_rows;
};

} // namespace maalbilde
