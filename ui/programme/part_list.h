#pragma once

#include "ui/charts/theme.h"
#ifndef Q_MOC_RUN // moc 6.4 cannot read libstdc++
#include "core/definition/definition_faults.h"
#include "ui/programme/draft_part.h"
#endif

#include <QTreeWidget>
#include <vector>

namespace maalbilde {

/// The parts of a draft, in groups; what has a fault is marked.
class PartList : public QTreeWidget {
    Q_OBJECT

public:
    explicit PartList(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// Shows the parts anew and chooses one of them, without a word about it.
    void setDraft(const ProgrammeDraft& draft, const DraftPart& chosen, Language language);
    /// Names and marks as they are now; the parts are the same.
    void refresh(const ProgrammeDraft& draft, const std::vector<DefinitionFaultAt>& faults,
                 Language language);

signals:
    void partChosen(const maalbilde::DraftPart& part);
    /// The heading of a group was chosen, which holds no part.
    void groupChosen(maalbilde::DraftPart::Kind kind);

private:
    void addGroup(const ProgrammeDraft& draft, DraftPart::Kind kind, const QString& name);
    void tell(const QTreeWidgetItem* item);

    Theme m_theme;
};

} // namespace maalbilde
