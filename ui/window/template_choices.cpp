#include "ui/window/template_choices.h"

#include "ui/snapshot/programme_summary.h"

namespace maalbilde {

std::vector<TemplateChoice> templateChoices(const std::vector<NewFile>& programmes, Language language) {
    std::vector<TemplateChoice> choices;
    for (const NewFile& content : programmes) {
        const Programme programme = programmeOf(content).value();
        choices.push_back({QString::fromStdString(programme.name), programmeSummary(programme, language)});
    }
    return choices;
}

QString proposedFileName(const NewFile& content) {
    return QString::fromStdString(programmeOf(content).value().id) + QStringLiteral(".maalbilde");
}

} // namespace maalbilde
