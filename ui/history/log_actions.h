#pragma once

#include "ui/charts/theme.h"

#include <QWidget>

class QHBoxLayout;

namespace maalbilde {

class LinkButton;
class TextLabel;

/// What can be done with one line of the log.
struct LogAbilities {
    bool hasCell = false;
    bool canBeUndone = false;
    bool canBeLookedBackAt = false;
    QString remark; ///< why it cannot be undone; may be empty
};

/// The buttons below the log, for the line that is chosen.
class LogActions : public QWidget {
    Q_OBJECT

public:
    explicit LogActions(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setAbilities(const LogAbilities& abilities);
    void retranslate();

signals:
    void cellWished();
    void undoWished();
    void lookBackWished();

private:
    QHBoxLayout* m_row;
    LinkButton* m_cell;
    LinkButton* m_undo;
    LinkButton* m_lookBack;
    TextLabel* m_remark;
};

} // namespace maalbilde
