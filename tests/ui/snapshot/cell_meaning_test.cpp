#include "tests/support/qt_text.h"
#include "ui/snapshot/cell_meaning.h"

#include <QSet>

namespace maalbilde {

TEST_CASE("Every state of a cell says what it means, each in its own words, in both languages") {
    QSet<QString> meanings;
    for (const Language language : {Language::nb, Language::en}) {
        const Catalogue words(language);
        for (int kind = 0; kind <= static_cast<int>(EntryCellKind::sum); ++kind)
            for (int marks = 0; marks < 8; ++marks) {
                EntryCell cell;
                cell.kind = static_cast<EntryCellKind>(kind);
                cell.preliminary = (marks & 1) != 0;
                cell.corrected = (marks & 2) != 0;
                cell.implausible = (marks & 4) != 0;
                meanings << cellMeaning(cell);
            }
    }
    CHECK(meanings.size() == 2 * 6 * 8);
    for (const QString& meaning : meanings)
        for (const QString& sentence : meaning.split(QLatin1Char('\n')))
            CHECK((sentence.size() > 20 && sentence.endsWith(QLatin1Char('.'))));
}

} // namespace maalbilde
