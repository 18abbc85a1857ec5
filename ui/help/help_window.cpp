#include "ui/help/help_window.h"

#include "ui/help/chapter_style.h"
#include "ui/parts/surface.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QTextBrowser>
#include <algorithm>
#include <utility>

namespace maalbilde {

namespace {

constexpr QSize kSize{880, 640};
constexpr int kListWidth = 300; // px at 100 %

} // namespace

HelpWindow::HelpWindow(QWidget* window)
    : QWidget(window, Qt::Window), m_list(new QListWidget), m_text(new QTextBrowser) {
    resize(kSize);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_list);
    row->addWidget(m_text, 1);
    m_list->setFrameShape(QFrame::NoFrame);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false); // they lead to chapters, not to files
    connect(m_list, &QListWidget::currentRowChanged, this, &HelpWindow::showChapter);
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) { open(link.toString()); });
}

void HelpWindow::setTheme(const Theme& theme) {
    m_theme = theme;
    setPalette(paletteOf(theme));
    m_list->setStyleSheet(QStringLiteral("QListWidget{padding:%1px}QListWidget::item{padding:%2px}")
                              .arg(theme.space(2))
                              .arg(theme.space(2)));
    m_list->setFont(theme.font(TextSize::body));
    m_list->setFixedWidth(qRound(theme.px(kListWidth)));
    m_text->setFont(theme.font(TextSize::body));
    QPalette links = palette();
    links.setColor(QPalette::Link, theme.accent);
    m_text->setPalette(links);
    m_text->document()->setDocumentMargin(theme.space(6));
    m_text->document()->setDefaultFont(theme.font(TextSize::body));
    showChapter(m_list->currentRow()); // headings are as large as the text asks for
}

void HelpWindow::setChapters(std::vector<HelpChapter> chapters) {
    const QString before = openChapter();
    m_chapters = std::move(chapters);
    setWindowTitle(tr("Help – Målbilde"));
    m_list->setAccessibleName(tr("Chapters of the help"));
    m_text->setAccessibleName(tr("The chapter"));
    m_list->clear();
    for (const HelpChapter& chapter : m_chapters)
        m_list->addItem(chapter.title);
    const auto again = std::ranges::find(m_chapters, before, &HelpChapter::id);
    m_list->setCurrentRow(again == m_chapters.end() ? 0 : static_cast<int>(again - m_chapters.begin()));
}

void HelpWindow::open(const QString& id) {
    const auto wanted = std::ranges::find(m_chapters, id, &HelpChapter::id);
    if (wanted != m_chapters.end())
        m_list->setCurrentRow(static_cast<int>(wanted - m_chapters.begin()));
    show();
    raise();
    activateWindow();
    m_text->setFocus();
}

QString HelpWindow::openChapter() const {
    const auto row = static_cast<std::size_t>(m_list->currentRow());
    return row < m_chapters.size() ? m_chapters[row].id : QString();
}

void HelpWindow::showChapter(int row) {
    if (row < 0 || static_cast<std::size_t>(row) >= m_chapters.size())
        return;
    m_text->setMarkdown(m_chapters[static_cast<std::size_t>(row)].text);
    styleChapter(*m_text->document(), m_theme);
}

void HelpWindow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        return close(), void();
    QWidget::keyPressEvent(event);
}

} // namespace maalbilde
