#include "ui/prompts/entry_prompts.h"

#include <QCoreApplication>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

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

QString askForReason(QWidget* parent, const QString& cells) {
    return ask(parent,
               {EntryPromptWords::tr("Why is it changed?"),
                EntryPromptWords::tr("%1 has been recorded before. The reason stands in the log.").arg(cells),
                EntryPromptWords::tr("Change it")},
               {});
}

QString figureOrWithdrawal(const QString& figure) {
    return figure.isEmpty() ? EntryPromptWords::tr("nothing (withdrawn)") : figure;
}

/// True if the user chooses `yes`; the other choice is the one that harms nothing.
bool choose(QWidget* parent, const Question& question, const QString& otherwise) {
    QMessageBox box(parent);
    box.setWindowTitle(question.title);
    box.setTextFormat(Qt::PlainText);
    box.setText(question.text);
    const QAbstractButton* yes = box.addButton(question.accept, QMessageBox::AcceptRole);
    QPushButton* no = box.addButton(otherwise, QMessageBox::RejectRole);
    box.setDefaultButton(no);
    box.setEscapeButton(no);
    box.exec();
    return box.clickedButton() == yes;
}

bool askWhoseStands(QWidget* parent, const Conflict& conflict) {
    const QString text = EntryPromptWords::tr("%1 was changed while you were typing.\n\n%2 recorded %3.\n"
                                              "You typed %4.")
                             .arg(conflict.cell, conflict.author, figureOrWithdrawal(conflict.theirs),
                                  figureOrWithdrawal(conflict.mine));
    return choose(
        parent,
        {EntryPromptWords::tr("Two figures for the same cell"), text, EntryPromptWords::tr("Record mine")},
        EntryPromptWords::tr("Keep the other"));
}

bool askToLeaveBehind(QWidget* parent, int figures) {
    return choose(parent,
                  {EntryPromptWords::tr("Not everything is recorded"),
                   EntryPromptWords::tr("%n figures that you have typed are not recorded.", nullptr, figures),
                   EntryPromptWords::tr("Leave without them")},
                  EntryPromptWords::tr("Go back"));
}

bool askToLeaveComment(QWidget* parent) {
    return choose(parent,
                  {EntryPromptWords::tr("A comment is not kept yet"),
                   EntryPromptWords::tr("You have written a comment that is not kept."),
                   EntryPromptWords::tr("Leave without it")},
                  EntryPromptWords::tr("Go back"));
}

bool askToLeaveDraft(QWidget* parent) {
    return choose(parent,
                  {EntryPromptWords::tr("The programme is not changed yet"),
                   EntryPromptWords::tr("You have typed changes of the programme that are not made."),
                   EntryPromptWords::tr("Leave without them")},
                  EntryPromptWords::tr("Go back"));
}

} // namespace

EntryPrompts entryPrompts() {
    return {.author = askForAuthor,
            .reason = askForReason,
            .conflict = askWhoseStands,
            .leaveBehind = askToLeaveBehind,
            .leaveComment = askToLeaveComment,
            .leaveDraft = askToLeaveDraft};
}

} // namespace maalbilde
