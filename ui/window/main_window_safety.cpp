#include "ui/document/file_path.h"
#include "ui/document/shared_folder.h"
#include "ui/snapshot/copy_difference.h"
#include "ui/text/dates.h"
#include "ui/text/errors.h"
#include "ui/window/main_window.h"
#include "ui/window/notice_line.h"

#include <QFileInfo>

namespace maalbilde {

namespace {

LogSources sourcesOf(const FileContent& content) {
    return {content.programme(), content.ledger, content.comments, content.revisions};
}

} // namespace

/// Where the file is gone, what was read and typed goes into the copy, and the work goes on there.
void MainWindow::askAndCopy() {
    const QString path = m_prompts.files.copy(this);
    if (path.isEmpty())
        return;
    if (!m_document.isLost())
        return tell(m_document.saveCopy(systemPath(path)));
    const QString lost = QFileInfo(qtPath(m_document.path())).fileName();
    const auto moved = m_document.moveTo(systemPath(path));
    tell(moved);
    if (moved)
        m_notice->say(tr("%1 could not be read any more. You are working in %2 now, which holds everything.")
                          .arg(lost, QFileInfo(path).fileName()));
}

void MainWindow::askAndRestore() {
    const std::filesystem::path file = m_unreadable.value_or(m_document.path());
    const std::vector<KeptCopy> copies = keptCopiesOf(file);
    if (copies.empty())
        return m_notice->say(
            tr("There is no copy of the file yet. One is made before the first change of a day."));
    if (!mayLeave())
        return;
    RestoreQuestion question{.file = QFileInfo(qtPath(file)).fileName(),
                             .copies = {},
                             .preview = [&](std::size_t copy) { return previewOf(copies[copy]); }};
    for (const KeptCopy& copy : copies)
        question.copies.push_back(nameOf(copy));
    const int chosen = m_prompts.restore(this, question);
    if (chosen < 0)
        return;
    const KeptCopy& copy = copies[static_cast<std::size_t>(chosen)];
    const auto restored = m_document.restore(file, copy);
    tell(restored);
    if (restored)
        m_notice->say(
            tr("The file is as it was in the copy: %1. What it was before is kept among the copies.")
                .arg(nameOf(copy)));
}

/// A file that could not be opened can be restored where it has copies.
void MainWindow::offerCopies(const std::filesystem::path& path) {
    if (keptCopiesOf(path).empty())
        return;
    m_unreadable = path;
    m_notice->say(tr("%1 There are copies of it: choose Restore from a copy in the menu File.")
                      .arg(m_notice->sentence()));
    rebuildMenus();
}

QString MainWindow::nameOf(const KeptCopy& copy) const {
    const Language language = m_catalogue.language();
    if (copy.day)
        return dateText(*copy.day, language);
    if (copy.moment)
        return tr("Replaced %1").arg(localMomentText(*copy.moment, language));
    return tr("Before a new format: %1").arg(QFileInfo(qtPath(copy.path)).fileName());
}

RestorePreview MainWindow::previewOf(const KeptCopy& copy) const {
    const Language language = m_catalogue.language();
    const auto content = m_document.readCopy(copy);
    if (!content)
        return {errorSentence(content.error(), language), {}, false};
    if (m_unreadable || m_document.isLost())
        return {contentSummary(sourcesOf(*content), language), {}};
    const LogSources file{m_document.programme(), m_document.ledger(), m_document.comments(),
                          m_document.revisions()};
    const CopyDifference difference = copyDifference(file, sourcesOf(*content), language);
    RestorePreview preview{difference.summary, {}};
    for (const CellDifference& cell : difference.cells)
        preview.rows.push_back({cell.cell, cell.inFile, cell.inCopy});
    return preview;
}

/// Says once of each file that others, or a service, may write to it behind our back.
void MainWindow::remarkOnFolder(const QString& path) {
    const SharedFolder folder = sharedFolderOf(path);
    if (folder.kind == SharedFolder::Kind::none || m_memory.wasRemarkedOn(path))
        return;
    m_memory.setRemarkedOn(path);
    m_notice->say(
        folder.kind == SharedFolder::Kind::synced
            ? tr("The file lies in a folder that %1 copies between machines. Let one person at a time work "
                 "in "
                 "it, and wait until it is copied before you close the machine.")
                  .arg(folder.name)
            : tr("The file lies on a network drive. Several can have it open; if the connection breaks, what "
                 "you type waits until it is back."));
}

} // namespace maalbilde
