#include "ui/target/target_page.h"

#include "ui/snapshot/programme_snapshot.h"

#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

namespace maalbilde {

TargetPage::TargetPage(QWidget* parent) : QWidget(parent), m_wording(new QLabel), m_explanation(new QLabel) {
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_wording);
    layout->addWidget(m_explanation);
}

void TargetPage::setTheme(const Theme& /*theme*/) {
    update();
}

void TargetPage::setSnapshot(const ProgrammeSnapshot& snapshot, const QString& targetId) {
    const auto target = std::ranges::find(snapshot.targets, targetId.toStdString(), &TargetSnapshot::id);
    const bool known = target != snapshot.targets.end();
    m_wording->setText(known ? target->wording : QString());
    m_explanation->setText(known ? target->explanation : QString());
}

} // namespace maalbilde
