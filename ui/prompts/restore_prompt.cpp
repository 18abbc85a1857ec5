#include "ui/prompts/restore_prompt.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>

namespace maalbilde {

namespace {

class RestorePromptWords {
    Q_DECLARE_TR_FUNCTIONS(RestorePromptWords)
};

constexpr QSize kSize{860, 480};

/// The copies at the left; what each would change at the right.
class RestoreDialog : public QDialog {
public:
    RestoreDialog(QWidget* parent, const RestoreQuestion& question)
        : QDialog(parent), m_question(question), m_copies(new QListWidget), m_summary(new QLabel),
          m_rows(new QTableWidget), m_buttons(new QDialogButtonBox) {
        setWindowTitle(RestorePromptWords::tr("Restore from a copy"));
        resize(kSize);
        buildTable();
        buildButtons();
        arrange();
        for (const QString& copy : question.copies)
            m_copies->addItem(copy);
        m_copies->setAccessibleName(RestorePromptWords::tr("Copies of the file, newest first"));
        connect(m_copies, &QListWidget::currentRowChanged, this, &RestoreDialog::look);
        m_copies->setCurrentRow(0);
    }

    [[nodiscard]] int chosen() const { return m_copies->currentRow(); }

private:
    void buildTable() {
        m_rows->setColumnCount(3);
        m_rows->setHorizontalHeaderLabels({RestorePromptWords::tr("Figure"),
                                           RestorePromptWords::tr("In the file now"),
                                           RestorePromptWords::tr("In the copy")});
        m_rows->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        m_rows->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
        m_rows->verticalHeader()->hide();
        m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
        m_rows->setSelectionBehavior(QAbstractItemView::SelectRows);
        m_rows->setTabKeyNavigation(false);
        m_rows->setAccessibleName(RestorePromptWords::tr("What is different in the copy"));
    }

    void buildButtons() {
        m_restore =
            m_buttons->addButton(RestorePromptWords::tr("Restore this copy"), QDialogButtonBox::AcceptRole);
        auto* cancel = m_buttons->addButton(RestorePromptWords::tr("Cancel"), QDialogButtonBox::RejectRole);
        m_restore->setAutoDefault(false);
        cancel->setDefault(true); // Enter changes nothing
        connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
        connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    }

    void arrange() {
        auto* heading = new QLabel(
            RestorePromptWords::tr("Which copy is to take the place of %1? The file as it is now is kept "
                                   "among the copies, so that nothing is lost.")
                .arg(m_question.file));
        for (QLabel* label : {heading, m_summary}) {
            label->setTextFormat(Qt::PlainText);
            label->setWordWrap(true);
        }
        auto* grid = new QGridLayout(this);
        grid->addWidget(heading, 0, 0, 1, 2);
        grid->addWidget(m_copies, 1, 0, 2, 1);
        grid->addWidget(m_summary, 1, 1);
        grid->addWidget(m_rows, 2, 1);
        grid->addWidget(m_buttons, 3, 0, 1, 2);
        grid->setColumnStretch(0, 2);
        grid->setColumnStretch(1, 3);
        grid->setRowStretch(2, 1);
    }

    void look(int row) {
        if (row < 0)
            return;
        const RestorePreview preview = m_question.preview(static_cast<std::size_t>(row));
        m_summary->setText(preview.summary);
        m_restore->setEnabled(preview.canBeRestored);
        m_rows->setRowCount(static_cast<int>(preview.rows.size()));
        for (int line = 0; line < m_rows->rowCount(); ++line) {
            const RestorePreview::Row& shown = preview.rows[static_cast<std::size_t>(line)];
            m_rows->setItem(line, 0, new QTableWidgetItem(shown.cell));
            m_rows->setItem(line, 1, new QTableWidgetItem(shown.inFile));
            m_rows->setItem(line, 2, new QTableWidgetItem(shown.inCopy));
        }
        m_rows->setHidden(preview.rows.empty());
    }

    const RestoreQuestion& m_question;
    QListWidget* m_copies;
    QLabel* m_summary;
    QTableWidget* m_rows;
    QDialogButtonBox* m_buttons;
    QPushButton* m_restore = nullptr;
};

} // namespace

RestorePrompt restorePrompt() {
    return [](QWidget* parent, const RestoreQuestion& question) {
        RestoreDialog dialog(parent, question);
        return dialog.exec() == QDialog::Accepted ? dialog.chosen() : -1;
    };
}

} // namespace maalbilde
