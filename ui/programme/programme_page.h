#pragma once

#include "ui/charts/theme.h"
#ifndef Q_MOC_RUN // moc 6.4 cannot read libstdc++
#include "ui/snapshot/programme_sections.h"
#endif

#include <QWidget>
#include <vector>

class QVBoxLayout;

namespace maalbilde {

class LinkButton;
class SectionPanel;

/// What the programme has promised, for everybody to read. It is changed in the editor, or by reading another
/// definition in.
class ProgrammePage : public QWidget {
    Q_OBJECT

public:
    explicit ProgrammePage(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setSections(const std::vector<ProgrammeSection>& sections);
    /// Whether it can be changed: not in a file that is read-only, nor in the past.
    void setWritable(bool writable);

signals:
    void changeWished();
    void importWished();
    void exportWished();

private:
    Theme m_theme;
    QWidget* m_content;
    QVBoxLayout* m_column;
    LinkButton* m_change;
    LinkButton* m_import;
    LinkButton* m_export;
    std::vector<SectionPanel*> m_sections;
};

} // namespace maalbilde
