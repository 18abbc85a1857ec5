#include "app/drawing/shown_programme.h"

#include "app/date_made.h"

#include <utility>

namespace maalbilde {

namespace {

/// Absent for the whole region.
Result<std::optional<std::string>> placeOf(const std::optional<std::string>& asked,
                                           const Programme& programme) {
    if (!asked)
        return std::optional<std::string>();
    auto place = programme.findPlace(*asked);
    if (!place)
        return tl::unexpected(place.error());
    return *place == kRegionId ? std::optional<std::string>() : std::optional(std::move(*place));
}

} // namespace

Result<ShownProgramme> readShown(const ShownOptions& options, const Session& session) {
    const auto asOf = options.asOf ? Quarter::parse(*options.asOf)
                                   : std::optional(lastClosedQuarter(session.clock.today()));
    if (!asOf)
        return failure(ErrorCode::quarterUnreadable, *options.asOf);
    const auto made = dateMade(options.made, session.clock);
    if (!made)
        return tl::unexpected(made.error());
    auto content = readContent(pathOf(options.file), session.clock);
    if (!content)
        return tl::unexpected(content.error());
    const auto place = placeOf(options.place, content->programme());
    if (!place)
        return tl::unexpected(place.error());
    auto snapshot = programmeSnapshot(content->programme(), content->ledger,
                                      {.asOf = *asOf,
                                       .place = *place,
                                       .language = session.language,
                                       .revisions = content->revisions,
                                       .comments = content->comments});
    return ShownProgramme{std::move(*content), std::move(snapshot), *made};
}

} // namespace maalbilde
