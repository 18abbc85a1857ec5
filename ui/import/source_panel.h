#pragma once

#include "ui/parts/panel.h"

class QLineEdit;

namespace maalbilde {

struct ImportSnapshot;
class LabelledRows;
class LinkButton;
class StillChooser;
class TextLabel;

/// What a source is and how it was read: which of its tables is meant, which number that has at Statistics
/// Norway, and what its figures are to say of their source.
class SourcePanel : public Panel {
    Q_OBJECT

public:
    explicit SourcePanel(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void show(const ImportSnapshot& snapshot);

signals:
    void datasetChosen(std::size_t dataset);
    void tableIdGiven(const QString& tableId);
    void sourceGiven(const QString& source);
    void putAwayWished();

private:
    void build();
    void retranslate();

    TextLabel* m_name;
    LinkButton* m_putAway;
    TextLabel* m_reading;
    LabelledRows* m_facts;
    TextLabel* m_datasetLabel;
    StillChooser* m_datasets;
    TextLabel* m_tableIdLabel;
    QLineEdit* m_tableId;
    TextLabel* m_sourceLabel;
    QLineEdit* m_source;
};

} // namespace maalbilde
