#include "ui/programme/part_forms.h"

#include "ui/programme/draft_form.h"

#include <QCoreApplication>

namespace maalbilde {

namespace {

class PartFormWords {
    Q_DECLARE_TR_FUNCTIONS(PartFormWords)
};

using Kind = DraftPart::Kind;

void addBilingual(DraftForm& form, const QString& inBokmal, const QString& inEnglish, const std::string& path,
                  BilingualText& text) {
    form.addText({inBokmal, path + ".nb", &text.nb});
    form.addText({inEnglish, path + ".en", &text.en});
}

} // namespace

void fillForm(DraftForm& form, const PartEditing& editing) {
    switch (editing.part.kind) {
    case Kind::frame: return fillFrame(form, editing);
    case Kind::municipality: return fillMunicipality(form, editing);
    case Kind::indicator: return fillIndicator(form, editing);
    case Kind::target: return fillTarget(form, editing);
    case Kind::focusArea: return fillFocusArea(form, editing);
    }
}

void fillFrame(DraftForm& form, const PartEditing& editing) {
    ProgrammeDraft& draft = editing.draft;
    const QString example = PartFormWords::tr("for example Q1 2026");
    form.addHeading(PartFormWords::tr("The programme"));
    form.addText({PartFormWords::tr("Name"), "name", &draft.name});
    form.addText({PartFormWords::tr("Host"), "host", &draft.host});
    form.addHeading(PartFormWords::tr("Period"), "period");
    form.addText({PartFormWords::tr("First quarter"), "period.first", &draft.first, example});
    form.addText({PartFormWords::tr("Last quarter"), "period.last", &draft.last, example});
}

void fillMunicipality(DraftForm& form, const PartEditing& editing) {
    MunicipalityDraft& municipality = editing.draft.municipalities[editing.part.index];
    const std::string path = pathOf(editing.part);
    form.addHeading(PartFormWords::tr("Municipality"), path);
    form.addText({PartFormWords::tr("Name"), path + ".name", &municipality.name});
    form.addHeading(PartFormWords::tr("Municipality numbers"), path + ".numbers");
    form.addNote(PartFormWords::tr("Figures from Statistics Norway are matched by them. Give the quarters "
                                   "where the number has changed; empty means always."));
    for (std::size_t i = 0; i < municipality.numbers.size(); ++i) {
        NumberDraft& number = municipality.numbers[i];
        const std::string row = path + ".numbers[" + std::to_string(i) + "]";
        form.addTexts(PartFormWords::tr("Number, from, to"), row,
                      {{PartFormWords::tr("Municipality number"), row + ".number", &number.number, "3420"},
                       {PartFormWords::tr("From quarter"), row + ".from", &number.from,
                        PartFormWords::tr("from the beginning")},
                       {PartFormWords::tr("To quarter"), row + ".until", &number.until,
                        PartFormWords::tr("until further notice")}},
                      [&municipality, i, path, rebuild = editing.rebuild] {
                          municipality.numbers.erase(municipality.numbers.begin() +
                                                     static_cast<std::ptrdiff_t>(i));
                          rebuild(path);
                      });
    }
    form.addButton(PartFormWords::tr("Add a number"), [&municipality, path, rebuild = editing.rebuild] {
        municipality.numbers.emplace_back();
        rebuild(path + ".numbers[" + std::to_string(municipality.numbers.size() - 1) + "]");
    });
}

void fillIndicator(DraftForm& form, const PartEditing& editing) {
    IndicatorDraft& indicator = editing.draft.indicators[editing.part.index];
    const std::string path = pathOf(editing.part);
    form.addHeading(PartFormWords::tr("Indicator"), path);
    addBilingual(form, PartFormWords::tr("Name in Bokmål"), PartFormWords::tr("Name in English"),
                 path + ".name", indicator.name);
    addBilingual(form, PartFormWords::tr("Unit in Bokmål"), PartFormWords::tr("Unit in English"),
                 path + ".unit", indicator.unit);
    form.addHeading(PartFormWords::tr("Its figures"));
    form.addChoice(
        PartFormWords::tr("Over several quarters"), path + ".adds",
        {PartFormWords::tr("the figures are added up"), PartFormWords::tr("the latest figure counts")},
        indicator.adds == Adds::sum ? 0 : 1,
        [&indicator](int chosen) { indicator.adds = chosen == 0 ? Adds::sum : Adds::latest; });
    form.addChoice(PartFormWords::tr("Reported by"), path + ".reportedBy",
                   {PartFormWords::tr("each municipality"), PartFormWords::tr("the region as a whole")},
                   indicator.reportedBy == ReportedBy::municipality ? 0 : 1, [&indicator](int chosen) {
                       indicator.reportedBy = chosen == 0 ? ReportedBy::municipality : ReportedBy::region;
                   });
    form.addChoice(PartFormWords::tr("Decimals"), path + ".decimals", {"0", "1", "2", "3"},
                   indicator.decimals, [&indicator](int chosen) { indicator.decimals = chosen; });
    const QString none = PartFormWords::tr("no limit");
    form.addText({PartFormWords::tr("Lowest possible"), path + ".minimum", &indicator.minimum, none});
    form.addText({PartFormWords::tr("Highest possible"), path + ".maximum", &indicator.maximum, none});
}

void fillFocusArea(DraftForm& form, const PartEditing& editing) {
    FocusArea& area = editing.draft.focusAreas[editing.part.index];
    const std::string path = pathOf(editing.part);
    form.addHeading(PartFormWords::tr("Focus area"), path);
    addBilingual(form, PartFormWords::tr("Name in Bokmål"), PartFormWords::tr("Name in English"),
                 path + ".name", area.name);
}

} // namespace maalbilde
