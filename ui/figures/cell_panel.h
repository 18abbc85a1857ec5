#pragma once

#include "ui/parts/panel.h"
#include "ui/snapshot/cell_snapshot.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace maalbilde {

class LabelledRows;
class LinkButton;
class StatusBadge;
class SurveyFields;
class TextLabel;
struct TargetSnapshot;
struct TypedSurvey;

/// Everything about the cell that the keyboard is in: where its figure comes from, what stood around it and
/// before it, and how the target stands that it moves.
class CellPanel : public Panel {
    Q_OBJECT

public:
    explicit CellPanel(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);

    /// `fault` is why what was typed in the cell waits; empty where nothing does. `target` is the one that
    /// the indicator leads or supports; null if there is none.
    void setCell(const CellSnapshot& cell, const QString& fault, const TargetSnapshot* target);
    /// Nothing about a cell: none can be entered there.
    void setNothing(const QString& why);
    /// Where nothing can be recorded, nothing can be changed here either.
    void setReadOnly(bool readOnly);
    void retranslate();
    /// Why what was typed of a survey cannot be read; empty where it is recorded.
    void setSurveyFault(const QString& fault);
    /// Puts the keyboard into the first field, if there is one.
    void focusFirst();

signals:
    void sourceGiven(const QString& source);
    void noteGiven(const QString& note);
    void surveyGiven(const maalbilde::TypedSurvey& survey);
    void preliminaryGiven(bool preliminary);
    void confirmed();
    /// Escape or F6: back to where the cell is.
    void leftByKey();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void showOrigin(const CellSnapshot& cell);
    void showTarget(const TargetSnapshot* target);
    void showFields(bool shown);

    Theme m_theme;
    CellSnapshot m_cell;
    bool m_readOnly = false;

    TextLabel* m_title;
    TextLabel* m_quarter;
    TextLabel* m_value;
    TextLabel* m_remark;
    TextLabel* m_fault;
    TextLabel* m_question;
    LinkButton* m_confirm;
    TextLabel* m_sourceLabel;
    QComboBox* m_source;
    TextLabel* m_noteLabel;
    QLineEdit* m_note;
    SurveyFields* m_survey;
    QCheckBox* m_preliminary;
    LabelledRows* m_around;
    TextLabel* m_historyTitle;
    TextLabel* m_history;
    TextLabel* m_targetName;
    StatusBadge* m_badge;
    TextLabel* m_result;
};

} // namespace maalbilde
