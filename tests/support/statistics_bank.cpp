#include "tests/support/statistics_bank.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace maalbilde {

namespace {

const QStringList kRegions{QStringLiteral("0"),    QStringLiteral("0426"), QStringLiteral("0427"),
                           QStringLiteral("0429"), QStringLiteral("0137"), QStringLiteral("3419"),
                           QStringLiteral("3420"), QStringLiteral("3422"), QStringLiteral("3018")};
const QStringList kSummedRegions{QStringLiteral("K-3419"), QStringLiteral("K-3420"), QStringLiteral("K-3422"),
                                 QStringLiteral("K-3018")};
const QStringList kContents{QStringLiteral("Folketallet1"), QStringLiteral("Fodte2"),
                            QStringLiteral("Nettoinnflytting9"), QStringLiteral("Folketilvekst10"),
                            QStringLiteral("Folketallet11")};

QJsonObject categoriesOf(const QStringList& codes) {
    QJsonObject index;
    QJsonObject label;
    for (int i = 0; i < codes.size(); ++i) {
        index.insert(codes[i], i);
        label.insert(codes[i], codes[i]);
    }
    return {{QStringLiteral("index"), index}, {QStringLiteral("label"), label}};
}

QJsonObject dimensionOf(const QString& label, const QStringList& codes, const QJsonObject& extension = {}) {
    return {{QStringLiteral("label"), label},
            {QStringLiteral("category"), categoriesOf(codes)},
            {QStringLiteral("extension"), extension}};
}

QJsonObject datasetOf(const QByteArray& tableId, const QByteArray& updated) {
    return {{QStringLiteral("version"), QStringLiteral("2.0")},
            {QStringLiteral("class"), QStringLiteral("dataset")},
            {QStringLiteral("label"),
             QString::fromUtf8(tableId) +
                 QStringLiteral(": Befolkning, etter region, statistikkvariabel og kvartal")},
            {QStringLiteral("source"), QStringLiteral("Statistisk sentralbyrå")},
            {QStringLiteral("updated"), QString::fromUtf8(updated)},
            {QStringLiteral("id"),
             QJsonArray{QStringLiteral("Region"), QStringLiteral("ContentsCode"), QStringLiteral("Tid")}},
            {QStringLiteral("role"),
             QJsonObject{{QStringLiteral("geo"), QJsonArray{QStringLiteral("Region")}},
                         {QStringLiteral("metric"), QJsonArray{QStringLiteral("ContentsCode")}},
                         {QStringLiteral("time"), QJsonArray{QStringLiteral("Tid")}}}}};
}

WireAnswer json(const QJsonObject& object) {
    return {.status = 200, .body = QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

bool areAmong(const QStringList& asked, const QStringList& known) {
    return std::ranges::all_of(asked, [&](const QString& code) { return known.contains(code); });
}

} // namespace

StatisticsBank::StatisticsBank() : number([](const QString&, const QString&, const QString&) { return 1; }) {}

WireAnswer StatisticsBank::refusal(int status, const QByteArray& title) {
    return {.status = status,
            .body = R"({"type":"Parameter error","title":")" + title + R"(","status":)" +
                    QByteArray::number(status) + "}"};
}

WireAnswer StatisticsBank::answer(const WireRequest& request) const {
    if (request.path == "/api/pxwebapi/v2/tables/" + tableId + "/metadata" && hasVersion2)
        return description2();
    if (request.path == "/api/pxwebapi/v2/tables/" + tableId + "/data" && hasVersion2)
        return data2(request);
    if (request.path == "/api/v0/no/table/" + tableId)
        return request.method == "POST" ? data1(request) : description1();
    if (hasVersion2 || request.path.startsWith("/api/v0"))
        return refusal(404, "Non-existent table");
    return {.status = 404, .body = "<html>Not here</html>", .head = {{"Content-Type", "text/html"}}};
}

WireAnswer StatisticsBank::description2() const {
    QJsonObject dataset = datasetOf(tableId, updated);
    const QJsonObject summed{{QStringLiteral("id"), QStringLiteral("agg_KommSummer")},
                             {QStringLiteral("type"), QStringLiteral("Aggregation")}};
    dataset.insert(
        QStringLiteral("dimension"),
        QJsonObject{
            {QStringLiteral("Region"), dimensionOf(QStringLiteral("region"), kRegions,
                                                   {{QStringLiteral("elimination"), true},
                                                    {QStringLiteral("codelists"), QJsonArray{summed}}})},
            {QStringLiteral("ContentsCode"), dimensionOf(QStringLiteral("statistikkvariabel"), kContents)},
            {QStringLiteral("Tid"), dimensionOf(QStringLiteral("kvartal"), periods())}});
    return json(dataset);
}

WireAnswer StatisticsBank::description1() const {
    const auto variable = [](const QString& code, const QString& text, const QStringList& values) {
        return QJsonObject{{QStringLiteral("code"), code},
                           {QStringLiteral("text"), text},
                           {QStringLiteral("values"), QJsonArray::fromStringList(values)},
                           {QStringLiteral("valueTexts"), QJsonArray::fromStringList(values)}};
    };
    QJsonObject region = variable(QStringLiteral("Region"), QStringLiteral("region"), kRegions);
    region.insert(QStringLiteral("elimination"), true);
    QJsonObject time = variable(QStringLiteral("Tid"), QStringLiteral("kvartal"), periods());
    time.insert(QStringLiteral("time"), true);
    const QJsonObject contents =
        variable(QStringLiteral("ContentsCode"), QStringLiteral("statistikkvariabel"), kContents);
    return json({{QStringLiteral("title"), QString::fromUtf8(tableId) + QStringLiteral(": Befolkning")},
                 {QStringLiteral("variables"), QJsonArray{region, contents, time}}});
}

WireAnswer StatisticsBank::data2(const WireRequest& request) const {
    const auto codes = [&](const char* dimension) {
        return request.question.value(QStringLiteral("valueCodes[%1]").arg(QLatin1String(dimension)));
    };
    const bool summed =
        request.question.value(QStringLiteral("codelist[Region]")) == QLatin1String("agg_KommSummer") &&
        request.question.value(QStringLiteral("outputValues[Region]")) == QLatin1String("aggregated");
    const QStringList regions = codes("Region").split(QLatin1Char(','));
    const QStringList contents = codes("ContentsCode").split(QLatin1Char(','));
    if (!areAmong(regions, summed ? kSummedRegions : kRegions) || !areAmong(contents, kContents) ||
        request.question.value(QStringLiteral("outputFormat")) != QLatin1String("json-stat2"))
        return refusal(400, "Non-existent value");
    return data(regions, contents, range(codes("Tid")));
}

WireAnswer StatisticsBank::data1(const WireRequest& request) const {
    QHash<QString, QStringList> asked;
    bool summed = false;
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    for (const auto item : body.value(QStringLiteral("query")).toArray()) {
        const QJsonObject selection = item[QStringLiteral("selection")].toObject();
        QStringList codes;
        for (const auto code : selection.value(QStringLiteral("values")).toArray())
            codes << code.toString();
        asked.insert(item[QStringLiteral("code")].toString(), codes);
        summed |= selection.value(QStringLiteral("filter")) == QLatin1String("agg:KommSummer");
    }
    const QStringList regions = asked.value(QStringLiteral("Region"));
    const QStringList contents = asked.value(QStringLiteral("ContentsCode"));
    const QStringList times = asked.value(QStringLiteral("Tid"));
    if (!areAmong(regions, summed ? kSummedRegions : kRegions) || !areAmong(contents, kContents) ||
        !areAmong(times, periods()))
        return {.status = 400, .body = R"({"error":"The request for variable 'Tid' has an error."})"};
    return data(regions, contents, times);
}

WireAnswer StatisticsBank::data(const QStringList& regions, const QStringList& contents,
                                const QStringList& times) const {
    QJsonArray values;
    QJsonObject status;
    for (const QString& region : regions)
        for (const QString& content : contents)
            for (const QString& period : times) {
                if (preliminary.contains(period))
                    status.insert(QString::number(values.size()), QStringLiteral("*"));
                values.append(number(content, region, period));
            }
    QJsonObject dataset = datasetOf(tableId, updated);
    dataset.insert(QStringLiteral("size"),
                   QJsonArray{int(regions.size()), int(contents.size()), int(times.size())});
    dataset.insert(QStringLiteral("dimension"),
                   QJsonObject{{QStringLiteral("Region"), dimensionOf(QStringLiteral("region"), regions)},
                               {QStringLiteral("ContentsCode"),
                                dimensionOf(QStringLiteral("statistikkvariabel"), contents)},
                               {QStringLiteral("Tid"), dimensionOf(QStringLiteral("kvartal"), times)}});
    dataset.insert(QStringLiteral("value"), values);
    dataset.insert(QStringLiteral("status"), status);
    return json(dataset);
}

QStringList StatisticsBank::periods() const {
    QStringList codes;
    for (int year = 2015; year <= 2021; ++year)
        for (int quarter = 1; quarter <= 4; ++quarter)
            if (codes.isEmpty() || codes.back() != lastPeriod)
                codes << QStringLiteral("%1K%2").arg(year).arg(quarter);
    return codes;
}

/// `[range(2016K1,2018K4)]`, or the codes themselves.
QStringList StatisticsBank::range(const QString& expression) const {
    const QStringList all = periods();
    const QString inner = expression.section(QLatin1Char('('), 1).section(QLatin1Char(')'), 0, 0);
    if (inner.isEmpty())
        return expression.split(QLatin1Char(','));
    const qsizetype first = all.indexOf(inner.section(QLatin1Char(','), 0, 0));
    const qsizetype last = all.indexOf(inner.section(QLatin1Char(','), 1, 1));
    return first < 0 || last < 0 ? QStringList() : all.mid(first, last - first + 1);
}

} // namespace maalbilde
