#pragma once

#include "ui/charts/theme.h"

#include <QHash>
#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace maalbilde {

class TextLabel;

/// Where a comment is written: some lines and a button. Ctrl+Enter keeps, Tab leaves. What is not kept yet
/// stays with the target and quarter that it was written of.
class CommentForm : public QWidget {
    Q_OBJECT

public:
    explicit CommentForm(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);

    /// Turns to what is written of: shows its draft. `about` tells one from the other; `prompt` is said in
    /// the empty field.
    void turnTo(const QString& about, const QString& prompt);
    /// The draft has been kept: the field is empty again.
    void clearDraft();

    [[nodiscard]] bool hasDraft() const;
    /// The same of everything that was written of.
    [[nodiscard]] bool hasDrafts() const;
    void forgetDrafts();

signals:
    void keepWished(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void keep();
    void draftChanged();

    QPlainTextEdit* m_field;
    QPushButton* m_keep;
    TextLabel* m_hint;
    QString m_about;
    QHash<QString, QString> m_drafts;
};

} // namespace maalbilde
