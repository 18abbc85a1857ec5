#include "ui/overview/overview_page.h"

#include "ui/snapshot/programme_snapshot.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace maalbilde {

OverviewPage::OverviewPage(QWidget* parent)
    : QWidget(parent), m_sentence(new QLabel), m_cards(new QVBoxLayout(this)) {
    m_cards->addWidget(m_sentence);
}

void OverviewPage::setTheme(const Theme& /*theme*/) {
    update();
}

void OverviewPage::setSnapshot(const ProgrammeSnapshot& snapshot) {
    m_sentence->setText(snapshot.sentence);
    while (m_cards->count() > 1)
        delete m_cards->itemAt(1)->widget();
    for (const TargetSnapshot& target : snapshot.targets) {
        auto* card = new QPushButton(target.wording + QLatin1Char('\n') + target.resultText);
        const QString id = QString::fromStdString(target.id);
        connect(card, &QPushButton::clicked, this, [this, id] { emit targetChosen(id); });
        m_cards->addWidget(card);
    }
}

} // namespace maalbilde
