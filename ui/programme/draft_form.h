#pragma once

#include "ui/charts/theme.h"
#ifndef Q_MOC_RUN // moc 6.4 cannot read libstdc++
#include "core/definition/definition_faults.h"
#include "ui/text/language.h"
#endif

#include <QWidget>
#include <functional>
#include <string>
#include <vector>

class QGridLayout;
class QLineEdit;

namespace maalbilde {

class TextLabel;

/// A field of a form: what it is called, the path of its faults, and the text of the draft that it edits.
struct TextField {
    QString name;
    std::string path;
    std::string* text;
    QString example = {}; ///< of what is typed, shown while it is empty
};

/// Rows of labelled fields that edit a draft, each with room for what is wrong with it. The texts of the
/// draft must stay where they are for as long as the form lives.
class DraftForm : public QWidget {
    Q_OBJECT

public:
    /// True if text is so large that labels stand above their fields.
    static bool isStacked(const Theme& theme);

    explicit DraftForm(const Theme& theme, QWidget* parent = nullptr);

    /// Begins a group of rows; `path` is that of faults of the group as a whole.
    void addHeading(const QString& text, const std::string& path = {});
    void addNote(const QString& text);
    void addText(const TextField& field);
    /// The same of a text that may need a few lines.
    void addLongText(const TextField& field);
    /// Several short fields in one row; `path` is that of the row as a whole, and `remove`, if there is one,
    /// what a button at its end does.
    void addTexts(const QString& label, const std::string& path, const std::vector<TextField>& fields,
                  const std::function<void()>& remove = {});
    void addChoice(const QString& label, const std::string& path, const QStringList& choices, int chosen,
                   const std::function<void(int)>& choose);
    void addCheck(const QString& label, bool checked, const std::function<void(bool)>& check);
    void addButton(const QString& text, const std::function<void()>& press);
    /// A widget over the whole width.
    void addWide(QWidget* widget);

    void showFaults(const std::vector<DefinitionFaultAt>& faults, Language language);
    /// Writes into the text field of this path, as if it were typed.
    void write(const std::string& path, const QString& text);
    /// Puts the keyboard into the field of this path, or of a part of it.
    bool focusOn(const std::string& path);

signals:
    void edited();

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Field {
        std::string path;
        QWidget* widget;
    };

    /// What may have faults: all its fields have one line for them.
    struct Row {
        std::string path;
        std::vector<Field> fields;
        TextLabel* fault;
    };

    QLineEdit* makeEdit(const TextField& field);
    void addRow(const QString& label, QWidget* content, Row row);
    TextLabel* addFaultLine(int column);

    Theme m_theme;
    QGridLayout* m_grid;
    std::vector<Row> m_rows;
};

} // namespace maalbilde
