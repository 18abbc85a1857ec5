#pragma once

#include "core/values/error.h"

#include <QLocale>
#include <QTranslator>
#include <string_view>

namespace maalbilde {

/// The languages in which the program speaks.
enum class Language {
    nb, ///< Bokmål, the default whatever the locale of the machine
    en,
};

/// Reads `nb` or `en`, in either case. Error: languageUnknown.
Result<Language> parseLanguage(std::string_view text);

/// How Qt writes numbers and dates in this language.
QLocale localeOf(Language language);

/// The words of one language, in force for the whole application for as long as this object lives. Every
/// function of this room that takes a Language expects the catalogue of that language to be in force; without
/// one they fall back on the English of the source.
class Catalogue {
public:
    /// Requires a QCoreApplication.
    explicit Catalogue(Language language = Language::nb);
    ~Catalogue();
    Catalogue(const Catalogue&) = delete;
    Catalogue& operator=(const Catalogue&) = delete;

    /// Puts another language in the place of the former one; windows hear of it as a LanguageChange event.
    void use(Language language);

    [[nodiscard]] Language language() const { return m_language; }

private:
    Language m_language;
    QTranslator m_translator;
};

} // namespace maalbilde
