#pragma once

#include "ui/window/page_flow.h"

#ifndef Q_MOC_RUN // moc 6.4 cannot read libstdc++
#include <functional>
#endif

namespace maalbilde {

class AuthorFlow;
class Look;
class ProgrammeChange;
class ProgrammePage;

/// The page of the programme: for everybody to read, or the editor while something is typed.
class ProgrammeFlow : public PageFlow {
    Q_OBJECT

public:
    /// `asOf` is the quarter at which the effect of a change is shown.
    ProgrammeFlow(const Workplace& workplace, Look& look, AuthorFlow& author, std::function<Quarter()> asOf);

    QWidget& widget() override;
    void refresh(const QString& id, const ProgrammeSnapshot& snapshot) override;
    bool mayLeave() override;

signals:
    /// The editor has taken the place of the page, or given it back.
    void exchanged();

private:
    ProgrammePage& page();
    void connectChange();
    void askAndSaveDefinition();

    Look& m_look;
    ProgrammePage* m_page = nullptr;
    ProgrammeChange* m_change;
};

} // namespace maalbilde
