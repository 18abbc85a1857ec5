#pragma once

#ifndef Q_MOC_RUN // moc 6.4 cannot read libstdc++
#include "ui/snapshot/programme_snapshot.h"
#include "ui/window/workplace.h"

#include <optional>
#endif

#include <QObject>

namespace maalbilde {

/// A page of the window and what is done on it. The page is made when it is first looked at, and belongs to
/// the window from then on.
class PageFlow : public QObject {
    Q_OBJECT

public:
    explicit PageFlow(const Workplace& workplace);

    /// The page, in its present form.
    virtual QWidget& widget() = 0;

    /// Shows what the programme says now. `page` is the id under which the page was asked for.
    virtual void refresh(const QString& page, const ProgrammeSnapshot& snapshot) = 0;

    /// True if the page speaks of the quarter and the place of the window's head.
    [[nodiscard]] virtual bool followsHead() const { return false; }

    /// The quarter that the page has chosen for itself.
    [[nodiscard]] virtual std::optional<Quarter> ownQuarter() const { return {}; }

    /// True if nothing typed would be lost: asks where something would, and gives it up then.
    virtual bool mayLeave() { return true; }

protected:
    Workplace m_at;
};

} // namespace maalbilde
