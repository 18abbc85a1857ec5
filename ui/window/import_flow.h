#pragma once

#include "ui/window/page_flow.h"
#ifndef Q_MOC_RUN // moc 6.4 cannot read libstdc++
#include "ui/import/import_source.h"

#include <filesystem>
#endif

namespace maalbilde {

class AuthorFlow;
struct FetchedFigures;
class ImportPage;
class Look;

/// Brings figures in: takes what is dropped, opened, pasted or fetched to the page for importing, and writes
/// it when that is confirmed.
class ImportFlow : public PageFlow {
    Q_OBJECT

public:
    ImportFlow(const Workplace& workplace, Look& look, AuthorFlow& author);

    QWidget& widget() override;
    void refresh(const QString& id, const ProgrammeSnapshot& snapshot) override;

    void askAndOpen();
    void openFile(const std::filesystem::path& path);
    void paste();
    /// What is fetched comes to the page as a file does.
    void takeFetched(const FetchedFigures& figures);

signals:
    void fetchWished();
    /// Somebody goes on with the log, or with entering.
    void pageWished(const QString& page);
    /// Figures have come to the page: whoever hears it shows it.
    void taken();

private:
    void take(ImportSource source);
    ImportPage& page();
    void connectPage();
    void confirm();
    void undo();

    Look& m_look;
    AuthorFlow& m_author;
    ImportPage* m_page = nullptr;
};

/// True if this is a file of ours and not one with figures to import: told by its first bytes, or by its name
/// where there are none.
bool isProgrammeFile(const std::filesystem::path& path);

} // namespace maalbilde
