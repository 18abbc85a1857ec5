#pragma once

#include "ui/parts/panel.h"
#include "ui/snapshot/target_snapshot.h"

#include <optional>
#include <vector>

namespace maalbilde {

class CommentForm;
class LinkButton;
class TextLabel;

/// What has been said of the target, newest first, and where more is said. Asks for it where the status calls
/// for a word.
class CommentPanel : public Panel {
    Q_OBJECT

public:
    explicit CommentPanel(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setTarget(const TargetSnapshot& target);
    /// Whether anything can be written: not in a file that is read-only, nor in what was known long ago.
    void setWritable(bool writable);
    /// What was written has been kept.
    void commentKept();
    /// Whether something is written that has not been kept, of any target and quarter.
    [[nodiscard]] bool hasDrafts() const;
    void forgetDrafts();

signals:
    void commentWished(const QString& targetId, maalbilde::Quarter quarter, const QString& text);

private:
    /// One comment: who and when, and what.
    struct Said {
        TextLabel* byline;
        TextLabel* text;
    };

    void build();
    void showComments();
    void addSaid();
    void unfoldForm(bool open);
    [[nodiscard]] std::size_t shownCount() const;

    Theme m_theme;
    QString m_targetId;
    std::optional<Quarter> m_quarter; ///< shown, and commented on
    std::vector<CommentSnapshot> m_comments;
    CommentLabels m_labels;
    bool m_writable = true;
    TextLabel* m_title;
    TextLabel* m_asked;
    LinkButton* m_write;
    CommentForm* m_form;
    std::vector<Said> m_said;
    LinkButton* m_all;
};

} // namespace maalbilde
