#pragma once

#include "tests/support/chart_programme.h"
#include "ui/export/report/board_report.h"

#include <QStringList>

namespace maalbilde {

/// The moment at which the reports of these tests are made.
inline const Timestamp kMade = *Timestamp::parse("2017-07-10T09:00:00Z");

/// What a report of a programme is made of; a value, so that a test can change any part.
struct ReportSample {
    Programme programme = chartProgramme();
    Ledger ledger = {};
    std::vector<Comment> comments = {};
    std::vector<RecordedProgramme> revisions = {};
    std::optional<std::string> place = {};
    Quarter asOf = Quarter(2017, 2);

    [[nodiscard]] BoardReport report(Language language = Language::nb) const {
        return boardReport(
            {.programme = programme, .ledger = ledger, .comments = comments, .revisions = revisions},
            {.asOf = asOf, .place = place, .language = language, .made = kMade});
    }
};

/// Six quarters of every kind of target, with as many municipalities as asked for; one figure is missing.
inline ReportSample sampleOf(int municipalities) {
    ReportSample sample;
    if (municipalities != 3)
        sample.programme = wideProgramme(municipalities);
    LedgerBuilder ledger;
    int number = 0;
    for (const Municipality& municipality : sample.programme.municipalities)
        for (int q = 0; q < 6; ++q, ++number) {
            const Quarter quarter = Quarter(2016, 1) + q;
            if (number != 5)
                ledger.enter("jobs", municipality.id.c_str(), quarter, number % 4);
            ledger.enter("firms", municipality.id.c_str(), quarter, number % 5 == 0 ? 1 : 0);
            ledger.enter("residents", municipality.id.c_str(), quarter, number % 7 - 2);
        }
    for (int q = 0; q < 6; ++q)
        ledger.enter("reputation", "region", Quarter(2016, 1) + q, 58 + q);
    sample.ledger = ledger.ledger();
    return sample;
}

/// Everything that a block says, in lines; of a chart its caption and description.
struct SaidBy {
    QString operator()(const ReportText& text) const { return text.text; }

    QString operator()(const ReportSubheading& heading) const { return heading.text; }

    QString operator()(const ReportComment& comment) const {
        return comment.text + QStringLiteral(" / ") + comment.byline;
    }

    QString operator()(const ReportFacts& facts) const {
        QStringList lines;
        for (const LabelledText& row : facts.rows)
            lines << row.label + QStringLiteral(" | ") + row.text;
        return lines.join(QLatin1Char('\n'));
    }

    QString operator()(const ReportTable& table) const {
        QStringList headings;
        for (const ReportColumn& column : table.columns)
            headings << column.heading;
        QStringList lines{headings.join(QStringLiteral(" | "))};
        for (const QStringList& row : table.rows)
            lines << row.join(QStringLiteral(" | "));
        return lines.join(QLatin1Char('\n'));
    }

    QString operator()(const ReportChart& chart) const { return chart.caption; }
};

/// A section as text: its heading, then what its blocks say; spaces that do not break as others.
inline QString said(const ReportSection& section) {
    QStringList lines{section.heading};
    for (const ReportBlock& block : section.blocks)
        lines << std::visit(SaidBy{}, block);
    return lines.join(QLatin1Char('\n')).replace(QChar(QChar::Nbsp), QLatin1Char(' '));
}

/// The section of this heading; its heading alone where there is none.
inline QString sectionNamed(const BoardReport& report, const QString& heading) {
    for (const ReportSection& section : report.sections)
        if (section.heading == heading)
            return said(section);
    return heading;
}

} // namespace maalbilde
