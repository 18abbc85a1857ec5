#pragma once

#include <QString>
#include <QStringList>
#include <functional>
#include <optional>
#include <vector>

class QWidget;

namespace maalbilde {

/// What a change of the programme would do, to be confirmed.
struct RevisionQuestion {
    struct Row {
        QString target;
        QString before;
        QString after;
    };

    QString quarter; ///< at which the targets are compared
    std::vector<Row> rows;
    QStringList losses;      ///< figures that would no longer count: they need a clear yes
    bool needsReason = true; ///< otherwise one may be given
};

/// Shows the question and asks for the reason. Nothing if the user gave up: nothing is changed then.
using RevisionPrompt = std::function<std::optional<QString>(QWidget*, const RevisionQuestion&)>;

/// The prompt that asks with a dialog, in the language in force.
RevisionPrompt revisionPrompt();

} // namespace maalbilde
