#pragma once

#include "ui/charts/theme.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QProgressBar;
class QTimer;
class QVBoxLayout;

namespace maalbilde {

struct ImportSnapshot;
class LinkButton;
class PrimaryButton;
class TextLabel;

/// What must be said before an import is written, and the button that writes it; while something is under
/// way, that it is, and the button that calls it off.
class ConfirmBar : public QWidget {
    Q_OBJECT

public:
    explicit ConfirmBar(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void show(const ImportSnapshot& snapshot, bool busy, bool replaceTyped, bool leaveOut);

signals:
    void replaceTypedChosen(bool replace);
    void leaveOutChosen(bool leaveOut);
    void reasonGiven(const QString& reason);
    void confirmed();
    void cancelled();

private:
    void build();
    void showBusy(bool busy);

    QVBoxLayout* m_column;
    QCheckBox* m_replaceTyped;
    QCheckBox* m_leaveOut;
    TextLabel* m_reasonLabel;
    QLineEdit* m_reason;
    TextLabel* m_trouble;
    TextLabel* m_obstacle;
    QProgressBar* m_progress;
    LinkButton* m_cancel;
    PrimaryButton* m_confirm;
    QTimer* m_patience; ///< what is soon done is not worth a bar
};

} // namespace maalbilde
