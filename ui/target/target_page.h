#pragma once

#include <QWidget>

class QLabel;

namespace maalbilde {

struct ProgrammeSnapshot;
struct Theme;

/// Everything about one target: its charts, the same as a table, its status and why, its supporting
/// indicators.
class TargetPage : public QWidget {
    Q_OBJECT

public:
    explicit TargetPage(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);

    /// Shows the target of this id; nothing where the programme has none of this id.
    void setSnapshot(const ProgrammeSnapshot& snapshot, const QString& targetId);

private:
    QLabel* m_wording;
    QLabel* m_explanation;
};

} // namespace maalbilde
