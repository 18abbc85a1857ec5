#include "ui/target/ranked_places_model.h"

#include <QStringList>
#include <algorithm>
#include <cmath>
#include <limits>

namespace maalbilde {

namespace {

double sizeOf(const PlaceSnapshot& place) {
    return place.actual ? place.actual->value : -std::numeric_limits<double>::infinity();
}

} // namespace

void RankedPlacesModel::setPlaces(std::vector<PlaceSnapshot> places) {
    std::ranges::stable_sort(places, std::ranges::greater{}, sizeOf);
    beginResetModel();
    m_places = std::move(places);
    m_largest = 0;
    for (const PlaceSnapshot& place : m_places)
        if (place.actual)
            m_largest = std::max(m_largest, std::abs(place.actual->value));
    endResetModel();
}

int RankedPlacesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_places.size());
}

QString RankedPlacesModel::numberOf(const PlaceSnapshot& place) const {
    return place.actual ? place.actual->text : tr("missing");
}

QString RankedPlacesModel::readingOf(const PlaceSnapshot& place) const {
    QStringList words{place.name + QStringLiteral(": ") + numberOf(place), place.percentText,
                      place.status ? place.status->word : QString()};
    words.removeAll(QString());
    return words.join(QStringLiteral(", "));
}

QVariant RankedPlacesModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PlaceSnapshot& place = m_places[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return place.name;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: return readingOf(place);
    case numberRole: return numberOf(place);
    case percentRole: return place.percentText;
    case shareRole: return place.actual && m_largest > 0 ? place.actual->value / m_largest : 0.0;
    case statusRole: return place.status ? QVariant(static_cast<int>(place.status->status)) : QVariant();
    default: return {};
    }
}

} // namespace maalbilde
