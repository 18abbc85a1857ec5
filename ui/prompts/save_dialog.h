#pragma once

#include <QString>
#include <vector>

class QFileDialog;
class QWidget;

namespace maalbilde {

/// A kind of file that something can be saved as.
struct SaveKind {
    QString filter; ///< `PDF, to print (*.pdf)`
    QString ending; ///< `pdf`
};

/// What is asked when something is saved.
struct SaveQuestion {
    QString title;
    QString proposedName;
    std::vector<SaveKind> kinds; ///< the first is proposed
};

/// Asks where to save, and whether a file may be replaced. The name ends as the kind that was chosen, unless
/// the user gave it another end. Empty if the user gave up.
QString askWhereToSave(QWidget* parent, const SaveQuestion& question);

/// Gives a file dialog its words: Debian has those of Qt in no catalogue of ours.
void nameParts(QFileDialog& dialog, const QString& accept);

} // namespace maalbilde
