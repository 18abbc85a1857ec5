#pragma once

#include <QString>
#include <functional>
#include <vector>

class QWidget;

namespace maalbilde {

/// What a change of the programme would do, to be confirmed with a reason.
struct RevisionQuestion {
    struct Row {
        QString target;
        QString before;
        QString after;
    };

    QString quarter; ///< at which the targets are compared
    std::vector<Row> rows;
};

/// Shows the question and asks for the reason. Empty if the user gave up: nothing is changed then.
using RevisionPrompt = std::function<QString(QWidget*, const RevisionQuestion&)>;

/// The prompt that asks with a dialog, in the language in force.
RevisionPrompt revisionPrompt();

} // namespace maalbilde
