#pragma once

#include "ui/window/page_flow.h"

namespace maalbilde {

class AuthorFlow;
class EntryPage;
class Look;

/// The page where the figures of a quarter are entered.
class EntryFlow : public PageFlow {
    Q_OBJECT

public:
    EntryFlow(const Workplace& workplace, Look& look, AuthorFlow& author);

    QWidget& widget() override;
    void refresh(const QString& id, const ProgrammeSnapshot& snapshot) override;
    [[nodiscard]] std::optional<Quarter> ownQuarter() const override;
    bool mayLeave() override;

    /// Another file or another moment: the page begins where its figures are due.
    void beginRound();
    /// Shows a cell. Requires the page to be shown.
    void goTo(const FigureKey& cell);

signals:
    /// The page speaks of another quarter than before.
    void shapeChanged();
    /// Somebody wants to keep what cannot be written into the file in a copy of it.
    void copyWished();

private:
    EntryPage& page();

    Look& m_look;
    AuthorFlow& m_author;
    EntryPage* m_page = nullptr;
};

} // namespace maalbilde
