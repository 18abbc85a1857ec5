#pragma once

#include "ui/charts/theme.h"
#include "ui/parts/picture_menu.h"

#include <QWidget>
#include <vector>

class QGridLayout;
class QHBoxLayout;
class QVBoxLayout;

namespace maalbilde {

class OverviewCard;
class TextLabel;
struct ProgrammeSnapshot;

/// Oversikt: the programme in one sentence, and one card for each target. Four fit a page; more scroll.
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
    /// Somebody wants to save or copy the card of this target.
    void pictureWished(const QString& targetId, maalbilde::PictureUse use);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildHead(QVBoxLayout* column);
    void addCard();
    /// Two cards beside each other where both can be read, else one.
    void arrange();
    [[nodiscard]] int columnsThatFit() const;

    Theme m_theme;
    QWidget* m_content;
    QHBoxLayout* m_head;
    QGridLayout* m_grid;
    TextLabel* m_sentence;
    TextLabel* m_received;
    std::vector<OverviewCard*> m_cards;
    std::vector<QString> m_targets; ///< ids, one for each card
};

} // namespace maalbilde
