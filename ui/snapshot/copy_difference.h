#pragma once

#include "ui/snapshot/log.h"

#include <QString>
#include <vector>

namespace maalbilde {

/// A cell in which a file and its copy say different things.
struct CellDifference {
    QString cell;   ///< `Arbeidsplasser, Åmot, 2. kv. 2017`
    QString inFile; ///< `5`; empty where nothing stands
    QString inCopy;

    friend bool operator==(const CellDifference&, const CellDifference&) = default;
};

/// What would be different if the copy took the place of the file.
struct CopyDifference {
    QString summary; ///< `3 tall er annerledes i kopien. Den mangler 1 kommentar.`
    std::vector<CellDifference> cells;

    friend bool operator==(const CopyDifference&, const CopyDifference&) = default;
};

/// Compares what stands in every cell, and counts what else one has and the other lacks.
CopyDifference copyDifference(const LogSources& file, const LogSources& copy, Language language);

/// What a copy holds, where there is no file to compare it with: `34 tall, 2 kommentarer. Sist endret …`.
QString contentSummary(const LogSources& copy, Language language);

} // namespace maalbilde
