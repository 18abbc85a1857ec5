#pragma once

#include "core/programme/programme.h"
#include "ui/text/language.h"

#include <QString>
#include <vector>

namespace maalbilde {

/// A chapter of the help.
struct HelpChapter {
    QString id;    ///< `status`; links in other chapters lead to it by this
    QString title; ///< its own heading
    QString text;  ///< Markdown
};

/// The chapters in the order in which one reads them. With a programme, one of them defines its indicators.
std::vector<HelpChapter> helpChapters(Language language, const Programme* programme);

} // namespace maalbilde
