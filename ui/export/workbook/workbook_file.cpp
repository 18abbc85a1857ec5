#include "ui/export/workbook/workbook_file.h"

#include "core/values/contract.h"
#include "ui/export/workbook/zip_check.h"
#include "ui/files/whole_file.h"

#include <xlsxwriter.h>

#include <QFile>
#include <utility>

namespace maalbilde {

namespace {

constexpr std::int64_t kLargestWorkbook = 1024LL * 1024 * 1024;

lxw_workbook* newWorkbook(QByteArray& path, QByteArray& folder) {
    lxw_workbook_options options{};
    options.tmpdir = folder.data();
    return workbook_new_opt(path.constData(), &options);
}

} // namespace

WorkbookFile::WorkbookFile(const QString& title, Timestamp made)
    : m_folderName(QFile::encodeName(m_folder.path())), m_path(m_folderName + "/workbook.xlsx"),
      m_workbook(newWorkbook(m_path, m_folderName)), m_styles(m_workbook) {
    QByteArray name = title.toUtf8();
    QByteArray author = "Målbilde";
    lxw_doc_properties properties{};
    properties.title = name.data();
    properties.author = author.data();
    properties.created = made.millisecondsSince1970() / 1000;
    workbook_set_properties(m_workbook, &properties); // takes copies
}

WorkbookFile::~WorkbookFile() {
    if (m_workbook != nullptr)
        lxw_workbook_free(m_workbook);
}

Sheet WorkbookFile::addSheet(const QString& name) {
    lxw_worksheet* sheet = workbook_add_worksheet(m_workbook, name.toUtf8().constData());
    require(sheet != nullptr, "a sheet's name is legal");
    return {sheet, m_styles, name};
}

lxw_chart* WorkbookFile::addChart(std::uint8_t type) {
    return workbook_add_chart(m_workbook, type);
}

Result<std::string> WorkbookFile::finish() {
    const lxw_error error = workbook_close(std::exchange(m_workbook, nullptr));
    const std::string path = m_path.toStdString();
    auto bytes = error == LXW_NO_ERROR ? readWholeFile(path, kLargestWorkbook) : std::string();
    if (!bytes || !isWholeZip(*bytes))
        return failure(ErrorCode::diskFull, m_folderName.toStdString());
    return bytes;
}

} // namespace maalbilde
