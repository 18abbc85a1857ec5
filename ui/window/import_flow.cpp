#include "ui/window/import_flow.h"

#include "ui/document/document.h"
#include "ui/document/file_path.h"
#include "ui/import/import_page.h"

#include <QClipboard>
#include <QGuiApplication>
#include <array>
#include <fstream>
#include <utility>

namespace maalbilde {

ImportFlow::ImportFlow(Document& document, WindowMemory& memory, ImportAbilities window, QObject* parent)
    : QObject(parent), m_document(document), m_memory(memory), m_window(std::move(window)) {
    // After another change Ctrl+Z would take back that one and not the import.
    connect(&document, &Document::figuresChanged, this, [this] {
        if (m_page != nullptr)
            m_page->sayDone({});
    });
}

ImportPage& ImportFlow::page() {
    if (m_page == nullptr) {
        m_page = new ImportPage(
            m_document,
            {.recall = [this](const QString& key) { return m_memory.importAnswers(key); },
             .keep = [this](const QString& key,
                            const ImportAnswers& answers) { m_memory.setImportAnswers(key, answers); }});
        connectPage();
        if (m_fetches)
            m_page->offerFetch();
        emit pageMade(m_page);
    }
    return *m_page;
}

void ImportFlow::connectPage() {
    connect(m_page, &ImportPage::openWished, this, &ImportFlow::askAndOpen);
    connect(m_page, &ImportPage::pasteWished, this, &ImportFlow::paste);
    connect(m_page, &ImportPage::fetchWished, this, &ImportFlow::fetchWished);
    connect(m_page, &ImportPage::confirmWished, this, &ImportFlow::confirm);
    connect(m_page, &ImportPage::undoWished, this, &ImportFlow::undo);
    connect(m_page, &ImportPage::logWished, this, &ImportFlow::logWished);
    connect(m_page, &ImportPage::entryWished, this, &ImportFlow::entryWished);
}

void ImportFlow::askAndOpen() {
    if (const QString path = m_window.fileToOpen(); !path.isEmpty())
        openFile(systemPath(path));
}

void ImportFlow::openFile(const std::filesystem::path& path) {
    take(sourceOfFile(path));
}

void ImportFlow::paste() {
    take(sourceOfBytes(tr("What was copied"), QGuiApplication::clipboard()->text().toStdString()));
}

void ImportFlow::take(ImportSource source) {
    page().take(std::move(source));
    m_window.showPage();
}

void ImportFlow::offerFetch() {
    m_fetches = true;
    if (m_page != nullptr)
        m_page->offerFetch();
}

void ImportFlow::confirm() {
    if (!m_window.authorIsKnown())
        return;
    const QString name = page().sourceName();
    const auto written = page().confirm();
    if (!written)
        return m_window.tell(written.error());
    page().sayDone(tr("%n figure(s) from %1 are in the programme now.", nullptr, *written).arg(name));
}

void ImportFlow::undo() {
    if (const auto undone = m_document.undo(); !undone)
        m_window.tell(undone.error());
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
