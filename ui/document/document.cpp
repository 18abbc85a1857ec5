#include "ui/document/document.h"

#include "ui/document/file_copy.h"
#include "ui/document/file_path.h"

#include <utility>

namespace maalbilde {

Document::Document(const Clock& clock, QObject* parent) : QObject(parent), m_clock(clock) {
    connect(&m_watch, &FileWatch::changed, this, &Document::refresh);
}

Result<void> Document::open(const std::filesystem::path& path) {
    auto content = readContent(path, m_clock);
    if (!content)
        return tl::unexpected(content.error());
    m_content = std::move(*content);
    m_path = path;
    m_watch.watch(qtPath(path));
    emit opened();
    return {};
}

Result<void> Document::create(const std::filesystem::path& path, const NewFile& content) {
    return makeFile(path, content, m_clock).and_then([&] { return open(path); });
}

Result<void> Document::saveCopy(const std::filesystem::path& path) const {
    return copyFile(m_path, path, m_clock);
}

void Document::refresh() {
    if (!isOpen())
        return;
    auto content = readContent(m_path, m_clock);
    if (content) {
        m_content = std::move(*content);
        emit figuresChanged();
        return;
    }
    if (content.error().code == ErrorCode::fileBusy)
        m_watch.askAgain(); // whoever holds it may let go without writing
    emit troubled(content.error());
}

OpeningQuarter Document::openingQuarter() const {
    return maalbilde::openingQuarter(programme(), ledger(), m_clock.today());
}

ProgrammeSnapshot Document::snapshot(SnapshotQuestion question) const {
    question.revisions = revisions();
    return programmeSnapshot(programme(), ledger(), question);
}

} // namespace maalbilde
