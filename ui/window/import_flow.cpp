#include "ui/window/import_flow.h"

#include "ui/document/document.h"
#include "ui/document/file_path.h"
#include "ui/import/import_page.h"
#include "ui/prompts/prompts.h"
#include "ui/window/author_flow.h"
#include "ui/window/fetch_flow.h"
#include "ui/window/look.h"
#include "ui/window/notice_line.h"
#include "ui/window/page_ids.h"
#include "ui/window/window_memory.h"

#include <QClipboard>
#include <QGuiApplication>
#include <array>
#include <fstream>
#include <utility>

namespace maalbilde {

ImportFlow::ImportFlow(const Workplace& workplace, Look& look, AuthorFlow& author)
    : PageFlow(workplace), m_look(look), m_author(author) {
    // After another change Ctrl+Z would take back that one and not the import.
    connect(&m_at.document, &Document::figuresChanged, this, [this] {
        if (m_page != nullptr)
            m_page->sayDone({});
    });
}

ImportPage& ImportFlow::page() {
    if (m_page == nullptr) {
        m_page = new ImportPage(
            m_at.document,
            {.recall = [this](const QString& key) { return m_at.memory.importAnswers(key); },
             .keep = [this](const QString& key,
                            const ImportAnswers& answers) { m_at.memory.setImportAnswers(key, answers); }},
            &m_at.window);
        m_look.dress(m_page);
        m_page->offerFetch();
        connectPage();
    }
    return *m_page;
}

void ImportFlow::connectPage() {
    connect(m_page, &ImportPage::openWished, this, &ImportFlow::askAndOpen);
    connect(m_page, &ImportPage::pasteWished, this, &ImportFlow::paste);
    connect(m_page, &ImportPage::fetchWished, this, &ImportFlow::fetchWished);
    connect(m_page, &ImportPage::confirmWished, this, &ImportFlow::confirm);
    connect(m_page, &ImportPage::undoWished, this, &ImportFlow::undo);
    connect(m_page, &ImportPage::logWished, this, [this] { emit pageWished(kLogId); });
    connect(m_page, &ImportPage::entryWished, this, [this] { emit pageWished(kEntryId); });
}

QWidget& ImportFlow::widget() {
    return page();
}

void ImportFlow::refresh(const QString&, const ProgrammeSnapshot&) {
    page().refresh(m_at.catalogue.language());
}

void ImportFlow::askAndOpen() {
    if (const QString path = m_at.prompts.files.dataToOpen(&m_at.window); !path.isEmpty())
        openFile(systemPath(path));
}

void ImportFlow::openFile(const std::filesystem::path& path) {
    take(sourceOfFile(path));
}

void ImportFlow::paste() {
    take(sourceOfBytes(tr("What was copied"), QGuiApplication::clipboard()->text().toStdString()));
}

void ImportFlow::takeFetched(const FetchedFigures& figures) {
    ImportSource source = sourceOfBytes(figures.name, figures.bytes);
    source.known = figures.answers;
    take(std::move(source));
}

void ImportFlow::take(ImportSource source) {
    page().take(std::move(source));
    emit taken();
}

void ImportFlow::confirm() {
    if (!m_author.isKnown())
        return;
    const QString name = page().sourceName();
    const auto written = page().confirm();
    if (!written)
        return m_at.notice.tell(written.error());
    page().sayDone(tr("%n figure(s) from %1 are in the programme now.", nullptr, *written).arg(name));
}

void ImportFlow::undo() {
    m_at.notice.tell(m_at.document.undo());
}

bool isProgrammeFile(const std::filesystem::path& path) {
    constexpr std::string_view kSqlite("SQLite format 3", 16); // with its NUL
    std::array<char, kSqlite.size()> start{};
    std::ifstream file(path, std::ios::binary);
    if (file.read(start.data(), start.size()))
        return std::string_view(start.data(), start.size()) == kSqlite;
    return path.extension() == ".maalbilde";
}

} // namespace maalbilde
