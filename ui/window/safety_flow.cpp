#include "ui/window/safety_flow.h"

#include "ui/document/file_path.h"
#include "ui/document/shared_folder.h"
#include "ui/prompts/prompts.h"
#include "ui/snapshot/copy_difference.h"
#include "ui/text/dates.h"
#include "ui/text/errors.h"
#include "ui/window/notice_line.h"
#include "ui/window/window_memory.h"

#include <QFileInfo>
#include <QWidget>
#include <utility>

namespace maalbilde {

namespace {

LogSources sourcesOf(const FileContent& content) {
    return {content.programme(), content.ledger, content.comments, content.revisions};
}

} // namespace

SafetyFlow::SafetyFlow(const Workplace& workplace, std::function<bool()> mayLeave)
    : QObject(&workplace.window), m_at(workplace), m_mayLeave(std::move(mayLeave)) {}

void SafetyFlow::saveCopy() {
    const QString path = m_at.prompts.files.copy(&m_at.window);
    if (path.isEmpty())
        return;
    if (!m_at.document.isLost())
        return m_at.notice.tell(m_at.document.saveCopy(systemPath(path)),
                                tr("A copy was saved as %1.").arg(QFileInfo(path).fileName()));
    const QString lost = QFileInfo(qtPath(m_at.document.path())).fileName();
    const auto moved = m_at.document.moveTo(systemPath(path));
    m_at.notice.tell(moved);
    if (moved)
        m_at.notice.say(
            tr("%1 could not be read any more. You are working in %2 now, which holds everything.")
                .arg(lost, QFileInfo(path).fileName()));
}

bool SafetyFlow::canRestore() const {
    return m_at.document.isOpen() || m_unreadable.has_value();
}

void SafetyFlow::restore() {
    const std::filesystem::path file = m_unreadable.value_or(m_at.document.path());
    const std::vector<KeptCopy> copies = keptCopiesOf(file);
    if (copies.empty())
        return m_at.notice.say(
            tr("There is no copy of the file yet. One is made before the first change of a day."));
    if (!m_mayLeave())
        return;
    const auto copy = choose(file, copies);
    if (!copy)
        return;
    m_at.notice.tell(m_at.document.restore(file, *copy),
                     tr("The file is as it was in the copy: %1. What it was before is kept among the copies.")
                         .arg(nameOf(*copy)));
}

std::optional<KeptCopy> SafetyFlow::choose(const std::filesystem::path& file,
                                           const std::vector<KeptCopy>& copies) const {
    RestoreQuestion question{.file = QFileInfo(qtPath(file)).fileName(),
                             .copies = {},
                             .preview = [&](std::size_t copy) { return previewOf(copies[copy]); }};
    for (const KeptCopy& copy : copies)
        question.copies.push_back(nameOf(copy));
    const int chosen = m_at.prompts.restore(&m_at.window, question);
    return chosen < 0 ? std::nullopt : std::optional(copies[static_cast<std::size_t>(chosen)]);
}

void SafetyFlow::offer(const std::filesystem::path& unreadable) {
    if (keptCopiesOf(unreadable).empty())
        return;
    m_unreadable = unreadable;
    m_at.notice.add(tr("There are copies of it: choose Restore from a copy in the menu File."));
    emit offered();
}

void SafetyFlow::forgetUnreadable() {
    m_unreadable.reset();
}

QString SafetyFlow::nameOf(const KeptCopy& copy) const {
    const Language language = m_at.catalogue.language();
    if (copy.day)
        return dateText(*copy.day, language);
    if (copy.moment)
        return tr("Replaced %1").arg(localMomentText(*copy.moment, language));
    return tr("Before a new format: %1").arg(QFileInfo(qtPath(copy.path)).fileName());
}

RestorePreview SafetyFlow::previewOf(const KeptCopy& copy) const {
    const Language language = m_at.catalogue.language();
    const auto content = m_at.document.readCopy(copy);
    if (!content)
        return {errorSentence(content.error(), language), {}, false};
    if (m_unreadable || m_at.document.isLost())
        return {contentSummary(sourcesOf(*content), language), {}};
    const LogSources file{m_at.document.programme(), m_at.document.ledger(), m_at.document.comments(),
                          m_at.document.revisions()};
    const CopyDifference difference = copyDifference(file, sourcesOf(*content), language);
    RestorePreview preview{difference.summary, {}};
    for (const CellDifference& cell : difference.cells)
        preview.rows.push_back({cell.cell, cell.inFile, cell.inCopy});
    return preview;
}

void SafetyFlow::remarkOnFolder() {
    const QString path = QFileInfo(qtPath(m_at.document.path())).absoluteFilePath();
    const SharedFolder folder = sharedFolderOf(path);
    if (folder.kind == SharedFolder::Kind::none || m_at.memory.wasRemarkedOn(path))
        return;
    m_at.memory.setRemarkedOn(path);
    m_at.notice.say(
        folder.kind == SharedFolder::Kind::synced
            ? tr("The file lies in a folder that %1 copies between machines. Let one person at a time work "
                 "in "
                 "it, and wait until it is copied before you close the machine.")
                  .arg(folder.name)
            : tr("The file lies on a network drive. Several can have it open; if the connection breaks, what "
                 "you type waits until it is back."));
}

} // namespace maalbilde
