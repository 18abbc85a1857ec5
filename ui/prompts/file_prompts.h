#pragma once

#include <QString>
#include <functional>

class QWidget;

namespace maalbilde {

/// Asks the user for a file, in a dialog above the widget. Empty if the user gave up.
using FilePrompt = std::function<QString(QWidget*)>;

/// The same for a file that is to be made; `proposed` is its name to begin with.
using NewFilePrompt = std::function<QString(QWidget*, const QString& proposed)>;

/// What the window asks for; tests answer in the user's place.
struct FilePrompts {
    FilePrompt fileToOpen;
    NewFilePrompt newFile;
    FilePrompt copy;
    FilePrompt dataToOpen; ///< with figures to import
    FilePrompt definitionToOpen;
    FilePrompt definitionToSave;
};

/// The prompts that ask with dialogs. All their words are in the language in force, those of Qt too.
FilePrompts filePrompts();

} // namespace maalbilde
