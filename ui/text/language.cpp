#include "ui/text/language.h"

#include "core/values/contract.h"
#include "core/values/text_scan.h"

#include <QCoreApplication>
#include <QString>
#include <string>

namespace maalbilde {

namespace {

QString fileOf(Language language) {
    return language == Language::nb ? QStringLiteral(":/translations/maalbilde_nb.qm")
                                    : QStringLiteral(":/translations/maalbilde_en.qm");
}

} // namespace

Result<Language> parseLanguage(std::string_view text) {
    const std::string_view wanted = trimmed(text);
    if (equalIgnoringCase(wanted, "nb"))
        return Language::nb;
    if (equalIgnoringCase(wanted, "en"))
        return Language::en;
    return failure(ErrorCode::languageUnknown, std::string(wanted));
}

QLocale localeOf(Language language) {
    return language == Language::nb ? QLocale(QLocale::NorwegianBokmal, QLocale::Norway)
                                    : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

Catalogue::Catalogue(Language language) : m_language(language) {
    use(language);
}

Catalogue::~Catalogue() {
    QCoreApplication::removeTranslator(&m_translator);
}

void Catalogue::use(Language language) {
    QCoreApplication::removeTranslator(&m_translator);
    require(m_translator.load(fileOf(language)), "every language has its catalogue in the program");
    QCoreApplication::installTranslator(&m_translator);
    m_language = language;
}

} // namespace maalbilde
