#pragma once

#include "ui/parts/panel.h"
#include "ui/snapshot/target_snapshot.h"

namespace maalbilde {

class BulletView;
class LabelledRows;
class LinkButton;
class NumberLine;
class PlaceRows;
class RankedPlaces;
class StatusBadge;
class TextLabel;

/// How the target stands and why: the numbers, the explanation to be copied for the minutes, the computation
/// unfolded on demand, the contributions, and what must be known when it is read.
class StatusPanel : public Panel {
    Q_OBJECT

public:
    explicit StatusPanel(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setTarget(const TargetSnapshot& target);

private:
    void build();
    void copyExplanation();
    void unfold(bool open);

    StatusBadge* m_badge;
    TextLabel* m_reason;
    NumberLine* m_number;
    BulletView* m_bullet;
    TextLabel* m_explanation;
    LinkButton* m_copy;
    LinkButton* m_unfold;
    LabelledRows* m_calculation;
    PlaceRows* m_places;
    RankedPlaces* m_ranking;
    TextLabel* m_notes;
};

} // namespace maalbilde
