#include "ui/document/document.h"

#include "core/storage/store.h"
#include "ui/document/file_path.h"

#include <utility>

namespace maalbilde {

namespace {

/// How much has been recorded and said; it only grows.
std::size_t itemCount(const FileContent& content) {
    return content.ledger.entries().size() + content.comments.size();
}

} // namespace

Document::Document(const Clock& clock, QObject* parent) : QObject(parent), m_clock(clock) {
    connect(&m_watch, &FileWatch::changed, this, &Document::refresh);
}

Result<void> Document::open(const std::filesystem::path& path) {
    auto content = readContent(path, m_clock);
    if (!content)
        return tl::unexpected(content.error());
    take(std::move(*content));
    m_path = path;
    m_troubled = false;
    m_writeFault = writeFaultOf(path);
    m_backedUp.reset();
    m_sitting.clear();
    m_steps.clear();
    m_watch.watch(qtPath(path));
    emit opened();
    return {};
}

void Document::take(FileContent content) {
    m_derived.forget(); // it points into what goes
    m_past.reset();     // another story may know nothing of that moment
    m_content = std::move(content);
}

Result<void> Document::create(const std::filesystem::path& path, const NewFile& content) {
    return makeFile(path, content, m_clock).and_then([&] { return open(path); });
}

void Document::refresh() {
    if (!isOpen())
        return;
    const auto news = readNews();
    if (!news) {
        if (news.error().code == ErrorCode::fileBusy)
            m_watch.askAgain(); // whoever holds it may let go without writing
        m_troubled = true;
        emit troubled(news.error());
    } else if (*news || std::exchange(m_troubled, false)) {
        emit figuresChanged();
    }
}

/// Brings the content up to date; true if there was anything new.
Result<bool> Document::readNews() {
    const std::size_t known = itemCount(*m_content);
    const auto store = Store::open(m_path, Store::Access::readOnly, m_clock);
    if (!store)
        return tl::unexpected(store.error());
    const auto followed = catchUp(*m_content, *store);
    if (!followed)
        return tl::unexpected(followed.error());
    const std::optional<Error> fault = std::exchange(m_writeFault, writeFaultOf(m_path));
    if (*followed)
        return itemCount(*m_content) != known || fault != m_writeFault;
    auto content = readContent(m_path, m_clock);
    if (!content)
        return tl::unexpected(content.error());
    take(std::move(*content));
    return true;
}

OpeningQuarter Document::openingQuarter() const {
    return m_derived.openingQuarter(shown(), today());
}

Quarter Document::dueQuarter() const {
    const OpeningQuarter opening = openingQuarter();
    return opening.withoutFigures.value_or(opening.quarter);
}

const std::vector<DueCell>& Document::missing() const {
    return m_derived.missing(shown(), dueQuarter());
}

ProgrammeSnapshot Document::snapshot(SnapshotQuestion question) const {
    question.revisions = revisions();
    question.comments = comments();
    question.knownAt = knownAt();
    return programmeSnapshot(programme(), m_derived.grid(shown()), question);
}

} // namespace maalbilde
