#pragma once

#include "ui/parts/panel.h"
#ifndef Q_MOC_RUN // moc 6.4 cannot read libstdc++
#include "ui/snapshot/import_snapshot.h"
#endif

#include <vector>

class QTableView;

namespace maalbilde {

class FlowLayout;
class ImportPreviewModel;
class SegmentButton;
class TextLabel;

/// Every cell of an import and what would come of it, all or a part; of the line one stands on the whole of
/// what is said.
class PreviewPanel : public Panel {
    Q_OBJECT

public:
    explicit PreviewPanel(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void show(const ImportState& state, const ImportSnapshot& snapshot, const Programme& programme,
              Language language);

    [[nodiscard]] QTableView* table() const { return m_table; }

private:
    void build();
    void choose(ImportPart part);
    void showParts(const ImportSnapshot& snapshot);
    void tellOfLine();
    void styleTable();

    Theme m_theme;
    ImportPreviewModel* m_model;
    FlowLayout* m_partRow;
    std::vector<SegmentButton*> m_parts;
    QTableView* m_table;
    TextLabel* m_detail;
    TextLabel* m_passedOver;
};

} // namespace maalbilde
