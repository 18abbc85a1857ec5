#include "ui/target/comment_form.h"

#include "ui/parts/text_label.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>

namespace maalbilde {

namespace {

constexpr int kLines = 4;

bool isKeepKey(const QEvent& event) {
    if (event.type() != QEvent::KeyPress)
        return false;
    const auto& key = static_cast<const QKeyEvent&>(event);
    const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    return enter && (key.modifiers() & Qt::ControlModifier) != 0;
}

} // namespace

CommentForm::CommentForm(QWidget* parent)
    : QWidget(parent), m_field(new QPlainTextEdit(this)), m_keep(new QPushButton(this)),
      m_hint(new TextLabel(TextSize::small, TextLabel::Tone::muted, QFont::Normal, this)) {
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_keep);
    foot->addWidget(m_hint, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_field);
    column->addLayout(foot);
    setFocusProxy(m_field);
    m_field->setTabChangesFocus(true);
    m_field->installEventFilter(this);
    connect(m_field, &QPlainTextEdit::textChanged, this, &CommentForm::draftChanged);
    connect(m_keep, &QPushButton::clicked, this, &CommentForm::keep);
}

void CommentForm::setTheme(const Theme& theme) {
    m_field->setFont(theme.font(TextSize::body));
    m_keep->setFont(theme.font(TextSize::body));
    m_hint->setTheme(theme);
    m_field->setFixedHeight(kLines * QFontMetrics(m_field->font()).lineSpacing() + theme.space(4));
    layout()->setSpacing(theme.space(2));
}

void CommentForm::turnTo(const QString& about, const QString& prompt) {
    m_keep->setText(tr("&Keep the comment"));
    m_hint->showText(tr("Ctrl+Enter"));
    m_field->setPlaceholderText(prompt);
    m_field->setAccessibleName(prompt);
    if (about != m_about) {
        m_about = about;
        const QSignalBlocker quiet(m_field); // the same words are no news
        m_field->setPlainText(m_drafts.value(about));
    }
    draftChanged();
}

void CommentForm::clearDraft() {
    m_field->clear();
}

bool CommentForm::hasDraft() const {
    return !m_field->toPlainText().trimmed().isEmpty();
}

bool CommentForm::hasDrafts() const {
    return std::ranges::any_of(m_drafts, [](const QString& draft) { return !draft.trimmed().isEmpty(); });
}

void CommentForm::forgetDrafts() {
    m_drafts.clear();
    m_field->clear();
}

void CommentForm::draftChanged() {
    m_drafts.insert(m_about, m_field->toPlainText());
    m_keep->setEnabled(hasDraft());
}

void CommentForm::keep() {
    if (hasDraft())
        emit keepWished(m_field->toPlainText().trimmed());
}

bool CommentForm::eventFilter(QObject* watched, QEvent* event) {
    if (!isKeepKey(*event))
        return QWidget::eventFilter(watched, event);
    keep();
    return true;
}

} // namespace maalbilde
