#include "ui/prompts/save_dialog.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>

namespace maalbilde {

namespace {

class SaveDialogWords {
    Q_DECLARE_TR_FUNCTIONS(SaveDialogWords)
};

/// Another kind was chosen: the name that stands there ends as it.
void useKind(QFileDialog& dialog, const SaveKind& kind) {
    dialog.setDefaultSuffix(kind.ending);
    const QFileInfo named(dialog.selectedFiles().value(0));
    if (!named.completeBaseName().isEmpty())
        dialog.selectFile(named.completeBaseName() + QLatin1Char('.') + kind.ending);
}

} // namespace

QString askWhereToSave(QWidget* parent, const SaveQuestion& question) {
    QFileDialog dialog(parent, question.title);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    QStringList filters;
    for (const SaveKind& kind : question.kinds)
        filters << kind.filter;
    dialog.setNameFilters(filters);
    dialog.setDefaultSuffix(question.kinds.front().ending);
    dialog.selectFile(question.proposedName);
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, [&](const QString& filter) {
        const auto chosen = static_cast<std::size_t>(filters.indexOf(filter));
        useKind(dialog, question.kinds[chosen]);
    });
    nameParts(dialog, SaveDialogWords::tr("Save"));
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

void nameParts(QFileDialog& dialog, const QString& accept) {
    dialog.setLabelText(QFileDialog::LookIn, SaveDialogWords::tr("Folder:"));
    dialog.setLabelText(QFileDialog::FileName, SaveDialogWords::tr("File name:"));
    dialog.setLabelText(QFileDialog::FileType, SaveDialogWords::tr("Kind of file:"));
    dialog.setLabelText(QFileDialog::Accept, accept);
    dialog.setLabelText(QFileDialog::Reject, SaveDialogWords::tr("Cancel"));
}

} // namespace maalbilde
