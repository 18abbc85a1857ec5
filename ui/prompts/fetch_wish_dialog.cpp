#include "ui/prompts/fetch_wish_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

namespace maalbilde {

namespace {

constexpr int kDigits = 5;

} // namespace

FetchWishDialog::FetchWishDialog(const FetchQuestion& question, QWidget* parent)
    : QDialog(parent), m_table(new QComboBox), m_from(new QComboBox), m_to(new QComboBox),
      m_contents(new QLineEdit), m_address(new QLineEdit(question.address)) {
    setWindowTitle(tr("Fetch from Statistics Norway"));
    build();
    fill(question);
}

void FetchWishDialog::fill(const FetchQuestion& question) {
    m_table->setEditable(true);
    m_table->setInsertPolicy(QComboBox::NoInsert);
    for (const FetchTable& table : question.tables)
        m_table->addItem(table.number + QStringLiteral(" ") + table.what);
    m_from->addItems(question.quarters);
    m_to->addItems(question.quarters);
    m_to->setCurrentIndex(m_to->count() - 1);
    m_contents->setPlaceholderText(tr("all that the programme follows"));
}

void FetchWishDialog::build() {
    auto* form = new QFormLayout(this);
    auto* heading = new QLabel(
        tr("Only the programme's municipalities and quarters are asked for. You see every figure before "
           "anything is recorded."));
    heading->setWordWrap(true);
    heading->setTextFormat(Qt::PlainText);
    form->addRow(heading);
    form->addRow(tr("&Table:"), m_table);
    form->addRow(tr("&From:"), m_from);
    form->addRow(tr("T&o:"), m_to);
    form->addRow(tr("&Contents (codes):"), m_contents);
    form->addRow(tr("&Address:"), m_address);
    auto* buttons = new QDialogButtonBox;
    m_fetch = buttons->addButton(tr("Fetch"), QDialogButtonBox::AcceptRole);
    m_fetch->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_table, &QComboBox::editTextChanged, this, &FetchWishDialog::judge);
    connect(m_from, &QComboBox::currentIndexChanged, this, &FetchWishDialog::judge);
    connect(m_to, &QComboBox::currentIndexChanged, this, &FetchWishDialog::judge);
}

/// Nothing can be fetched before there is a table and a period.
void FetchWishDialog::judge() {
    m_fetch->setEnabled(!table().isEmpty() && m_from->currentIndex() <= m_to->currentIndex());
}

/// The number at the start of what was chosen or typed; empty if there is none.
QString FetchWishDialog::table() const {
    static const QRegularExpression kNumber(QStringLiteral("^\\s*(\\d{%1})(\\D|$)").arg(kDigits));
    return kNumber.match(m_table->currentText()).captured(1);
}

FetchAnswer FetchWishDialog::answer() const {
    static const QRegularExpression kBetween(QStringLiteral("[,;\\s]+"));
    return {.table = table(),
            .from = m_from->currentIndex(),
            .to = m_to->currentIndex(),
            .contents = m_contents->text().split(kBetween, Qt::SkipEmptyParts),
            .address = m_address->text().trimmed()};
}

} // namespace maalbilde
