#include "ui/text/data_description.h"

#include "ui/text/numbers.h"
#include "ui/text/text_layout.h"

#include <QCoreApplication>
#include <QMap>
#include <QStringList>

namespace maalbilde {

namespace {

class DataWords {
    Q_DECLARE_TR_FUNCTIONS(DataWords)
};

constexpr int kWidth = 100;
constexpr int kIndent = 2;
constexpr std::size_t kMostLines = 12; ///< categories with a line each; more of them run on

QString textOf(const std::string& text) {
    return QString::fromStdString(text).simplified();
}

QString formatName(const DataReading& reading) {
    switch (reading.format) {
    case DataFormat::jsonStat:
        return QStringLiteral("JSON-stat %1 (%2)").arg(textOf(reading.version), textOf(reading.kind));
    case DataFormat::csv:
        return reading.wide ? DataWords::tr("CSV with periods as columns") : QStringLiteral("CSV");
    case DataFormat::dataPackage: return DataWords::tr("data package");
    }
    return {};
}

QString separatorName(char separator) {
    switch (separator) {
    case ';': return DataWords::tr("semicolon between cells");
    case '\t': return DataWords::tr("TAB between cells");
    default: return DataWords::tr("comma between cells");
    }
}

QString roleName(DimensionRole role) {
    switch (role) {
    case DimensionRole::time: return DataWords::tr("time");
    case DimensionRole::place: return DataWords::tr("place");
    case DimensionRole::contents: return DataWords::tr("what is counted");
    case DimensionRole::other: break;
    }
    return {};
}

/// `Region – region (place), 3 categories`.
QString dimensionHead(const Dimension& dimension) {
    QString head = textOf(dimension.id);
    if (!dimension.label.empty() && dimension.label != dimension.id)
        head += QStringLiteral(" – ") + textOf(dimension.label);
    if (const QString role = roleName(dimension.role); !role.isEmpty())
        head += QStringLiteral(" (%1)").arg(role);
    return head + DataWords::tr(", %n categories", nullptr, static_cast<int>(dimension.categories.size()));
}

QString meaningText(const Category& category) {
    QString text = category.label == category.code ? QString() : textOf(category.label);
    if (!category.unit.empty())
        text += QStringLiteral(" [%1]").arg(textOf(category.unit));
    return text.trimmed();
}

/// A few categories with a line each, many of them run on by their codes.
QString categoriesText(const Dimension& dimension) {
    const QString indent(2 * kIndent, QLatin1Char(' '));
    QString text;
    QStringList codes;
    for (const Category& category : dimension.categories)
        codes << textOf(category.code);
    if (dimension.categories.size() > kMostLines) {
        codes.replaceInStrings(QStringLiteral(" "), QString(QChar::Nbsp)); // a code is not broken in two
        for (const QString& line : wrapped(codes.join(QStringLiteral(", ")), kWidth - 2 * kIndent))
            text += indent + line + QLatin1Char('\n');
        return text;
    }
    qsizetype widest = 0;
    for (const QString& code : codes)
        widest = std::max(widest, code.size());
    for (qsizetype i = 0; i < codes.size(); ++i)
        text += (indent + codes[i].leftJustified(widest + 2) +
                 meaningText(dimension.categories[static_cast<std::size_t>(i)]))
                    .trimmed()
                    .prepend(indent) +
                QLatin1Char('\n');
    return text;
}

QString tableText(const StatTable& table, Language language) {
    const QString indent(kIndent, QLatin1Char(' '));
    QString text = labelledRows({{DataWords::tr("Source"), textOf(table.source)},
                                 {DataWords::tr("Updated"), textOf(table.updated)},
                                 {DataWords::tr("Cells"), cellsText(table, language)}},
                                kIndent, kWidth);
    for (const Dimension& dimension : table.dimensions)
        text += indent + dimensionHead(dimension) + QLatin1Char('\n') + categoriesText(dimension);
    return text;
}

QString linksText(const std::vector<StatLink>& links) {
    if (links.empty())
        return {};
    QString text =
        QLatin1Char('\n') +
        DataWords::tr("%n link(s), which are not followed:", nullptr, static_cast<int>(links.size())) +
        QLatin1Char('\n');
    for (const StatLink& link : links)
        text += QStringLiteral("  %1 %2")
                    .arg(textOf(link.label), textOf(link.address))
                    .trimmed()
                    .prepend(QStringLiteral("  ")) +
                QLatin1Char('\n');
    return text;
}

} // namespace

QString readingText(const DataReading& reading) {
    const auto charset = nameOf(reading.charset);
    QStringList parts{formatName(reading),
                      QString::fromUtf8(charset.data(), static_cast<qsizetype>(charset.size()))};
    if (reading.separator != 0)
        parts << separatorName(reading.separator);
    if (reading.decimalSign == ',')
        parts << DataWords::tr("decimal comma");
    if (reading.decimalSign == '.')
        parts << DataWords::tr("decimal point");
    if (reading.headerLine > 0)
        parts << DataWords::tr("header on line %1").arg(reading.headerLine);
    return parts.join(QStringLiteral(", "));
}

QString cellsText(const StatTable& table, Language language) {
    if (!table.cells)
        return DataWords::tr("none: a description without figures");
    const auto number = [&](std::size_t count) {
        return numberText(static_cast<double>(count), 0, language);
    };
    std::size_t valued = 0;
    QMap<QString, std::size_t> marks;
    for (std::size_t cell = 0; cell < table.cells->size(); ++cell) {
        valued += table.cells->value(cell).empty() ? 0U : 1U;
        if (const auto mark = table.cells->mark(cell); !mark.empty())
            ++marks[QString::fromUtf8(mark.data(), static_cast<qsizetype>(mark.size()))];
    }
    QString text =
        DataWords::tr("%1, of which %2 with a value").arg(number(table.cells->size()), number(valued));
    QStringList counted;
    for (auto mark = marks.begin(); mark != marks.end(); ++mark)
        counted << DataWords::tr("“%1” %2").arg(mark.key(), number(mark.value()));
    if (!counted.isEmpty())
        text += DataWords::tr("; marks: %1").arg(counted.join(QStringLiteral(", ")));
    return text;
}

QString tableHead(const StatDocument& document, std::size_t index) {
    const StatTable& table = document.tables[index];
    QStringList parts;
    if (document.tables.size() > 1)
        parts << DataWords::tr("Dataset %1").arg(index + 1);
    if (!table.name.empty() && table.name != "dataset")
        parts << textOf(table.name);
    if (!table.title.empty())
        parts << textOf(table.title);
    return parts.isEmpty() ? DataWords::tr("A table without a title") : parts.join(QStringLiteral(" – "));
}

QString dataDescription(const StatDocument& document, const QString& name, std::optional<std::size_t> dataset,
                        Language language) {
    QString text = QStringLiteral("%1: %2\n").arg(name, readingText(document.reading));
    if (!document.title.empty())
        text += textOf(document.title) + QLatin1Char('\n');
    text += labelledRows({{DataWords::tr("Source"), textOf(document.source)},
                          {DataWords::tr("Updated"), textOf(document.updated)}},
                         kIndent, kWidth);
    for (std::size_t i = 0; i < document.tables.size(); ++i)
        if (!dataset || *dataset == i)
            text += QLatin1Char('\n') + tableHead(document, i) + QLatin1Char('\n') +
                    tableText(document.tables[i], language);
    return text + (dataset ? QString() : linksText(document.links));
}

} // namespace maalbilde
