#pragma once

#include "ui/window/page_flow.h"

namespace maalbilde {

class AuthorFlow;
class LogPage;
class Look;

/// The page of the log: an entry is taken back, leads to its cell, or to how things were then.
class LogFlow : public PageFlow {
    Q_OBJECT

public:
    LogFlow(const Workplace& workplace, Look& look, AuthorFlow& author);

    QWidget& widget() override;
    void refresh(const QString& id, const ProgrammeSnapshot& snapshot) override;
    /// Puts the keyboard into the search of the page.
    void focusSearch();

signals:
    void cellChosen(const maalbilde::FigureKey& cell);
    void lookBackWished(maalbilde::Timestamp moment);

private:
    LogPage& page();
    void takeBack(const FigureKey& cell);

    Look& m_look;
    AuthorFlow& m_author;
    LogPage* m_page = nullptr;
};

} // namespace maalbilde
