#pragma once

#include "app/command_line.h"

#include <QString>
#include <string>
#include <vector>

namespace maalbilde {

// Commands that draw need fonts and a part of Qt that takes as long to load as a whole other command. The
// program maalbilde-draw has them (app/drawing); maalbilde only names them in its help and goes over to it.
// A new one is named here and added in addDrawingCommands().

/// `Save a target's chart as a picture`: what the help says of it.
QString chartCommandDescription();
QString reportCommandDescription();

/// True if the words of the command line ask for a command that draws, or for its help.
bool asksForDrawing(const std::vector<std::string>& arguments);

/// Names the commands that draw, for the help of the program that does not have them.
void nameDrawingCommands(CLI::App& root, Action& chosen);

} // namespace maalbilde
