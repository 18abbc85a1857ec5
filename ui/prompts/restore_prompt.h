#pragma once

#include <QString>
#include <functional>
#include <vector>

class QWidget;

namespace maalbilde {

/// What would be different if a copy took the place of the file.
struct RestorePreview {
    struct Row {
        QString cell;
        QString inFile;
        QString inCopy;
    };

    QString summary;
    std::vector<Row> rows;
    bool canBeRestored = true; ///< a copy that cannot be read restores nothing
};

/// The copies of a file to choose from, newest first.
struct RestoreQuestion {
    QString file;
    std::vector<QString> copies;                        ///< their names
    std::function<RestorePreview(std::size_t)> preview; ///< made when a copy is looked at
};

/// Lets the user look at copies and choose the one that is to take the place of the file: its index, or −1 if
/// the user gave up.
using RestorePrompt = std::function<int(QWidget*, const RestoreQuestion&)>;

/// The prompt that asks with a dialog, in the language in force.
RestorePrompt restorePrompt();

} // namespace maalbilde
