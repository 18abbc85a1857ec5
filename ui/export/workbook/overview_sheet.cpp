#include "ui/export/workbook/sheets.h"
#include "ui/text/dates.h"
#include "ui/text/numbers.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <cmath>

namespace maalbilde {

namespace {

class OverviewSheetWords {
    Q_DECLARE_TR_FUNCTIONS(OverviewSheetWords)
};

constexpr std::uint32_t kHeaderRow = 5;

QStringList titles() {
    return {OverviewSheetWords::tr("Target"),
            OverviewSheetWords::tr("Wording"),
            OverviewSheetWords::tr("Status"),
            OverviewSheetWords::tr("Because of"),
            OverviewSheetWords::tr("Result"),
            OverviewSheetWords::tr("Counted"),
            OverviewSheetWords::tr("Plan now"),
            OverviewSheetWords::tr("Difference"),
            OverviewSheetWords::tr("Goal"),
            OverviewSheetWords::tr("Upper goal"),
            OverviewSheetWords::tr("Unit"),
            OverviewSheetWords::tr("Outlook, low"),
            OverviewSheetWords::tr("Outlook, middle"),
            OverviewSheetWords::tr("Outlook, high"),
            OverviewSheetWords::tr("Probability"),
            OverviewSheetWords::tr("Outlook in words"),
            OverviewSheetWords::tr("Figures received"),
            OverviewSheetWords::tr("Figures due"),
            OverviewSheetWords::tr("Responsible"),
            OverviewSheetWords::tr("Latest comment")};
}

/// How many characters go on a line of each column.
constexpr std::array<double, 20> kWidths{20, 44, 18, 18, 10, 12, 10, 10, 10, 10,
                                         16, 10, 10, 10, 13, 44, 10, 10, 20, 60};

/// How many lines a text needs, broken between words.
int linesOf(const QString& text, double width) {
    constexpr double kOfWidth = 0.9; // words do not fill their lines
    int lines = 0;
    for (const QString& paragraph : text.split(QLatin1Char('\n')))
        lines += std::max(
            1, static_cast<int>(std::ceil(static_cast<double>(paragraph.size()) / (width * kOfWidth))));
    return lines;
}

std::optional<double> valueOf(const std::optional<WordedNumber>& number) {
    return number ? std::optional(number->value) : std::nullopt;
}

/// A computed number needs a decimal more where it is small and not whole.
NumberLook computed(NumberLook look, const std::optional<double>& value) {
    if (value && std::abs(*value) < 10 && *value != std::round(*value))
        ++look.decimals;
    return look;
}

/// The cells of one target, from left to right.
class TargetRow {
public:
    TargetRow(Sheet& sheet, std::uint32_t row, const TargetSnapshot& target)
        : m_sheet(sheet), m_at{row, 0}, m_target(target),
          m_look{.decimals = target.lead.indicator.decimals,
                 .isSigned = std::holds_alternative<NetCumulative>(target.rule)} {}

    void write(Language language) {
        word(m_target.name);
        word(m_target.wording);
        word(m_target.status ? m_target.status->sign + QLatin1Char(' ') + m_target.status->word : QString());
        word(m_target.reason);
        result();
        outlook(language);
        number(m_target.received.reported, {});
        number(m_target.received.due, {});
        word(m_target.owner);
        word(m_target.comments.empty()
                 ? QString()
                 : m_target.comments.front().opening + QLatin1Char(' ') + m_target.comments.front().text);
        m_sheet.lines(m_at.row, m_lines);
    }

private:
    void word(const QString& text) {
        m_sheet.text(m_at, text, CellLook::wrapped);
        m_lines = std::max(m_lines, linesOf(text, kWidths.at(m_at.column)));
        ++m_at.column;
    }

    void number(const std::optional<double>& value, NumberLook look) {
        m_sheet.number(m_at, value, look);
        ++m_at.column;
    }

    void result() {
        const auto plan = valueOf(m_target.expected);
        const auto goal = valueOf(m_target.goal);
        number(valueOf(m_target.actual), m_look);
        word(m_target.actualLabel);
        number(plan, computed(m_look, plan));
        number(valueOf(m_target.difference), {m_look.decimals, true});
        number(goal, computed(m_look, goal));
        number(m_target.bullet.ambition, computed(m_look, m_target.bullet.ambition));
        word(m_target.lead.unit);
    }

    void outlook(Language language) {
        const auto& forecast = m_target.progress.outlook;
        const bool known = forecast.has_value() && m_target.outlook.known;
        number(known ? std::optional(forecast->low) : std::nullopt, m_look);
        number(known ? std::optional(forecast->mid) : std::nullopt, m_look);
        number(known ? std::optional(forecast->high) : std::nullopt, m_look);
        word(known ? probability(*forecast, language) : QString());
        word(m_target.outlook.sentence);
    }

    static QString probability(const Forecast& forecast, Language language) {
        const auto shown = forecast.shownProbability ? forecast.shownProbability : forecast.probability;
        return shown ? probabilityText(shownProbability(*shown), language) : QString();
    }

    Sheet& m_sheet;
    Cell m_at;
    const TargetSnapshot& m_target;
    NumberLook m_look;
    int m_lines = 1;
};

void writeHead(Sheet& sheet, const WorkbookContent& content) {
    const ProgrammeSnapshot& snapshot = content.snapshot;
    QStringList facts{
        OverviewSheetWords::tr("Status at %1").arg(snapshot.asOfText), snapshot.received.text,
        OverviewSheetWords::tr("Made %1").arg(momentText(content.wish.made, content.wish.language))};
    facts.removeAll(QString());
    sheet.text({0, 0}, snapshot.name, CellLook::title);
    sheet.text({1, 0}, snapshot.exampleText, CellLook::warning);
    sheet.text({2, 0}, facts.join(QStringLiteral(" · ")), CellLook::note);
    sheet.text({3, 0}, snapshot.sentence);
}

} // namespace

void writeOverview(Sheet& sheet, const WorkbookContent& content) {
    writeHead(sheet, content);
    const QStringList columns = titles();
    sheet.header({kHeaderRow, 0}, columns);
    std::uint32_t row = kHeaderRow;
    for (const TargetSnapshot& target : content.snapshot.targets)
        TargetRow(sheet, ++row, target).write(content.wish.language);
    sheet.widths(0, kWidths);
    sheet.lines(0, 1, CellLook::title);
    sheet.lines(kHeaderRow, 2);
    sheet.freeze({kHeaderRow + 1, 1});
    sheet.filter({{kHeaderRow, 0}, {row, static_cast<std::uint16_t>(columns.size() - 1)}});
}

} // namespace maalbilde
