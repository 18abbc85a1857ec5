#include "ui/programme/part_list.h"

#include <QSignalBlocker>
#include <QTreeWidgetItemIterator>
#include <algorithm>

namespace maalbilde {

namespace {

using Kind = DraftPart::Kind;

constexpr int kKindRole = Qt::UserRole;
constexpr int kIndexRole = Qt::UserRole + 1; // absent of a group
constexpr double kRowHeight = 28;            // px at 100 %, as easy to hit as a page in the list beside it

bool isPart(const QTreeWidgetItem& item) {
    return item.data(0, kIndexRole).isValid();
}

DraftPart partOf(const QTreeWidgetItem& item) {
    return {static_cast<Kind>(item.data(0, kKindRole).toInt()), item.data(0, kIndexRole).toULongLong()};
}

void mark(QTreeWidgetItem& item, const DraftPart& part) {
    item.setData(0, kKindRole, static_cast<int>(part.kind));
    item.setData(0, kIndexRole, static_cast<qulonglong>(part.index));
}

} // namespace

PartList::PartList(QWidget* parent) : QTreeWidget(parent) {
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setTextElideMode(Qt::ElideRight);
    connect(this, &QTreeWidget::currentItemChanged, this, &PartList::tell);
}

void PartList::setTheme(const Theme& theme) {
    m_theme = theme;
    setFont(theme.font(TextSize::body));
    setIndentation(theme.space(4));
}

void PartList::tell(const QTreeWidgetItem* item) {
    if (item == nullptr)
        return;
    if (isPart(*item))
        emit partChosen(partOf(*item));
    else
        emit groupChosen(partOf(*item).kind);
}

void PartList::addGroup(const ProgrammeDraft& draft, Kind kind, const QString& name) {
    auto* group = new QTreeWidgetItem(this, {name});
    group->setData(0, kKindRole, static_cast<int>(kind));
    for (std::size_t i = 0; i < countOf(draft, kind); ++i)
        mark(*new QTreeWidgetItem(group), {kind, i});
    group->setExpanded(kind == Kind::target);
}

void PartList::setDraft(const ProgrammeDraft& draft, const DraftPart& chosen, Language language) {
    const QSignalBlocker quiet(this);
    setAccessibleName(tr("Parts of the programme"));
    clear();
    mark(*new QTreeWidgetItem(this, {tr("The programme")}), {});
    addGroup(draft, Kind::target, tr("Targets"));
    addGroup(draft, Kind::indicator, tr("Indicators"));
    addGroup(draft, Kind::municipality, tr("Municipalities"));
    addGroup(draft, Kind::focusArea, tr("Focus areas"));
    refresh(draft, {}, language);
    for (QTreeWidgetItemIterator item(this); *item != nullptr; ++item)
        if (isPart(**item) && partOf(**item) == chosen)
            setCurrentItem(*item);
}

void PartList::refresh(const ProgrammeDraft& draft, const std::vector<DefinitionFaultAt>& faults,
                       Language language) {
    for (QTreeWidgetItemIterator item(this); *item != nullptr; ++item) {
        (*item)->setSizeHint(0, {0, qRound(m_theme.px(kRowHeight))});
        if (!isPart(**item))
            continue;
        const DraftPart part = partOf(**item);
        const auto count = std::ranges::count_if(
            faults, [&](const DefinitionFaultAt& fault) { return tells(part, fault.path); });
        const QString name = nameOf(draft, part, language);
        QString shown = part.kind == Kind::frame   ? tr("The programme")
                        : name.trimmed().isEmpty() ? tr("(no name yet)")
                                                   : name;
        if (count > 0)
            shown += QStringLiteral(" – ") + tr("%n to mend", nullptr, static_cast<int>(count));
        (*item)->setText(0, shown);
        (*item)->setToolTip(0, shown);
        (*item)->setForeground(0, count > 0 ? m_theme.error : m_theme.text);
    }
}

} // namespace maalbilde
