#pragma once

#include "ui/charts/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace maalbilde {

class LinkButton;
class Panel;
class PrimaryButton;
class TextLabel;

/// What there is to do while no figures are on their way: where they can come from, and what became of the
/// last ones.
class ImportStart : public QWidget {
    Q_OBJECT

public:
    explicit ImportStart(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void retranslate();
    /// Why nothing can be imported; empty where it can.
    void setObstacle(const QString& obstacle);
    /// What the last import did, to be taken back or looked at; empty for nothing.
    void sayDone(const QString& sentence);
    /// Offers to fetch from Statistics Norway, once somebody can.
    void offerFetch();

signals:
    void openWished();
    void pasteWished();
    void fetchWished();
    void undoWished();
    void logWished();
    void entryWished();

private:
    void build();
    void connectParts();

    Theme m_theme;
    QVBoxLayout* m_column;
    Panel* m_done;
    TextLabel* m_doneText;
    LinkButton* m_undo;
    LinkButton* m_log;
    LinkButton* m_entry;
    Panel* m_panel;
    TextLabel* m_heading;
    TextLabel* m_text;
    PrimaryButton* m_open;
    LinkButton* m_paste;
    LinkButton* m_fetch;
    TextLabel* m_obstacle;
};

} // namespace maalbilde
