#include "ui/history/log_filter_bar.h"

#include "ui/parts/link_button.h"
#include "ui/text/names.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QTimer>
#include <algorithm>
#include <chrono>
#include <utility>

namespace maalbilde {

namespace {

using namespace std::chrono_literals;

constexpr auto kPause = 200ms;

void addChoice(QComboBox& list, const QString& name, const std::string& id) {
    list.addItem(name, QString::fromStdString(id));
}

/// Tells a period from the others in every language; empty for all time.
std::string idOf(const LogPeriod& period) {
    std::string id;
    for (const auto& end : {period.from, period.before})
        if (end)
            id += end->toString() + '/';
    return id;
}

/// The id of what is chosen; nothing where that is everything.
std::optional<std::string> chosenId(const QComboBox& list) {
    const QString id = list.currentData().toString();
    return id.isEmpty() ? std::nullopt : std::optional(id.toStdString());
}

void chooseAgain(QComboBox& list, const QString& id) {
    list.setCurrentIndex(std::max(0, list.findData(id)));
}

} // namespace

LogFilterBar::LogFilterBar(QWidget* parent)
    : QWidget(parent), m_row(new QHBoxLayout(this)), m_targets(new QComboBox), m_places(new QComboBox),
      m_times(new QComboBox), m_search(new QLineEdit), m_reset(new LinkButton(this)),
      m_typed(new QTimer(this)) {
    m_row->setContentsMargins(0, 0, 0, 0);
    for (QComboBox* list : {m_targets, m_places, m_times}) {
        list->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        m_row->addWidget(list);
        connect(list, &QComboBox::currentIndexChanged, this, &LogFilterBar::tell);
    }
    m_row->addWidget(m_search, 1);
    m_row->addWidget(m_reset);
    m_search->setClearButtonEnabled(true);
    m_typed->setSingleShot(true);
    m_typed->setInterval(kPause);
    connect(m_search, &QLineEdit::textChanged, m_typed, qOverload<>(&QTimer::start));
    connect(m_typed, &QTimer::timeout, this, &LogFilterBar::tell);
    connect(m_reset, &LinkButton::clicked, this, &LogFilterBar::reset);
}

void LogFilterBar::setTheme(const Theme& theme) {
    m_row->setSpacing(theme.space(2));
    for (QWidget* field : std::initializer_list<QWidget*>{m_targets, m_places, m_times, m_search}) {
        field->setFont(theme.font(TextSize::body));
        field->setMinimumHeight(theme.space(9));
    }
    m_search->setMinimumWidth(theme.space(40));
    m_reset->setTheme(theme);
}

void LogFilterBar::setChoices(const Programme& programme, std::vector<LogPeriod> periods, Language language) {
    const QString target = m_targets->currentData().toString();
    const QString place = m_places->currentData().toString();
    const QString time = m_times->currentData().toString();
    const bool wasQuiet = blockSignals(true); // the lists are empty in between
    for (QComboBox* list : {m_targets, m_places, m_times})
        list->clear();
    m_periods = std::move(periods);
    addChoice(*m_targets, tr("All targets"), {});
    for (const Target& each : programme.targets)
        addChoice(*m_targets, textIn(each.name, language), each.id);
    addChoice(*m_places, tr("All places"), {});
    for (const Municipality& each : programme.municipalities)
        addChoice(*m_places, QString::fromStdString(each.name), each.id);
    addChoice(*m_places, placeName(programme, kRegionId), std::string(kRegionId));
    for (const LogPeriod& each : m_periods)
        addChoice(*m_times, each.name, idOf(each));
    chooseAgain(*m_targets, target);
    chooseAgain(*m_places, place);
    chooseAgain(*m_times, time);
    blockSignals(wasQuiet);
    m_targets->setAccessibleName(tr("Of which target"));
    m_places->setAccessibleName(tr("Of which place"));
    m_times->setAccessibleName(tr("Recorded when"));
    m_search->setPlaceholderText(tr("Find in the log"));
    m_search->setAccessibleName(tr("Find in the log: a name, a place, a quarter, a date or any other word"));
    m_reset->setText(tr("Show everything"));
    tell();
}

LogFilter LogFilterBar::filter() const {
    LogFilter wanted{chosenId(*m_targets), chosenId(*m_places), std::nullopt, std::nullopt};
    if (const int row = m_times->currentIndex(); row > 0) {
        wanted.from = m_periods[static_cast<std::size_t>(row)].from;
        wanted.before = m_periods[static_cast<std::size_t>(row)].before;
    }
    return wanted;
}

QString LogFilterBar::words() const {
    return m_search->text();
}

void LogFilterBar::focusWords() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void LogFilterBar::reset() {
    const bool wasQuiet = blockSignals(true); // one change, told once
    for (QComboBox* list : {m_targets, m_places, m_times})
        list->setCurrentIndex(0);
    m_search->clear();
    m_typed->stop();
    blockSignals(wasQuiet);
    tell();
}

void LogFilterBar::tell() {
    m_reset->setHidden(filter() == LogFilter{} && words().trimmed().isEmpty());
    emit changed();
}

} // namespace maalbilde
