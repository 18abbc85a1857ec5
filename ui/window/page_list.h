#pragma once

#include <QListWidget>
#include <QString>
#include <optional>
#include <vector>

namespace maalbilde {

struct Theme;
enum class Status;

/// One line of the list of pages.
struct PageEntry {
    QString id;
    QString name;
    QString sign;                 ///< of the status, at the right; empty without one
    QString word;                 ///< the status for those who cannot see the sign
    std::optional<Status> status; ///< which gives the sign its colour
    QString note = {};            ///< a few words at the right, in place of a sign
    bool beginsGroup = false;     ///< a line and some space above it
};

/// The narrow list of pages at the left.
class PageList : public QListWidget {
    Q_OBJECT

public:
    explicit PageList(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);

    /// Shows these pages in place of the former ones; the one chosen stays chosen if it is still there.
    void setPages(const std::vector<PageEntry>& pages);
    void choose(const QString& pageId);

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void pageChosen(const QString& pageId);

private:
    class Painter;
    Painter* m_painter;
};

} // namespace maalbilde
