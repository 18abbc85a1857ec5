#include "ui/export/workbook/cell_styles.h"

#include <xlsxwriter.h>

namespace maalbilde {

namespace {

constexpr lxw_color_t kMuted = 0x5F6368;
constexpr lxw_color_t kWarning = 0x8A5A00;
constexpr lxw_color_t kHeaderFill = 0xE8ECEF;
constexpr lxw_color_t kMissingFill = 0xE6E6E6;
constexpr lxw_color_t kLine = 0x9AA0A6;

void dress(lxw_format* format, CellLook look) {
    switch (look) {
    case CellLook::plain: break;
    case CellLook::wrapped: format_set_text_wrap(format); break;
    case CellLook::title:
        format_set_bold(format);
        format_set_font_size(format, 16);
        break;
    case CellLook::note: format_set_font_color(format, kMuted); break;
    case CellLook::warning:
        format_set_bold(format);
        format_set_font_color(format, kWarning);
        break;
    case CellLook::numberHeader: format_set_align(format, LXW_ALIGN_RIGHT); [[fallthrough]];
    case CellLook::header:
        format_set_bold(format);
        format_set_text_wrap(format);
        format_set_bg_color(format, kHeaderFill);
        format_set_bottom(format, LXW_BORDER_THIN);
        format_set_bottom_color(format, kLine);
        break;
    case CellLook::total: format_set_bold(format); break;
    case CellLook::planned: format_set_font_color(format, kMuted); break;
    case CellLook::preliminary: format_set_italic(format); break;
    case CellLook::missing: format_set_bg_color(format, kMissingFill); break;
    case CellLook::aside:
        format_set_font_color(format, kMuted);
        format_set_align(format, LXW_ALIGN_RIGHT);
        break;
    case CellLook::date:
        format_set_num_format(format, "yyyy-mm-dd");
        format_set_align(format, LXW_ALIGN_LEFT);
        break;
    case CellLook::moment:
        format_set_num_format(format, "yyyy-mm-dd hh:mm");
        format_set_align(format, LXW_ALIGN_LEFT);
        break;
    }
}

} // namespace

lxw_format* CellStyles::make(CellLook look) {
    lxw_format* format = workbook_add_format(m_workbook);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    dress(format, look);
    return format;
}

lxw_format* CellStyles::of(CellLook look) {
    lxw_format*& format = m_formats[{look, std::nullopt}];
    if (format == nullptr)
        format = make(look);
    return format;
}

lxw_format* CellStyles::of(CellLook look, NumberLook number) {
    lxw_format*& format = m_formats[{look, number}];
    if (format == nullptr) {
        format = make(look);
        format_set_num_format(format, numberFormat(number).toUtf8().constData());
    }
    return format;
}

QString numberFormat(NumberLook number) {
    QString plain = number.isGrouped ? QStringLiteral("#,##0") : QStringLiteral("0");
    if (number.decimals > 0)
        plain += QLatin1Char('.') + QString(number.decimals, QLatin1Char('0'));
    return number.isSigned ? QStringLiteral("+%1;-%1;0").arg(plain) : plain;
}

} // namespace maalbilde
