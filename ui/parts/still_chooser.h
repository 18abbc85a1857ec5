#pragma once

#include "ui/charts/theme.h"

#include <QComboBox>

namespace maalbilde {

/// A list to choose from on a page that scrolls: the wheel scrolls the page and never changes the choice. It
/// gets no wider than its room, and its choices are read whole in the list that opens.
class StillChooser : public QComboBox {
    Q_OBJECT

public:
    explicit StillChooser(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// Offers these and shows which is chosen, without saying that somebody chose.
    void offer(const QStringList& options, int chosen);

protected:
    void wheelEvent(QWheelEvent* event) override;
};

} // namespace maalbilde
