#pragma once

#ifndef Q_MOC_RUN // moc 6.4 cannot read libstdc++
#include "ui/snapshot/programme_snapshot.h"
#include "ui/window/workplace.h"

#include <functional>
#endif

#include <QObject>

namespace maalbilde {

struct BoardReport;

/// The board report on what the window shows: as a file, or on paper.
class ReportFlow : public QObject {
    Q_OBJECT

public:
    /// `shown` is what the window shows: its quarter and place are the report's.
    ReportFlow(const Workplace& workplace, std::function<ProgrammeSnapshot()> shown);

    void save();
    void print();
    void preview();

private:
    [[nodiscard]] BoardReport report() const;

    Workplace m_at;
    std::function<ProgrammeSnapshot()> m_shown;
};

} // namespace maalbilde
