#include "ui/target/comment_panel.h"

#include "ui/parts/link_button.h"
#include "ui/parts/text_label.h"
#include "ui/target/comment_form.h"

#include <QVBoxLayout>
#include <algorithm>

namespace maalbilde {

namespace {

constexpr std::size_t kShownUnasked = 3;

QString aboutOf(const QString& targetId, Quarter quarter) {
    return targetId + QLatin1Char(' ') + QString::fromStdString(quarter.code());
}

} // namespace

CommentPanel::CommentPanel(QWidget* parent)
    : Panel(parent), m_theme(lightTheme()),
      m_title(new TextLabel(TextSize::body, TextLabel::Tone::text, QFont::DemiBold, this)),
      m_asked(new TextLabel(TextSize::body, TextLabel::Tone::text, QFont::Normal, this)),
      m_write(new LinkButton(this)), m_form(new CommentForm(this)), m_all(new LinkButton(this)) {
    build();
    m_write->setCheckable(true);
    m_all->setCheckable(true);
    connect(m_write, &LinkButton::toggled, this, &CommentPanel::unfoldForm);
    connect(m_all, &LinkButton::toggled, this, &CommentPanel::showComments);
    connect(m_form, &CommentForm::keepWished, this,
            [this](const QString& text) { emit commentWished(m_targetId, *m_quarter, text); });
    unfoldForm(false);
}

void CommentPanel::build() {
    for (QWidget* shown : std::initializer_list<QWidget*>{m_title, m_asked, m_write, m_form, m_all})
        column()->addWidget(shown);
}

void CommentPanel::setTheme(const Theme& theme) {
    Panel::setTheme(theme);
    m_theme = theme;
    m_title->setTheme(theme);
    m_asked->setTheme(theme);
    m_write->setTheme(theme);
    m_form->setTheme(theme);
    m_all->setTheme(theme);
    for (const Said& said : m_said) {
        said.byline->setTheme(theme);
        said.text->setTheme(theme);
    }
}

void CommentPanel::setTarget(const TargetSnapshot& target) {
    const QString id = QString::fromStdString(target.id);
    const bool another = id != m_targetId || target.asOf != m_quarter;
    m_targetId = id;
    m_quarter = target.asOf;
    m_comments = target.comments;
    m_labels = target.commentLabels;
    m_title->showText(m_labels.title);
    m_asked->showText(target.commentAsked);
    m_form->turnTo(aboutOf(id, target.asOf), m_labels.question);
    if (another) {
        m_all->setChecked(false);
        m_write->setChecked(m_form->hasDraft());
    }
    unfoldForm(m_write->isChecked());
    showComments();
}

void CommentPanel::setWritable(bool writable) {
    m_writable = writable;
    unfoldForm(m_write->isChecked());
}

void CommentPanel::commentKept() {
    m_form->clearDraft();
    m_write->setChecked(false);
}

bool CommentPanel::hasDrafts() const {
    return m_form->hasDrafts();
}

void CommentPanel::forgetDrafts() {
    m_form->forgetDrafts();
}

void CommentPanel::unfoldForm(bool open) {
    m_write->setText(m_labels.write + (open ? QStringLiteral(" ▾") : QStringLiteral(" ▸")));
    m_write->setAccessibleName(m_labels.write);
    m_write->setAccessibleDescription(open ? tr("unfolded") : tr("folded"));
    m_write->updateGeometry();
    m_write->setHidden(!m_writable);
    m_form->setHidden(!open || !m_writable);
    setHidden(!m_writable && m_comments.empty());
    if (open && m_write->hasFocus())
        m_form->setFocus();
}

std::size_t CommentPanel::shownCount() const {
    return m_all->isChecked() ? m_comments.size() : std::min(m_comments.size(), kShownUnasked);
}

void CommentPanel::addSaid() {
    const Said said{new TextLabel(TextSize::small, TextLabel::Tone::muted, QFont::Normal, this),
                    new TextLabel(TextSize::body, TextLabel::Tone::text, QFont::Normal, this)};
    for (TextLabel* label : {said.byline, said.text}) {
        label->setTheme(m_theme);
        label->setSelectable();
        column()->insertWidget(column()->count() - 1, label);
    }
    m_said.push_back(said);
}

void CommentPanel::showComments() {
    while (m_said.size() < shownCount())
        addSaid();
    for (std::size_t i = 0; i < m_said.size(); ++i) {
        const bool shown = i < shownCount();
        m_said[i].byline->showText(shown ? m_comments[i].byline : QString());
        m_said[i].text->showText(shown ? m_comments[i].text : QString());
    }
    m_all->setText(m_all->isChecked() ? tr("The latest only")
                                      : tr("All %n comments", nullptr, static_cast<int>(m_comments.size())));
    m_all->updateGeometry();
    m_all->setHidden(m_comments.size() <= kShownUnasked);
}

} // namespace maalbilde
