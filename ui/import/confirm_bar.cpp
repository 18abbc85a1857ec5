#include "ui/import/confirm_bar.h"

#include "ui/parts/link_button.h"
#include "ui/parts/primary_button.h"
#include "ui/parts/text_label.h"
#include "ui/snapshot/import_snapshot.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QTimer>
#include <QVBoxLayout>
#include <chrono>

namespace maalbilde {

namespace {

using namespace std::chrono_literals;
using Tone = TextLabel::Tone;

constexpr auto kPatience = 200ms;

void showTick(QCheckBox& tick, const QString& text, bool checked) {
    tick.setText(text);
    tick.setHidden(text.isEmpty());
    tick.setChecked(checked);
}

} // namespace

ConfirmBar::ConfirmBar(QWidget* parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)), m_replaceTyped(new QCheckBox(this)),
      m_leaveOut(new QCheckBox(this)),
      m_reasonLabel(new TextLabel(TextSize::body, Tone::text, QFont::Normal, this)),
      m_reason(new QLineEdit(this)),
      m_trouble(new TextLabel(TextSize::body, Tone::error, QFont::DemiBold, this)),
      m_obstacle(new TextLabel(TextSize::body, Tone::muted, QFont::Normal, this)),
      m_progress(new QProgressBar(this)), m_cancel(new LinkButton(this)), m_confirm(new PrimaryButton(this)),
      m_patience(new QTimer(this)) {
    build();
    connect(m_replaceTyped, &QCheckBox::clicked, this, &ConfirmBar::replaceTypedChosen);
    connect(m_leaveOut, &QCheckBox::clicked, this, &ConfirmBar::leaveOutChosen);
    connect(m_reason, &QLineEdit::textEdited, this, &ConfirmBar::reasonGiven);
    connect(m_reason, &QLineEdit::returnPressed, m_confirm, &QPushButton::click);
    connect(m_confirm, &QPushButton::clicked, this, &ConfirmBar::confirmed);
    connect(m_cancel, &QPushButton::clicked, this, &ConfirmBar::cancelled);
    connect(m_patience, &QTimer::timeout, this, [this] {
        m_progress->show();
        m_cancel->show();
    });
}

void ConfirmBar::build() {
    m_patience->setSingleShot(true);
    m_patience->setInterval(kPatience);
    m_progress->setRange(0, 0); // nobody knows how long it takes
    m_progress->setTextVisible(false);
    m_progress->hide();
    m_cancel->hide();
    m_reasonLabel->setBuddy(m_reason);
    m_reasonLabel->setWordWrap(false);
    auto* reason = new QHBoxLayout;
    reason->addWidget(m_reasonLabel);
    reason->addWidget(m_reason, 1);
    auto* last = new QHBoxLayout;
    last->addWidget(m_confirm);
    last->addWidget(m_obstacle, 1);
    last->addWidget(m_progress);
    last->addWidget(m_cancel);
    m_column->setContentsMargins(0, 0, 0, 0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    for (QWidget* part : std::initializer_list<QWidget*>{m_replaceTyped, m_leaveOut})
        m_column->addWidget(part);
    m_column->addLayout(reason);
    m_column->addWidget(m_trouble);
    m_column->addLayout(last);
}

void ConfirmBar::setTheme(const Theme& theme) {
    for (TextLabel* label : {m_reasonLabel, m_trouble, m_obstacle})
        label->setTheme(theme);
    for (QWidget* field : std::initializer_list<QWidget*>{m_replaceTyped, m_leaveOut, m_reason})
        field->setFont(theme.font(TextSize::body));
    m_reason->setMinimumHeight(theme.space(8));
    m_confirm->setTheme(theme);
    m_cancel->setTheme(theme);
    m_progress->setFixedWidth(theme.space(40));
    m_column->setSpacing(theme.space(2));
}

void ConfirmBar::show(const ImportSnapshot& snapshot, bool busy, bool replaceTyped, bool leaveOut) {
    showTick(*m_replaceTyped, snapshot.replaceText, replaceTyped);
    showTick(*m_leaveOut, snapshot.leaveOutText, leaveOut);
    m_reasonLabel->showText(snapshot.asksReason ? tr("Why are figures changed?") : QString());
    m_reason->setVisible(snapshot.asksReason);
    m_reason->setAccessibleName(tr("Why are figures changed?"));
    m_trouble->showText(snapshot.trouble);
    m_obstacle->setText(snapshot.obstacle); // keeps its room, so that the button stays where it is
    m_confirm->setText(snapshot.confirmText);
    m_confirm->setAccessibleDescription(snapshot.obstacle);
    m_confirm->setVisible(!snapshot.confirmText.isEmpty());
    m_confirm->setEnabled(snapshot.ready);
    m_confirm->updateGeometry();
    showBusy(busy);
}

void ConfirmBar::showBusy(bool busy) {
    m_cancel->setText(tr("Cancel"));
    m_progress->setAccessibleName(tr("Reading and comparing the figures"));
    if (busy && !m_patience->isActive() && m_progress->isHidden())
        return m_patience->start();
    if (busy)
        return;
    m_patience->stop();
    m_progress->hide();
    m_cancel->hide();
}

} // namespace maalbilde
