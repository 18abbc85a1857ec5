#pragma once

#include <array>
#include <cstdint>
#include <initializer_list>

namespace maalbilde {

/// Are we on track: fact against plan (method.md, One sentence for every status).
enum class Status {
    onTrack,
    atRisk,
    behind,
    achieved,
    partlyAchieved,
    notAchieved,
    noData,
    noTarget,
    notStarted,
};

/// Why a status is not green: the shortfall, or only the outlook.
enum class Reason { gap, pace };

/// What else a reader of the status must know.
enum class Flag : std::uint8_t {
    incomplete,        ///< a figure that is due is missing
    aboveTarget,       ///< a net figure or index has reached its goal and must hold it
    aboveRange,        ///< more in the year than the upper ambition: good, not a deviation
    stale,             ///< every measurement of the index is older than four quarters
    withinUncertainty, ///< the index fell short by no more than one measurement is uncertain
    earlierYearMissed, ///< a year before the headline's year was not achieved
    awaitingFigures,   ///< the time is over, the verdict waits for missing figures
};

/// A set of flags.
class Flags {
public:
    constexpr Flags() = default;

    constexpr Flags(std::initializer_list<Flag> flags) {
        for (const Flag flag : flags)
            set(flag);
    }

    constexpr void set(Flag flag, bool on = true) {
        const auto bit = static_cast<std::uint8_t>(1U << static_cast<unsigned>(flag));
        m_bits = static_cast<std::uint8_t>(on ? m_bits | bit : m_bits & ~bit);
    }

    [[nodiscard]] constexpr bool has(Flag flag) const {
        return (m_bits >> static_cast<unsigned>(flag) & 1U) != 0;
    }

    friend constexpr bool operator==(const Flags&, const Flags&) = default;

private:
    std::uint8_t m_bits = 0;
};

/// All flags, in the order in which results list them.
inline constexpr std::array kAllFlags{Flag::incomplete,     Flag::aboveTarget,       Flag::aboveRange,
                                      Flag::stale,          Flag::withinUncertainty, Flag::earlierYearMissed,
                                      Flag::awaitingFigures};

/// The names used in results for programs: `onTrack`, `gap`, `incomplete`, …
const char* nameOf(Status status);
const char* nameOf(Reason reason);
const char* nameOf(Flag flag);

} // namespace maalbilde
