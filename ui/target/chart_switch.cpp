#include "ui/target/chart_switch.h"

#include "ui/parts/flow_layout.h"
#include "ui/parts/segment_button.h"

#include <QButtonGroup>
#include <algorithm>

namespace maalbilde {

namespace {

/// As many as there are values of ChartForm.
constexpr std::size_t kMostForms = 4;

} // namespace

ChartSwitch::ChartSwitch(QWidget* parent)
    : QWidget(parent), m_theme(lightTheme()), m_flow(new FlowLayout), m_group(new QButtonGroup(this)) {
    m_flow->setContentsMargins(0, 0, 0, 0);
    setLayout(m_flow);
    connect(m_group, &QButtonGroup::idClicked, this, &ChartSwitch::choose);
    // All at once: Tab goes in the order in which they are made.
    for (std::size_t i = 0; i < kMostForms; ++i)
        addButton();
}

void ChartSwitch::setTheme(const Theme& theme) {
    m_theme = theme;
    m_flow->setGap(theme.space(1));
    m_flow->setSpacing(theme.space(1));
    for (SegmentButton* button : m_buttons)
        button->setTheme(theme);
}

void ChartSwitch::setRule(const Rule& rule) {
    m_forms = formsOf(rule);
    if (std::ranges::find(m_forms, m_form) == m_forms.end())
        m_form = m_forms.front();
    for (std::size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setHidden(i >= m_forms.size());
    for (std::size_t i = 0; i < m_forms.size(); ++i) {
        m_buttons[i]->setText(formName(m_forms[i], rule));
        m_buttons[i]->setAccessibleDescription(tr("Way of drawing the target"));
        m_buttons[i]->updateGeometry();
        m_buttons[i]->setChecked(m_forms[i] == m_form);
    }
    setAccessibleName(tr("Ways of drawing the target"));
    setHidden(m_forms.size() < 2);
}

void ChartSwitch::addButton() {
    auto* button = new SegmentButton(this);
    button->setTheme(m_theme);
    m_group->addButton(button, static_cast<int>(m_buttons.size()));
    m_flow->addWidget(button);
    m_buttons.push_back(button);
}

void ChartSwitch::choose(int index) {
    m_form = m_forms[static_cast<std::size_t>(index)];
    emit formChosen();
}

} // namespace maalbilde
