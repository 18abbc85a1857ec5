#include "ui/prompts/entry_prompts.h"

#include <QCoreApplication>
#include <QInputDialog>

namespace maalbilde {

namespace {

class EntryPromptWords {
    Q_DECLARE_TR_FUNCTIONS(EntryPromptWords)
};

struct Question {
    QString title;
    QString text;
    QString accept;
};

QString ask(QWidget* parent, const Question& question, const QString& proposed) {
    QInputDialog dialog(parent);
    dialog.setInputMode(QInputDialog::TextInput);
    dialog.setWindowTitle(question.title);
    dialog.setLabelText(question.text);
    dialog.setTextValue(proposed);
    dialog.setOkButtonText(question.accept);
    dialog.setCancelButtonText(EntryPromptWords::tr("Cancel"));
    return dialog.exec() == QDialog::Accepted ? dialog.textValue().trimmed() : QString();
}

QString askForAuthor(QWidget* parent, const QString& proposed) {
    return ask(parent,
               {EntryPromptWords::tr("Who is typing?"),
                EntryPromptWords::tr("Your name stands beside everything that you record.\n"
                                     "It is asked once and can be changed in the menu Edit."),
                EntryPromptWords::tr("This is me")},
               proposed);
}

} // namespace

EntryPrompts entryPrompts() {
    return {.author = askForAuthor};
}

} // namespace maalbilde
