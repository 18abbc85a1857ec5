#include "core/assessment/assessment.h"
#include "core/exchange/figure_csv.h"
#include "ui/export/workbook/sheets.h"
#include "ui/text/cell_names.h"
#include "ui/text/names.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <tuple>
#include <unordered_map>

namespace maalbilde {

namespace {

class FigureListWords {
    Q_DECLARE_TR_FUNCTIONS(FigureListWords)
};

/// Of the columns, in characters.
constexpr std::array<double, 18> kWidths{24, 18, 10, 7,  9,  13, 16, 14, 11,
                                         28, 28, 12, 10, 28, 18, 17, 20, 16};

constexpr std::int64_t kMostRows = 1'048'576;

QStringList titles() {
    return {FigureListWords::tr("Indicator"),    FigureListWords::tr("Place"),
            FigureListWords::tr("Quarter"),      FigureListWords::tr("Year"),
            FigureListWords::tr("Quarter no."),  FigureListWords::tr("Value"),
            FigureListWords::tr("Unit"),         FigureListWords::tr("State"),
            FigureListWords::tr("Preliminary"),  FigureListWords::tr("Source"),
            FigureListWords::tr("Note"),         FigureListWords::tr("Measured on"),
            FigureListWords::tr("Answers"),      FigureListWords::tr("Reason"),
            FigureListWords::tr("Recorded by"),  FigureListWords::tr("Recorded (UTC)"),
            FigureListWords::tr("Indicator id"), FigureListWords::tr("Place id")};
}

/// A cell of the programme, and what stands there; nothing where it is missing.
struct Listed {
    FigureKey key;
    const LedgerEntry* entry = nullptr;
};

/// Where each id stands in the programme's order.
using Order = std::unordered_map<std::string_view, std::size_t>;

template <typename Things>
Order orderOf(const Things& things) {
    Order order;
    for (const auto& thing : things)
        order.emplace(thing.id, order.size());
    return order;
}

/// By indicator, place and quarter.
void sort(std::vector<Listed>& cells, const Programme& programme) {
    const Order indicators = orderOf(programme.indicators);
    Order places = orderOf(programme.municipalities);
    places.emplace(kRegionId, places.size());
    std::ranges::stable_sort(cells, {}, [&](const Listed& cell) {
        return std::tuple(indicators.at(cell.key.indicator.view()), places.at(cell.key.place.view()),
                          cell.key.quarter);
    });
}

/// Figures in force and figures missing.
std::vector<Listed> listedCells(const WorkbookContent& content) {
    const Programme& programme = content.recorded.programme;
    const Ledger& ledger = content.recorded.ledger;
    const auto& upTo = content.wish.upTo;
    std::vector<Listed> cells;
    ledger.forEachCurrent(std::nullopt, [&](const LedgerEntry& entry) {
        const bool counts = !entry.isWithdrawal() && (!upTo || entry.key.quarter <= *upTo);
        if (counts && isTakenBack(programme, {entry.key, entry.figure, entry.provenance}))
            cells.push_back({entry.key, ledger.head(entry.key)});
    });
    for (const DueCell& cell : missingCells(programme, ledger, content.snapshot.asOf))
        cells.push_back({{cell.indicator, cell.place, cell.quarter}, nullptr});
    sort(cells, programme);
    return cells;
}

class ListRow {
public:
    ListRow(Sheet& sheet, std::uint32_t row, const WorkbookContent& content)
        : m_sheet(sheet), m_at{row, 0}, m_programme(content.recorded.programme),
          m_language(content.wish.language) {}

    void write(const Listed& listed) {
        const Indicator& indicator = *m_programme.indicator(listed.key.indicator.view());
        const Quarter quarter = listed.key.quarter;
        word(textIn(indicator.name, m_language));
        word(placeName(m_programme, listed.key.place.view()));
        word(QString::fromStdString(quarter.code()));
        m_sheet.number(next(), quarter.year(), {.isGrouped = false});
        m_sheet.number(next(), quarter.number(), {});
        value(listed.entry, indicator);
        word(textIn(indicator.unit, m_language));
        word(state(listed.entry));
        provenance(listed.entry);
        word(QString::fromStdString(listed.key.indicator.string()));
        word(QString::fromStdString(listed.key.place.string()));
    }

private:
    Cell next() {
        const Cell cell = m_at;
        ++m_at.column;
        return cell;
    }

    void word(const QString& text) { m_sheet.text(next(), text); }

    void said(const SharedText& text) { m_sheet.text(next(), text.view()); }

    void value(const LedgerEntry* entry, const Indicator& indicator) {
        const Cell cell = next();
        if (entry != nullptr && entry->figure.isReported())
            m_sheet.number(cell, entry->figure.number().toDouble(), {.decimals = indicator.decimals},
                           entry->provenance.preliminary ? CellLook::preliminary : CellLook::plain);
        else if (entry != nullptr)
            m_sheet.text(cell, FigureListWords::tr("not applicable"), CellLook::aside);
    }

    static QString state(const LedgerEntry* entry) {
        if (entry == nullptr)
            return FigureListWords::tr("missing");
        return entry->figure.isReported() ? FigureListWords::tr("number")
                                          : FigureListWords::tr("not applicable");
    }

    void provenance(const LedgerEntry* entry) {
        if (entry == nullptr) {
            m_at.column = static_cast<std::uint16_t>(m_at.column + 8);
            return;
        }
        const Provenance& from = entry->provenance;
        word(from.preliminary ? FigureListWords::tr("yes") : FigureListWords::tr("no"));
        said(from.source);
        said(from.note);
        survey(from.survey);
        said(from.reason);
        said(from.author);
        m_sheet.moment(next(), entry->recorded);
    }

    void survey(const Survey& survey) {
        const Cell day = next();
        if (survey.day)
            m_sheet.date(day, *survey.day);
        m_sheet.number(next(), survey.answers ? std::optional<double>(*survey.answers) : std::nullopt, {});
    }

    Sheet& m_sheet;
    Cell m_at;
    const Programme& m_programme;
    Language m_language;
};

} // namespace

Result<void> writeFigureList(Sheet& sheet, const WorkbookContent& content) {
    const std::vector<Listed> cells = listedCells(content);
    const auto rows = static_cast<std::int64_t>(cells.size()) + 1;
    if (rows > kMostRows)
        return failure(ErrorCode::workbookTooLong, rows, kMostRows);
    const QStringList columns = titles();
    sheet.header({0, 0}, columns);
    std::uint32_t row = 0;
    for (const Listed& cell : cells)
        ListRow(sheet, ++row, content).write(cell);
    sheet.widths(0, kWidths);
    sheet.freeze({1, 2});
    sheet.filter({{0, 0}, {row, static_cast<std::uint16_t>(columns.size() - 1)}});
    return {};
}

} // namespace maalbilde
