#include "ui/programme/draft_form.h"

#include "ui/parts/link_button.h"
#include "ui/parts/text_label.h"
#include "ui/programme/long_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>

namespace maalbilde {

namespace {

constexpr int kLabels = 0;
constexpr int kFields = 1;
constexpr double kLargestBeside = 1.4; // the largest text at which a label fits beside its field

} // namespace

bool DraftForm::isStacked(const Theme& theme) {
    return theme.scale > kLargestBeside;
}

DraftForm::DraftForm(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(theme.space(5), theme.space(4), theme.space(5), theme.space(4));
    m_grid->setHorizontalSpacing(theme.space(4));
    m_grid->setVerticalSpacing(theme.space(2));
    m_grid->setColumnStretch(kFields, 1);
    if (!isStacked(theme))
        m_grid->setColumnMinimumWidth(kLabels, theme.space(36));
}

TextLabel* DraftForm::addFaultLine(int column) {
    auto* fault = new TextLabel(TextSize::small, TextLabel::Tone::error, QFont::Normal, this);
    fault->setTheme(m_theme);
    m_grid->addWidget(fault, m_grid->rowCount(), column, 1, -1);
    fault->showText({});
    return fault;
}

void DraftForm::addRow(const QString& label, QWidget* content, Row row) {
    const bool stacked = isStacked(m_theme);
    const int line = m_grid->rowCount();
    if (!label.isEmpty()) {
        auto* name = new TextLabel(TextSize::body, TextLabel::Tone::muted, QFont::Normal, this);
        name->setTheme(m_theme);
        name->showText(label);
        m_grid->addWidget(name, line, stacked ? kFields : kLabels, Qt::AlignVCenter);
    }
    m_grid->addWidget(content, line + (stacked ? 1 : 0), kFields);
    row.fault = addFaultLine(kFields);
    m_rows.push_back(std::move(row));
}

void DraftForm::addHeading(const QString& text, const std::string& path) {
    auto* heading = new TextLabel(TextSize::large, TextLabel::Tone::text, QFont::DemiBold, this);
    heading->setTheme(m_theme);
    heading->setContentsMargins(0, m_rows.empty() ? 0 : m_theme.space(3), 0, 0);
    m_grid->addWidget(heading, m_grid->rowCount(), kLabels, 1, -1);
    heading->showText(text);
    m_rows.push_back({path, {}, addFaultLine(kLabels)});
}

void DraftForm::addNote(const QString& text) {
    auto* note = new TextLabel(TextSize::small, TextLabel::Tone::muted, QFont::Normal, this);
    note->setTheme(m_theme);
    m_grid->addWidget(note, m_grid->rowCount(), kFields);
    note->showText(text);
}

QLineEdit* DraftForm::makeEdit(const TextField& field) {
    auto* edit = new QLineEdit(QString::fromStdString(*field.text), this);
    edit->setFont(m_theme.font(TextSize::body));
    edit->setAccessibleName(field.name);
    edit->setPlaceholderText(field.example);
    edit->setCursorPosition(0); // a long text is read from its beginning
    connect(edit, &QLineEdit::textEdited, this, [this, text = field.text](const QString& typed) {
        *text = typed.toStdString();
        emit edited();
    });
    return edit;
}

void DraftForm::addText(const TextField& field) {
    QLineEdit* edit = makeEdit(field);
    addRow(field.name, edit, {{}, {{field.path, edit}}, nullptr});
}

void DraftForm::addLongText(const TextField& field) {
    auto* edit = new LongText(QString::fromStdString(*field.text), m_theme, this);
    edit->setAccessibleName(field.name);
    connect(edit, &LongText::textEdited, this, [this, text = field.text](const QString& typed) {
        *text = typed.toStdString();
        emit edited();
    });
    addRow(field.name, edit, {{}, {{field.path, edit}}, nullptr});
}

void DraftForm::addTexts(const QString& label, const std::string& path, const std::vector<TextField>& fields,
                         const std::function<void()>& remove) {
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_theme.space(2));
    Row added{path, {}, nullptr};
    for (const TextField& field : fields) {
        QLineEdit* edit = makeEdit(field);
        row->addWidget(edit, 1);
        added.fields.push_back({field.path, edit});
    }
    if (remove) {
        auto* button = new LinkButton(line);
        button->setTheme(m_theme);
        button->setText(tr("Remove"));
        button->setAccessibleName(tr("Remove %1").arg(label));
        connect(button, &LinkButton::clicked, this, remove,
                Qt::QueuedConnection); // it takes the form with it
        row->addWidget(button);
    }
    addRow(label, line, std::move(added));
}

void DraftForm::addChoice(const QString& label, const std::string& path, const QStringList& choices,
                          int chosen, const std::function<void(int)>& choose) {
    auto* list = new QComboBox(this);
    list->setFont(m_theme.font(TextSize::body));
    list->addItems(choices);
    list->setCurrentIndex(chosen);
    list->setAccessibleName(label);
    list->installEventFilter(this);
    connect(list, &QComboBox::activated, this, [this, choose](int index) {
        choose(index);
        emit edited();
    });
    addRow(label, list, {{}, {{path, list}}, nullptr});
}

void DraftForm::addCheck(const QString& label, bool checked, const std::function<void(bool)>& check) {
    auto* box = new QCheckBox(label, this);
    box->setFont(m_theme.font(TextSize::body));
    box->setChecked(checked);
    connect(box, &QCheckBox::toggled, this, [this, check](bool now) {
        check(now);
        emit edited();
    });
    addRow({}, box, {{}, {{{}, box}}, nullptr});
}

void DraftForm::addButton(const QString& text, const std::function<void()>& press) {
    auto* button = new LinkButton(this);
    button->setTheme(m_theme);
    button->setText(text);
    connect(button, &LinkButton::clicked, this, press);
    m_grid->addWidget(button, m_grid->rowCount(), kFields, Qt::AlignLeft);
}

void DraftForm::addWide(QWidget* widget) {
    m_grid->addWidget(widget, m_grid->rowCount(), kFields);
}

/// Lines that wrap need more height the less width they have; a scroll area asks only for the least of both.
bool DraftForm::event(QEvent* event) {
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        setMinimumHeight(m_grid->totalHeightForWidth(width()));
    return done;
}

/// The wheel scrolls the form and never chooses by accident.
bool DraftForm::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::Wheel)
        return QWidget::eventFilter(watched, event);
    event->ignore();
    return true;
}

} // namespace maalbilde
