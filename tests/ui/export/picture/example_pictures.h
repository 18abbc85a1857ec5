#pragma once

#include "tests/support/chart_programme.h"
#include "tests/ui/charts/chart_pictures.h"
#include "ui/export/picture/picture_file.h"

#include <string>

namespace maalbilde {

/// When the pictures of the tests say they were made.
inline const Timestamp kMade = *Timestamp::parse("2017-07-10T09:00:00Z");

/// A target of the small programme at the second quarter of 2017, as a picture.
inline PictureSubject pictureOf(std::size_t target, PictureForm form, SnapshotQuestion question,
                                const Ledger& figures = someFigures()) {
    const ProgrammeSnapshot snapshot = programmeSnapshot(chartProgramme(), figures, question);
    return pictureSubject({snapshot, snapshot.targets[target], kMade}, form).value();
}

inline PictureSubject pictureOf(std::size_t target, PictureForm form) {
    return pictureOf(target, form, {.asOf = Quarter(2017, 2)});
}

inline std::string_view viewOf(const QByteArray& bytes) {
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

} // namespace maalbilde
