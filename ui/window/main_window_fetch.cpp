#include "ui/import/import_source.h"
#include "ui/window/fetch_flow.h"
#include "ui/window/import_flow.h"
#include "ui/window/main_window.h"

#include <utility>

namespace maalbilde {

/// What is fetched comes to the page for importing, as a file does.
void MainWindow::connectFetch(QSettings& settings) {
    m_fetch = new FetchFlow(
        m_document, m_catalogue, settings, m_prompts.fetch, [this](const Error& error) { tell(error); },
        this);
    connect(m_fetch, &FetchFlow::arrived, this, [this](const FetchedFigures& figures) {
        ImportSource source = sourceOfBytes(figures.name, figures.bytes);
        source.known = figures.answers;
        m_import->take(std::move(source));
    });
    m_import->offerFetch();
    connect(m_import, &ImportFlow::fetchWished, m_fetch, &FetchFlow::start);
}

} // namespace maalbilde
