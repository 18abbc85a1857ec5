#pragma once

#include "core/values/error.h"
#include "ui/export/workbook/cell_styles.h"
#include "ui/export/workbook/sheet.h"

#include <QByteArray>
#include <QTemporaryDir>
#include <string>

struct lxw_workbook;

namespace maalbilde {

/// A workbook on its way to its bytes, in a temporary folder of its own.
class WorkbookFile {
public:
    WorkbookFile(const QString& title, Timestamp made);
    ~WorkbookFile();
    WorkbookFile(const WorkbookFile&) = delete;
    WorkbookFile& operator=(const WorkbookFile&) = delete;

    /// Requires a name as sheetNames() gives them.
    Sheet addSheet(const QString& name);

    /// A chart of a type of libxlsxwriter (`LXW_CHART_COLUMN_STACKED`).
    lxw_chart* addChart(std::uint8_t type);

    /// Everything that was written, proven whole: libxlsxwriter does not notice a full disk. Called once,
    /// last. Errors: diskFull, fileWriteFailed.
    Result<std::string> finish();

private:
    QTemporaryDir m_folder;
    QByteArray m_folderName;
    QByteArray m_path;
    lxw_workbook* m_workbook;
    CellStyles m_styles;
};

} // namespace maalbilde
