#include "ui/text/names.h"

#include <QCoreApplication>
#include <variant>

namespace maalbilde {

namespace {

class NameWords {
    Q_DECLARE_TR_FUNCTIONS(NameWords)
};

QString fromUtf8(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString nameOf(const CumulativeMinimum& /*rule*/) {
    return NameWords::tr("a minimum in all");
}

QString nameOf(const AnnualRange& /*rule*/) {
    return NameWords::tr("a range every year");
}

QString nameOf(const NetCumulative& /*rule*/) {
    return NameWords::tr("a net change");
}

QString nameOf(const IndexGoal& /*rule*/) {
    return NameWords::tr("an index");
}

} // namespace

QString statusWord(Status status) {
    switch (status) {
    case Status::onTrack: return NameWords::tr("On track");
    case Status::atRisk: return NameWords::tr("At risk");
    case Status::behind: return NameWords::tr("Behind plan");
    case Status::achieved: return NameWords::tr("Achieved");
    case Status::partlyAchieved: return NameWords::tr("Partly achieved");
    case Status::notAchieved: return NameWords::tr("Not achieved");
    case Status::noData: return NameWords::tr("Figures missing");
    case Status::noTarget: return NameWords::tr("No target set");
    case Status::notStarted: return NameWords::tr("Not started");
    }
    return {};
}

QString statusSign(Status status) {
    switch (status) {
    case Status::onTrack: return QStringLiteral("●");
    case Status::atRisk: return QStringLiteral("▲");
    case Status::behind: return QStringLiteral("■");
    case Status::achieved: return QStringLiteral("★");
    case Status::partlyAchieved: return QStringLiteral("☆");
    case Status::notAchieved: return QStringLiteral("✕");
    case Status::noData:
    case Status::noTarget: return QStringLiteral("?");
    case Status::notStarted: return QStringLiteral("○");
    }
    return {};
}

QString probabilityWord(ShownProbability::Word word) {
    switch (word) {
    case ShownProbability::Word::veryLikely: return NameWords::tr("very likely");
    case ShownProbability::Word::likely: return NameWords::tr("likely");
    case ShownProbability::Word::uncertain: return NameWords::tr("uncertain");
    case ShownProbability::Word::unlikely: return NameWords::tr("unlikely");
    case ShownProbability::Word::veryUnlikely: return NameWords::tr("very unlikely");
    }
    return {};
}

QString flagWord(Flag flag) {
    switch (flag) {
    case Flag::incomplete: return NameWords::tr("figures missing");
    case Flag::aboveTarget: return NameWords::tr("at or above the target, which must be held");
    case Flag::aboveRange: return NameWords::tr("above the year's ambition");
    case Flag::stale: return NameWords::tr("measurements too old");
    case Flag::withinUncertainty: return NameWords::tr("within the uncertainty of measurement");
    case Flag::earlierYearMissed: return NameWords::tr("an earlier year was missed");
    case Flag::awaitingFigures: return NameWords::tr("awaiting the last figures");
    }
    return {};
}

QString reasonWord(Reason reason) {
    switch (reason) {
    case Reason::gap: return NameWords::tr("short of the plan");
    case Reason::pace: return NameWords::tr("the pace is too low");
    }
    return {};
}

QString ruleName(const Rule& rule) {
    return std::visit([](const auto& kind) { return nameOf(kind); }, rule);
}

QString textIn(const BilingualText& text, Language language) {
    return fromUtf8(language == Language::nb ? text.nb : text.en);
}

QString placeName(const Programme& programme, std::string_view placeId) {
    if (placeId == kRegionId)
        return NameWords::tr("The whole region");
    const Municipality* municipality = programme.municipality(placeId);
    return fromUtf8(municipality == nullptr ? placeId : municipality->name);
}

} // namespace maalbilde
