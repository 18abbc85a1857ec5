#include "ui/prompts/picture_prompts.h"

#include "ui/prompts/picture_wish_dialog.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>

namespace maalbilde {

namespace {

class PicturePromptWords {
    Q_DECLARE_TR_FUNCTIONS(PicturePromptWords)
};

std::optional<PictureWish> askForWish(QWidget* parent, const PictureWish& last) {
    PictureWishDialog dialog(last, parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.wish()) : std::nullopt;
}

QString askForFile(QWidget* parent, const QString& proposed) {
    const QString suffix = QFileInfo(proposed).suffix();
    QFileDialog dialog(parent, PicturePromptWords::tr("Where is the picture to be saved?"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(suffix);
    dialog.setNameFilters({PicturePromptWords::tr("Pictures (*.%1)").arg(suffix)});
    dialog.setLabelText(QFileDialog::LookIn, PicturePromptWords::tr("Folder:"));
    dialog.setLabelText(QFileDialog::FileName, PicturePromptWords::tr("File name:"));
    dialog.setLabelText(QFileDialog::FileType, PicturePromptWords::tr("Kind of file:"));
    dialog.setLabelText(QFileDialog::Accept, PicturePromptWords::tr("Save"));
    dialog.setLabelText(QFileDialog::Reject, PicturePromptWords::tr("Cancel"));
    dialog.selectFile(proposed);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

} // namespace

PicturePrompts picturePrompts() {
    return {.wish = askForWish, .file = askForFile};
}

} // namespace maalbilde
