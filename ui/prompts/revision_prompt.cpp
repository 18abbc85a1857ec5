#include "ui/prompts/revision_prompt.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace maalbilde {

namespace {

class RevisionPromptWords {
    Q_DECLARE_TR_FUNCTIONS(RevisionPromptWords)
};

constexpr QSize kSize{820, 420};
constexpr int kMoreForLosses = 140;

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

/// What the change does, what it costs, and why: it can be made when all that has an answer.
class RevisionDialog : public QDialog {
public:
    RevisionDialog(QWidget* parent, const RevisionQuestion& question)
        : QDialog(parent), m_needsReason(question.needsReason), m_column(new QVBoxLayout(this)),
          m_reason(new QLineEdit) {
        setWindowTitle(RevisionPromptWords::tr("Change the programme"));
        resize(question.losses.isEmpty() ? kSize : kSize + QSize(0, kMoreForLosses));
        m_column->addWidget(wordsOf(RevisionPromptWords::tr("This is what the change does at %1. What stood "
                                                            "before stays in the log, with the reason.")
                                        .arg(question.quarter)));
        m_column->addWidget(tableOf(question), 2);
        if (!question.losses.isEmpty())
            addLosses(question.losses);
        addReason();
        addButtons();
        judge();
    }

    [[nodiscard]] QString reason() const { return m_reason->text().trimmed(); }

private:
    void addLosses(const QStringList& losses) {
        m_column->addWidget(wordsOf(RevisionPromptWords::tr("What figures that are entered lose:")));
        auto* list = new QListWidget;
        list->addItems(losses);
        list->setWordWrap(true);
        list->setSelectionMode(QAbstractItemView::NoSelection);
        list->setCurrentRow(0);
        list->setAccessibleName(RevisionPromptWords::tr("What figures that are entered lose"));
        m_column->addWidget(list, 1);
        m_accepted =
            new QCheckBox(RevisionPromptWords::tr("&Yes, that is intended. The figures stay in the log."));
        m_column->addWidget(m_accepted);
        connect(m_accepted, &QCheckBox::toggled, this, &RevisionDialog::judge);
    }

    void addReason() {
        auto* label = new QLabel(m_needsReason ? RevisionPromptWords::tr("&Reason, for the log:")
                                               : RevisionPromptWords::tr("&Reason, for the log, if you wish "
                                                                         "(no number is changed):"));
        label->setBuddy(m_reason);
        m_column->addWidget(label);
        m_column->addWidget(m_reason);
        connect(m_reason, &QLineEdit::textChanged, this, &RevisionDialog::judge);
        m_reason->setFocus();
    }

    void addButtons() {
        auto* buttons = new QDialogButtonBox;
        m_change =
            buttons->addButton(RevisionPromptWords::tr("Change the programme"), QDialogButtonBox::AcceptRole);
        buttons->addButton(RevisionPromptWords::tr("Cancel"), QDialogButtonBox::RejectRole);
        connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
        connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
        m_column->addWidget(buttons);
    }

    void judge() {
        const bool accepted = m_accepted == nullptr || m_accepted->isChecked();
        m_change->setEnabled(accepted && (!m_needsReason || !reason().isEmpty()));
    }

    bool m_needsReason;
    QVBoxLayout* m_column;
    QLineEdit* m_reason;
    QCheckBox* m_accepted = nullptr; ///< null where nothing is lost
    QPushButton* m_change = nullptr;
};

std::optional<QString> ask(QWidget* parent, const RevisionQuestion& question) {
    RevisionDialog dialog(parent, question);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.reason();
}

} // namespace

RevisionPrompt revisionPrompt() {
    return ask;
}

} // namespace maalbilde
