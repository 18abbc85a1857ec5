#include "ui/help/help_text.h"

#include "ui/help/indicator_chapter.h"

#include <QFile>
#include <array>

namespace maalbilde {

namespace {

/// The files of resources/help, in the order of the list.
constexpr std::array kBeforeIndicators{"start", "overview",  "target", "entry",  "import",
                                       "log",   "programme", "status", "outlook"};
constexpr std::array kAfterIndicators{"keys", "file", "about"};

HelpChapter chapterOf(const QString& id, const QString& text) {
    const qsizetype end = text.indexOf(QLatin1Char('\n'));
    return {id, text.left(end).remove(QLatin1Char('#')).trimmed(), text};
}

HelpChapter readChapter(const char* id, Language language) {
    const QString folder = language == Language::nb ? QStringLiteral("nb") : QStringLiteral("en");
    QFile file(QStringLiteral(":/help/%1/%2.md").arg(folder, QLatin1String(id)));
    const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isThere); // it is part of the program
    return chapterOf(QLatin1String(id), QString::fromUtf8(file.readAll()));
}

} // namespace

std::vector<HelpChapter> helpChapters(Language language, const Programme* programme) {
    std::vector<HelpChapter> chapters;
    for (const char* id : kBeforeIndicators)
        chapters.push_back(readChapter(id, language));
    if (programme != nullptr)
        chapters.push_back(chapterOf(QStringLiteral("indicators"), indicatorChapter(*programme, language)));
    for (const char* id : kAfterIndicators)
        chapters.push_back(readChapter(id, language));
    return chapters;
}

} // namespace maalbilde
