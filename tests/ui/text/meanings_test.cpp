#include "tests/support/qt_text.h"
#include "ui/text/language.h"
#include "ui/text/meanings.h"

#include <QSet>

namespace maalbilde {

TEST_CASE("Every status and every flag says what it means, each in its own words, in both languages") {
    QSet<QString> meanings;
    for (const Language language : {Language::nb, Language::en}) {
        const Catalogue words(language);
        for (int value = 0; value <= static_cast<int>(Status::notStarted); ++value)
            meanings << statusMeaning(static_cast<Status>(value));
        for (int value = 0; value <= static_cast<int>(Flag::awaitingFigures); ++value)
            meanings << flagMeaning(static_cast<Flag>(value));
    }
    CHECK(meanings.size() == 2 * (9 + 7));
    for (const QString& meaning : meanings)
        CHECK((meaning.size() > 20 && meaning.endsWith(QLatin1Char('.'))));
}

} // namespace maalbilde
