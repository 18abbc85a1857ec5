#pragma once

#include <QString>
#include <functional>

class QWidget;

namespace maalbilde {

/// Asks the user for a line of text, in a dialog above the widget; `proposed` stands there to begin with.
/// Empty if the user gave up.
using TextPrompt = std::function<QString(QWidget*, const QString& proposed)>;

/// Two people have written in the same cell.
struct Conflict {
    QString cell;   ///< `Arbeidsplasser, Åmot, 2. kv. 2017`
    QString mine;   ///< what was typed here; empty for a withdrawal
    QString theirs; ///< what the other has recorded; empty for a withdrawal
    QString author; ///< who the other is
};

/// Shows both and asks which is to stand: true for the one typed here.
using ConflictPrompt = std::function<bool(QWidget*, const Conflict&)>;

/// What is asked while figures are entered; tests answer in the user's place.
struct EntryPrompts {
    TextPrompt author;       ///< who is typing
    TextPrompt reason;       ///< why figures are changed that others may have used; it is told which
    ConflictPrompt conflict; ///< when the same cell was changed meanwhile
    /// Whether so many figures, typed but not recorded, may be left behind.
    std::function<bool(QWidget*, int figures)> leaveBehind;
    /// Whether a comment, written but not kept, may be left behind.
    std::function<bool(QWidget*)> leaveComment;
    /// Whether changes of the programme that are not made may be left behind.
    std::function<bool(QWidget*)> leaveDraft;
};

/// The prompts that ask with dialogs, in the language in force.
EntryPrompts entryPrompts();

} // namespace maalbilde
