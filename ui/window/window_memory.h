#pragma once

#include "ui/import/import_source.h"
#include "ui/prompts/picture_prompts.h"
#include "ui/window/appearance.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

class QSettings;

namespace maalbilde {

/// What the window remembers from one time to the next. The settings must outlive it.
class WindowMemory {
public:
    explicit WindowMemory(QSettings& settings);

    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray& geometry);

    /// The id of the page that was open last.
    [[nodiscard]] QString page() const;
    void setPage(const QString& page);

    /// Who is typing; empty where nobody has said.
    [[nodiscard]] QString author() const;
    void setAuthor(const QString& author);

    /// Full paths, the newest first.
    [[nodiscard]] QStringList recentFiles() const;
    void addRecentFile(const QString& path);

    /// Whether it has been said where the file of this full path lies.
    [[nodiscard]] bool wasRemarkedOn(const QString& path) const;
    void setRemarkedOn(const QString& path);

    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);

    /// In percent, 50–200.
    [[nodiscard]] int textSize() const;
    void setTextSize(int percent);

    /// How the last picture was saved.
    [[nodiscard]] PictureWish pictureWish() const;
    void setPictureWish(const PictureWish& wish);

    /// What was said of a table of statistics when it was last imported; empty for one that never was.
    [[nodiscard]] ImportAnswers importAnswers(const QString& key) const;
    void setImportAnswers(const QString& key, const ImportAnswers& answers);

    /// `nb`, `en`, or empty where none was chosen.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString& language);

private:
    QSettings* m_settings;
};

} // namespace maalbilde
