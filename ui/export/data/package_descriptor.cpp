#include "ui/export/data/package_descriptor.h"

#include "core/exchange/package_content.h"
#include "ui/export/data/package_schema.h"

#include <QCoreApplication>

namespace maalbilde {

namespace {

using Json = nlohmann::ordered_json;

class PackageWords {
    Q_DECLARE_TR_FUNCTIONS(PackageWords)
};

constexpr auto kOurs = "maalbilde-package/1";

std::string descriptionOf(const Programme& programme) {
    const QString words =
        PackageWords::tr(
            "Figures that the municipalities of %1 have reported every quarter, what each of them "
            "rests on, and what was said of them. A text that a spreadsheet would run as a formula "
            "has an apostrophe in front.")
            .arg(QString::fromStdString(programme.name));
    const QString example =
        programme.example ? PackageWords::tr("Example figures: invented, not a result.") + QLatin1Char(' ')
                          : QString();
    return (example + words).toStdString();
}

Json licences() {
    return {{{"name", "CC-BY-4.0"},
             {"path", "https://creativecommons.org/licenses/by/4.0/"},
             {"title", "Creative Commons Attribution 4.0"}}};
}

Json sourcesOf(const std::vector<std::string>& titles) {
    Json sources = Json::array();
    for (const std::string& title : titles)
        sources.push_back({{"title", title}});
    return sources;
}

/// The period as two dates: the first day of its first quarter, the last day of its last.
Json coverage(Quarter first, Quarter last) {
    using namespace std::chrono;
    const auto monthOf = [](int number) { return month(static_cast<unsigned>(number)); };
    const Date from = year(first.year()) / monthOf(3 * first.number() - 2) / day(1);
    const Date until =
        year_month_day(sys_days(year(last.year()) / monthOf(3 * last.number()) / std::chrono::last));
    return {{"start", isoDate(from)}, {"end", isoDate(until)}};
}

/// One table of the package.
Json resource(const std::string& path, const QString& title, const std::string& content, Json schema) {
    return {{"profile", "tabular-data-resource"},
            {"name", path.substr(0, path.find('.'))},
            {"path", path},
            {"title", title.toStdString()},
            {"format", "csv"},
            {"mediatype", "text/csv"},
            {"encoding", "utf-8"},
            {"bytes", content.size()},
            {"dialect",
             {{"delimiter", ","}, {"lineTerminator", "\n"}, {"quoteChar", "\""}, {"doubleQuote", true}}},
            {"schema", std::move(schema)}};
}

Json resourcesOf(const std::map<std::string, std::string>& tables) {
    const auto made = [&](const char* path, const QString& title, Json schema) {
        return resource(path, title, tables.at(path), std::move(schema));
    };
    return {
        made("figures.csv", PackageWords::tr("Figures in force"), figureSchema()),
        made("indicators.csv", PackageWords::tr("Indicators, with their units"), indicatorSchema()),
        made("places.csv", PackageWords::tr("Places"), placeSchema()),
        made("log.csv", PackageWords::tr("Every entry since the beginning, corrected ones too"), logSchema()),
        made("comments.csv", PackageWords::tr("Comments"), commentSchema())};
}

} // namespace

std::string packageDescriptor(const PackageFacts& facts, const std::map<std::string, std::string>& tables) {
    const Programme& programme = facts.programme;
    Json package{
        {"profile", "tabular-data-package"},
        {"name", programme.id},
        {"title", programme.name},
        {"description", descriptionOf(programme)},
        {"created", facts.made.toString()},
        {"licenses", licences()},
        {"sources", sourcesOf(facts.sources)},
        {"temporal", coverage(programme.period.first(), facts.last)},
        {"maalbilde", {{"format", kOurs}, {"programme", kPackageProgramme}, {"example", programme.example}}},
        {"resources", resourcesOf(tables)}};
    if (!programme.host.empty())
        package["contributors"] = {{{"title", programme.host}, {"role", "publisher"}}};
    return package.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

bool isOurDescriptor(std::string_view json) {
    const Json package = Json::parse(json, nullptr, false);
    if (!package.is_object() || !package.contains("maalbilde"))
        return false;
    const Json& ours = package["maalbilde"];
    return ours.is_object() && ours.value("format", Json()) == kOurs;
}

} // namespace maalbilde
