#include "ui/export/data/package_schema.h"

#include <QCoreApplication>

namespace maalbilde {

namespace {

using Json = nlohmann::ordered_json;

class SchemaWords {
    Q_DECLARE_TR_FUNCTIONS(SchemaWords)
};

constexpr auto kIdPattern = "[a-z0-9]([a-z0-9-]*[a-z0-9])?";

Json field(const char* name, const char* type, const QString& title, Json constraints = Json::object()) {
    Json made{{"name", name}, {"type", type}, {"title", title.toStdString()}};
    if (!constraints.empty())
        made["constraints"] = std::move(constraints);
    return made;
}

Json described(Json made, const QString& description) {
    made["description"] = description.toStdString();
    return made;
}

Json required() {
    return {{"required", true}};
}

Json oneOf(std::initializer_list<const char*> values) {
    return {{"required", true}, {"enum", values}};
}

Json schemaOf(std::initializer_list<Json> fields) {
    return {{"fields", fields}, {"missingValues", {""}}};
}

Json id(const char* name, const QString& title) {
    return field(name, "string", title, {{"required", true}, {"pattern", kIdPattern}});
}

/// A text that people wrote.
Json text(const char* name, const QString& title, Json constraints = Json::object()) {
    return field(name, "string", title, std::move(constraints));
}

Json quarter() {
    return described(
        field("quarter", "string", SchemaWords::tr("Quarter"),
              {{"required", true}, {"pattern", "[0-9]{4}K[1-4]"}}),
        SchemaWords::tr("Year and number of the quarter, as Statistics Norway writes it: 2016K3"));
}

Json number(const char* name, const QString& title) {
    Json made = field(name, "number", title);
    made["decimalChar"] = ".";
    return made;
}

Json value() {
    return described(
        number("value", SchemaWords::tr("Value")),
        SchemaWords::tr("In the unit of the indicator. Empty where the figure does not apply; what "
                        "has not been reported has no line. Zero is a reported zero."));
}

Json preliminary() {
    return field("preliminary", "boolean", SchemaWords::tr("Preliminary"), required());
}

Json surveyed() {
    return described(field("surveyed", "date", SchemaWords::tr("Measured on")),
                     SchemaWords::tr("The day on which a survey ended"));
}

Json answers() {
    return described(field("answers", "integer", SchemaWords::tr("Answers"), {{"minimum", 1}}),
                     SchemaWords::tr("How many answered the survey"));
}

Json recorded() {
    Json made = described(field("recorded", "datetime", SchemaWords::tr("Recorded"), required()),
                          SchemaWords::tr("When it was recorded, in UTC"));
    made["format"] = "%Y-%m-%dT%H:%M:%S.%fZ";
    return made;
}

Json author() {
    return text("author", SchemaWords::tr("Recorded by"), required());
}

Json reference(const char* column, const char* resource) {
    return {{"fields", column}, {"reference", {{"resource", resource}, {"fields", "id"}}}};
}

} // namespace

Json figureSchema() {
    Json schema = schemaOf(
        {id("indicator", SchemaWords::tr("Indicator")), id("place", SchemaWords::tr("Place")), quarter(),
         value(), field("state", "string", SchemaWords::tr("State"), oneOf({"number", "notApplicable"})),
         preliminary(), text("source", SchemaWords::tr("Source")), text("note", SchemaWords::tr("Note")),
         surveyed(), answers(), text("reason", SchemaWords::tr("Reason")), author(), recorded()});
    schema["primaryKey"] = {"indicator", "place", "quarter"};
    schema["foreignKeys"] = {reference("indicator", "indicators"), reference("place", "places")};
    return schema;
}

Json indicatorSchema() {
    Json schema = schemaOf(
        {id("id", SchemaWords::tr("Indicator")),
         text("name_nb", SchemaWords::tr("Name in Bokmål"), required()),
         text("name_en", SchemaWords::tr("Name in English"), required()),
         text("unit_nb", SchemaWords::tr("Unit in Bokmål"), required()),
         text("unit_en", SchemaWords::tr("Unit in English"), required()),
         field("decimals", "integer", SchemaWords::tr("Decimals"),
               {{"required", true}, {"minimum", 0}, {"maximum", 3}}),
         described(
             field("adds", "string", SchemaWords::tr("How figures become one"), oneOf({"sum", "latest"})),
             SchemaWords::tr("sum: figures of several quarters are added up; latest: they are levels, and "
                             "the newest one counts")),
         field("reported_by", "string", SchemaWords::tr("Reported by"), oneOf({"municipality", "region"})),
         number("minimum", SchemaWords::tr("Lowest value allowed")),
         number("maximum", SchemaWords::tr("Highest value allowed"))});
    schema["primaryKey"] = {"id"};
    return schema;
}

Json placeSchema() {
    Json schema = schemaOf(
        {id("id", SchemaWords::tr("Place")), text("name", SchemaWords::tr("Name"), required()),
         described(text("numbers", SchemaWords::tr("Municipality numbers")),
                   SchemaWords::tr("The official numbers of every period, with spaces between them"))});
    schema["primaryKey"] = {"id"};
    return schema;
}

Json logSchema() {
    const auto entryNumber = [](const char* name, const QString& title, bool always) {
        Json constraints{{"minimum", 1}};
        if (always)
            constraints["required"] = true;
        return field(name, "integer", title, std::move(constraints));
    };
    Json schema = schemaOf(
        {entryNumber("id", SchemaWords::tr("Entry"), true), id("indicator", SchemaWords::tr("Indicator")),
         id("place", SchemaWords::tr("Place")), quarter(), number("value", SchemaWords::tr("Value")),
         field("state", "string", SchemaWords::tr("State"), oneOf({"number", "notApplicable", "withdrawn"})),
         preliminary(), text("source", SchemaWords::tr("Source")), text("note", SchemaWords::tr("Note")),
         surveyed(), answers(), text("reason", SchemaWords::tr("Reason")), author(), recorded(),
         entryNumber("supersedes", SchemaWords::tr("The entry that it corrects"), false)});
    schema["primaryKey"] = {"id"};
    return schema;
}

Json commentSchema() {
    return schemaOf({id("target", SchemaWords::tr("Target")), quarter(),
                     text("text", SchemaWords::tr("Comment"), required()), author(), recorded()});
}

} // namespace maalbilde
