#pragma once

#include "app/command_line.h"
#include "app/drawing/shown_programme.h"

#include <QByteArray>

namespace maalbilde {

/// What every command that draws is told.
struct DrawnOptions : ShownOptions {
    std::string out;
    bool grey = false;
};

/// Adds those of them that mean the same in every such command; `made` says what bears the date.
void addDrawnOptions(CLI::App& command, DrawnOptions& options, const QString& made);

/// What readShown() does, unless the figures themselves would be drawn over. Error: fileExists.
Result<ShownProgramme> readToDraw(const DrawnOptions& options, const Session& session);

/// Writes what was drawn, whole or not at all, and says so.
ExitStatus writeDrawn(const QByteArray& drawn, const DrawnOptions& options, const Session& session);

} // namespace maalbilde
