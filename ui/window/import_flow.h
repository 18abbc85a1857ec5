#pragma once

#ifndef Q_MOC_RUN // moc 6.4 cannot read libstdc++
#include "ui/import/import_source.h"
#include "ui/window/window_memory.h"
#endif

#include <QObject>
#include <filesystem>
#include <functional>

class QWidget;

namespace maalbilde {

class Document;
struct Error;
class ImportPage;

/// What an import needs of the window that it goes on in.
struct ImportAbilities {
    std::function<QString()> fileToOpen; ///< asks for one; empty if the user gave up
    std::function<bool()> authorIsKnown; ///< asks where nobody has said yet
    std::function<void()> showPage;      ///< that of the import
    std::function<void(const Error&)> tell;
};

/// Brings figures in: takes what is dropped, opened, pasted or fetched to the page for importing, and writes
/// it when that is confirmed. The document and the memory must outlive it.
class ImportFlow : public QObject {
    Q_OBJECT

public:
    ImportFlow(Document& document, WindowMemory& memory, ImportAbilities window, QObject* parent);

    /// Made when it is first asked for.
    ImportPage& page();

    [[nodiscard]] ImportPage* pageIfMade() const { return m_page; }

    void askAndOpen();
    void openFile(const std::filesystem::path& path);
    void paste();
    /// Figures from elsewhere, a fetched reply for one.
    void take(ImportSource source);
    /// Offers on the page to fetch figures; fetchWished() is said when somebody wants to.
    void offerFetch();

signals:
    /// To be shown in the window, which owns it from now on.
    void pageMade(maalbilde::ImportPage* page);
    void fetchWished();
    void logWished();
    void entryWished();

private:
    void connectPage();
    void confirm();
    void undo();

    Document& m_document;
    WindowMemory& m_memory;
    ImportAbilities m_window;
    ImportPage* m_page = nullptr;
    bool m_fetches = false;
};

/// True if this is a file of ours and not one with figures to import: told by its first bytes, or by its name
/// where there are none.
bool isProgrammeFile(const std::filesystem::path& path);

} // namespace maalbilde
