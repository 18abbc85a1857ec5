#include "ui/target/ranked_places.h"

#include "ui/parts/contribution.h"
#include "ui/parts/surface.h"
#include "ui/target/ranked_place_delegate.h"
#include "ui/target/ranked_places_model.h"

#include <QLineEdit>
#include <QListView>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

namespace maalbilde {

namespace {

constexpr int kLinesShown = 9;

} // namespace

RankedPlaces::RankedPlaces(QWidget* parent)
    : QWidget(parent), m_model(new RankedPlacesModel(this)), m_found(new QSortFilterProxyModel(this)),
      m_search(new QLineEdit(this)), m_list(new QListView(this)),
      m_delegate(new RankedPlaceDelegate(m_list)) {
    m_found->setSourceModel(m_model);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setModel(m_found);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, m_found, &QSortFilterProxyModel::setFilterFixedString);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_search);
    column->addWidget(m_list);
}

void RankedPlaces::setTheme(const Theme& theme) {
    setPalette(paletteOf(theme));
    layout()->setSpacing(theme.space(2));
    m_search->setFont(theme.font(TextSize::body));
    m_search->setMinimumHeight(theme.space(8));
    m_delegate->setTheme(theme);
    m_list->setFixedHeight(kLinesShown * m_delegate->sizeHint({}, {}).height());
    m_list->reset();
}

void RankedPlaces::setTarget(const TargetSnapshot& target) {
    m_search->setPlaceholderText(tr("Find a place"));
    m_search->setAccessibleName(tr("Find a place by its name"));
    m_list->setAccessibleName(tr("Contributions by place"));
    const bool ranks = ranksPlaces(target);
    m_model->setPlaces(ranks ? target.places : std::vector<PlaceSnapshot>());
    setHidden(!ranks);
}

} // namespace maalbilde
