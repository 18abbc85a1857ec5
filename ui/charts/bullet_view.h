#pragma once

#include "ui/charts/drawing.h"
#include "ui/charts/theme.h"
#include "ui/snapshot/target_snapshot.h"

#include <QString>
#include <QWidget>

namespace maalbilde {

/// What stands below a bullet graph at its markers; empty for no label.
struct BulletLabels {
    QString plan; ///< `plan nå 50`
    QString goal; ///< `mål 100`

    friend bool operator==(const BulletLabels&, const BulletLabels&) = default;
};

/// A bullet graph after Stephen Few: one scale, a bar for what is reached (a point for an index), a thick
/// marker for the goal, a thin one for the plan to date, ranges from the limits of the status behind them.
Drawing drawBullet(const BulletSnapshot& bullet, const BulletLabels& labels, const Theme& theme, QSizeF size);

/// What a bullet graph takes with the words below it.
double bulletHeight(const Theme& theme);

class BulletView : public QWidget {
    Q_OBJECT

public:
    explicit BulletView(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);

    /// `description` is what it says to those who cannot see it: `44 av 100, plan nå 50 (−6)`.
    void setData(const BulletSnapshot& bullet, const BulletLabels& labels, const QString& description);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme m_theme;
    BulletSnapshot m_bullet;
    BulletLabels m_labels;
};

} // namespace maalbilde
