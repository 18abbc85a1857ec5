#pragma once

#ifndef Q_MOC_RUN // moc 6.4 cannot read libstdc++
#include "ui/text/quarters.h"
#include "ui/window/workplace.h"

#include <functional>
#endif

#include <QObject>

namespace maalbilde {

/// Every figure as a workbook, as CSV or as a data package, whichever is asked for.
class FiguresExportFlow : public QObject {
    Q_OBJECT

public:
    /// `asOf` is the quarter that the window shows: a workbook has its status.
    FiguresExportFlow(const Workplace& workplace, std::function<Quarter()> asOf);

    void askAndExport();

private:
    Workplace m_at;
    std::function<Quarter()> m_asOf;
};

} // namespace maalbilde
