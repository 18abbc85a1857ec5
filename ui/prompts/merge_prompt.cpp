#include "ui/prompts/merge_prompt.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace maalbilde {

namespace {

class MergePromptWords {
    Q_DECLARE_TR_FUNCTIONS(MergePromptWords)
};

constexpr QSize kSize{900, 420};
constexpr int kChoices = 3; ///< the column

/// A part in each row, what both have there, and whose is to stand.
class MergeDialog : public QDialog {
public:
    MergeDialog(QWidget* parent, const MergeQuestion& question)
        : QDialog(parent), m_table(new QTableWidget(static_cast<int>(question.rows.size()), kChoices + 1)) {
        setWindowTitle(MergePromptWords::tr("Both of you have changed the programme"));
        resize(kSize);
        fill(question);
        auto* words =
            new QLabel(MergePromptWords::tr("%1 has changed the programme meanwhile. All that only one of "
                                            "you changed is kept. What is to stand here, where you "
                                            "both did?")
                           .arg(question.author));
        words->setTextFormat(Qt::PlainText);
        words->setWordWrap(true);
        auto* buttons = new QDialogButtonBox;
        buttons->addButton(MergePromptWords::tr("Go on with this"), QDialogButtonBox::AcceptRole);
        buttons->addButton(MergePromptWords::tr("Cancel"), QDialogButtonBox::RejectRole);
        connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
        connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
        auto* column = new QVBoxLayout(this);
        column->addWidget(words);
        column->addWidget(m_table, 1);
        column->addWidget(buttons);
        if (!m_choices.empty())
            m_choices.front()->setFocus();
    }

    [[nodiscard]] std::vector<bool> answers() const {
        std::vector<bool> theirs;
        for (const QComboBox* choice : m_choices)
            theirs.push_back(choice->currentIndex() == 1);
        return theirs;
    }

private:
    void fill(const MergeQuestion& question) {
        m_table->setHorizontalHeaderLabels({MergePromptWords::tr("Part"),
                                            MergePromptWords::tr("%1 has").arg(question.author),
                                            MergePromptWords::tr("You have"), MergePromptWords::tr("Keep")});
        m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
        m_table->verticalHeader()->hide();
        m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
        m_table->setSelectionMode(QAbstractItemView::NoSelection);
        m_table->setFocusPolicy(Qt::NoFocus); // the choices have it
        m_table->setWordWrap(true);
        m_table->setAccessibleName(MergePromptWords::tr("What both of you have changed"));
        for (const MergeQuestion::Row& row : question.rows)
            addRow(row, question.author);
        m_table->resizeRowsToContents();
    }

    void addRow(const MergeQuestion::Row& row, const QString& author) {
        const auto line = static_cast<int>(m_choices.size());
        m_table->setItem(line, 0, new QTableWidgetItem(row.part));
        m_table->setItem(line, 1, new QTableWidgetItem(row.theirs));
        m_table->setItem(line, 2, new QTableWidgetItem(row.mine));
        auto* choice = new QComboBox;
        choice->addItems({MergePromptWords::tr("mine"), MergePromptWords::tr("that of %1").arg(author)});
        choice->setAccessibleName(MergePromptWords::tr("Keep for %1").arg(row.part));
        choice->setAccessibleDescription(row.theirs + QStringLiteral(" / ") + row.mine);
        m_table->setCellWidget(line, kChoices, choice);
        m_choices.push_back(choice);
    }

    QTableWidget* m_table;
    std::vector<QComboBox*> m_choices;
};

std::optional<std::vector<bool>> ask(QWidget* parent, const MergeQuestion& question) {
    MergeDialog dialog(parent, question);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.answers();
}

} // namespace

MergePrompt mergePrompt() {
    return ask;
}

} // namespace maalbilde
