#pragma once

#include "app/session.h"

#include <CLI/CLI.hpp>

#include <QString>
#include <iosfwd>
#include <string>
#include <vector>

namespace maalbilde {

/// The language asked for, wherever it stands; needed before the rest is read, for help and complaints.
/// Bokmål if none is. Error: languageUnknown.
Result<Language> languageAskedFor(const std::vector<std::string>& arguments);

/// What is wrong with the words of the command line, in our own words; CLI11 speaks English only.
QString complaint(const CLI::ParseError& error);

/// Says what is wrong and where help is: of a command, or of the program if there is none.
ExitStatus refuseUsage(const QString& sentence, const std::string& command, std::ostream& err);

} // namespace maalbilde
