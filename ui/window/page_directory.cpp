#include "ui/window/page_directory.h"

#include "ui/text/names.h"
#include "ui/text/numbers.h"
#include "ui/window/page_ids.h"

#include <QCoreApplication>
#include <algorithm>

namespace maalbilde {

namespace {

struct PageWords {
    Q_DECLARE_TR_FUNCTIONS(PageWords)
};

bool isSame(const QString& one, const QString& other) {
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

bool isMeant(const PageName& page, const QString& text) {
    return isSame(page.id, text) || isSame(page.name, text);
}

bool isMeant(const Target& target, const QString& text) {
    return isSame(QString::fromStdString(target.name.nb), text) ||
           isSame(QString::fromStdString(target.name.en), text);
}

void addStatus(PageEntry& entry, const ProgrammeSnapshot& snapshot) {
    const auto target = std::ranges::find(snapshot.targets, entry.id.toStdString(), &TargetSnapshot::id);
    if (target == snapshot.targets.end() || !target->status)
        return;
    entry.sign = target->status->sign;
    entry.word = target->status->word;
    entry.status = target->status->status;
}

void addMissing(PageEntry& entry, int missing, Language language) {
    if (missing == 0)
        return;
    entry.note = numberText(missing, 0, language); // beside the name there is room for no more
    entry.word = PageWords::tr("%1 missing", nullptr, missing).arg(entry.note);
}

} // namespace

std::vector<PageName> pageNames(const Programme& programme, Language language) {
    std::vector<PageName> pages{{kOverviewId, PageWords::tr("Overview")}};
    for (const Target& target : programme.targets)
        pages.push_back({QString::fromStdString(target.id), textIn(target.name, language)});
    pages.push_back({kEntryId, PageWords::tr("Enter figures")});
    pages.push_back({kImportId, PageWords::tr("Import")});
    pages.push_back({kLogId, PageWords::tr("Log")});
    pages.push_back({kProgrammeId, PageWords::tr("The programme")});
    return pages;
}

QStringList pageIds(const Programme& programme) {
    QStringList ids;
    for (const PageName& page : pageNames(programme, Language::en))
        ids << page.id;
    return ids;
}

QString pageNamed(const QString& text, const Programme& programme, Language language) {
    const std::vector<PageName> pages = pageNames(programme, language);
    const QString wanted = text.trimmed();
    const auto page =
        std::ranges::find_if(pages, [&](const PageName& each) { return isMeant(each, wanted); });
    if (page != pages.end())
        return page->id;
    if (const int number = wanted.toInt(); number >= 1 && number <= static_cast<int>(pages.size()))
        return pages[static_cast<std::size_t>(number - 1)].id;
    const auto target =
        std::ranges::find_if(programme.targets, [&](const Target& each) { return isMeant(each, wanted); });
    return target == programme.targets.end() ? QString() : QString::fromStdString(target->id);
}

std::vector<PageEntry> pageEntries(const ProgrammeSnapshot& snapshot, const Programme& programme, int missing,
                                   Language language) {
    std::vector<PageEntry> entries;
    for (const PageName& page : pageNames(programme, language)) {
        PageEntry entry{page.id, page.name, {}, {}, {}};
        if (page.id == kEntryId) {
            entry.beginsGroup = true;
            addMissing(entry, missing, language);
        } else {
            addStatus(entry, snapshot);
        }
        entries.push_back(entry);
    }
    return entries;
}

} // namespace maalbilde
