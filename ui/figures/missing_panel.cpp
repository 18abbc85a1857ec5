#include "ui/figures/missing_panel.h"

#include "ui/parts/link_button.h"
#include "ui/parts/surface.h"
#include "ui/parts/text_label.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace maalbilde {

MissingPanel::MissingPanel(QWidget* parent)
    : Panel(parent), m_title(new TextLabel(TextSize::body, TextLabel::Tone::text, QFont::DemiBold, this)),
      m_tree(new QTreeWidget(this)), m_copy(new LinkButton(this)) {
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_copy);
    column()->addLayout(head);
    column()->addWidget(m_tree, 1);
    connect(m_tree, &QTreeWidget::itemActivated, this, &MissingPanel::choose);
    connect(m_tree, &QTreeWidget::itemClicked, this, &MissingPanel::choose);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &MissingPanel::nameButton);
    connect(m_copy, &LinkButton::clicked, this, [this] {
        if (const MissingAtPlace* place = currentPlace())
            emit reminderWished(*place);
        m_copy->setText(tr("Copied"));
        m_copy->updateGeometry();
    });
}

void MissingPanel::setTheme(const Theme& theme) {
    Panel::setTheme(theme);
    m_title->setTheme(theme);
    m_copy->setTheme(theme);
    m_tree->setFont(theme.font(TextSize::body));
    m_tree->setPalette(paletteOf(theme));
    m_tree->setFixedHeight(theme.space(28));
}

void MissingPanel::setMissing(std::vector<MissingAtPlace> places) {
    setHidden(places.empty());
    m_title->showText(tr("What is missing"));
    m_tree->setAccessibleName(tr("What is missing, by place"));
    if (places == m_places)
        return nameButton();
    m_places = std::move(places);
    {
        const QSignalBlocker quiet(m_tree);
        m_tree->clear();
        for (const MissingAtPlace& place : m_places) {
            auto* heading = new QTreeWidgetItem(m_tree, {place.heading});
            for (const QString& name : place.names)
                new QTreeWidgetItem(heading, {name});
        }
        if (m_tree->topLevelItemCount() > 0) {
            m_tree->setCurrentItem(m_tree->topLevelItem(0));
            m_tree->topLevelItem(0)->setExpanded(true);
        }
    }
    nameButton();
}

const MissingAtPlace* MissingPanel::currentPlace() const {
    QTreeWidgetItem* item = m_tree->currentItem();
    if (item == nullptr)
        return nullptr;
    QTreeWidgetItem* heading = item->parent() == nullptr ? item : item->parent();
    return &m_places[static_cast<std::size_t>(m_tree->indexOfTopLevelItem(heading))];
}

void MissingPanel::choose(QTreeWidgetItem* item) {
    const MissingAtPlace* place = currentPlace();
    if (place == nullptr || item->parent() == nullptr)
        return;
    // A copy: going there brings a new list.
    const FigureKey key = place->cells[static_cast<std::size_t>(item->parent()->indexOfChild(item))];
    emit cellChosen(key);
}

void MissingPanel::nameButton() {
    const MissingAtPlace* place = currentPlace();
    m_copy->setHidden(place == nullptr);
    m_copy->setText(place == nullptr ? QString() : tr("Copy as an e-mail to %1").arg(place->place));
    m_copy->updateGeometry();
}

} // namespace maalbilde
