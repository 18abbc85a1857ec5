#include "ui/text/overview_sentence.h"

#include "ui/text/numbers.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <array>

namespace maalbilde {

namespace {

class OverviewWords {
    Q_DECLARE_TR_FUNCTIONS(OverviewWords)
};

/// Good news first, then what needs attention, then what is not known.
constexpr std::array kOrder{Status::onTrack, Status::achieved, Status::partlyAchieved,
                            Status::atRisk,  Status::behind,   Status::notAchieved,
                            Status::noData,  Status::noTarget, Status::notStarted};

QString counted(Status status, const QString& count) {
    switch (status) {
    case Status::onTrack: return OverviewWords::tr("%1 on track").arg(count);
    case Status::atRisk: return OverviewWords::tr("%1 at risk").arg(count);
    case Status::behind: return OverviewWords::tr("%1 behind plan").arg(count);
    case Status::achieved: return OverviewWords::tr("%1 achieved").arg(count);
    case Status::partlyAchieved: return OverviewWords::tr("%1 partly achieved").arg(count);
    case Status::notAchieved: return OverviewWords::tr("%1 not achieved").arg(count);
    case Status::noData: return OverviewWords::tr("%1 with figures missing").arg(count);
    case Status::noTarget: return OverviewWords::tr("%1 with no target set").arg(count);
    case Status::notStarted: return OverviewWords::tr("%1 not started").arg(count);
    }
    return {};
}

/// Of one target there is nothing to count.
QString aboutTheOnly(Status status) {
    switch (status) {
    case Status::onTrack: return OverviewWords::tr("The target is on track.");
    case Status::atRisk: return OverviewWords::tr("The target is at risk.");
    case Status::behind: return OverviewWords::tr("The target is behind plan.");
    case Status::achieved: return OverviewWords::tr("The target is achieved.");
    case Status::partlyAchieved: return OverviewWords::tr("The target is partly achieved.");
    case Status::notAchieved: return OverviewWords::tr("The target was not achieved.");
    case Status::noData: return OverviewWords::tr("Figures are missing for the target.");
    case Status::noTarget: return OverviewWords::tr("The target has no goal set.");
    case Status::notStarted: return OverviewWords::tr("The target has not started.");
    }
    return {};
}

} // namespace

QString overviewSentence(const Assessment& assessment, Language language) {
    const auto all = static_cast<int>(assessment.targets.size());
    if (all == 0)
        return OverviewWords::tr("The programme has no targets.");
    if (all == 1)
        return aboutTheOnly(assessment.targets.front().progress.status);
    QStringList parts;
    for (const Status status : kOrder) {
        const auto count = std::ranges::count(assessment.targets, status,
                                              [](const auto& target) { return target.progress.status; });
        const QString number = numberText(static_cast<double>(count), 0, language);
        if (count > 0 && parts.isEmpty())
            parts << counted(status, OverviewWords::tr("%1 of %2 targets", nullptr, all)
                                         .arg(number, numberText(all, 0, language)));
        else if (count > 0)
            parts << counted(status, number);
    }
    return parts.join(QStringLiteral(", ")) + QLatin1Char('.');
}

} // namespace maalbilde
