#pragma once

#include "ui/text/language.h"

#include <QString>

namespace maalbilde {

/// A language as OpenDocument names it.
struct OdtLanguage {
    QString language;
    QString country;
};

inline OdtLanguage odtLanguage(Language language) {
    return language == Language::nb ? OdtLanguage{QStringLiteral("nb"), QStringLiteral("NO")}
                                    : OdtLanguage{QStringLiteral("en"), QStringLiteral("GB")};
}

} // namespace maalbilde
