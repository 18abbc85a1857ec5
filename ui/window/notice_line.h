#pragma once

#ifndef Q_MOC_RUN // moc 6.4 cannot read libstdc++
#include "ui/charts/theme.h"
#include "ui/text/errors.h"

#include <optional>
#endif

#include <QWidget>

class QLabel;
class QToolButton;

namespace maalbilde {

class Catalogue;

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

    /// A remark, which the user ought to know of.
    void say(const QString& sentence);
    /// That what the user asked for is done.
    void confirm(const QString& sentence);
    /// One more sentence after the one that is shown.
    void add(const QString& sentence);
    /// An error: what happened and what to do.
    void tell(const Error& error);
    /// Says nothing if it is done.
    void tell(const Result<void>& done);
    /// Says the sentence if it is done.
    void tell(const Result<void>& done, const QString& sentence);
    void clear();

    [[nodiscard]] QString sentence() const;

private:
    enum class Tone { error, remark, done };

    void display(const QString& sentence, Tone tone);
    void colour();

    const Catalogue& m_catalogue;
    Theme m_theme;
    Tone m_tone = Tone::remark;
    std::optional<Error> m_error; ///< that is shown
    QLabel* m_sentence;
    QToolButton* m_close;
};

} // namespace maalbilde
