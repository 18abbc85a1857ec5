#pragma once

#ifndef Q_MOC_RUN // moc 6.4 cannot read libstdc++
#include "core/values/quarter.h"
#endif
#include "ui/charts/theme.h"
#include "ui/parts/picture_menu.h"

#include <QWidget>
#include <vector>

class QBoxLayout;
class QVBoxLayout;

namespace maalbilde {

enum class ChartForm;
class ChartPanel;
class CommentPanel;
class StatusPanel;
class SupportingPanel;
class TextLabel;
struct ProgrammeSnapshot;
struct TargetSnapshot;

/// Everything about one target: its charts, the same as a table, its status and why, its supporting
/// indicators, what was said of it.
class TargetPage : public QWidget {
    Q_OBJECT

public:
    explicit TargetPage(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);

    /// Shows the target of this id; nothing where the programme has none of this id.
    void setSnapshot(const ProgrammeSnapshot& snapshot, const QString& targetId);

    /// Whose official figures are among those shown: a line below the charts; none if it is empty.
    void setCredit(const QString& credit);

    /// The form in which the main chart is shown.
    [[nodiscard]] ChartForm chartForm() const;

    /// Whether comments can be written.
    void setWritable(bool writable);
    /// The comment that was wished for has been kept.
    void commentKept();
    /// Whether a comment is written that has not been kept, of any target and quarter.
    [[nodiscard]] bool hasDrafts() const;
    void forgetDrafts();

signals:
    /// Somebody wants to save or copy the chart as it is shown.
    void pictureWished(maalbilde::PictureUse use);
    void commentWished(const QString& targetId, maalbilde::Quarter quarter, const QString& text);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void showTarget(const TargetSnapshot& target);
    void showSupporting(const TargetSnapshot& target);
    /// Chart and status beside each other where both can be read, else one below the other.
    void arrange();

    Theme m_theme;
    QWidget* m_content;
    TextLabel* m_wording;
    TextLabel* m_result;
    QBoxLayout* m_sides;
    QVBoxLayout* m_chartColumn;
    ChartPanel* m_chart;
    QWidget* m_side;
    QVBoxLayout* m_sideColumn;
    StatusPanel* m_status;
    CommentPanel* m_comments;
    std::vector<SupportingPanel*> m_supporting;
};

} // namespace maalbilde
