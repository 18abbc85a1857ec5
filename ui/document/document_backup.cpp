#include "core/storage/backup.h"
#include "ui/document/document.h"

#include <QTimer>

namespace maalbilde {

/// Copies the file as it stands before the first change of a day. That it cannot be done is a remark, said
/// after the change is shown, and never stands in the way of it.
void Document::backUp() {
    const Date today = m_clock.today();
    if (m_backedUp == today)
        return;
    m_backedUp = today;
    const auto made = backUpDaily(m_path, m_clock);
    if (!made)
        QTimer::singleShot(0, this, [this, error = made.error()] { emit backupFailed(error); });
}

} // namespace maalbilde
