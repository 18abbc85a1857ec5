#pragma once

#include "app/command_line.h"

#include <QString>
#include <string>
#include <vector>

namespace maalbilde {

// Commands that draw need fonts, and the one that fetches a network: parts of Qt that take as long to load as
// a whole other command. Programs of their own have them (app/drawing, app/fetching); maalbilde only names
// them in its help and goes over to them. A new one is named here and added in its program.

/// `Save a target's chart as a picture`: what the help says of it.
QString chartCommandDescription();
QString reportCommandDescription();
QString fetchCommandDescription();

/// The program that has the command that the words of the command line ask for, or its help: `maalbilde-draw`
/// or `maalbilde-fetch`. Null if maalbilde has it itself.
const char* siblingFor(const std::vector<std::string>& arguments);

/// Names the commands of the other programs, for the help of the program that does not have them.
void nameSiblingCommands(CLI::App& root, Action& chosen);

} // namespace maalbilde
