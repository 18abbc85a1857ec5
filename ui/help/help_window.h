#pragma once

#include "ui/charts/theme.h"
#ifndef Q_MOC_RUN // moc 6.4 cannot read libstdc++
#include "ui/help/help_text.h"
#endif

#include <QWidget>
#include <vector>

class QListWidget;
class QSplitter;
class QTextBrowser;

namespace maalbilde {

/// The help: chapters at the left, the one that is read at the right. It stands beside the window, so that
/// one reads while one works.
class HelpWindow : public QWidget {
    Q_OBJECT

public:
    /// Closes with the window above which it is shown.
    explicit HelpWindow(QWidget* window);

    void setTheme(const Theme& theme);
    /// The chapter that is open stays open, in the new words.
    void setChapters(std::vector<HelpChapter> chapters);
    /// Shows the chapter of this id, and the window.
    void open(const QString& id);

    [[nodiscard]] QString openChapter() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showChapter(int row);

    Theme m_theme;
    std::vector<HelpChapter> m_chapters;
    QListWidget* m_list;
    QTextBrowser* m_text;
};

} // namespace maalbilde
