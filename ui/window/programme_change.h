#pragma once

#include "ui/charts/theme.h"
#ifndef Q_MOC_RUN // moc 6.4 cannot read libstdc++
#include "ui/document/document.h"
#include "ui/prompts/prompts.h"
#include "ui/snapshot/revision_effect.h"
#endif

#include <QObject>
#include <QTimer>
#include <functional>

namespace maalbilde {

class ProgrammeEditor;

/// What a change of the programme must know of the window it is made in.
struct ChangeSurroundings {
    std::function<bool()> authorIsKnown; ///< asks where nobody has said yet
    std::function<Language()> language;
    std::function<Quarter()> asOf; ///< at which its effect is shown
};

/// A change of the programme, from the wish to the reason: typed in the editor, or read in as a definition.
/// What it does to every target and figure is shown while it is typed and before it is made. What was typed
/// stays until it is made or discarded; where somebody else was quicker, what only they changed is taken in,
/// and the user is asked about the rest. The document and the window must outlive it.
class ProgrammeChange : public QObject {
    Q_OBJECT

public:
    ProgrammeChange(Document& document, const Prompts& prompts, QWidget& window,
                    ChangeSurroundings surroundings);

    void setTheme(const Theme& theme);
    void setLanguage(Language language);

    [[nodiscard]] bool isUnderWay() const { return m_editor != nullptr; }

    /// Null while nothing is typed.
    [[nodiscard]] ProgrammeEditor* editor() const { return m_editor; }

    /// True if nothing typed would be lost: asks where something would, and gives it up then.
    bool mayLeave();

    void begin();
    /// Reads another definition in.
    void readIn();

signals:
    /// Whoever hears it shows the editor.
    void begun(maalbilde::ProgrammeEditor* editor);
    void ended();
    void refused(const maalbilde::Error& error);
    void remarked(const QString& sentence);

private:
    void confirm(const Programme& programme);
    void discard();
    void end();
    /// Shows what the change does, asks for the reason, and makes it. True if it is made.
    bool make(const Programme& programme, std::int64_t seen);
    /// Shows in the editor what that does which has been typed, or that somebody else was quicker.
    void look();
    /// Merges what somebody else has made of the programme into the draft, which is then to be looked at.
    void takeOver();

    /// True if somebody else has changed the programme since the user looked at it.
    [[nodiscard]] bool isOvertaken() const {
        return !m_document.knownAt() && m_document.revisionInForce() != m_seen;
    }

    [[nodiscard]] RevisionEffect effect(const Programme& programme) const;

    Document& m_document;
    const Prompts& m_prompts;
    QWidget& m_window;
    ChangeSurroundings m_surroundings;
    ProgrammeEditor* m_editor = nullptr; ///< whoever shows it owns it
    std::int64_t m_seen = 0;             ///< the revision that the user has looked at
    QTimer m_pause;                      ///< in the typing, after which the effect is shown
};

} // namespace maalbilde
