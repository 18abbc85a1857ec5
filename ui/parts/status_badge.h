#pragma once

#include "ui/charts/theme.h"
#include "ui/snapshot/worded.h"

#include <QWidget>
#include <optional>

namespace maalbilde {

/// A status: sign, word and colour. Takes no space where there is none.
class StatusBadge : public QWidget {
    Q_OBJECT

public:
    explicit StatusBadge(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setStatus(const std::optional<WordedStatus>& status);

    /// `▲ Utsatt`; empty without a status.
    [[nodiscard]] QString text() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme m_theme;
    std::optional<WordedStatus> m_status;
};

} // namespace maalbilde
