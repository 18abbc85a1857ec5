#pragma once

#include "core/values/calendar.h"
#include "core/values/error.h"
#include "ui/charts/data/chart_form.h"
#include "ui/export/picture/record/picture_record.h"
#include "ui/snapshot/programme_snapshot.h"

#include <QString>
#include <optional>
#include <string_view>

namespace maalbilde {

/// What a picture shows of a target: one of its charts, or its card.
enum class PictureForm { yearly, quarterly, cumulative, multiples, card };

/// `yearly`, `quarterly`, `cumulative`, `multiples`, `card`: its name for programs.
QString codeOf(PictureForm form);
/// Reads such a name. Error: pictureFormUnknown.
Result<PictureForm> parsePictureForm(std::string_view text);

/// The forms that fit a kind of target, the default first, the card last.
std::vector<PictureForm> pictureFormsOf(const Rule& rule);
PictureForm pictureFormOf(ChartForm form);

/// A target as it is to leave the program.
struct PictureSubject {
    TargetSnapshot target;
    PictureForm form = PictureForm::yearly;
    PictureRecord record; ///< what the picture says of itself
};

/// Where a subject comes from.
struct PictureSource {
    const ProgrammeSnapshot& programme;
    const TargetSnapshot& target; ///< one of the programme's
    Timestamp made;
    QString credit = {}; ///< whose official figures are in it; may be empty
};

/// Words and data of a picture, in the language of the target, whose catalogue must be in force. Error:
/// pictureFormUnfit where the target cannot be drawn so.
Result<PictureSubject> pictureSubject(const PictureSource& source, PictureForm form);

/// True if it shows a ranking in the place of small charts: there are too many places for these.
bool isRanking(const PictureSubject& subject);

/// The chart in it; of a card the small one.
ChartData chartOf(const PictureSubject& subject);

/// `arbeidsplasser-elverum-2017K2.png`: the name that a file of it should have.
QString proposedFileName(const PictureSubject& subject, const QString& suffix);

} // namespace maalbilde
