#include "tests/support/evidence_builder.h"
#include "tests/support/qt_text.h"
#include "ui/help/help_text.h"
#include "ui/text/names.h"
#include "ui/text/numbers.h"

#include <algorithm>

namespace maalbilde {

namespace {

QString statusChapter(Language language) {
    const auto chapters = helpChapters(language, nullptr);
    return std::ranges::find(chapters, "status", &HelpChapter::id)->text;
}

/// The worked example: 100 jobs in twelve quarters, six have closed.
Progress afterSixQuarters(std::initializer_list<int> figures) {
    return evaluate(evidence(kHundredJobs, 12, 6, {cells(figures)}));
}

} // namespace

TEST_CASE("The worked example of the help comes out as the help says, in both languages") {
    for (const Language language : {Language::nb, Language::en}) {
        const Catalogue words(language);
        const QString chapter = statusChapter(language);
        for (const Progress& progress :
             {afterSixQuarters({8, 8, 8, 8, 8, 7}), afterSixQuarters({8, 8, 7, 7, 7, 7}),
              afterSixQuarters({5, 5, 5, 5, 5, 4})}) {
            const double result = progress.actual.value();
            const QString row = QStringLiteral("| %1 | %2 | %3 %4 |")
                                    .arg(numberText(result, 0, language),
                                         numberText(progress.expected.value() - result, 0, language),
                                         statusSign(progress.status), statusWord(progress.status));
            CAPTURE(row);
            CHECK(chapter.contains(row));
        }
    }
}

TEST_CASE("The limits and the pace of the worked example are those of the program") {
    const Progress progress = afterSixQuarters({8, 8, 8, 8, 8, 7});
    for (const Language language : {Language::nb, Language::en}) {
        const QString chapter = statusChapter(language);
        const auto says = [&](double value, int decimals) {
            return chapter.contains(QLatin1Char(' ') + numberText(value, decimals, language) +
                                    QLatin1Char(' '));
        };
        CHECK(says(progress.tolerances->green, 1));
        CHECK(says(progress.tolerances->red, 0));
        CHECK(says(progress.requiredPace.value(), 2));
    }
}

TEST_CASE("The help names every status with its sign and word") {
    for (const Language language : {Language::nb, Language::en}) {
        const Catalogue words(language);
        for (int value = 0; value <= static_cast<int>(Status::notStarted); ++value) {
            const auto status = static_cast<Status>(value);
            const QString row = QStringLiteral("| %1 | %2 |").arg(statusSign(status), statusWord(status));
            CAPTURE(row);
            CHECK(statusChapter(language).contains(row));
        }
    }
}

} // namespace maalbilde
