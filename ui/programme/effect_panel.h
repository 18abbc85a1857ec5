#pragma once

#include "ui/charts/theme.h"
#ifndef Q_MOC_RUN // moc 6.4 cannot read libstdc++
#include "ui/snapshot/revision_effect.h"
#endif

#include <QScrollArea>
#include <optional>

namespace maalbilde {

class TextLabel;

/// What the change under way does, while it is typed: every status that becomes another, every figure that is
/// lost, and what somebody else has changed meanwhile. It takes no space while there is nothing to say, and
/// never more than a few lines: of more, the rest is scrolled to.
class EffectPanel : public QScrollArea {
    Q_OBJECT

public:
    explicit EffectPanel(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);

    /// Nothing where nothing can be said of the change.
    void showEffect(const std::optional<RevisionEffect>& effect);
    /// What somebody else has changed; empty if nothing.
    void showNews(const QString& sentence);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    double m_highest = 0;
    TextLabel* m_news;
    TextLabel* m_targets;
    TextLabel* m_losses;
};

} // namespace maalbilde
