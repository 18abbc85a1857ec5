#pragma once

#include "ui/charts/theme.h"
#ifndef Q_MOC_RUN // moc 6.4 cannot read libstdc++
#include "ui/programme/draft_part.h"
#endif

#include <QWidget>

namespace maalbilde {

class FlowLayout;
class LinkButton;

/// What can be done with the parts of a draft: add one, take one away, move it.
class PartTools : public QWidget {
    Q_OBJECT

public:
    explicit PartTools(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void retranslate();
    /// Offers what can be done where a part is chosen, or only the heading of the parts of a kind.
    void offer(const ProgrammeDraft& draft, const DraftPart& part, DraftPart::Kind kind);

signals:
    void addWished(maalbilde::DraftPart::Kind kind);
    void removeWished();
    void moveWished(int by);

private:
    FlowLayout* m_row;
    DraftPart::Kind m_kind = DraftPart::Kind::frame;
    LinkButton* m_add;
    LinkButton* m_remove;
    LinkButton* m_up;
    LinkButton* m_down;
};

} // namespace maalbilde
