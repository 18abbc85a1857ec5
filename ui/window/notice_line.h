#pragma once

#ifndef Q_MOC_RUN // moc 6.4 cannot read libstdc++
#include "ui/text/errors.h"

#include <optional>
#endif

#include <QWidget>

class QLabel;
class QToolButton;

namespace maalbilde {

class Catalogue;
struct Theme;

/// What went wrong and what to do, or what was done, as a line in the window that can be put away. Hidden
/// while there is nothing to say.
class NoticeLine : public QWidget {
    Q_OBJECT

public:
    /// Speaks the language of the catalogue, which must outlive it.
    explicit NoticeLine(const Catalogue& catalogue, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// An error that is shown is said in the new language.
    void retranslate();

    void say(const QString& sentence);
    /// One more sentence after the one that is shown.
    void add(const QString& sentence);
    void tell(const Error& error);
    /// Says nothing if it is done.
    void tell(const Result<void>& done);
    void clear();

    [[nodiscard]] QString sentence() const;

private:
    void display(const QString& sentence);

    const Catalogue& m_catalogue;
    std::optional<Error> m_error; ///< that is shown
    QLabel* m_sentence;
    QToolButton* m_close;
};

} // namespace maalbilde
