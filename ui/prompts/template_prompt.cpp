#include "ui/prompts/template_prompt.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace maalbilde {

namespace {

class TemplatePromptWords {
    Q_DECLARE_TR_FUNCTIONS(TemplatePromptWords)
};

constexpr QSize kSize{720, 360};

QListWidget* listOf(const std::vector<TemplateChoice>& choices) {
    auto* list = new QListWidget;
    list->setAccessibleName(TemplatePromptWords::tr("Templates"));
    list->setWordWrap(true);
    list->setSpacing(4);
    list->setAlternatingRowColors(true);
    for (const TemplateChoice& choice : choices)
        list->addItem(choice.name + QLatin1Char('\n') + choice.what);
    list->setCurrentRow(0);
    return list;
}

int ask(QWidget* parent, const std::vector<TemplateChoice>& choices) {
    QDialog dialog(parent);
    dialog.setWindowTitle(TemplatePromptWords::tr("New programme"));
    dialog.resize(kSize);
    auto* heading = new QLabel(TemplatePromptWords::tr(
        "What is the new programme to start from? Everything can be changed afterwards, "
        "on the page The programme."));
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    auto* list = listOf(choices);
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(TemplatePromptWords::tr("Start from this"), QDialogButtonBox::AcceptRole);
    buttons->addButton(TemplatePromptWords::tr("Cancel"), QDialogButtonBox::RejectRole);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    QObject::connect(list, &QListWidget::itemActivated, &dialog, &QDialog::accept);
    auto* column = new QVBoxLayout(&dialog);
    column->addWidget(heading);
    column->addWidget(list, 1);
    column->addWidget(buttons);
    list->setFocus();
    return dialog.exec() == QDialog::Accepted ? list->currentRow() : -1;
}

} // namespace

TemplatePrompt templatePrompt() {
    return ask;
}

} // namespace maalbilde
