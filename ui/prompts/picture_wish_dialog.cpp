#include "ui/prompts/picture_wish_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <algorithm>

namespace maalbilde {

PictureWishDialog::PictureWishDialog(const PictureWish& last, QWidget* parent)
    : QDialog(parent), m_format(new QComboBox), m_size(new QComboBox), m_ownSize(new QLineEdit),
      m_titled(new QCheckBox(tr("&Title above the chart"))),
      m_grey(new QCheckBox(tr("Told apart without colours, for printing in &black"))) {
    setWindowTitle(tr("Save picture"));
    fill();
    build();
    show(last);
}

/// An empty word stands for a size of one's own.
void PictureWishDialog::fill() {
    m_format->addItem(tr("PNG, for documents and slides"), QStringLiteral("png"));
    m_format->addItem(tr("SVG, for web pages and drawing programs"), QStringLiteral("svg"));
    m_format->addItem(tr("PDF, for printing"), QStringLiteral("pdf"));
    m_size->addItem(tr("Half a page (16 × 10 cm)"), QStringLiteral("half"));
    m_size->addItem(tr("A full page (16 × 23 cm)"), QStringLiteral("full"));
    m_size->addItem(tr("A slide (16:9)"), QStringLiteral("slide"));
    m_size->addItem(tr("A size of my own"), QString());
    m_ownSize->setPlaceholderText(QStringLiteral("16x10cm"));
}

void PictureWishDialog::build() {
    auto* form = new QFormLayout(this);
    form->addRow(tr("&Format:"), m_format);
    form->addRow(tr("&Size:"), m_size);
    form->addRow(tr("&My own size:"), m_ownSize);
    form->addRow(m_titled);
    form->addRow(m_grey);
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(tr("Save …"), QDialogButtonBox::AcceptRole)->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_size, &QComboBox::currentIndexChanged, this,
            [this] { m_ownSize->setEnabled(m_size->currentData().toString().isEmpty()); });
}

void PictureWishDialog::show(const PictureWish& wish) {
    m_format->setCurrentIndex(std::max(0, m_format->findData(wish.format)));
    const int preset = m_size->findData(wish.size);
    const int own = m_size->count() - 1;
    m_size->setCurrentIndex(preset < 0 ? own : preset);
    m_ownSize->setText(preset < 0 ? wish.size : QString());
    m_ownSize->setEnabled(m_size->currentIndex() == own);
    m_titled->setChecked(wish.titled);
    m_grey->setChecked(wish.grey);
}

PictureWish PictureWishDialog::wish() const {
    const QString preset = m_size->currentData().toString();
    return {.format = m_format->currentData().toString(),
            .size = preset.isEmpty() ? m_ownSize->text().trimmed() : preset,
            .titled = m_titled->isChecked(),
            .grey = m_grey->isChecked()};
}

} // namespace maalbilde
