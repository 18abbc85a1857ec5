#pragma once

#ifndef Q_MOC_RUN // moc 6.4 cannot read libstdc++
#include "ui/snapshot/programme_snapshot.h"
#include "ui/window/workplace.h"

#include <functional>
#endif

#include <QObject>

namespace maalbilde {

enum class PictureForm;
struct PictureSubject;
enum class PictureUse;

/// A chart or card as a picture: saved as a file, or copied.
class PictureFlow : public QObject {
    Q_OBJECT

public:
    /// `shown` is what the window shows, of which the picture is taken.
    PictureFlow(const Workplace& workplace, std::function<ProgrammeSnapshot()> shown);

    /// Takes the picture of a target, in a form that the page or the overview offers.
    void use(const QString& targetId, PictureForm form, PictureUse use);

private:
    [[nodiscard]] Result<PictureSubject> pictureOf(const QString& targetId, PictureForm form) const;
    void save(const PictureSubject& picture);

    Workplace m_at;
    std::function<ProgrammeSnapshot()> m_shown;
};

} // namespace maalbilde
