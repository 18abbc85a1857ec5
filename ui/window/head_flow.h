#pragma once

#ifndef Q_MOC_RUN // moc 6.4 cannot read libstdc++
#include "ui/snapshot/programme_snapshot.h"
#include "ui/window/workplace.h"

#include <optional>
#include <string>
#endif

#include <QObject>

namespace maalbilde {

class Head;
class PastLine;

/// What all pages speak of: the quarter and the place chosen in the head, and the moment that is looked back
/// at. Requires an open file, but for its making.
class HeadFlow : public QObject {
    Q_OBJECT

public:
    /// Head and line must outlive it.
    HeadFlow(const Workplace& workplace, Head& head, PastLine& past);

    [[nodiscard]] Quarter asOf() const { return *m_asOf; }

    [[nodiscard]] SnapshotQuestion question() const;

    /// Begins with the whole region and the last quarter with figures, as a file is opened.
    void begin();

    void setAsOf(Quarter asOf) { m_asOf = asOf; }

    /// A place as Programme::findPlace reads it. Error: what that refuses.
    Result<void> setPlace(const std::string& place);

    /// Speaks of what was known at a moment, as the file would have opened then.
    void lookBackAt(Timestamp moment);
    void returnToPresent();

    /// Offers the quarters and places that there are now.
    void offerChoices();
    /// Says what is shown.
    void show(const ProgrammeSnapshot& snapshot);

signals:
    /// Another quarter or place is chosen.
    void chosen();
    /// Everything is of another moment than before.
    void momentChanged();

private:
    [[nodiscard]] QString note() const;
    [[nodiscard]] QString pastSentence() const;

    Workplace m_at;
    Head& m_head;
    PastLine& m_past;
    std::optional<Quarter> m_asOf;        ///< none until a file is open
    std::optional<Quarter> m_asOfPresent; ///< to return to from the past
    std::optional<std::string> m_place;   ///< none: the whole region
};

} // namespace maalbilde
