#pragma once

#include "core/values/calendar.h"

namespace maalbilde {

/// A clock that a test sets.
class FixedClock final : public Clock {
public:
    FixedClock(Timestamp now, Date today) : m_now(now), m_today(today) {}

    [[nodiscard]] Timestamp now() const override { return m_now; }

    [[nodiscard]] Date today() const override { return m_today; }

    void set(Timestamp now) { m_now = now; }

    void set(Date today) { m_today = today; }

private:
    Timestamp m_now;
    Date m_today;
};

} // namespace maalbilde
