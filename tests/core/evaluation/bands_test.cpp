#include "core/evaluation/bands.h"

#include <catch2/catch.hpp>

namespace maalbilde {

TEST_CASE("Tolerances grow with the amount planned and with chance") {
    CHECK(tolerancesFor(50, 0).green == Approx(2.5));
    CHECK(tolerancesFor(50, 0).red == Approx(20));
    CHECK(tolerancesFor(0, 10).green == Approx(6.74));
    CHECK(tolerancesFor(0, 10).red == Approx(12.82));
    CHECK(tolerancesFor(-5, 0).green == 0);
    CHECK(tolerancesFor(-5, 0).red == 0);
}

TEST_CASE("A shortfall is judged with equality in its favour") {
    const Tolerances tolerances{.green = 4, .red = 20};
    CHECK(judge(-3, tolerances).status == Status::onTrack);
    CHECK(judge(4, tolerances).status == Status::onTrack);
    CHECK(judge(4 + 1e-10, tolerances).status == Status::onTrack);
    CHECK(judge(4.001, tolerances).status == Status::atRisk);
    CHECK(judge(20, tolerances).status == Status::atRisk);
    CHECK(judge(20 + 1e-10, tolerances).status == Status::atRisk);
    CHECK(judge(20.001, tolerances).status == Status::behind);
    CHECK(judge(20.001, tolerances).reason == Reason::gap);
    CHECK_FALSE(judge(4, tolerances).reason.has_value());
}

TEST_CASE("Less than one unit is never a shortfall") {
    const Tolerances none{.green = 0, .red = 0};
    CHECK(judge(0.999, none).status == Status::onTrack);
    CHECK(judge(1 - 1e-10, none).status == Status::behind); // one whole unit, to the last digit
    CHECK(judge(1, none).status == Status::behind);
}

TEST_CASE("An unlikely outlook withholds green and changes nothing else") {
    const auto outlook = [](double p) {
        return Outlook(Forecast{
            .low = 0, .mid = 0, .high = 0, .probability = p, .shownProbability = p, .year = {}, .basis = {}});
    };
    CHECK(guarded({Status::onTrack, {}}, outlook(0.32)).status == Status::atRisk);
    CHECK(guarded({Status::onTrack, {}}, outlook(0.32)).reason == Reason::pace);
    CHECK(guarded({Status::onTrack, {}}, outlook(0.325)).status == Status::onTrack);
    CHECK(guarded({Status::behind, Reason::gap}, outlook(0.9)).status == Status::behind);
    CHECK(guarded({Status::achieved, {}}, outlook(0.0)).status == Status::achieved);
    CHECK(guarded({Status::onTrack, {}}, tl::unexpected(NoForecast::tooFewQuarters)).status ==
          Status::onTrack);
}

} // namespace maalbilde
