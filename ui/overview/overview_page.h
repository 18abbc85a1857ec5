#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace maalbilde {

struct ProgrammeSnapshot;
struct Theme;

/// Oversikt: the programme in one sentence, and one card for each target.
class OverviewPage : public QWidget {
    Q_OBJECT

public:
    explicit OverviewPage(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);

    /// Shows this snapshot in place of the former one.
    void setSnapshot(const ProgrammeSnapshot& snapshot);

signals:
    /// Somebody wants to see the page of this target.
    void targetChosen(const QString& targetId);

private:
    QLabel* m_sentence;
    QVBoxLayout* m_cards;
};

} // namespace maalbilde
