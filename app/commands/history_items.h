#pragma once

#include "core/ledger/comment.h"
#include "core/ledger/ledger.h"
#include "core/programme/programme.h"
#include "ui/text/language.h"

#include <nlohmann/json.hpp>

#include <QString>

namespace maalbilde {

/// One item of the log for programs; `kind` tells entries and comments apart.
nlohmann::ordered_json entryJson(const LedgerEntry& entry);
nlohmann::ordered_json commentJson(const Comment& comment);

/// One item of the log for people: a line of what happened, and lines of what was said of it.
QString entryText(const LedgerEntry& entry, const Ledger& ledger, const Programme& programme,
                  Language language);
QString commentText(const Comment& comment, const Programme& programme, Language language);

} // namespace maalbilde
