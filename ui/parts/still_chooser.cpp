#include "ui/parts/still_chooser.h"

#include <QAbstractItemView>
#include <QSignalBlocker>
#include <QWheelEvent>

namespace maalbilde {

namespace {

constexpr int kNarrowest = 10; // characters

} // namespace

StillChooser::StillChooser(QWidget* parent) : QComboBox(parent) {
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(kNarrowest);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMaxVisibleItems(16);
}

void StillChooser::setTheme(const Theme& theme) {
    setFont(theme.font(TextSize::body));
    view()->setFont(font());
    view()->setTextElideMode(Qt::ElideRight);
    setMinimumHeight(theme.space(8));
}

void StillChooser::offer(const QStringList& options, int chosen) {
    const QSignalBlocker quiet(this);
    QStringList offered;
    for (int row = 0; row < count(); ++row)
        offered << itemText(row);
    if (offered != options) {
        clear();
        addItems(options);
        for (int row = 0; row < count(); ++row)
            setItemData(row, itemText(row), Qt::ToolTipRole);
    }
    setCurrentIndex(chosen);
    setToolTip(currentText());
}

void StillChooser::wheelEvent(QWheelEvent* event) {
    event->ignore();
}

} // namespace maalbilde
