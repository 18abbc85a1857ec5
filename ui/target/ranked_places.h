#pragma once

#include "ui/charts/theme.h"
#include "ui/snapshot/target_snapshot.h"

#include <QWidget>

class QLineEdit;
class QListView;
class QSortFilterProxyModel;

namespace maalbilde {

class RankedPlaceDelegate;
class RankedPlacesModel;

/// The contributions of more places than a chart can tell apart: a ranking with bars that scrolls, and is
/// searched by name.
class RankedPlaces : public QWidget {
    Q_OBJECT

public:
    explicit RankedPlaces(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setTarget(const TargetSnapshot& target);

private:
    RankedPlacesModel* m_model;
    QSortFilterProxyModel* m_found;
    QLineEdit* m_search;
    QListView* m_list;
    RankedPlaceDelegate* m_delegate;
};

} // namespace maalbilde
