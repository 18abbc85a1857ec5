#include "ui/target/chart_panel.h"

#include "ui/charts/chart_view.h"
#include "ui/charts/data/chart_table.h"
#include "ui/parts/text_label.h"
#include "ui/target/chart_switch.h"
#include "ui/target/chart_table_view.h"

#include <QVBoxLayout>

namespace maalbilde {

ChartPanel::ChartPanel(QWidget* parent)
    : Panel(parent), m_switch(new ChartSwitch(this)), m_chart(new ChartView(this)),
      m_table(new ChartTableView(this)),
      m_credit(new TextLabel(TextSize::small, TextLabel::Tone::muted, QFont::Normal, this)) {
    column()->addWidget(m_switch);
    column()->addWidget(m_chart, 1);
    column()->addWidget(m_table);
    column()->addWidget(m_credit);
    m_credit->setSelectable();
    m_credit->showText({});
    connect(m_switch, &ChartSwitch::formChosen, this, &ChartPanel::showChart);
    connect(new PictureMenu(m_chart), &PictureMenu::wished, this, &ChartPanel::pictureWished);
}

ChartForm ChartPanel::form() const {
    return m_switch->form();
}

void ChartPanel::setTheme(const Theme& theme) {
    Panel::setTheme(theme);
    m_switch->setTheme(theme);
    m_chart->setTheme(theme);
    m_chart->setMinimumHeight(qRound(theme.px(300)));
    m_table->setTheme(theme);
    m_credit->setTheme(theme);
}

void ChartPanel::setTarget(const TargetSnapshot& target) {
    m_target = target;
    m_switch->setRule(target.rule);
    showChart();
}

void ChartPanel::setCredit(const QString& credit) {
    m_credit->showText(credit);
}

void ChartPanel::showChart() {
    if (!m_target)
        return;
    const ChartData chart = chartOf(*m_target, m_switch->form());
    m_chart->setData(chart, m_target->explanation);
    m_table->setTable(tableOf(chart));
}

} // namespace maalbilde
