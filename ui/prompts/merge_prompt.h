#pragma once

#include <QString>
#include <functional>
#include <optional>
#include <vector>

class QWidget;

namespace maalbilde {

/// Parts of the programme that somebody else has changed while the user did, each in their own way.
struct MergeQuestion {
    struct Row {
        QString part;   ///< `målet Arbeidsplasser`
        QString theirs; ///< `måltall: 80`
        QString mine;
    };

    QString author; ///< who the other is
    std::vector<Row> rows;
};

/// Shows both and asks, part by part, whose is to stand: true for the other's. Nothing if the user gave up:
/// the draft is as it was then.
using MergePrompt = std::function<std::optional<std::vector<bool>>(QWidget*, const MergeQuestion&)>;

/// The prompt that asks with a dialog, in the language in force.
MergePrompt mergePrompt();

} // namespace maalbilde
