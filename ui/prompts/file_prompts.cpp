#include "ui/prompts/file_prompts.h"

#include "ui/prompts/save_dialog.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace maalbilde {

namespace {

class FilePromptWords {
    Q_DECLARE_TR_FUNCTIONS(FilePromptWords)
};

QString ask(QFileDialog& dialog, const QString& accept,
            const QString& kind = FilePromptWords::tr("Målbilde files (*.maalbilde)")) {
    dialog.setNameFilters({kind, FilePromptWords::tr("All files (*)")});
    nameParts(dialog, accept);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

QString askForFileToOpen(QWidget* parent) {
    QFileDialog dialog(parent, FilePromptWords::tr("Open a file"));
    dialog.setFileMode(QFileDialog::ExistingFile);
    return ask(dialog, FilePromptWords::tr("Open"));
}

/// No existing file is ever replaced: whoever makes the new one refuses that, so nobody is asked.
QString askForNewName(QWidget* parent, const QString& title, const QString& proposed) {
    QFileDialog dialog(parent, title);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setOption(QFileDialog::DontConfirmOverwrite);
    dialog.setDefaultSuffix(QStringLiteral("maalbilde"));
    dialog.selectFile(proposed);
    return ask(dialog, FilePromptWords::tr("Save"));
}

QString askForData(QWidget* parent) {
    QFileDialog dialog(parent, FilePromptWords::tr("Import figures"));
    dialog.setFileMode(QFileDialog::ExistingFile);
    return ask(dialog, FilePromptWords::tr("Open"),
               FilePromptWords::tr("Figures and statistics (*.csv *.tsv *.txt *.tab *.json *.px.json)"));
}

QString definitions() {
    return FilePromptWords::tr("Programme definitions (*.json)");
}

QString askForDefinition(QWidget* parent) {
    QFileDialog dialog(parent, FilePromptWords::tr("Read a definition in"));
    dialog.setFileMode(QFileDialog::ExistingFile);
    return ask(dialog, FilePromptWords::tr("Read in"), definitions());
}

QString askForNameOfDefinition(QWidget* parent) {
    QFileDialog dialog(parent, FilePromptWords::tr("Save the definition"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("json"));
    return ask(dialog, FilePromptWords::tr("Save"), definitions());
}

} // namespace

FilePrompts filePrompts() {
    return {
        .fileToOpen = askForFileToOpen,
        .newFile =
            [](QWidget* parent, const QString& proposed) {
                return askForNewName(parent, FilePromptWords::tr("Where is the new programme to be kept?"),
                                     proposed);
            },
        .copy = [](QWidget* parent) { return askForNewName(parent, FilePromptWords::tr("Save a copy"), {}); },
        .dataToOpen = askForData,
        .definitionToOpen = askForDefinition,
        .definitionToSave = askForNameOfDefinition};
}

} // namespace maalbilde
