#include "tests/support/qt_text.h"
#include "ui/text/language.h"
#include "ui/text/names.h"

namespace maalbilde {

TEST_CASE("The two languages are known by their codes") {
    CHECK(parseLanguage("nb").value() == Language::nb);
    CHECK(parseLanguage("EN").value() == Language::en);
    for (const char* text : {"", "no", "nb_NO", "english"}) {
        INFO(text);
        CHECK(parseLanguage(text).error() == Error{ErrorCode::languageUnknown, {text}});
    }
}

TEST_CASE("Bokmål is the default, and a catalogue gives way to the next one") {
    {
        Catalogue catalogue;
        CHECK(catalogue.language() == Language::nb);
        CHECK(statusWord(Status::onTrack) == QStringLiteral("I rute"));
        catalogue.use(Language::en);
        CHECK(catalogue.language() == Language::en);
        CHECK(statusWord(Status::onTrack) == QStringLiteral("On track"));
        catalogue.use(Language::nb);
        CHECK(statusWord(Status::onTrack) == QStringLiteral("I rute"));
    }
    CHECK(statusWord(Status::onTrack) == QStringLiteral("On track"));
}

} // namespace maalbilde
