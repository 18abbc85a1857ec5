#include "ui/export/report/paper/paper_units.h"
#include "ui/export/report/paper/report_pages.h"

namespace maalbilde {

namespace {

constexpr double kBottom = kPageHeight - kBottomMargin;

/// Sets strips below one another and turns the page where they do not fit.
class Setter {
public:
    /// Sets the strips from `first` up to `end`, on one page if they fit on any.
    void set(const Strips& strips, std::size_t first, std::size_t end) {
        const Strip& opening = strips[first];
        if (opening.opensPage || m_y + gap(opening) + heightFrom(strips, first, end) > kBottom)
            turn(opening);
        for (std::size_t i = first; i < end; ++i) {
            if (m_y + gap(strips[i]) + strips[i].height > kBottom)
                turn(strips[i]);
            place(strips[i]);
        }
    }

    [[nodiscard]] std::vector<ReportPage> pages() && { return std::move(m_pages); }

private:
    [[nodiscard]] bool atTop() const { return m_pages.back().empty(); }

    [[nodiscard]] double gap(const Strip& strip) const { return atTop() ? 0 : strip.gapAbove; }

    static double heightFrom(const Strips& strips, std::size_t first, std::size_t end) {
        double height = strips[first].height;
        for (std::size_t i = first + 1; i < end; ++i)
            height += strips[i].gapAbove + strips[i].height;
        return height;
    }

    void turn(const Strip& next) {
        if (atTop())
            return;
        m_pages.emplace_back();
        m_y = kTopMargin;
        if (next.head)
            place(*next.head);
    }

    void place(const Strip& strip) {
        m_y += gap(strip);
        m_pages.back().push_back({strip, m_y});
        m_y += strip.height;
    }

    std::vector<ReportPage> m_pages{1};
    double m_y = kTopMargin;
};

std::size_t endOfRun(const Strips& strips, std::size_t first) {
    while (strips[first].staysWithNext && first + 1 < strips.size())
        ++first;
    return first + 1;
}

} // namespace

std::vector<ReportPage> paginate(const Strips& strips) {
    Setter setter;
    for (std::size_t first = 0; first < strips.size();) {
        const std::size_t end = endOfRun(strips, first);
        setter.set(strips, first, end);
        first = end;
    }
    return std::move(setter).pages();
}

} // namespace maalbilde
