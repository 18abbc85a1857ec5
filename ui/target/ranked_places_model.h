#pragma once

#include "ui/snapshot/target_snapshot.h"

#include <QAbstractListModel>

namespace maalbilde {

/// Many places, the largest contribution first, those that reported nothing last.
class RankedPlacesModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        numberRole = Qt::UserRole, ///< `965`, `mangler`
        percentRole,               ///< `1 %`; empty without one
        shareRole,                 ///< of the largest contribution, −1…1; 0 where nothing is reported
        statusRole                 ///< a Status as int; invalid without one
    };

    using QAbstractListModel::QAbstractListModel;

    void setPlaces(std::vector<PlaceSnapshot> places);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString numberOf(const PlaceSnapshot& place) const;
    [[nodiscard]] QString readingOf(const PlaceSnapshot& place) const;

    std::vector<PlaceSnapshot> m_places;
    double m_largest = 0; ///< contribution, whatever its sign
};

} // namespace maalbilde
