#include "ui/prompts/revision_prompt.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace maalbilde {

namespace {

class RevisionPromptWords {
    Q_DECLARE_TR_FUNCTIONS(RevisionPromptWords)
};

constexpr QSize kSize{820, 420};

QTableWidget* tableOf(const RevisionQuestion& question) {
    auto* table = new QTableWidget(static_cast<int>(question.rows.size()), 3);
    table->setHorizontalHeaderLabels({RevisionPromptWords::tr("Target"), RevisionPromptWords::tr("Now"),
                                      RevisionPromptWords::tr("After the change")});
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setWordWrap(true);
    table->setAccessibleName(RevisionPromptWords::tr("What the change does to every target"));
    for (int row = 0; row < table->rowCount(); ++row) {
        const RevisionQuestion::Row& shown = question.rows[static_cast<std::size_t>(row)];
        table->setItem(row, 0, new QTableWidgetItem(shown.target));
        table->setItem(row, 1, new QTableWidgetItem(shown.before));
        table->setItem(row, 2, new QTableWidgetItem(shown.after));
    }
    table->resizeRowsToContents();
    return table;
}

QLabel* wordsOf(const QString& text) {
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QString ask(QWidget* parent, const RevisionQuestion& question) {
    QDialog dialog(parent);
    dialog.setWindowTitle(RevisionPromptWords::tr("Change the programme"));
    dialog.resize(kSize);
    auto* reason = new QLineEdit;
    auto* label = new QLabel(RevisionPromptWords::tr("&Reason, for the log:"));
    label->setBuddy(reason);
    auto* buttons = new QDialogButtonBox;
    QPushButton* change =
        buttons->addButton(RevisionPromptWords::tr("Change the programme"), QDialogButtonBox::AcceptRole);
    buttons->addButton(RevisionPromptWords::tr("Cancel"), QDialogButtonBox::RejectRole);
    change->setEnabled(false); // until there is a reason
    QObject::connect(reason, &QLineEdit::textChanged, change,
                     [change](const QString& text) { change->setEnabled(!text.trimmed().isEmpty()); });
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto* column = new QVBoxLayout(&dialog);
    column->addWidget(wordsOf(RevisionPromptWords::tr("This is what the change does at %1. What stood before "
                                                      "stays in the log, with the reason.")
                                  .arg(question.quarter)));
    column->addWidget(tableOf(question), 1);
    column->addWidget(label);
    column->addWidget(reason);
    column->addWidget(buttons);
    return dialog.exec() == QDialog::Accepted ? reason->text().trimmed() : QString();
}

} // namespace

RevisionPrompt revisionPrompt() {
    return ask;
}

} // namespace maalbilde
